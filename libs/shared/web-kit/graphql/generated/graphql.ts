/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Null: not asked. */
export type AboutBackgroundInput = {
  /** Kept for a stated purpose only. */
  birthSex?: BirthSex | null | undefined;
  birthSexPurpose?: string | null | undefined;
  /** NHS Data Dictionary, 16 + 1. Z: did not want to say. not_known (99): nobody could say. */
  ethnicCategory?: EthnicCategory | null | undefined;
  /** As the person states it. */
  gender?: GenderStated | null | undefined;
  /** Their own word for it. */
  genderWords?: string | null | undefined;
};

/** Null: not asked. */
export type AboutCommunicationInput = {
  /** `none` and `not_known` stand alone. */
  accessNeeds?: Array<AccessNeed> | null | undefined;
  accessWords?: string | null | undefined;
  /** `none` and `not_known` stand alone. */
  communicationNeeds?: Array<CommunicationNeed> | null | undefined;
  communicationWords?: string | null | undefined;
  /** BCP 47. */
  firstLanguage?: LanguageCode | null | undefined;
  interpreter?: InterpreterAnswer | null | undefined;
  /** The name of a language that has no code here. */
  otherLanguage?: string | null | undefined;
};

/** Null: not asked. */
export type AboutHomeInput = {
  /** Line by line, without the postcode. */
  address?: string | null | undefined;
  addressAnswer?: AddressAnswer | null | undefined;
  /** Who cares for them, and how to reach them. */
  carerWords?: string | null | undefined;
  caresForSomebody?: YesNoNotKnown | null | undefined;
  /** ODS code, for another practice. */
  gpOdsCode?: string | null | undefined;
  /** Where they are registered, which is not always the site they were referred from. */
  gpPractice?: GpPracticeAnswer | null | undefined;
  hasCarer?: YesNoNotKnown | null | undefined;
  livingAlone?: YesNoNotKnown | null | undefined;
  /** Whether a letter to the address is safe. */
  postSafe?: YesNoNotKnown | null | undefined;
};

export type AboutMeInput = {
  /** What is most important to them. */
  matters?: string | null | undefined;
  /** How they like to be supported, and how not. */
  support?: string | null | undefined;
  /** They want their GP practice to read this in messages. */
  tellGp?: boolean;
};

export type AccessAsker =
  | 'attorney'
  | 'other'
  | 'parent'
  | 'self';

export type AccessNeed =
  | 'accessible_toilet'
  | 'assistance_dog'
  | 'childcare'
  | 'home_visit'
  | 'none'
  | 'not_known'
  | 'parking_near'
  | 'quiet_place'
  | 'seat'
  | 'short_walk'
  | 'somebody_along'
  | 'step_free'
  | 'transport'
  | 'wheelchair';

export type AccessRequestState =
  | 'closed'
  | 'open'
  | 'released';

export type AddConcernStepInput = {
  concernId: string;
  idempotencyKey: string;
  recipient?: ConcernRecipient | null | undefined;
  step: ConcernStepToAdd;
  takenOn: string;
  /** The version that was seen. */
  version: number;
  words: string;
};

export type AddCsvPartInput = {
  /** The next 60000 bytes of the file, or what is left of it, in base64. */
  content: string;
  id: string;
  /** From 0. */
  number: number;
};

export type AddExamplePersonInput = {
  access?: Array<string> | null | undefined;
  age: number;
  freeOnly?: boolean;
  idempotencyKey: string;
  /** What kind of person, in a few words. */
  label: string;
  /** In English words. */
  languages?: Array<string> | null | undefined;
  needs: Array<ExampleNeedInput>;
  part?: string | null | undefined;
  /** The beginning of a postcode. Of a whole one only the sector is kept. */
  place: string;
  siteId: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday?: number | null | undefined;
  withinMetres?: number;
};

export type AddPatientInput = {
  agreement: SupportAnswerInput;
  /** Somebody of the same surname and date of birth is somebody else. */
  confirmedNotDuplicate?: boolean;
  dateOfBirth: string;
  forename: string;
  idempotencyKey: string;
  /** Ten digits, spaces allowed. Leave out when it is not known. */
  nhsNumber?: string | null | undefined;
  phone?: string | null | undefined;
  /** Leave out when it is not known or the person has no fixed address. */
  postcode?: string | null | undefined;
  reason?: string | null | undefined;
  safeContact?: SafeContactInput | null | undefined;
  /** The practice the person is registered with. */
  siteId: string;
  /** Who asked for the support. */
  source: ReferralSource;
  surname: string;
  teamId: string;
};

export type AddPatientTaskInput = {
  /** Who does it; whoever writes it down where it is left out. */
  assigneeId?: string | null | undefined;
  dueOn: string;
  idempotencyKey: string;
  patientId: string;
  title: string;
};

export type AddTypicalPersonsInput = {
  idempotencyKey: string;
  /** The beginning of a postcode. */
  place: string;
  siteId: string;
};

export type AddressAnswer =
  | 'lives_at'
  | 'no_fixed_address'
  | 'not_known';

export type AgreementAnswer =
  | 'no'
  | 'yes';

export type AgreementGiver =
  | 'advocate'
  | 'attorney'
  | 'best_interests'
  | 'parent'
  | 'self';

export type AgreementKind =
  | 'contact_after'
  | 'evaluation'
  | 'research'
  | 'share'
  | 'support';

export type AgreementManner =
  | 'spoken'
  | 'written';

export type AnonymiseRecordsInput = {
  idempotencyKey: string;
  /** At most 50, each at the version that was looked at. */
  records: Array<RecordToAnonymiseInput>;
};

export type AnswerClaimInput = {
  agreed: boolean;
  token: string;
};

export type AnswerFreshnessAskInput = {
  answers: Array<ListingAnswerInput>;
  token: string;
};

export type AnswerInput = {
  /** The item’s id. */
  item: string;
  value: number;
};

export type AnswerMode =
  | 'in_person'
  | 'online'
  | 'paper'
  | 'phone';

export type AnswerOfferInput = {
  /** Leave out when the person could not be reached. */
  agreement?: SupportAnswerInput | null | undefined;
  patientId: string;
  /** The episode’s version that was seen. */
  version: number;
};

export type AppointmentMode =
  | 'group'
  | 'home'
  | 'in_person'
  | 'phone'
  | 'video';

export type AppointmentState =
  | 'cancelled'
  | 'did_not_attend'
  | 'kept'
  | 'planned';

export type ApproveClaimInput = {
  id: string;
  version: number;
};

export type AskAnswer =
  | 'changed'
  | 'correct'
  | 'ended';

export type AskForNewsInput = {
  id: string;
  idempotencyKey: string;
};

export type AskState =
  | 'expired'
  | 'open'
  | 'unknown'
  | 'used';

export type AssuranceKind =
  | 'data_sharing_agreement'
  | 'dbs'
  | 'insurance'
  | 'safeguarding_policy';

export type AssuranceState =
  | 'holds'
  | 'lapsed'
  | 'missing'
  | 'runs_out_soon';

export type BirthSex =
  | 'female'
  | 'indeterminate'
  | 'male';

export type BookAppointmentInput = {
  /** HH:MM on the clocks of the United Kingdom. */
  at: string;
  idempotencyKey: string;
  minutes: number;
  mode: AppointmentMode;
  on: string;
  patientId: string;
  place?: string | null | undefined;
  reminder?: ReminderChannel;
  /** The version of the words that the person agreed to. */
  reminderWording?: string | null | undefined;
  /** Who meets them; whoever books where it is left out. */
  withUserId?: string | null | undefined;
  words?: string | null | undefined;
};

/** The NHS number, or the whole name and the day of birth. */
export type BreakGlassInput = {
  dateOfBirth?: string | null | undefined;
  forename?: string | null | undefined;
  idempotencyKey: string;
  nhsNumber?: string | null | undefined;
  reason: OpeningReason;
  surname?: string | null | undefined;
  /** Why, in at least 10 letters. */
  words: string;
};

export type CapacityState =
  | 'closed'
  | 'full'
  | 'limited'
  | 'open'
  | 'unknown';

export type CaseloadFilter = {
  /** What is missing on record. `no_outcome` asks for support that is over. */
  missing?: RecordGap | null | undefined;
  /** Of a need that is open; a top term stands for all below it. */
  needTermId?: string | null | undefined;
  /** Whole names, a date of birth, an NHS number or a postcode; several must all fit. */
  search?: string | null | undefined;
  section?: CaseloadSection;
  siteId?: string | null | undefined;
  /** Whether support is running. */
  standing?: CaseloadStanding;
  state?: EpisodeState | null | undefined;
  /** Only people whom nobody supports. */
  unassigned?: boolean;
  /** Of a need that is open. */
  urgency?: NeedUrgency | null | undefined;
  /** Whose people. */
  workerId?: string | null | undefined;
};

export type CaseloadSection =
  | 'all'
  | 'appointments'
  | 'due_today'
  | 'new'
  | 'overdue'
  | 'quiet'
  | 'waiting';

export type CaseloadStanding =
  | 'all'
  | 'current'
  | 'ended';

export type ChangeAppointmentInput = {
  appointmentId: string;
  /** HH:MM on the clocks of the United Kingdom. */
  at: string;
  minutes: number;
  mode: AppointmentMode;
  on: string;
  place?: string | null | undefined;
  reminder?: ReminderChannel;
  /** The version of the words that the person agreed to. */
  reminderWording?: string | null | undefined;
  /** The version that was seen. */
  version: number;
  /** Who meets them; whoever books where it is left out. */
  withUserId?: string | null | undefined;
  words?: string | null | undefined;
};

export type ChangeDataPolicyInput = {
  evaluation: EvaluationPolicy;
  lawfulBasis: string;
  version: number;
};

/** Said for the person: a lower anxiety has improved. */
export type ChangeDirection =
  | 'improved'
  | 'same'
  | 'worsened';

export type ChangeExamplePersonInput = {
  access?: Array<string> | null | undefined;
  age: number;
  freeOnly?: boolean;
  id: string;
  /** What kind of person, in a few words. */
  label: string;
  /** In English words. */
  languages?: Array<string> | null | undefined;
  needs: Array<ExampleNeedInput>;
  part?: string | null | undefined;
  /** The beginning of a postcode. Of a whole one only the sector is kept. */
  place: string;
  version: number;
  /** 1 is Monday, 7 is Sunday. */
  weekday?: number | null | undefined;
  withinMetres?: number;
};

export type ChangeInstallationRetentionInput = {
  afterDeathYears: number;
  afterSupportYears: number;
  childUntilAge: number;
  childUntilAgeIf17: number;
  neverStartedYears: number;
  version: number;
};

export type ChangePatientTaskInput = {
  /** Who does it; whoever writes it down where it is left out. */
  assigneeId?: string | null | undefined;
  dueOn: string;
  taskId: string;
  title: string;
  /** The version that was seen. */
  version: number;
};

export type ChangeTeamRetentionInput = {
  afterDeathYears: number;
  afterSupportYears: number;
  childUntilAge: number;
  childUntilAgeIf17: number;
  neverStartedYears: number;
  teamId: string;
  version: number;
};

export type CheckCsvImportInput = {
  /** What the columns mean, where no preset is used. */
  chosen?: ChosenMappingInput | null | undefined;
  id: string;
  /** The name of a mapping that fits (`presets`). */
  preset?: string | null | undefined;
  version: number;
};

export type ChosenMappingInput = {
  attribution: string;
  channels: Array<string>;
  columns: Array<ColumnOfFieldInput>;
  needTermIds: Array<string>;
  title: string;
  way: string;
};

export type ClaimListingInput = {
  email: string;
  /** Leave it empty: people never see it. */
  homepage?: string | null | undefined;
  name: string;
  serviceId: string;
  ticket: string;
  words: string;
};

export type CloseAccessRequestInput = {
  id: string;
  reason: string;
  version: number;
};

export type CloseConcernInput = {
  concernId: string;
  outcome: ConcernOutcome;
  /** The version that was seen. */
  version: number;
  wishesMet: WishesMet;
  words: string;
};

export type CloseEpisodeInput = {
  /** Sent again with the same key, it is done once. */
  idempotencyKey?: string | null | undefined;
  patientId: string;
  reason: EpisodeCloseReason;
  /** The episode’s version that was seen. */
  version: number;
  words?: string | null | undefined;
};

export type CloseListingInput = {
  from: string;
  /** Shown to the public, in 300 characters or fewer. */
  note?: string | null | undefined;
  serviceId: string;
  /** The last closed day. */
  until?: string | null | undefined;
  version: number;
};

export type CloseReferralInput = {
  id: string;
  idempotencyKey: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
  whatHappened: WhatHappened;
  words: string;
};

export type ClosureState =
  | 'closed'
  | 'coming';

export type ColumnOfFieldInput = {
  column: string;
  field: CsvField;
};

export type CommunicationNeed =
  | 'an_advocate'
  | 'audio'
  | 'braille'
  | 'by_email'
  | 'by_text_message'
  | 'easy_read'
  | 'hearing_loop'
  | 'large_print'
  | 'lip_reading'
  | 'more_time'
  | 'none'
  | 'not_known'
  | 'plain_words'
  | 'reads_little'
  | 'sign_language'
  | 'speech_to_text'
  | 'text_relay';

/** Declined, not reached and not suitable are answers too, and are counted. */
export type CompletionStatus =
  | 'answered'
  | 'declined'
  | 'not_reached'
  | 'not_suitable';

export type ConcernCategory =
  | 'discriminatory'
  | 'domestic'
  | 'emotional'
  | 'exploitation'
  | 'financial'
  | 'modern_slavery'
  | 'neglect'
  | 'organisational'
  | 'physical'
  | 'psychological'
  | 'radicalisation'
  | 'self_neglect'
  | 'sexual';

export type ConcernDanger =
  | 'none'
  | 'not_rung'
  | 'rang_999';

export type ConcernOutcome =
  | 'no_risk_found'
  | 'passed_on'
  | 'risk_reduced'
  | 'risk_remains'
  | 'risk_removed';

export type ConcernRecipient =
  | 'emergency_services'
  | 'gp'
  | 'local_authority'
  | 'other'
  | 'police';

export type ConcernState =
  | 'closed'
  | 'escalated'
  | 'open';

export type ConcernStep =
  | 'asked_lead'
  | 'closed'
  | 'decided_not_to'
  | 'information_shared'
  | 'note'
  | 'raised'
  | 'referred'
  | 'reopened'
  | 'shared_without_agreement'
  | 'spoke_with_lead';

export type ConcernStepToAdd =
  | 'asked_lead'
  | 'decided_not_to'
  | 'information_shared'
  | 'note'
  | 'referred'
  | 'reopened'
  | 'spoke_with_lead';

export type ConcernSubject =
  | 'adult'
  | 'child'
  | 'child_in_household';

export type ContactChannel =
  | 'email'
  | 'phone';

export type ContactKind =
  | 'accompanied_visit'
  | 'admin'
  | 'assessment'
  | 'check_in'
  | 'holding'
  | 'on_behalf'
  | 'planning';

export type ContactMode =
  | 'group'
  | 'home'
  | 'in_person'
  | 'phone'
  | 'text'
  | 'video'
  | 'with_someone_else';

export type ContactOutcome =
  | 'cancelled'
  | 'did_not_attend'
  | 'no_answer'
  | 'spoke'
  | 'voicemail';

export type CreateSiteInput = {
  name: string;
  odsCode: string;
};

export type CreateTeamInput = {
  name: string;
  siteIds: Array<string>;
};

/** What a column of a list may hold. */
export type CsvField =
  | 'address'
  | 'description'
  | 'eligibility'
  | 'email'
  | 'name'
  | 'opening'
  | 'organisation'
  | 'phone'
  | 'postcode'
  | 'website';

export type CsvImportState =
  | 'checked'
  | 'checking'
  | 'discarded'
  | 'imported'
  | 'importing'
  | 'mapping'
  | 'reading'
  | 'undoing'
  | 'undone'
  | 'unusable'
  | 'uploading';

export type CsvImportStepInput = {
  id: string;
  version: number;
};

export type DeadLettersInput = {
  ids: Array<string>;
};

export type DecideReviewInput = {
  id: string;
  /** For the editor; needed unless it is approved. */
  note?: string | null | undefined;
  seen: string;
  version: number;
};

export type DeclineReason =
  | 'could_not_contact'
  | 'duplicate'
  | 'information_missing'
  | 'need_not_suited'
  | 'no_capacity'
  | 'not_eligible'
  | 'other'
  | 'out_of_area'
  | 'risk_we_cannot_manage';

export type DeclineReferralInput = {
  id: string;
  idempotencyKey: string;
  reason: DeclineReason;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
  /** Needed for another reason than those listed. */
  words?: string | null | undefined;
};

export type DisclosureAuthority =
  | 'acted_first'
  | 'safeguarding_lead'
  | 'team_lead';

export type DisclosureField =
  | 'age'
  | 'communication'
  | 'contact'
  | 'dateOfBirth'
  | 'ethnicity'
  | 'gender'
  | 'name'
  | 'needs'
  | 'nhsNumber'
  | 'risks'
  | 'safeContact';

export type DisclosureFinding =
  | 'not_upheld'
  | 'upheld';

export type DisclosureGround =
  | 'care_act_enquiry'
  | 'child_protection'
  | 'public_interest'
  | 'required_by_law'
  | 'serious_crime'
  | 'serious_harm_to_others'
  | 'vital_interests';

export type DoNotListInput = {
  doNotList: boolean;
  id: string;
  reason?: string | null | undefined;
  /** `organisation` or `service`. */
  subject: string;
  version: number;
};

export type DraftForm =
  | 'close'
  | 'contact'
  | 'need'
  | 'new_patient'
  | 'refer'
  | 'safeguarding_concern';

export type DuplicateEvidenceKind =
  | 'email'
  | 'far_apart'
  | 'name'
  | 'phone'
  | 'place';

export type DuplicateIncomingInput = {
  id: string;
  /** The patient who it is. */
  patientId: string;
  /** The version that was seen. */
  version: number;
};

export type DuplicateState =
  | 'different'
  | 'merged'
  | 'open';

/** The referral of the same patient in whose place a new one is sent. */
export type EarlierReferralInput = {
  id: string;
  /** The version that was seen: when it was answered meanwhile, nothing is sent. */
  version: number;
  /** Withdraws it, where it is still open. */
  withdraw?: boolean;
};

export type ElsewhereFinding =
  | 'dismissed'
  | 'not_the_same'
  | 'same_person';

export type EndListingInput = {
  how: HowToEndListing;
  id: string;
  idempotencyKey: string;
  reason: string;
  seen: string;
};

export type EndOpeningInput = {
  id: string;
  version: number;
};

export type EpisodeCloseReason =
  | 'completed'
  | 'died'
  | 'disengaged'
  | 'moved_practice'
  | 'other';

export type EpisodeState =
  | 'accepted'
  | 'closed'
  | 'declined'
  | 'not_reached'
  | 'offered';

export type EthnicCategory =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'P'
  | 'R'
  | 'S'
  | 'Z'
  | 'not_known';

export type EvaluationPolicy =
  | 'objection'
  | 'opt_in';

export type ExampleNeedInput = {
  /** 1 matters most, 3 least. */
  priority: number;
  termId: string;
};

export type ExposureDimension =
  | 'area'
  | 'deprivation'
  | 'size';

export type ExtendAccessRequestInput = {
  id: string;
  reason: string;
  /** At most three months after it came. */
  to: string;
  version: number;
};

export type FinishPatientTaskInput = {
  /** False opens it again. */
  done: boolean;
  taskId: string;
  /** The version that was seen. */
  version: number;
};

/** A message as it was seen, and what its sender makes of it. */
export type FinishedGpMessageInput = {
  audience: MessageAudience;
  /** As the preview gave it. */
  composedAt: string;
  /** Lines that are left out, by their ids. */
  leftOut: Array<string>;
  /** As the preview gave it. */
  mark: string;
  patientId: string;
  /** What the sender adds. */
  words: string;
};

/** How lately somebody confirmed that a listing is true. `unknown`: not yet confirmed. */
export type Freshness =
  | 'ageing'
  | 'fresh'
  | 'hidden'
  | 'stale'
  | 'unknown';

export type GenderStated =
  | 'man'
  | 'non_binary'
  | 'not_known'
  | 'not_stated'
  | 'self_described'
  | 'woman';

export type GiveHeldItemsInput = {
  items: Array<HeldItemSeenInput>;
  requestId: string;
};

export type GiveOurViewInput = {
  id: string;
  idempotencyKey: string;
  views: Array<OneViewInput>;
};

export type GpPracticeAnswer =
  | 'another'
  | 'not_known'
  | 'not_registered'
  | 'the_site';

export type GroupMemberInput = {
  /** False for somebody who was expected and did not come. */
  came: boolean;
  patientId: string;
};

export type HeldItemSeenInput = {
  key: string;
  mark: string;
};

export type HeldItemsShown =
  | 'all'
  | 'undecided'
  | 'withheld';

/** Why a figure is hidden. Hidden never means zero. */
export type HiddenReason =
  | 'DIFFERENCE'
  | 'SMALL_BASE';

/** Why a figure is hidden: fewer than ten, or it would give another away. */
export type HiddenUnmetNeed =
  | 'DIFFERENCE'
  | 'SMALL_BASE';

/** `unpublish`: taken down, and may come back; `end`: the service has ended for good. */
export type HowToEndListing =
  | 'end'
  | 'unpublish';

export type IdentityCheck =
  | 'confirmed_by_practice'
  | 'document_seen'
  | 'known_to_team'
  | 'other';

export type InboxTray =
  | 'active'
  | 'closed'
  | 'new'
  | 'waiting';

export type IncomingCameBy =
  | 'csv'
  | 'form'
  | 'pasted';

export type IncomingSeenInput = {
  id: string;
  /** The version that was seen. */
  version: number;
};

export type IncomingStanding =
  | 'decided'
  | 'waiting';

export type IncomingState =
  | 'duplicate'
  | 'looking'
  | 'new'
  | 'not_for_us'
  | 'opened';

export type IntakeField =
  | 'dateOfBirth'
  | 'forename'
  | 'leaveMessages'
  | 'name'
  | 'nhsNumber'
  | 'phone'
  | 'postcode'
  | 'practice'
  | 'reason'
  | 'receivedOn'
  | 'referrerEmail'
  | 'referrerName'
  | 'referrerOrganisation'
  | 'referrerPhone'
  | 'referrerRole'
  | 'safeNumber'
  | 'safeTimes'
  | 'source'
  | 'surname'
  | 'urgency';

export type IntakeNoteInput = {
  heading: string;
  text: string;
};

export type IntakeUploadKind =
  | 'csv'
  | 'pasted';

export type InterpreterAnswer =
  | 'needed'
  | 'not_known'
  | 'not_needed';

export type InviteToOrganisationInput = {
  displayName: string;
  email: string;
  organisationId: string;
  role: OrganisationRole;
};

export type InviteUserInput = {
  displayName: string;
  email: string;
  organisationId?: string | null | undefined;
  role: Role;
  teamId?: string | null | undefined;
};

export type JudgeSeenElsewhereInput = {
  finding: ElsewhereFinding;
  /** The pair’s. */
  id: string;
  idempotencyKey: string;
  patientId: string;
};

/** Those that may go today; those that something keeps, or a hold lies on; those whose time is over within a year. */
export type KeptRecordsShown =
  | 'coming'
  | 'due'
  | 'kept';

export type LanguageCode =
  | 'am'
  | 'ar'
  | 'bfi'
  | 'bg'
  | 'bn'
  | 'cmn'
  | 'cs'
  | 'cy'
  | 'de'
  | 'el'
  | 'en'
  | 'es'
  | 'fa'
  | 'fr'
  | 'ga'
  | 'gd'
  | 'gu'
  | 'hi'
  | 'hu'
  | 'it'
  | 'ku'
  | 'lt'
  | 'lv'
  | 'ml'
  | 'ne'
  | 'not_known'
  | 'other'
  | 'pa'
  | 'pl'
  | 'prs'
  | 'ps'
  | 'pt'
  | 'ro'
  | 'rom'
  | 'ru'
  | 'sk'
  | 'so'
  | 'sq'
  | 'sw'
  | 'syl'
  | 'ta'
  | 'te'
  | 'ti'
  | 'tl'
  | 'tr'
  | 'uk'
  | 'ur'
  | 'vi'
  | 'yo'
  | 'yue';

export type LiftLegalHoldInput = {
  id: string;
  reason: string;
  version: number;
};

export type ListingAnswerInput = {
  answer: AskAnswer;
  serviceId: string;
  words?: string | null | undefined;
};

/** What is to become of the listing. */
export type ListingDraftIntent =
  | 'end'
  | 'publish'
  | 'unpublish';

export type ListingDraftSeenInput = {
  id: string;
  kind: ListingKind;
  /** Of the draft as it was shown; 0 without one. */
  version: number;
};

export type ListingDraftState =
  | 'approved'
  | 'changes_asked'
  | 'discarded'
  | 'editing'
  | 'in_review'
  | 'rejected';

export type ListingKind =
  | 'organisation'
  | 'service';

export type ListingLife =
  | 'defunct'
  | 'draft'
  | 'in_review'
  | 'published'
  | 'unpublished';

export type ListingPart =
  | 'contact'
  | 'cost'
  | 'description'
  | 'how'
  | 'languages'
  | 'name'
  | 'needs'
  | 'where'
  | 'who';

export type ListingRevisionCause =
  | 'demonstration'
  | 'editor'
  | 'first'
  | 'import'
  | 'merge'
  | 'restore'
  | 'steward';

/** A page of the listing editor. */
export type ListingSectionId =
  | 'about'
  | 'access'
  | 'contact'
  | 'costs'
  | 'languages'
  | 'name'
  | 'needs'
  | 'people'
  | 'places'
  | 'times';

export type ListingSectionStanding =
  | 'changed'
  | 'done'
  | 'incomplete'
  | 'not_started'
  | 'unfinished';

export type ListingState =
  | 'defunct'
  | 'draft'
  | 'in_review'
  | 'published'
  | 'unpublished';

export type ListingVersionInput = {
  serviceId: string;
  version: number;
};

export type LookAtSafetyFlagInput = {
  flagId: string;
  /** Until when it stays; left out where it ends. */
  reviewOn?: string | null | undefined;
  /** The version that was seen. */
  version: number;
  words: string;
};

export type MakePlanLinkInput = {
  /** Sends it to the safe e-mail address. */
  email: boolean;
  /** What is asked before anything is shown. */
  factor: PlanFactor;
  patientId: string;
};

export type MarkReferralEnteredInErrorInput = {
  id: string;
  idempotencyKey: string;
  /** For the team only; the organisation learns that it is void, not why. */
  reason: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

export type MatchWeightInput = {
  /** Such as `nearness` or `priority.2`. */
  key: string;
  value: number;
};

export type MergeListingsInput = {
  id: string;
  /** The listing that stays. */
  keepId: string;
  /** What it takes over from the other. */
  take: Array<ListingPart>;
  version: number;
};

export type MergePatientsInput = {
  /** The record that becomes part of it. */
  absorbedId: string;
  /** The version that was seen. */
  absorbedVersion: number;
  idempotencyKey: string;
  /** The record that stays. */
  survivorId: string;
  /** The version that was seen. */
  survivorVersion: number;
};

export type MessageAudience =
  | 'gp'
  | 'referrer';

export type MessageExtent =
  | 'outcome'
  | 'whole';

export type MessageMoment =
  | 'declined'
  | 'ended'
  | 'not_reached'
  | 'started';

export type MessageState =
  | 'failed'
  | 'in_digest'
  | 'queued'
  | 'sent';

export type MessageWay =
  | 'by_hand'
  | 'clinical_system'
  | 'nhs_mail'
  | 'post'
  | 'secure_email';

export type NeedMetAnswer =
  | 'met'
  | 'not_known'
  | 'not_met';

export type NeedMetReporter =
  | 'link_worker'
  | 'organisation'
  | 'patient';

export type NeedStatus =
  | 'being_helped'
  | 'met'
  | 'no_longer_wanted'
  | 'not_met'
  | 'open';

export type NeedToShareInput = {
  needId: string;
  /** In the words that may be passed on. */
  words?: string;
};

export type NeedUrgency =
  | 'crisis'
  | 'routine'
  | 'soon';

export type NhsNumberStatus =
  | 'not_traced'
  | 'number_unknown'
  | 'traced';

export type NotForUsReason =
  | 'died'
  | 'not_enough_information'
  | 'other'
  | 'other_area'
  | 'other_service'
  | 'person_did_not_want'
  | 'urgent_care_needed';

export type OneNeedInput = {
  needId: string;
  outcome: ReferralNeedOutcome;
};

export type OneOfSeveralInput = {
  idempotencyKey: string;
  serviceId: string;
  /** As the person agreed for this organisation. */
  share: Array<DisclosureField>;
};

export type OneViewInput = {
  outcome: ReferralNeedOutcome;
  /** Its place among the needs that were shared, from 1; 0 for all, where none was named. */
  place: number;
};

export type OpenAccessRequestInput = {
  askedBy: AccessAsker;
  /** Who, and how it was checked that they may; needed unless the person asks for themselves. */
  askerWords?: string | null | undefined;
  idempotencyKey: string;
  identityCheck: IdentityCheck;
  identityWords?: string | null | undefined;
  patientId: string;
  receivedOn: string;
};

export type OpenIncomingInput = {
  /** Somebody of the same surname and date of birth is somebody else. */
  confirmedNotDuplicate?: boolean;
  id: string;
  idempotencyKey: string;
  /** Somebody whom the team knows: a new episode of theirs. */
  patientId?: string | null | undefined;
  /** The practice, where the referral does not name one of the team’s. */
  siteId?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

export type OpenPlanLinkInput = {
  /** The date of birth (YYYY-MM-DD) or the code; nothing to learn which is asked. */
  answer?: string | null | undefined;
  token: string;
};

export type OpeningFinding =
  | 'justified'
  | 'not_justified';

export type OpeningReason =
  | 'covering'
  | 'immediate_risk'
  | 'other'
  | 'person_present';

export type OrganisationRole =
  | 'listing_editor'
  | 'organisation_manager';

export type PairVersionInput = {
  id: string;
  version: number;
};

export type PatientToTransferInput = {
  /** The episode’s version that was seen. */
  episodeVersion: number;
  patientId: string;
};

export type PlanFactor =
  | 'code'
  | 'date_of_birth';

export type PlanGoalInput = {
  confidential: boolean;
  needId?: string | null | undefined;
  rating?: number | null | undefined;
  steps: Array<PlanStepInput>;
  words: string;
};

export type PlanLinkAnswer =
  | 'closed'
  | 'locked'
  | 'shown'
  | 'wrong';

export type PlanPrintSize =
  | 'close'
  | 'roomy';

export type PlanStepInput = {
  confidential: boolean;
  done: boolean;
  dueOn?: string | null | undefined;
  who: StepDoer;
  words: string;
};

/** WGS 84 degrees. Three decimals, about a hundred metres, say enough. */
export type PositionInput = {
  latitude: number;
  longitude: number;
};

export type PostStanding =
  | 'no_address'
  | 'not_asked'
  | 'not_safe'
  | 'safe';

export type ProposeListingInput = {
  address?: string | null | undefined;
  contactEmail?: string | null | undefined;
  email: string;
  /** Leave it empty: people never see it. */
  homepage?: string | null | undefined;
  name: string;
  organisationName: string;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
  runsIt: boolean;
  serviceName: string;
  ticket: string;
  website?: string | null | undefined;
  what: string;
  words: string;
};

export type ProposeServiceInput = {
  idempotencyKey: string;
  name: string;
  organisationId: string;
};

export type RaiseConcernInput = {
  categories: Array<ConcernCategory>;
  danger: ConcernDanger;
  idempotencyKey: string;
  noticedOn: string;
  patientId: string;
  /** What was seen or said. */
  seenWords: string;
  subject: ConcernSubject;
  whyNotAsked?: WhyNotAsked | null | undefined;
  wishesAsked: boolean;
  /** What they want to happen, or more about why they were not asked. */
  wishesWords?: string;
};

/** `came_in` and `went_out`: of the first ten. */
export type RankMove =
  | 'came_in'
  | 'fell'
  | 'rose'
  | 'stayed'
  | 'went_out';

export type ReadReferralInput = {
  idempotencyKey: string;
  kind: IntakeUploadKind;
  teamId: string;
  text: string;
};

export type ReasonNotSent =
  | 'not_registered'
  | 'other'
  | 'person_objects'
  | 'told_otherwise';

export type ReceiveReferralInput = {
  dateOfBirth: string;
  forename: string;
  idempotencyKey: string;
  /** Ten digits, spaces allowed. Leave out when it is not known. */
  nhsNumber?: string | null | undefined;
  notes?: Array<IntakeNoteInput> | null | undefined;
  phone?: string | null | undefined;
  /** Leave out when it is not known or the person has no fixed address. */
  postcode?: string | null | undefined;
  reason?: string | null | undefined;
  receivedOn: string;
  referrer?: ReferrerInput | null | undefined;
  safeContact?: SafeContactInput | null | undefined;
  /** The practice the person is registered with, where it is known. */
  siteId?: string | null | undefined;
  source: ReferralSource;
  surname: string;
  teamId: string;
  /** The pasted text that this was read from; it is thrown away. */
  uploadId?: string | null | undefined;
  urgency: NeedUrgency;
};

export type Recognised =
  | 'begins'
  | 'corrected'
  | 'said'
  | 'same'
  | 'within';

/** A section that is given replaces what was kept of it; one that is left out stays. */
export type RecordAboutPatientInput = {
  background?: AboutBackgroundInput | null | undefined;
  communication?: AboutCommunicationInput | null | undefined;
  home?: AboutHomeInput | null | undefined;
  me?: AboutMeInput | null | undefined;
  patientId: string;
  /** The version that was seen. */
  version: number;
};

export type RecordAgreementInput = {
  answer: AgreementAnswer;
  givenBy: AgreementGiver;
  how: AgreementManner;
  idempotencyKey: string;
  /** contact_after, evaluation or research. */
  kind: AgreementKind;
  patientId: string;
  /** The version of the words that were read out. */
  wordingVersion: string;
};

export type RecordAssuranceInput = {
  expiresOn: string;
  /** Also for the organisation’s other listings. */
  forAll: boolean;
  kind: AssuranceKind;
  serviceId: string;
};

export type RecordAttendanceInput = {
  id: string;
  idempotencyKey: string;
  on: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

export type RecordContactInput = {
  idempotencyKey: string;
  kind?: ContactKind;
  minutes: number;
  mode: ContactMode;
  nextStep?: string | null | undefined;
  /** By when the next step is to be done; in a week where it is left out. */
  nextStepDueOn?: string | null | undefined;
  note?: string | null | undefined;
  on: string;
  outcome: ContactOutcome;
  patientId: string;
};

export type RecordDisclosureInput = {
  authoriserId?: string | null | undefined;
  authoriserWords?: string;
  authority: DisclosureAuthority;
  concernId: string;
  disclosedOn: string;
  ground: DisclosureGround;
  idempotencyKey: string;
  notToldWords?: string;
  recipient: ConcernRecipient;
  /** Who exactly. */
  recipientWords: string;
  told: boolean;
  /** The version that was seen. */
  version: number;
  /** What they were told. */
  whatWords: string;
  whyNotTold?: WhyNotTold | null | undefined;
  whyWords: string;
};

export type RecordGap =
  | 'late_first_contact'
  | 'no_agreement'
  | 'no_need'
  | 'no_outcome'
  | 'no_safe_contact';

export type RecordGpMessageInput = {
  /** The person has said that the referrer may be told. */
  agreed: boolean;
  audience: MessageAudience;
  /** As the preview gave it. */
  composedAt: string;
  idempotencyKey: string;
  /** Lines that are left out, by their ids. */
  leftOut: Array<string>;
  /** As the preview gave it. */
  mark: string;
  patientId: string;
  sentOn: string;
  sentTo: string;
  way: MessageWay;
  /** What the sender adds. */
  words: string;
};

export type RecordGroupContactInput = {
  idempotencyKey: string;
  kind?: ContactKind;
  /** Of the meeting as a whole. */
  minutes: number;
  /** Goes into each person’s record: it names nobody. */
  note?: string | null | undefined;
  on: string;
  people: Array<GroupMemberInput>;
};

export type RecordNeedAnswersInput = {
  answers: Array<OneNeedInput>;
  id: string;
  idempotencyKey: string;
  /** Whose word it is. */
  reporter: ReferralNeedReporter;
};

export type RecordNeedInput = {
  confidential?: boolean;
  idempotencyKey: string;
  patientId: string;
  patientsWords?: string | null | undefined;
  /** 1 matters most to the person, 3 least. */
  priority: number;
  /** A term of the needs taxonomy. */
  termId: string;
  urgency: NeedUrgency;
};

export type RecordNeedOutcomeInput = {
  answer: NeedMetAnswer;
  needId: string;
  /** Who says so. */
  reporter: NeedMetReporter;
  /** The need’s version that was seen. */
  version: number;
};

export type RecordOptOutCheckInput = {
  checkedOn: string;
  idempotencyKey: string;
  optedOut: boolean;
  patientId: string;
};

export type RecordResponseInput = {
  /** Empty unless the status is answered. An item the person left out is left out. */
  answers: Array<AnswerInput>;
  /** The running episode when it is left out. */
  episodeId?: string | null | undefined;
  idempotencyKey: string;
  instrument: string;
  /** How it was answered; only, and always, with the status answered. */
  mode?: AnswerMode | null | undefined;
  patientId: string;
  status: CompletionStatus;
  takenOn: string;
  timePoint: TimePoint;
  /** To correct what was recorded: the version that was seen. Left out when recording for the first time. */
  version?: number | null | undefined;
};

export type RecordSignpostInput = {
  idempotencyKey: string;
  /** The needs that it is for; none where it is for none that is recorded. */
  needIds: Array<string>;
  on: string;
  patientId: string;
  serviceId: string;
  way: SignpostWay;
};

export type RecordToAnonymiseInput = {
  patientId: string;
  version: number;
};

export type RecordUnreachedLetterInput = {
  /** Somebody was asked whether post to the address is safe; needed where the person was not. */
  checked: boolean;
  idempotencyKey: string;
  patientId: string;
  sentOn: string;
};

export type ReferralCommand =
  | 'accept'
  | 'close'
  | 'decline'
  | 'markEnteredInError'
  | 'recordAttendance'
  | 'reopen'
  | 'waitlist'
  | 'withdraw';

export type ReferralEventType =
  | 'AttendanceRecorded'
  | 'NewsAskedFor'
  | 'ReferralAccepted'
  | 'ReferralClosed'
  | 'ReferralDeclined'
  | 'ReferralDiscarded'
  | 'ReferralEnteredInError'
  | 'ReferralReopened'
  | 'ReferralSent'
  | 'ReferralWaitlisted'
  | 'ReferralWithdrawn';

export type ReferralNeedOutcome =
  | 'met'
  | 'not_known'
  | 'not_met'
  | 'partly';

export type ReferralNeedReporter =
  | 'link_worker'
  | 'organisation'
  | 'patient';

export type ReferralParty =
  | 'link_worker'
  | 'organisation'
  | 'patient'
  | 'team_lead';

export type ReferralSafeContactInput = {
  leaveMessages: boolean;
  number?: string;
  /** When to ring, or how else to reach the person. */
  times?: string;
};

/** Which referral, as it was seen. */
export type ReferralSeenInput = {
  id: string;
  idempotencyKey: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

export type ReferralSource =
  | 'community_organisation'
  | 'family_or_friend'
  | 'gp'
  | 'hospital'
  | 'other'
  | 'practice_team'
  | 'self'
  | 'social_care';

export type ReferralState =
  | 'accepted'
  | 'closed'
  | 'declined'
  | 'discarded'
  | 'draft'
  | 'entered_in_error'
  | 'in_progress'
  | 'sent'
  | 'waitlisted'
  | 'withdrawn';

export type ReferralUrgency =
  | 'crisis'
  | 'routine'
  | 'soon';

export type ReferrerInput = {
  email?: string;
  name?: string;
  organisation?: string;
  phone?: string;
  role?: string;
};

export type RefuseClaimInput = {
  id: string;
  reason: string;
  version: number;
};

export type RefuseIncomingInput = {
  id: string;
  reason: NotForUsReason;
  /** The version that was seen. */
  version: number;
  words?: string | null | undefined;
};

export type ReleaseAccessRequestInput = {
  id: string;
  idempotencyKey: string;
  version: number;
};

/** What released figures may be split by. */
export type ReleasedDimension =
  | 'deprivation_band'
  | 'need_group';

/** What a released figure counts: different people. */
export type ReleasedMeasure =
  | 'people_need_met'
  | 'people_referred'
  | 'people_supported';

export type ReminderChannel =
  | 'email'
  | 'none'
  | 'sms';

export type RemoveExamplePersonInput = {
  id: string;
  version: number;
};

export type RemoveFromOrganisationInput = {
  organisationId: string;
  userId: string;
};

export type ReopenReferralInput = {
  id: string;
  idempotencyKey: string;
  reason: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

export type ReportListingInput = {
  about: ReportSubject;
  serviceId: string;
  /** Leave it empty: people never see it, and machines that fill in every box give themselves away. */
  website?: string | null | undefined;
  /** What is wrong, in 1000 characters or fewer. No personal details. */
  words: string;
};

/** What is wrong with a listing. */
export type ReportSubject =
  | 'closed'
  | 'contact'
  | 'other'
  | 'place'
  | 'times';

export type RestoreListingInput = {
  id: string;
  idempotencyKey: string;
  kind: ListingKind;
  number: number;
  seen: string;
};

export type RestoreWeightsInput = {
  idempotencyKey: string;
  /** Why, for whoever comes after. No patient’s details. */
  reason: string;
  /** The version to bring back; 0 is the defaults. */
  restore: number;
  siteId: string;
  /** The version that was looked at; 0 where nothing was changed yet. */
  version: number;
};

export type RetentionRule =
  | 'after_death'
  | 'after_support'
  | 'child'
  | 'child_17'
  | 'never_started';

export type RetentionStop =
  | 'legal_hold'
  | 'open_access_request'
  | 'open_concern'
  | 'open_referral'
  | 'running_episode';

export type ReviewDisclosureInput = {
  finding: DisclosureFinding;
  id: string;
  /** The version that was seen. */
  version: number;
  /** Needed where it was not right. */
  words?: string | null | undefined;
};

export type ReviewOpeningInput = {
  finding: OpeningFinding;
  id: string;
  version: number;
  /** Needed where it was not justified. */
  words?: string | null | undefined;
};

/** `waiting`: all that wait, oldest first, of which `new`, `changes` and `ending` are parts; `decided`: latest first. */
export type ReviewTray =
  | 'changes'
  | 'decided'
  | 'ending'
  | 'new'
  | 'waiting';

export type RevokePlanLinkInput = {
  id: string;
};

export type Role =
  | 'directory_steward'
  | 'evaluator'
  | 'link_worker'
  | 'listing_editor'
  | 'operator'
  | 'organisation_manager'
  | 'team_lead';

export type SafeContactInput = {
  email?: string | null | undefined;
  leaveMessages: boolean;
  /** Empty where only an e-mail address is safe. */
  number: string;
  /** Left out: the number, where there is one. */
  preferred?: ContactChannel | null | undefined;
  /** When to ring, in the person’s words. */
  times?: string;
};

export type SafeguardingReviewKind =
  | 'concern'
  | 'disclosure'
  | 'flag';

export type SafetyFlagKind =
  | 'risk'
  | 'safeguarding';

export type SafetyFlagReasonWhat =
  | 'ended'
  | 'kept'
  | 'set';

export type SaveFormDraftInput = {
  /** The answers as the form keeps them. */
  content: string;
  form: DraftForm;
  patientId?: string | null | undefined;
};

export type SaveListingAnswersInput = {
  /** Null forgets what was typed on the page and not finished. */
  answers?: unknown;
  /** False keeps what is being typed, whatever it is; true checks it and puts it into the draft. */
  finished: boolean;
  id: string;
  kind: ListingKind;
  section: ListingSectionId;
  /** Of the draft as it was shown; 0 without one. */
  version: number;
};

export type SavePlanInput = {
  goals: Array<PlanGoalInput>;
  idempotencyKey: string;
  patientId: string;
  reviewedOn?: string | null | undefined;
  /** The version that was seen; 0 for a first plan. */
  version: number;
};

export type SaveWeightsInput = {
  idempotencyKey: string;
  /** Why, for whoever comes after. No patient’s details. */
  reason: string;
  siteId: string;
  /** Those to change; the rest stay as they are. */
  values: Array<MatchWeightInput>;
  /** The version that was looked at; 0 where nothing was changed yet. */
  version: number;
};

export type SayWhatCameOfSignpostInput = {
  id: string;
  idempotencyKey: string;
  outcome: SignpostOutcome;
  /** The version that was seen. */
  version: number;
};

/** What a service must have. What nobody has said of a service leaves it out. */
export type SearchFiltersInput = {
  /** All of: wheelchair, accessible_toilet, hearing_loop, sign_language, parking. */
  access?: Array<string> | null | undefined;
  /** Any of: online, phone, in_person, home_visit. */
  channels?: Array<string> | null | undefined;
  freeOnly?: boolean | null | undefined;
  /** Any of these languages, in English words. */
  languages?: Array<string> | null | undefined;
  /** morning, afternoon or evening. */
  part?: string | null | undefined;
  /** 1 is Monday, 7 is Sunday. */
  weekday?: number | null | undefined;
};

export type SendReferralInput = {
  agreement: SharingAgreementInput;
  earlier?: EarlierReferralInput | null | undefined;
  idempotencyKey: string;
  needs: Array<NeedToShareInput>;
  patientId: string;
  /** For the organisation to read. */
  reason: string;
  risks?: string | null | undefined;
  safeContact: ReferralSafeContactInput;
  serviceId: string;
  /** Beside name and safe contact, which always travel. Risks travel when words for them are given. */
  share: Array<DisclosureField>;
  urgency?: ReferralUrgency;
};

export type SendSeveralReferralsInput = {
  agreement: SharingAgreementInput;
  needs: Array<NeedToShareInput>;
  patientId: string;
  /** For the organisations to read. */
  reason: string;
  risks?: string | null | undefined;
  safeContact: ReferralSafeContactInput;
  /** The organisations to which the person said yes. */
  to: Array<OneOfSeveralInput>;
  urgency?: ReferralUrgency;
};

export type ServiceStatus =
  | 'active'
  | 'defunct'
  | 'inactive'
  | 'temporarily_closed';

export type ServiceUse =
  | 'shortlisted'
  | 'viewed';

export type SetCapacityInput = {
  serviceId: string;
  state: CapacityState;
  /** With `full`: the first day with room again. */
  until?: string | null | undefined;
  version: number;
  waitWeeks?: number | null | undefined;
};

export type SetLegalHoldInput = {
  idempotencyKey: string;
  patientId: string;
  reason: string;
};

export type SetPasswordInput = {
  password: string;
  token: string;
};

export type SetSafetyFlagInput = {
  idempotencyKey: string;
  kind: SafetyFlagKind;
  patientId: string;
  precautions: Array<VisitPrecaution>;
  /** For those alone who may see concerns. */
  reason: string;
  reviewOn: string;
  /** For everybody who visits: what to do, never why. */
  visitWords?: string;
};

export type SettleAppointmentInput = {
  appointmentId: string;
  state: AppointmentState;
  /** The version that was seen. */
  version: number;
};

export type ShareShortlistInput = {
  serviceIds: Array<string>;
};

export type SharingAgreedBy =
  | 'advocate'
  | 'attorney'
  | 'best_interests'
  | 'parent'
  | 'self';

export type SharingAgreedHow =
  | 'spoken'
  | 'written';

/** What the person said when asked whether their details may go to this organisation. */
export type SharingAgreementInput = {
  given: boolean;
  givenBy: SharingAgreedBy;
  how: SharingAgreedHow;
  /** The version of the words that were read out. */
  wordingVersion: string;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SignpostOutcome =
  | 'did_not_go'
  | 'unknown'
  | 'went';

export type SignpostWay =
  | 'called_together'
  | 'on_paper'
  | 'sent'
  | 'told';

export type SkipGpMessageInput = {
  audience: MessageAudience;
  idempotencyKey: string;
  patientId: string;
  reason: ReasonNotSent;
};

export type StartCsvImportInput = {
  bytes: number;
  fileName: string;
  idempotencyKey: string;
};

export type StartEpisodeInput = {
  agreement: SupportAnswerInput;
  idempotencyKey: string;
  patientId: string;
  reason?: string | null | undefined;
  source: ReferralSource;
};

export type StepDoer =
  | 'link_worker'
  | 'organisation'
  | 'patient';

export type SubmitListingInput = {
  id: string;
  kind: ListingKind;
  /** What was published, as `seen` named it. */
  seen: string;
  /** Of the draft as it was shown; 0 without one. */
  version: number;
};

/** What the person said to the offer of support. */
export type SupportAnswerInput = {
  answer: AgreementAnswer;
  givenBy: AgreementGiver;
  how: AgreementManner;
  /** The version of the words that were read out. */
  wordingVersion: string;
};

export type SynonymInput = {
  termId: string;
  text: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

export type TaskState =
  | 'cancelled'
  | 'done'
  | 'failed'
  | 'running'
  | 'waiting';

export type TeamReferralList =
  | 'declined'
  | 'did_it_help'
  | 'overdue'
  | 'waiting';

export type TermMapInput = {
  directoryTermId: string;
  termId: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

/** When an instrument is answered within an episode. */
export type TimePoint =
  | 'baseline'
  | 'end_of_support'
  | 'follow_up'
  | 'review';

/** Whether it was asked when it should have been: the baseline within 28 days of first contact, the end within 28 days of closing. */
export type Timing =
  | 'early'
  | 'in_time'
  | 'late'
  | 'unknown';

export type TrailFilter = {
  /** The beginning of an action: `patient` or `patient.viewed`. */
  action?: string | null | undefined;
  /** The first day, United Kingdom time. */
  from?: string | null | undefined;
  outcome?: TrailOutcome | null | undefined;
  /** The id of somebody or something that was shown or changed. */
  subjectId?: string | null | undefined;
  /** The last day, United Kingdom time. */
  to?: string | null | undefined;
  /** Part of a user’s name, or an e-mail address. */
  who?: string | null | undefined;
};

export type TrailOutcome =
  | 'denied'
  | 'done'
  | 'refused';

export type TransferPatientsInput = {
  idempotencyKey: string;
  patients: Array<PatientToTransferInput>;
  reason: string;
  toUserId: string;
};

export type TryStep =
  | 'close'
  | 'go_on'
  | 'letter'
  | 'nothing'
  | 'wait';

export type UnmetNeedSort =
  | 'area'
  | 'most'
  | 'need';

export type UpdateNeedInput = {
  confidential?: boolean;
  needId: string;
  patientsWords?: string | null | undefined;
  /** 1 matters most to the person, 3 least. */
  priority: number;
  /** Not met or not_met: those are recorded by recordNeedOutcome. */
  status: NeedStatus;
  urgency: NeedUrgency;
  /** The version that was seen. */
  version: number;
};

export type UpdatePatientInput = {
  dateOfBirth: string;
  forename: string;
  /** Ten digits, spaces allowed. Leave out when it is not known. */
  nhsNumber?: string | null | undefined;
  /** The number was looked up and is theirs. Left out: as it was, for as long as the number stays. */
  nhsNumberTraced?: boolean | null | undefined;
  patientId: string;
  phone?: string | null | undefined;
  /** Leave out when it is not known or the person has no fixed address. */
  postcode?: string | null | undefined;
  safeContact?: SafeContactInput | null | undefined;
  surname: string;
  /** The version that was seen. */
  version: number;
};

export type UserStatus =
  | 'active'
  | 'disabled'
  | 'invited';

export type UserVersionInput = {
  id: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

export type VisitPrecaution =
  | 'dog'
  | 'no_home_visit'
  | 'not_after_dark'
  | 'ring_before_and_after'
  | 'two_people'
  | 'wait_outside';

export type WaitlistReferralInput = {
  id: string;
  idempotencyKey: string;
  reviewOn: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

export type WhatHappened =
  | 'accepted_without_attendance_needed'
  | 'attended'
  | 'could_not_contact'
  | 'did_not_attend';

export type WhyNotAsked =
  | 'cannot_say'
  | 'never_alone'
  | 'other'
  | 'too_young'
  | 'would_raise_risk';

export type WhyNotTold =
  | 'cannot_understand'
  | 'could_not_reach'
  | 'other'
  | 'would_hinder_investigation'
  | 'would_raise_risk';

export type WishesMet =
  | 'fully'
  | 'none_said'
  | 'not'
  | 'partly';

export type WithdrawAgreementInput = {
  agreementId: string;
  how: AgreementManner;
  idempotencyKey: string;
  /** Who said so. */
  saidBy: AgreementGiver;
  /** The version that was seen. */
  version: number;
};

export type WithdrawAssuranceInput = {
  kind: AssuranceKind;
  serviceId: string;
};

export type WithdrawReferralInput = {
  id: string;
  idempotencyKey: string;
  /** For the team only; the organisation learns that it was withdrawn, not why. */
  reason: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

export type WithholdHeldItemInput = {
  ground: WithholdingGround;
  item: HeldItemSeenInput;
  /** The health professional’s opinion; needed for serious harm. */
  opinion?: string | null | undefined;
  /** Labels of the facts; none for the whole entry. */
  parts: Array<string>;
  requestId: string;
  /** Why. It stays with the team. */
  words: string;
};

export type WithholdingGround =
  | 'legal_privilege'
  | 'serious_harm'
  | 'third_party';

export type WrittenMessageState =
  | 'not_sent'
  | 'sent';

export type YesNoNotKnown =
  | 'no'
  | 'not_known'
  | 'yes';

export type WhoseRecordQueryVariables = Exact<{
  id: string;
}>;


export type WhoseRecordQuery = { patient: { __typename: 'Patient', id: string, forename: string, surname: string } };

export type RecordTrailQueryVariables = Exact<{
  patientId: string;
  lists: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordTrailQuery = { recordTrail: { __typename: 'RecordTrailConnection', totalCount: number, edges: Array<{ __typename: 'RecordTrailEdge', node: { __typename: 'RecordTrailEntry', id: string, at: string, who: string, role: string | null, what: string, outcome: TrailOutcome } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TrailQueryVariables = Exact<{
  filter?: TrailFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TrailQuery = { trail: { __typename: 'TrailConnection', totalCount: number, edges: Array<{ __typename: 'TrailEdge', node: { __typename: 'TrailEntry', id: string, at: string, who: string, action: string, outcome: TrailOutcome, subjectType: string | null, subjectIds: Array<string>, detail: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SealingQueryVariables = Exact<{ [key: string]: never; }>;


export type SealingQuery = { sealing: { __typename: 'SealingType', batches: number, waiting: number, waitingSince: string | null, head: string | null, sealedAt: string | null, anchoredBatch: number | null, lastVerification: { __typename: 'TrailVerification', at: string, batches: number, events: number, breaks: number, findings: Array<string> } | null } };

export type RecordAboutPatientMutationVariables = Exact<{
  input: RecordAboutPatientInput;
}>;


export type RecordAboutPatientMutation = { recordAboutPatient:
    | { __typename: 'Patient', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { breakGlass:
    | { __typename: 'OpeningDone', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type OpenedPatientQueryVariables = Exact<{
  id: string;
}>;


export type OpenedPatientQuery = { openedPatient: { __typename: 'OpenedPatient', id: string, reason: OpeningReason, openedAt: string, expiresAt: string, version: number, patient: { __typename: 'Patient', id: string, forename: string, surname: string, dateOfBirth: string, age: number, nhsNumber: string | null, nhsNumberStatus: NhsNumberStatus, postcode: string | null, phone: string | null, safeContact: { __typename: 'SafeContact', number: string, times: string, leaveMessages: boolean, email: string | null, preferred: ContactChannel } | null, flags: Array<{ __typename: 'FlagInSight', id: string, kind: SafetyFlagKind, precautions: Array<VisitPrecaution>, visitWords: string | null }>, site: { __typename: 'PatientSite', name: string }, team: { __typename: 'PatientTeam', name: string }, episode: { __typename: 'Episode', state: EpisodeState, reason: string | null }, needs: Array<{ __typename: 'Need', id: string, urgency: NeedUrgency, status: NeedStatus, patientsWords: string | null, confidential: boolean, term: { __typename: 'NeedTerm', label: string } }>, contacts: Array<{ __typename: 'Contact', id: string, on: string, minutes: number, mode: ContactMode, outcome: ContactOutcome, kind: ContactKind, note: string | null, nextStep: string | null, recordedBy: string }> } } };

export type MyOpeningsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyOpeningsQuery = { myOpenings: { __typename: 'OpeningConnection', totalCount: number, edges: Array<{ __typename: 'OpeningEdge', node: { __typename: 'Opening', id: string, reason: OpeningReason, words: string | null, teamName: string, openedAt: string, isOpen: boolean, finding: OpeningFinding | null, findingWords: string | null, version: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OpenedRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
  waiting?: boolean | null | undefined;
}>;


export type OpenedRecordsQuery = { openedRecords: { __typename: 'OpeningConnection', totalCount: number, edges: Array<{ __typename: 'OpeningEdge', node: { __typename: 'Opening', id: string, reason: OpeningReason, words: string | null, patientName: string | null, openedBy: string, teamName: string, openedAt: string, expiresAt: string, endedAt: string | null, isOpen: boolean, finding: OpeningFinding | null, findingWords: string | null, reviewedBy: string | null, reviewedAt: string | null, version: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type EndOpeningMutationVariables = Exact<{
  input: EndOpeningInput;
}>;


export type EndOpeningMutation = { endOpening:
    | { __typename: 'OpeningDone', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReviewOpeningMutationVariables = Exact<{
  input: ReviewOpeningInput;
}>;


export type ReviewOpeningMutation = { reviewOpening:
    | { __typename: 'OpeningDone', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type AgreementsOfPatientQueryVariables = Exact<{
  patientId: string;
}>;


export type AgreementsOfPatientQuery = { agreementsOfPatient: { __typename: 'AgreementsOfPatient', patientId: string, policy: { __typename: 'DataPolicy', lawfulBasis: string, evaluation: EvaluationPolicy }, agreements: Array<{ __typename: 'AgreementOfPatient', id: string, kind: AgreementKind, scope: string, subject: string | null, answer: AgreementAnswer, givenBy: AgreementGiver, how: AgreementManner, wording: string | null, givenAt: string, recordedBy: string, withdrawnAt: string | null, withdrawnBy: string | null, withdrawalSaidBy: AgreementGiver | null, withdrawalHow: AgreementManner | null, happens: Array<string>, cannotUndo: Array<string>, version: number }>, optOutChecks: Array<{ __typename: 'OptOutCheck', checkedOn: string, optedOut: boolean, recordedBy: string }> } };

export type ReferralsOfAgreementQueryVariables = Exact<{
  agreementId: string;
}>;


export type ReferralsOfAgreementQuery = { referralsOfAgreement: Array<{ __typename: 'ReferralSummary', id: string, serviceName: string, organisationName: string, state: ReferralState }> };

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement:
    | { __typename: 'AgreementsOfPatient', patientId: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type WithdrawAgreementMutationVariables = Exact<{
  input: WithdrawAgreementInput;
}>;


export type WithdrawAgreementMutation = { withdrawAgreement:
    | { __typename: 'AgreementsOfPatient', patientId: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordOptOutCheckMutationVariables = Exact<{
  input: RecordOptOutCheckInput;
}>;


export type RecordOptOutCheckMutation = { recordOptOutCheck:
    | { __typename: 'AgreementsOfPatient', patientId: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type DataPolicyToChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type DataPolicyToChangeQuery = { dataPolicy: { __typename: 'DataPolicy', lawfulBasis: string, evaluation: EvaluationPolicy, version: number } };

export type ChangeDataPolicyMutationVariables = Exact<{
  input: ChangeDataPolicyInput;
}>;


export type ChangeDataPolicyMutation = { changeDataPolicy:
    | { __typename: 'DataPolicy', version: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CaseloadQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CaseloadFilter | null | undefined;
}>;


export type CaseloadQuery = { caseload: { __typename: 'CaseloadDesk', totalCount: number, quietAfterDays: number, edges: Array<{ __typename: 'CaseloadEdge', node: { __typename: 'CaseloadEntry', id: string, forename: string, surname: string, dateOfBirth: string, age: number, siteName: string, episodeState: EpisodeState, episodeVersion: number, lastContactOn: string | null, nextDueOn: string | null, nextAppointmentAt: string | null, awaitedSince: string | null, lastActivityAt: string, worker: { __typename: 'TeamMember', id: string, name: string } | null, needs: Array<{ __typename: 'CaseloadNeed', id: string, status: NeedStatus, urgency: NeedUrgency, term: { __typename: 'NeedTerm', id: string, label: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, counts: { __typename: 'CaseloadCounts', all: number, due_today: number, new: number, waiting: number, quiet: number, appointments: number, overdue: number }, workload: { __typename: 'WorkloadType', running: number, inYear: number, normLeast: number, normMost: number } } };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { colleagues: Array<{ __typename: 'TeamMember', id: string, name: string }> };

export type TransferPatientsMutationVariables = Exact<{
  input: TransferPatientsInput;
}>;


export type TransferPatientsMutation = { transferPatients:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Transferred', toUserId: string }
   };

export type RecordGroupContactMutationVariables = Exact<{
  input: RecordGroupContactInput;
}>;


export type RecordGroupContactMutation = { recordGroupContact:
    | { __typename: 'GroupContactRecorded', people: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type MyPlacesOfWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlacesOfWorkQuery = { session: { __typename: 'Session', id: string, teams: Array<{ __typename: 'Team', id: string, name: string, sites: Array<{ __typename: 'Site', id: string, name: string }> }> } | null };

export type TeamOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamOverviewQuery = { teamOverview: { __typename: 'TeamOverview', normLeast: number, normMost: number, quietAfterDays: number, workers: Array<{ __typename: 'WorkOfOne', running: number, new: number, dueToday: number, overdue: number, quiet: number, waiting: number, inYear: number, worker: { __typename: 'TeamMember', id: string, name: string } | null }>, recorded: Array<{ __typename: 'RecordedShare', gap: RecordGap, of: number, have: number }> } };

export type SeenElsewhereQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  decided: boolean;
}>;


export type SeenElsewhereQuery = { seenElsewhere: { __typename: 'SeenElsewhereConnection', totalCount: number, edges: Array<{ __typename: 'SeenElsewhereEdge', node: { __typename: 'SeenElsewhere', id: string, patientId: string, patientName: string, teamName: string, otherTeamName: string, otherLeads: Array<string>, byNumber: boolean, finding: ElsewhereFinding | null, decidedBy: string | null, decidedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type JudgeSeenElsewhereMutationVariables = Exact<{
  input: JudgeSeenElsewhereInput;
}>;


export type JudgeSeenElsewhereMutation = { judgeSeenElsewhere:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SeenElsewhereJudged', patientId: string }
   };

export type DeskOfPatientQueryVariables = Exact<{
  patientId: string;
}>;


export type DeskOfPatientQuery = { deskOfPatient: { __typename: 'PatientDesk', reminderChannels: Array<ReminderChannel>, noReminder: string | null, openTasks: Array<{ __typename: 'PatientTask', id: string, title: string, dueOn: string, doneAt: string | null, fromContact: boolean, version: number, assignee: { __typename: 'TeamMember', id: string, name: string } }>, doneTasks: Array<{ __typename: 'PatientTask', id: string, title: string, dueOn: string, doneAt: string | null, fromContact: boolean, version: number, assignee: { __typename: 'TeamMember', id: string, name: string } }>, appointments: Array<{ __typename: 'Appointment', id: string, startsAt: string, minutes: number, mode: AppointmentMode, place: string | null, words: string | null, state: AppointmentState, reminder: ReminderChannel, reminderWording: string | null, reminderSentAt: string | null, reminderWithheld: string | null, version: number, withWhom: { __typename: 'TeamMember', id: string, name: string }, visitFlags: Array<{ __typename: 'FlagInSight', id: string, kind: SafetyFlagKind, precautions: Array<VisitPrecaution>, visitWords: string | null }> }>, team: Array<{ __typename: 'TeamMember', id: string, name: string }>, reminderWordings: Array<{ __typename: 'ReminderWordingType', version: string, example: string }> } };

export type TaskLineFragment = { __typename: 'PatientTask', id: string, title: string, dueOn: string, doneAt: string | null, fromContact: boolean, version: number, assignee: { __typename: 'TeamMember', id: string, name: string } };

export type AppointmentLineFragment = { __typename: 'Appointment', id: string, startsAt: string, minutes: number, mode: AppointmentMode, place: string | null, words: string | null, state: AppointmentState, reminder: ReminderChannel, reminderWording: string | null, reminderSentAt: string | null, reminderWithheld: string | null, version: number, withWhom: { __typename: 'TeamMember', id: string, name: string }, visitFlags: Array<{ __typename: 'FlagInSight', id: string, kind: SafetyFlagKind, precautions: Array<VisitPrecaution>, visitWords: string | null }> };

export type MyDayQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type MyDayQuery = { myDay: { __typename: 'DayConnection', totalCount: number, edges: Array<{ __typename: 'DayEdge', node: { __typename: 'DayEntry', id: string, patientName: string, episodeState: EpisodeState, task: { __typename: 'PatientTask', patientId: string, id: string, title: string, dueOn: string, doneAt: string | null, fromContact: boolean, version: number, assignee: { __typename: 'TeamMember', id: string, name: string } } | null, appointment: { __typename: 'Appointment', patientId: string, id: string, startsAt: string, minutes: number, mode: AppointmentMode, place: string | null, words: string | null, state: AppointmentState, reminder: ReminderChannel, reminderWording: string | null, reminderSentAt: string | null, reminderWithheld: string | null, version: number, withWhom: { __typename: 'TeamMember', id: string, name: string }, visitFlags: Array<{ __typename: 'FlagInSight', id: string, kind: SafetyFlagKind, precautions: Array<VisitPrecaution>, visitWords: string | null }> } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AddTaskMutationVariables = Exact<{
  input: AddPatientTaskInput;
}>;


export type AddTaskMutation = { addPatientTask:
    | { __typename: 'PatientTask', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ChangeTaskMutationVariables = Exact<{
  input: ChangePatientTaskInput;
}>;


export type ChangeTaskMutation = { changePatientTask:
    | { __typename: 'PatientTask', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type FinishTaskMutationVariables = Exact<{
  input: FinishPatientTaskInput;
}>;


export type FinishTaskMutation = { finishPatientTask:
    | { __typename: 'PatientTask', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { bookAppointment:
    | { __typename: 'Appointment', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ChangeAppointmentMutationVariables = Exact<{
  input: ChangeAppointmentInput;
}>;


export type ChangeAppointmentMutation = { changeAppointment:
    | { __typename: 'Appointment', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type SettleAppointmentMutationVariables = Exact<{
  input: SettleAppointmentInput;
}>;


export type SettleAppointmentMutation = { settleAppointment:
    | { __typename: 'Appointment', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type GpMessagesOfPatientQueryVariables = Exact<{
  patientId: string;
}>;


export type GpMessagesOfPatientQuery = { gpMessages: { __typename: 'GpMessages', patientId: string, stopped: boolean, notRegistered: boolean, objected: boolean, due: Array<{ __typename: 'GpMessageDue', audience: MessageAudience, moment: MessageMoment, extent: MessageExtent, needsAgreement: boolean, settled: boolean }>, written: Array<{ __typename: 'WrittenGpMessage', id: string, moment: MessageMoment, audience: MessageAudience, state: WrittenMessageState, sentOn: string | null, way: MessageWay | null, sentTo: string | null, reason: ReasonNotSent | null, recordedAt: string, recordedBy: string }> } };

export type GpMessageToSendQueryVariables = Exact<{
  patientId: string;
  audience: MessageAudience;
}>;


export type GpMessageToSendQuery = { gpMessagePreview: { __typename: 'GpMessagePreview', patientId: string, audience: MessageAudience, moment: MessageMoment, extent: MessageExtent, needsAgreement: boolean, title: string, eventOn: string, composedAt: string, mark: string, recipient: string, sections: Array<{ __typename: 'MessageSection', heading: string, lines: Array<{ __typename: 'MessageLine', id: string | null, label: string, text: string }> }> } };

export type SentGpMessageQueryVariables = Exact<{
  id: string;
}>;


export type SentGpMessageQuery = { sentGpMessage: { __typename: 'SentGpMessage', id: string, patientId: string, moment: MessageMoment, audience: MessageAudience, sentOn: string | null, way: MessageWay | null, sentTo: string | null, recordedAt: string, recordedBy: string, title: string, text: string, sections: Array<{ __typename: 'MessageSection', heading: string, lines: Array<{ __typename: 'MessageLine', id: string | null, label: string, text: string }> }> } };

export type SentGpMessageFileQueryVariables = Exact<{
  id: string;
}>;


export type SentGpMessageFileQuery = { sentGpMessageFile: { __typename: 'GpMessageFile', name: string, content: string } };

export type DueGpMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DueGpMessagesQuery = { dueGpMessages: { __typename: 'DueGpMessageConnection', totalCount: number, edges: Array<{ __typename: 'DueGpMessageEdge', node: { __typename: 'DueGpMessage', id: string, patientId: string, patientName: string, siteName: string, workerName: string | null, moment: MessageMoment, day: string, audiences: Array<MessageAudience> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TakeOutGpMessageMutationVariables = Exact<{
  input: FinishedGpMessageInput;
}>;


export type TakeOutGpMessageMutation = { takeOutGpMessage:
    | { __typename: 'GpMessageFile', name: string, content: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordGpMessageMutationVariables = Exact<{
  input: RecordGpMessageInput;
}>;


export type RecordGpMessageMutation = { recordGpMessage:
    | { __typename: 'GpMessages', patientId: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type SkipGpMessageMutationVariables = Exact<{
  input: SkipGpMessageInput;
}>;


export type SkipGpMessageMutation = { skipGpMessage:
    | { __typename: 'GpMessages', patientId: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordsOfPersonQueryVariables = Exact<{
  id: string;
}>;


export type RecordsOfPersonQuery = { recordsOfPerson: { __typename: 'RecordsOfPerson', record: { __typename: 'RecordToCompare', id: string, forename: string, surname: string, dateOfBirth: string, nhsNumber: string | null, postcode: string | null, phone: string | null, siteName: string, needs: number, contacts: number, version: number, episodes: Array<{ __typename: 'EpisodeInShort', id: string, state: EpisodeState, offeredOn: string }> }, alike: Array<{ __typename: 'RecordToCompare', id: string, forename: string, surname: string, dateOfBirth: string, nhsNumber: string | null, postcode: string | null, phone: string | null, siteName: string, needs: number, contacts: number, version: number, episodes: Array<{ __typename: 'EpisodeInShort', id: string, state: EpisodeState, offeredOn: string }> }>, merges: Array<{ __typename: 'PatientMerge', id: string, forename: string, surname: string, mergedAt: string, mergedBy: string, undoneAt: string | null, undoneBy: string | null, left: Array<{ __typename: 'RowsCounted', what: string, count: number }>, stayed: Array<{ __typename: 'RowsCounted', what: string, count: number }> }> } };

export type ComparedRecordFragment = { __typename: 'RecordToCompare', id: string, forename: string, surname: string, dateOfBirth: string, nhsNumber: string | null, postcode: string | null, phone: string | null, siteName: string, needs: number, contacts: number, version: number, episodes: Array<{ __typename: 'EpisodeInShort', id: string, state: EpisodeState, offeredOn: string }> };

export type MergePatientsMutationVariables = Exact<{
  input: MergePatientsInput;
}>;


export type MergePatientsMutation = { mergePatients:
    | { __typename: 'RecordsOfPerson', record: { __typename: 'RecordToCompare', id: string } }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type UndoPatientMergeMutationVariables = Exact<{
  id: string;
}>;


export type UndoPatientMergeMutation = { undoPatientMerge:
    | { __typename: 'RecordsOfPerson', record: { __typename: 'RecordToCompare', id: string } }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type NeedHistoryOfNeedQueryVariables = Exact<{
  needId: string;
}>;


export type NeedHistoryOfNeedQuery = { needHistory: { __typename: 'NeedHistory', needId: string, recordedAt: string, steps: Array<{ __typename: 'NeedStep', id: string, at: string, by: string | null, status: NeedStatus | null, priority: number | null, urgency: NeedUrgency | null, confidential: boolean | null, reporter: NeedMetReporter | null, answer: NeedMetAnswer | null }> } };

export type AddPatientMutationVariables = Exact<{
  input: AddPatientInput;
}>;


export type AddPatientMutation = { addPatient:
    | { __typename: 'Patient', id: string, episode: { __typename: 'Episode', id: string, state: EpisodeState } }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type SamePersonQueryVariables = Exact<{
  search: string;
}>;


export type SamePersonQuery = { caseload: { __typename: 'CaseloadDesk', edges: Array<{ __typename: 'CaseloadEdge', node: { __typename: 'CaseloadEntry', id: string, forename: string, surname: string, dateOfBirth: string, siteName: string, episodeState: EpisodeState } }> } };

export type UpdatePatientMutationVariables = Exact<{
  input: UpdatePatientInput;
}>;


export type UpdatePatientMutation = { updatePatient:
    | { __typename: 'Patient', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type PatientPageQueryVariables = Exact<{
  id: string;
}>;


export type PatientPageQuery = { patient: { __typename: 'Patient', id: string, forename: string, surname: string, dateOfBirth: string, age: number, nhsNumber: string | null, postcode: string | null, phone: string | null, nhsNumberStatus: NhsNumberStatus, version: number, safeContact: { __typename: 'SafeContact', number: string, times: string, leaveMessages: boolean, email: string | null, preferred: ContactChannel } | null, flags: Array<{ __typename: 'FlagInSight', id: string, kind: SafetyFlagKind, precautions: Array<VisitPrecaution>, visitWords: string | null }>, about: { __typename: 'AboutPatient', me: { __typename: 'AboutMeType', matters: string | null, support: string | null, tellGp: boolean }, home: { __typename: 'AboutHomeType', addressAnswer: AddressAnswer | null, address: string | null, postSafe: YesNoNotKnown | null, gpPractice: GpPracticeAnswer | null, gpOdsCode: string | null, livingAlone: YesNoNotKnown | null, caresForSomebody: YesNoNotKnown | null, hasCarer: YesNoNotKnown | null, carerWords: string | null }, communication: { __typename: 'AboutCommunicationType', firstLanguage: LanguageCode | null, otherLanguage: string | null, interpreter: InterpreterAnswer | null, communicationNeeds: Array<CommunicationNeed> | null, communicationWords: string | null, accessNeeds: Array<AccessNeed> | null, accessWords: string | null }, background: { __typename: 'AboutBackgroundType', gender: GenderStated | null, genderWords: string | null, birthSex: BirthSex | null, birthSexPurpose: string | null, ethnicCategory: EthnicCategory | null } }, site: { __typename: 'PatientSite', id: string, name: string, odsCode: string }, team: { __typename: 'PatientTeam', id: string, name: string }, episode: { __typename: 'Episode', id: string, state: EpisodeState, source: ReferralSource, reason: string | null, offeredOn: string, answeredOn: string | null, firstContactOn: string | null, closedOn: string | null, closingReason: EpisodeCloseReason | null, closingWords: string | null, smallArea: string | null, deprivationDecile: number | null, areaEdition: string | null, version: number }, earlierEpisodes: Array<{ __typename: 'Episode', id: string, state: EpisodeState, offeredOn: string, closedOn: string | null, closingReason: EpisodeCloseReason | null }>, needs: Array<{ __typename: 'Need', id: string, priority: number, urgency: NeedUrgency, patientsWords: string | null, confidential: boolean, status: NeedStatus, version: number, term: { __typename: 'NeedTerm', id: string, label: string }, decided: { __typename: 'NeedOutcome', reporter: NeedMetReporter, answer: NeedMetAnswer, at: string, recordedBy: string } | null, organisationsView: { __typename: 'NeedOutcome', answer: NeedMetAnswer, at: string } | null }>, agreements: Array<{ __typename: 'Agreement', id: string, scope: string, answer: AgreementAnswer, givenBy: AgreementGiver, how: AgreementManner, givenAt: string, withdrawnAt: string | null, recordedBy: string }>, contacts: Array<{ __typename: 'Contact', id: string, on: string, minutes: number, mode: ContactMode, outcome: ContactOutcome, kind: ContactKind, note: string | null, nextStep: string | null, lateEntry: boolean, recordedBy: string }> } };

export type PlanQueryVariables = Exact<{
  patientId: string;
}>;


export type PlanQuery = { plan: { __typename: 'Plan', patientId: string, running: boolean, safeEmail: string | null, reviewedOn: string | null, savedAt: string | null, version: number, goals: Array<{ __typename: 'PlanGoal', id: string, words: string, rating: number | null, needId: string | null, confidential: boolean, steps: Array<{ __typename: 'PlanStep', id: string, who: StepDoer, words: string, dueOn: string | null, done: boolean, confidential: boolean }> }>, links: Array<{ __typename: 'PlanLink', id: string, factor: PlanFactor, madeAt: string, madeBy: string, expiresAt: string, emailed: boolean, lockedAt: string | null, revokedAt: string | null, lastOpenedAt: string | null }> } };

export type PlanToShareQueryVariables = Exact<{
  patientId: string;
}>;


export type PlanToShareQuery = { planToShare: { __typename: 'SharedPlan', teamName: string, reviewedOn: string | null, size: PlanPrintSize, leftOut: number, calendar: string, goals: Array<{ __typename: 'PlanGoal', id: string, words: string, rating: number | null, steps: Array<{ __typename: 'PlanStep', id: string, who: StepDoer, words: string, dueOn: string | null, done: boolean }> }>, onePage: Array<{ __typename: 'PlanGoal', id: string, words: string, rating: number | null, steps: Array<{ __typename: 'PlanStep', id: string, who: StepDoer, words: string, dueOn: string | null, done: boolean }> }> } };

export type SharedPlanPartsFragment = { __typename: 'SharedPlan', teamName: string, reviewedOn: string | null, size: PlanPrintSize, leftOut: number, calendar: string, goals: Array<{ __typename: 'PlanGoal', id: string, words: string, rating: number | null, steps: Array<{ __typename: 'PlanStep', id: string, who: StepDoer, words: string, dueOn: string | null, done: boolean }> }>, onePage: Array<{ __typename: 'PlanGoal', id: string, words: string, rating: number | null, steps: Array<{ __typename: 'PlanStep', id: string, who: StepDoer, words: string, dueOn: string | null, done: boolean }> }> };

export type SharedGoalPartsFragment = { __typename: 'PlanGoal', id: string, words: string, rating: number | null, steps: Array<{ __typename: 'PlanStep', id: string, who: StepDoer, words: string, dueOn: string | null, done: boolean }> };

export type SavePlanMutationVariables = Exact<{
  input: SavePlanInput;
}>;


export type SavePlanMutation = { savePlan:
    | { __typename: 'Plan', version: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type MakePlanLinkMutationVariables = Exact<{
  input: MakePlanLinkInput;
}>;


export type MakePlanLinkMutation = { makePlanLink:
    | { __typename: 'MadePlanLink', path: string, spokenCode: string | null, emailed: boolean, expiresAt: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RevokePlanLinkMutationVariables = Exact<{
  input: RevokePlanLinkInput;
}>;


export type RevokePlanLinkMutation = { revokePlanLink:
    | { __typename: 'Plan', version: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type OpenPlanLinkMutationVariables = Exact<{
  input: OpenPlanLinkInput;
}>;


export type OpenPlanLinkMutation = { openPlanLink: { __typename: 'OpenedPlanLink', answer: PlanLinkAnswer, factor: PlanFactor | null, plan: { __typename: 'SharedPlan', teamName: string, reviewedOn: string | null, size: PlanPrintSize, leftOut: number, calendar: string, goals: Array<{ __typename: 'PlanGoal', id: string, words: string, rating: number | null, steps: Array<{ __typename: 'PlanStep', id: string, who: StepDoer, words: string, dueOn: string | null, done: boolean }> }>, onePage: Array<{ __typename: 'PlanGoal', id: string, words: string, rating: number | null, steps: Array<{ __typename: 'PlanStep', id: string, who: StepDoer, words: string, dueOn: string | null, done: boolean }> }> } | null } };

export type KeptRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
  which: KeptRecordsShown;
}>;


export type KeptRecordsQuery = { keptRecords: { __typename: 'KeptRecordConnection', totalCount: number, edges: Array<{ __typename: 'KeptRecordEdge', node: { __typename: 'KeptRecord', id: string, forename: string, surname: string, mayGo: boolean, dueOn: string | null, rule: RetentionRule | null, stops: Array<RetentionStop>, lastEndedOn: string | null, version: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type KeptRecordPartsFragment = { __typename: 'KeptRecord', id: string, forename: string, surname: string, mayGo: boolean, dueOn: string | null, rule: RetentionRule | null, stops: Array<RetentionStop>, lastEndedOn: string | null, version: number };

export type RetentionOfRecordQueryVariables = Exact<{
  id: string;
}>;


export type RetentionOfRecordQuery = { retentionOfRecord: { __typename: 'RetentionOfRecord', record: { __typename: 'KeptRecord', id: string, forename: string, surname: string, mayGo: boolean, dueOn: string | null, rule: RetentionRule | null, stops: Array<RetentionStop>, lastEndedOn: string | null, version: number }, holds: Array<{ __typename: 'LegalHold', id: string, reason: string, setAt: string, setBy: string, liftedReason: string | null, liftedAt: string | null, liftedBy: string | null, version: number }> } };

export type AnonymisedRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AnonymisedRecordsQuery = { anonymisedRecords: { __typename: 'AnonymisedRecordConnection', totalCount: number, edges: Array<{ __typename: 'AnonymisedRecordEdge', node: { __typename: 'AnonymisedRecord', id: string, teamName: string, rule: RetentionRule, dueOn: string, anonymisedAt: string, anonymisedBy: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AnonymiseRecordsMutationVariables = Exact<{
  input: AnonymiseRecordsInput;
}>;


export type AnonymiseRecordsMutation = { anonymiseRecords:
    | { __typename: 'AnonymisingDone', records: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type SetLegalHoldMutationVariables = Exact<{
  input: SetLegalHoldInput;
}>;


export type SetLegalHoldMutation = { setLegalHold:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'RetentionOfRecord', record: { __typename: 'KeptRecord', id: string } }
   };

export type LiftLegalHoldMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftLegalHoldMutation = { liftLegalHold:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'RetentionOfRecord', record: { __typename: 'KeptRecord', id: string } }
   };

export type InstallationRetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationRetentionQuery = { installationRetention: { __typename: 'RetentionPeriods', teamId: string | null, teamName: string | null, isOwn: boolean, afterSupportYears: number, childUntilAge: number, childUntilAgeIf17: number, afterDeathYears: number, neverStartedYears: number, version: number } };

export type PeriodsShownFragment = { __typename: 'RetentionPeriods', teamId: string | null, teamName: string | null, isOwn: boolean, afterSupportYears: number, childUntilAge: number, childUntilAgeIf17: number, afterDeathYears: number, neverStartedYears: number, version: number };

export type TeamRetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamRetentionQuery = { teamRetention: Array<{ __typename: 'RetentionPeriods', teamId: string | null, teamName: string | null, isOwn: boolean, afterSupportYears: number, childUntilAge: number, childUntilAgeIf17: number, afterDeathYears: number, neverStartedYears: number, version: number }> };

export type ChangeInstallationRetentionMutationVariables = Exact<{
  input: ChangeInstallationRetentionInput;
}>;


export type ChangeInstallationRetentionMutation = { changeInstallationRetention:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'RetentionPeriods', version: number }
   };

export type ChangeTeamRetentionMutationVariables = Exact<{
  input: ChangeTeamRetentionInput;
}>;


export type ChangeTeamRetentionMutation = { changeTeamRetention:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'RetentionPeriods', version: number }
   };

export type SafeguardingOfPatientQueryVariables = Exact<{
  patientId: string;
}>;


export type SafeguardingOfPatientQuery = { safeguardingOfPatient: { __typename: 'SafeguardingOfPatient', patientId: string, patientName: string, age: number, leads: Array<{ __typename: 'TeamMember', id: string, name: string }>, flags: Array<{ __typename: 'SafetyFlag', id: string, kind: SafetyFlagKind, precautions: Array<VisitPrecaution>, visitWords: string | null, reviewOn: string, setAt: string, setBy: string, endedAt: string | null, endedBy: string | null, mayChange: boolean, version: number, reasons: Array<{ __typename: 'SafetyFlagReason', id: string, what: SafetyFlagReasonWhat, words: string, at: string, by: string }> }>, concerns: Array<{ __typename: 'ConcernInShort', id: string, subject: ConcernSubject, categories: Array<ConcernCategory>, danger: ConcernDanger, state: ConcernState, raisedAt: string, raisedBy: string }> } };

export type SafeguardingConcernQueryVariables = Exact<{
  id: string;
}>;


export type SafeguardingConcernQuery = { safeguardingConcern: { __typename: 'SafeguardingConcern', id: string, patientId: string, patientName: string, subject: ConcernSubject, categories: Array<ConcernCategory>, danger: ConcernDanger, noticedOn: string, seenWords: string, wishesAsked: boolean, whyNotAsked: WhyNotAsked | null, wishesWords: string | null, state: ConcernState, outcome: ConcernOutcome | null, wishesMet: WishesMet | null, raisedAt: string, raisedBy: string, supportEnded: boolean, isLed: boolean, version: number, leads: Array<{ __typename: 'TeamMember', id: string, name: string }>, entries: Array<{ __typename: 'ConcernEntry', id: string, step: ConcernStep, recipient: ConcernRecipient | null, words: string | null, takenOn: string, recordedAt: string, recordedBy: string }>, disclosures: Array<{ __typename: 'SafeguardingDisclosure', id: string, recipient: ConcernRecipient, recipientWords: string, whatWords: string, ground: DisclosureGround, whyWords: string, disclosedOn: string, authority: DisclosureAuthority, authoriser: string | null, authoriserWords: string | null, told: boolean, whyNotTold: WhyNotTold | null, notToldWords: string | null, recordedAt: string, recordedBy: string, waits: boolean, mayReview: boolean, finding: DisclosureFinding | null, findingWords: string | null, reviewedAt: string | null, reviewedBy: string | null, version: number }> } };

export type SafeguardingReviewQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: SafeguardingReviewKind | null | undefined;
}>;


export type SafeguardingReviewQuery = { safeguardingReview: { __typename: 'SafeguardingReviewConnection', totalCount: number, edges: Array<{ __typename: 'SafeguardingReviewEdge', node: { __typename: 'SafeguardingReviewItem', id: string, kind: SafeguardingReviewKind, concernId: string | null, patientId: string, patientName: string, urgent: boolean, state: ConcernState | null, categories: Array<ConcernCategory>, since: string, by: string, reviewOn: string | null, supportEnded: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RaiseSafeguardingConcernMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type RaiseSafeguardingConcernMutation = { raiseSafeguardingConcern:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SafeguardingConcern', id: string }
   };

export type AddSafeguardingStepMutationVariables = Exact<{
  input: AddConcernStepInput;
}>;


export type AddSafeguardingStepMutation = { addSafeguardingStep:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SafeguardingConcern', id: string }
   };

export type CloseSafeguardingConcernMutationVariables = Exact<{
  input: CloseConcernInput;
}>;


export type CloseSafeguardingConcernMutation = { closeSafeguardingConcern:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SafeguardingConcern', id: string }
   };

export type RecordSafeguardingDisclosureMutationVariables = Exact<{
  input: RecordDisclosureInput;
}>;


export type RecordSafeguardingDisclosureMutation = { recordSafeguardingDisclosure:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SafeguardingConcern', id: string }
   };

export type ReviewSafeguardingDisclosureMutationVariables = Exact<{
  input: ReviewDisclosureInput;
}>;


export type ReviewSafeguardingDisclosureMutation = { reviewSafeguardingDisclosure:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SafeguardingConcern', id: string }
   };

export type SetSafetyFlagMutationVariables = Exact<{
  input: SetSafetyFlagInput;
}>;


export type SetSafetyFlagMutation = { setSafetyFlag:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SafeguardingOfPatient', patientId: string }
   };

export type LookAtSafetyFlagMutationVariables = Exact<{
  input: LookAtSafetyFlagInput;
}>;


export type LookAtSafetyFlagMutation = { lookAtSafetyFlag:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SafeguardingOfPatient', patientId: string }
   };

export type AccessRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
  open: boolean;
}>;


export type AccessRequestsQuery = { accessRequests: { __typename: 'AccessRequestConnection', totalCount: number, edges: Array<{ __typename: 'AccessRequestEdge', node: { __typename: 'AccessRequest', id: string, forename: string, surname: string, state: AccessRequestState, askedBy: AccessAsker, receivedOn: string, dueOn: string, isOverdue: boolean, endedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AccessRequestQueryVariables = Exact<{
  id: string;
}>;


export type AccessRequestQuery = { accessRequest: { __typename: 'AccessRequest', id: string, patientId: string, forename: string, surname: string, state: AccessRequestState, askedBy: AccessAsker, askerWords: string | null, identityCheck: IdentityCheck, identityWords: string | null, receivedOn: string, firstDueOn: string, extendedTo: string | null, extensionReason: string | null, dueOn: string, isOverdue: boolean, closedReason: string | null, endedAt: string | null, openedAt: string, openedBy: string, items: number, undecided: number, version: number, releases: Array<{ __typename: 'AccessReleaseMade', id: string, pageSha256: string, dataSha256: string, given: number, withheld: number, releasedAt: string, releasedBy: string }> } };

export type HeldItemsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  which: HeldItemsShown;
}>;


export type HeldItemsQuery = { heldItems: { __typename: 'HeldItemConnection', totalCount: number, edges: Array<{ __typename: 'HeldItemEdge', node: { __typename: 'HeldItem', key: string, mark: string, section: string, heading: string, on: string | null, isDecided: boolean, decidedBy: string | null, facts: Array<{ __typename: 'HeldFact', label: string, value: string }>, withheld: { __typename: 'Withheld', ground: WithholdingGround, parts: Array<string>, words: string, opinion: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AccessReleaseQueryVariables = Exact<{
  id: string;
}>;


export type AccessReleaseQuery = { accessRelease: { __typename: 'AccessRelease', id: string, page: string, data: string } };

export type OpenAccessRequestMutationVariables = Exact<{
  input: OpenAccessRequestInput;
}>;


export type OpenAccessRequestMutation = { openAccessRequest:
    | { __typename: 'AccessRequest', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ExtendAccessRequestMutationVariables = Exact<{
  input: ExtendAccessRequestInput;
}>;


export type ExtendAccessRequestMutation = { extendAccessRequest:
    | { __typename: 'AccessRequest', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CloseAccessRequestMutationVariables = Exact<{
  input: CloseAccessRequestInput;
}>;


export type CloseAccessRequestMutation = { closeAccessRequest:
    | { __typename: 'AccessRequest', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type GiveHeldItemsMutationVariables = Exact<{
  input: GiveHeldItemsInput;
}>;


export type GiveHeldItemsMutation = { giveHeldItems:
    | { __typename: 'AccessRequest', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type WithholdHeldItemMutationVariables = Exact<{
  input: WithholdHeldItemInput;
}>;


export type WithholdHeldItemMutation = { withholdHeldItem:
    | { __typename: 'AccessRequest', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReleaseAccessRequestMutationVariables = Exact<{
  input: ReleaseAccessRequestInput;
}>;


export type ReleaseAccessRequestMutation = { releaseAccessRequest:
    | { __typename: 'AccessRequest', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { recordNeed:
    | { __typename: 'Patient', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type UpdateNeedMutationVariables = Exact<{
  input: UpdateNeedInput;
}>;


export type UpdateNeedMutation = { updateNeed:
    | { __typename: 'Patient', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordNeedOutcomeMutationVariables = Exact<{
  input: RecordNeedOutcomeInput;
}>;


export type RecordNeedOutcomeMutation = { recordNeedOutcome:
    | { __typename: 'Patient', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordContactMutationVariables = Exact<{
  input: RecordContactInput;
}>;


export type RecordContactMutation = { recordContact:
    | { __typename: 'Patient', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CloseEpisodeMutationVariables = Exact<{
  input: CloseEpisodeInput;
}>;


export type CloseEpisodeMutation = { closeEpisode:
    | { __typename: 'Patient', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type StartEpisodeMutationVariables = Exact<{
  input: StartEpisodeInput;
}>;


export type StartEpisodeMutation = { startEpisode:
    | { __typename: 'Patient', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type AnswerOfferMutationVariables = Exact<{
  input: AnswerOfferInput;
}>;


export type AnswerOfferMutation = { answerOffer:
    | { __typename: 'Patient', id: string, episode: { __typename: 'Episode', id: string, state: EpisodeState } }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type NeedTermsToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedTermsToChooseQuery = { needTerms: Array<{ __typename: 'NeedTerm', id: string, label: string, children: Array<{ __typename: 'NeedTerm', id: string, label: string }> }> };

export type SuggestNeedsForQueryVariables = Exact<{
  text: string;
}>;


export type SuggestNeedsForQuery = { suggestNeeds: Array<{ __typename: 'NeedTerm', id: string, label: string, parentId: string | null }> };

export type PatientTimelineQueryVariables = Exact<{
  patientId: string;
  kinds?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PatientTimelineQuery = { patientTimeline: { __typename: 'TimelineConnection', totalCount: number, edges: Array<{ __typename: 'TimelineEdge', node: { __typename: 'TimelineEntry', id: string, kind: string, what: string, about: string | null, words: string | null, at: string, dayOnly: boolean, by: string | null, subjectId: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TriageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  standing: IncomingStanding;
  source?: ReferralSource | null | undefined;
}>;


export type TriageQuery = { incomingReferrals: { __typename: 'IncomingReferralConnection', totalCount: number, edges: Array<{ __typename: 'IncomingReferralEdge', node: { __typename: 'IncomingReferral', id: string, forename: string, surname: string, age: number, state: IncomingState, source: ReferralSource, urgency: NeedUrgency, receivedOn: string, siteName: string | null, maybeKnown: boolean, takenBy: string | null, decidedAt: string | null, notForUsReason: NotForUsReason | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type IncomingQueryVariables = Exact<{
  id: string;
}>;


export type IncomingQuery = { incomingReferral: { __typename: 'IncomingReferral', id: string, teamId: string, siteId: string | null, siteName: string | null, state: IncomingState, source: ReferralSource, urgency: NeedUrgency, receivedOn: string, cameBy: IncomingCameBy, forename: string, surname: string, dateOfBirth: string, age: number, nhsNumber: string | null, postcode: string | null, phone: string | null, reason: string | null, sameWaiting: Array<string>, recordedBy: string, recordedAt: string, takenBy: string | null, notForUsReason: NotForUsReason | null, outcomeWords: string | null, decidedAt: string | null, decidedBy: string | null, patientId: string | null, version: number, safeContact: { __typename: 'SafeContact', number: string, times: string, leaveMessages: boolean, email: string | null, preferred: ContactChannel } | null, referrer: { __typename: 'Referrer', name: string, role: string, organisation: string, phone: string, email: string }, notes: Array<{ __typename: 'IntakeNote', heading: string, text: string }>, known: Array<{ __typename: 'KnownPatient', id: string, forename: string, surname: string, dateOfBirth: string, siteName: string, episodeState: EpisodeState, sameNumber: boolean }> } };

export type ReceiveReferralMutationVariables = Exact<{
  input: ReceiveReferralInput;
}>;


export type ReceiveReferralMutation = { receiveReferral:
    | { __typename: 'IncomingReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReadReferralMutationVariables = Exact<{
  input: ReadReferralInput;
}>;


export type ReadReferralMutation = { readReferral:
    | { __typename: 'IntakeUpload', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type IntakeUploadToCheckQueryVariables = Exact<{
  id: string;
}>;


export type IntakeUploadToCheckQuery = { intakeUpload: { __typename: 'IntakeUpload', id: string, teamId: string, expiresAt: string, suggested: { __typename: 'SuggestedReferral', forename: string, surname: string, dateOfBirth: string | null, nhsNumber: string, postcode: string, phone: string, practice: string, source: ReferralSource | null, urgency: NeedUrgency | null, receivedOn: string | null, reason: string, safeContact: { __typename: 'SafeContact', number: string, times: string, leaveMessages: boolean, email: string | null, preferred: ContactChannel } | null, referrer: { __typename: 'Referrer', name: string, role: string, organisation: string, phone: string, email: string }, notes: Array<{ __typename: 'IntakeNote', heading: string, text: string }>, unclear: Array<{ __typename: 'UnclearField', field: IntakeField, text: string }> } | null, lines: Array<{ __typename: 'ReadLine', line: number, text: string, field: IntakeField | null, heading: string | null }>, rows: Array<{ __typename: 'UploadedRow', line: number, name: string, dateOfBirth: string | null, before: boolean, problem: { __typename: 'RowProblem', field: string, message: string } | null }> } };

export type ConfirmIntakeUploadMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmIntakeUploadMutation = { confirmIntakeUpload:
    | { __typename: 'IntakeTaken', count: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type DiscardIntakeUploadMutationVariables = Exact<{
  id: string;
}>;


export type DiscardIntakeUploadMutation = { discardIntakeUpload:
    | { __typename: 'IntakeTaken', count: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type TakeIncomingMutationVariables = Exact<{
  input: IncomingSeenInput;
}>;


export type TakeIncomingMutation = { takeIncoming:
    | { __typename: 'IncomingReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type OpenIncomingMutationVariables = Exact<{
  input: OpenIncomingInput;
}>;


export type OpenIncomingMutation = { openIncoming:
    | { __typename: 'IncomingReferral', id: string, patientId: string | null }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RefuseIncomingMutationVariables = Exact<{
  input: RefuseIncomingInput;
}>;


export type RefuseIncomingMutation = { refuseIncoming:
    | { __typename: 'IncomingReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type MarkIncomingDuplicateMutationVariables = Exact<{
  input: DuplicateIncomingInput;
}>;


export type MarkIncomingDuplicateMutation = { markIncomingDuplicate:
    | { __typename: 'IncomingReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type UnreachedPatientQueryVariables = Exact<{
  patientId: string;
}>;


export type UnreachedPatientQuery = { unreached: { __typename: 'Unreached', patientId: string, step: TryStep, failed: number, until: string | null, post: PostStanding, letters: Array<{ __typename: 'UnreachedLetter', id: string, sentOn: string, recordedBy: string }> } };

export type RecordUnreachedLetterMutationVariables = Exact<{
  input: RecordUnreachedLetterInput;
}>;


export type RecordUnreachedLetterMutation = { recordUnreachedLetter:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Unreached', patientId: string }
   };

export type CsvImportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CsvImportsQuery = { csvImports: { __typename: 'CsvImportSummaryConnection', totalCount: number, edges: Array<{ __typename: 'CsvImportSummaryEdge', node: { __typename: 'CsvImportSummary', id: string, fileName: string, title: string | null, state: CsvImportState, problem: string | null, madeAt: string, version: number, result: { __typename: 'CsvImportResult', rows: number, inserted: number, updated: number, unchanged: number, failed: number, kept: number | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CsvImportQueryVariables = Exact<{
  id: string;
}>;


export type CsvImportQuery = { csvImport: { __typename: 'CsvImport', id: string, fileName: string, bytes: number, parts: number, title: string | null, state: CsvImportState, problem: string | null, madeAt: string, version: number, header: Array<string>, sample: Array<Array<string>>, problems: number, taskId: string | null, guesses: Array<{ __typename: 'CsvGuess', field: CsvField, column: string }>, presets: Array<{ __typename: 'CsvPreset', name: string, title: string, attribution: string }>, choice: { __typename: 'CsvChoice', preset: string | null, title: string, attribution: string, needTermIds: Array<string>, way: string, channels: Array<string>, columns: Array<{ __typename: 'CsvGuess', field: CsvField, column: string }> } | null, result: { __typename: 'CsvImportResult', rows: number, inserted: number, updated: number, unchanged: number, approximate: number, openingGiven: number, openingUnderstood: number, failed: number, kept: number | null } | null } };

export type CsvImportProblemsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CsvImportProblemsQuery = { csvImportProblems: { __typename: 'CsvImportProblemConnection', totalCount: number, edges: Array<{ __typename: 'CsvImportProblemEdge', node: { __typename: 'CsvImportProblem', number: number, line: number, field: string, reason: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type NeedsOfListQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsOfListQuery = { needTerms: Array<{ __typename: 'NeedTerm', id: string, label: string, children: Array<{ __typename: 'NeedTerm', id: string, label: string }> }> };

export type StartCsvImportMutationVariables = Exact<{
  input: StartCsvImportInput;
}>;


export type StartCsvImportMutation = { startCsvImport:
    | { __typename: 'CsvImport', id: string, parts: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type AddCsvPartMutationVariables = Exact<{
  input: AddCsvPartInput;
}>;


export type AddCsvPartMutation = { addCsvPart:
    | { __typename: 'CsvImport', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CheckCsvImportMutationVariables = Exact<{
  input: CheckCsvImportInput;
}>;


export type CheckCsvImportMutation = { checkCsvImport:
    | { __typename: 'CsvImport', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RunCsvImportMutationVariables = Exact<{
  input: CsvImportStepInput;
}>;


export type RunCsvImportMutation = { runCsvImport:
    | { __typename: 'CsvImport', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type UndoCsvImportMutationVariables = Exact<{
  input: CsvImportStepInput;
}>;


export type UndoCsvImportMutation = { undoCsvImport:
    | { __typename: 'CsvImport', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type DiscardCsvImportMutationVariables = Exact<{
  input: CsvImportStepInput;
}>;


export type DiscardCsvImportMutation = { discardCsvImport:
    | { __typename: 'CsvImport', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type DifferenceShownFragment = { __typename: 'ListingDifference', field: string, section: ListingSectionId | null, label: string, before: Array<string>, after: Array<string>, note: string | null };

export type ListingToEditQueryVariables = Exact<{
  kind: ListingKind;
  id: string;
}>;


export type ListingToEditQuery = { listingToEdit: { __typename: 'ListingToEdit', kind: ListingKind, id: string, name: string, organisationId: string, organisationName: string, publishesAtOnce: boolean, life: ListingLife | null, slug: string | null, version: number, seen: string, answers: unknown, draft: { __typename: 'ListingDraft', id: string, state: ListingDraftState, intent: ListingDraftIntent, reason: string | null, stewardNote: string | null, restoredFrom: number | null, updatedAt: string, updatedBy: string | null, submittedAt: string | null } | null, lastDecision: { __typename: 'ListingDraft', id: string, state: ListingDraftState, intent: ListingDraftIntent, stewardNote: string | null, decidedAt: string | null } | null, sections: Array<{ __typename: 'ListingSection', id: ListingSectionId, title: string, standing: ListingSectionStanding, problem: string | null, writtenBy: string | null }>, inWords: Array<{ __typename: 'ListingFieldInWords', field: string, section: ListingSectionId | null, label: string, words: Array<string> }>, differences: Array<{ __typename: 'ListingDifference', field: string, section: ListingSectionId | null, label: string, before: Array<string>, after: Array<string>, note: string | null }>, changedMeanwhile: Array<{ __typename: 'ListingDifference', field: string, section: ListingSectionId | null, label: string, before: Array<string>, after: Array<string>, note: string | null }> } };

export type SaveListingAnswersMutationVariables = Exact<{
  input: SaveListingAnswersInput;
}>;


export type SaveListingAnswersMutation = { saveListingAnswers:
    | { __typename: 'ListingPageChangedMeanwhile', message: string, version: number, theirs: unknown, differences: Array<{ __typename: 'ListingDifference', field: string, section: ListingSectionId | null, label: string, before: Array<string>, after: Array<string>, note: string | null }> }
    | { __typename: 'ListingToEdit', id: string, version: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ProposeServiceMutationVariables = Exact<{
  input: ProposeServiceInput;
}>;


export type ProposeServiceMutation = { proposeService:
    | { __typename: 'ProposedListing', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type SubmitListingMutationVariables = Exact<{
  input: SubmitListingInput;
}>;


export type SubmitListingMutation = { submitListing:
    | { __typename: 'ListingToEdit', id: string, name: string, publishesAtOnce: boolean }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type TakeBackListingMutationVariables = Exact<{
  input: ListingDraftSeenInput;
}>;


export type TakeBackListingMutation = { takeBackListing:
    | { __typename: 'ListingToEdit', id: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type DiscardListingDraftMutationVariables = Exact<{
  input: ListingDraftSeenInput;
}>;


export type DiscardListingDraftMutation = { discardListingDraft:
    | { __typename: 'DiscardedListingDraft', id: string, stillListed: boolean }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type EndListingMutationVariables = Exact<{
  input: EndListingInput;
}>;


export type EndListingMutation = { endListing:
    | { __typename: 'ListingToEdit', id: string, publishesAtOnce: boolean }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type OrganisationToProposeForQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationToProposeForQuery = { listingToEdit: { __typename: 'ListingToEdit', id: string, name: string } };

export type NeedsToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsToChooseQuery = { needTerms: Array<{ __typename: 'NeedTerm', id: string, label: string, children: Array<{ __typename: 'NeedTerm', id: string, label: string }> }> };

export type NeedsLikeQueryVariables = Exact<{
  text: string;
}>;


export type NeedsLikeQuery = { suggestNeeds: Array<{ __typename: 'NeedTerm', id: string }> };

export type ListingsInHandQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListingsInHandQuery = { listingsInHand: { __typename: 'ListingsInHand', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ListingInHandEdge', node: { __typename: 'ListingInHand', id: string, kind: ListingKind, subjectId: string, name: string, organisationName: string, isNew: boolean, state: ListingDraftState, intent: ListingDraftIntent, updatedAt: string, submittedAt: string | null } }> } };

export type PreviewListingMutationVariables = Exact<{
  id: string;
}>;


export type PreviewListingMutation = { previewListing: { __typename: 'Service', id: string, slug: string, name: string, description: string | null, status: ServiceStatus, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, languages: Array<string>, cautions: Array<string>, organisation: { __typename: 'ServiceOrganisation', id: string, name: string, description: string | null }, needs: Array<{ __typename: 'ServiceNeed', id: string, label: string }>, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, accessibility: Array<string>, directions: string | null, approximate: boolean, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, access: { __typename: 'ServiceAccess', way: string, channels: Array<string>, eligibility: string | null, forWhom: Array<string>, catchment: string | null, howToStart: string | null, ages: string | null }, capacity: { __typename: 'ServiceCapacity', state: CapacityState, words: string, usualWait: string | null }, freshness: { __typename: 'ServiceFreshness', status: Freshness, lastConfirmedOn: string | null, words: string }, times: { __typename: 'ServiceTimes', now: string, nowInWords: string, sessions: Array<{ __typename: 'ServiceSession', startsAt: string, day: string, opens: string | null, closes: string | null, place: string | null, onBankHoliday: boolean }>, positions: Array<{ __typename: 'ServicePosition', locationId: string, label: string | null, longitude: number, latitude: number }> }, source: { __typename: 'ServiceSource', title: string, attribution: string } | null } };

export type PlaceOfListingQueryVariables = Exact<{
  text: string;
}>;


export type PlaceOfListingQuery = { place:
    | { __typename: 'Place', label: string, approximate: boolean }
    | { __typename: 'Refusal', message: string }
   };

export type HistoryShownFragment = { __typename: 'ListingHistory', name: string, life: ListingLife | null, hasOpenDraft: boolean, publishesAtOnce: boolean, seen: string, totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ListingRevisionEdge', node: { __typename: 'ListingRevision', number: number, madeAt: string, cause: ListingRevisionCause, intent: ListingDraftIntent | null, reason: string | null, madeBy: string | null, approvedBy: string | null, differences: Array<{ __typename: 'ListingDifference', field: string, section: ListingSectionId | null, label: string, before: Array<string>, after: Array<string>, note: string | null }> } }> };

export type ListingHistoryQueryVariables = Exact<{
  kind: ListingKind;
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ListingHistoryQuery = { listingHistory: { __typename: 'ListingHistory', name: string, life: ListingLife | null, hasOpenDraft: boolean, publishesAtOnce: boolean, seen: string, totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ListingRevisionEdge', node: { __typename: 'ListingRevision', number: number, madeAt: string, cause: ListingRevisionCause, intent: ListingDraftIntent | null, reason: string | null, madeBy: string | null, approvedBy: string | null, differences: Array<{ __typename: 'ListingDifference', field: string, section: ListingSectionId | null, label: string, before: Array<string>, after: Array<string>, note: string | null }> } }> } };

export type AnyListingHistoryQueryVariables = Exact<{
  kind: ListingKind;
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AnyListingHistoryQuery = { anyListingHistory: { __typename: 'ListingHistory', name: string, life: ListingLife | null, hasOpenDraft: boolean, publishesAtOnce: boolean, seen: string, totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ListingRevisionEdge', node: { __typename: 'ListingRevision', number: number, madeAt: string, cause: ListingRevisionCause, intent: ListingDraftIntent | null, reason: string | null, madeBy: string | null, approvedBy: string | null, differences: Array<{ __typename: 'ListingDifference', field: string, section: ListingSectionId | null, label: string, before: Array<string>, after: Array<string>, note: string | null }> } }> } };

export type RestoreListingMutationVariables = Exact<{
  input: RestoreListingInput;
}>;


export type RestoreListingMutation = { restoreListing:
    | { __typename: 'ListingToEdit', id: string, draft: { __typename: 'ListingDraft', id: string } | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ClaimableListingQueryVariables = Exact<{
  serviceId: string;
}>;


export type ClaimableListingQuery = { claimableListing: { __typename: 'ClaimableListing', id: string, slug: string, name: string, organisationName: string, maskedAddress: string | null, ticket: string } };

export type ClaimListingMutationVariables = Exact<{
  input: ClaimListingInput;
}>;


export type ClaimListingMutation = { claimListing:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'RequestReceived', received: boolean }
   };

export type ProposalTicketQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalTicketQuery = { proposalTicket: string };

export type ProposeListingMutationVariables = Exact<{
  input: ProposeListingInput;
}>;


export type ProposeListingMutation = { proposeListing:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'RequestReceived', received: boolean }
   };

export type KeptListingPartsFragment = { __typename: 'KeptListing', id: string, slug: string, name: string, version: number, published: boolean, stateWords: string, draft: string | null, due: boolean, fullUntil: string | null, waitWeeks: number | null, takesReferrals: boolean, freshness: { __typename: 'ServiceFreshness', status: Freshness, words: string, lastConfirmedOn: string | null }, capacity: { __typename: 'ServiceCapacity', state: CapacityState, words: string, usualWait: string | null }, closure: { __typename: 'TemporaryClosure', state: ClosureState, from: string, until: string | null, note: string | null } | null, assurance: Array<{ __typename: 'AssuranceStanding', kind: AssuranceKind, label: string, state: AssuranceState, expiresOn: string | null }>, suggestions: Array<{ __typename: 'SuggestedChange', id: string, about: string, words: string, saidBy: string, madeOn: string }> };

export type MyListingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyListingsQuery = { myListings: Array<{ __typename: 'KeptOrganisation', id: string, name: string, mayManage: boolean, listings: Array<{ __typename: 'KeptListing', id: string, slug: string, name: string, version: number, published: boolean, stateWords: string, draft: string | null, due: boolean, fullUntil: string | null, waitWeeks: number | null, takesReferrals: boolean, freshness: { __typename: 'ServiceFreshness', status: Freshness, words: string, lastConfirmedOn: string | null }, capacity: { __typename: 'ServiceCapacity', state: CapacityState, words: string, usualWait: string | null }, closure: { __typename: 'TemporaryClosure', state: ClosureState, from: string, until: string | null, note: string | null } | null, assurance: Array<{ __typename: 'AssuranceStanding', kind: AssuranceKind, label: string, state: AssuranceState, expiresOn: string | null }>, suggestions: Array<{ __typename: 'SuggestedChange', id: string, about: string, words: string, saidBy: string, madeOn: string }> }> }> };

export type ConfirmListingsMutationVariables = Exact<{
  serviceIds: Array<string> | string;
}>;


export type ConfirmListingsMutation = { confirmListings:
    | { __typename: 'ListingsConfirmed', serviceIds: Array<string> }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type SetCapacityMutationVariables = Exact<{
  input: SetCapacityInput;
}>;


export type SetCapacityMutation = { setCapacity:
    | { __typename: 'KeptListing', id: string, version: number }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CloseListingMutationVariables = Exact<{
  input: CloseListingInput;
}>;


export type CloseListingMutation = { closeListing:
    | { __typename: 'KeptListing', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReopenListingMutationVariables = Exact<{
  input: ListingVersionInput;
}>;


export type ReopenListingMutation = { reopenListing:
    | { __typename: 'KeptListing', id: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type AssuranceOfListingQueryVariables = Exact<{
  serviceId: string;
}>;


export type AssuranceOfListingQuery = { assuranceOfListing: { __typename: 'AssuranceOfListing', serviceId: string, slug: string, name: string, organisationName: string, others: number, standing: Array<{ __typename: 'AssuranceStanding', kind: AssuranceKind, label: string, state: AssuranceState, recordedBy: string | null, recordedOn: string | null, expiresOn: string | null }> } };

export type RecordAssuranceMutationVariables = Exact<{
  input: RecordAssuranceInput;
}>;


export type RecordAssuranceMutation = { recordAssurance:
    | { __typename: 'AssuranceOfListing', serviceId: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type WithdrawAssuranceMutationVariables = Exact<{
  input: WithdrawAssuranceInput;
}>;


export type WithdrawAssuranceMutation = { withdrawAssurance:
    | { __typename: 'AssuranceOfListing', serviceId: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type OwnFiguresQueryVariables = Exact<{
  organisationId: string;
}>;


export type OwnFiguresQuery = { ownFigures: { __typename: 'OwnFigures', organisationId: string, organisation: string, listings: Array<{ __typename: 'UseOfListing', serviceId: string, name: string, months: Array<{ __typename: 'UseOfMonth', month: string, views: number, shortlistings: number }> }>, confirmations: Array<{ __typename: 'ConfirmationOfListing', id: string, listing: string, confirmedOn: string, words: string }> } };

export type PeopleOfOrganisationQueryVariables = Exact<{
  organisationId: string;
}>;


export type PeopleOfOrganisationQuery = { peopleOfOrganisation: { __typename: 'PeopleOfOrganisation', organisationId: string, organisation: string, people: Array<{ __typename: 'PersonOfOrganisation', userId: string, displayName: string, email: string, status: string, role: OrganisationRole }> } };

export type InviteToOrganisationMutationVariables = Exact<{
  input: InviteToOrganisationInput;
}>;


export type InviteToOrganisationMutation = { inviteToOrganisation:
    | { __typename: 'PeopleOfOrganisation', organisationId: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RemoveFromOrganisationMutationVariables = Exact<{
  input: RemoveFromOrganisationInput;
}>;


export type RemoveFromOrganisationMutation = { removeFromOrganisation:
    | { __typename: 'PeopleOfOrganisation', organisationId: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type FreshnessAskQueryVariables = Exact<{
  token: string;
}>;


export type FreshnessAskQuery = { freshnessAsk: { __typename: 'FreshnessAsk', state: AskState, organisation: string | null, expiresAt: string | null, listings: Array<{ __typename: 'Service', id: string, slug: string, name: string, description: string | null, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, access: { __typename: 'ServiceAccess', way: string, ages: string | null, eligibility: string | null }, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, freshness: { __typename: 'ServiceFreshness', status: Freshness, words: string, lastConfirmedOn: string | null } }> } };

export type AnswerFreshnessAskMutationVariables = Exact<{
  input: AnswerFreshnessAskInput;
}>;


export type AnswerFreshnessAskMutation = { answerFreshnessAsk:
    | { __typename: 'FreshnessAskAnswered', confirmed: Array<string>, changed: Array<string>, ended: Array<string> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ClaimToAnswerQueryVariables = Exact<{
  token: string;
}>;


export type ClaimToAnswerQuery = { claimToAnswer: { __typename: 'ClaimToAnswer', name: string, email: string, words: string, serviceName: string, organisationName: string } | null };

export type AnswerClaimMutationVariables = Exact<{
  input: AnswerClaimInput;
}>;


export type AnswerClaimMutation = { answerClaim:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'RequestReceived', received: boolean }
   };

export type UnconfirmedOrganisationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnconfirmedOrganisationsQuery = { unconfirmedOrganisations: { __typename: 'UnconfirmedOrganisationConnection', totalCount: number, edges: Array<{ __typename: 'UnconfirmedOrganisationEdge', node: { __typename: 'UnconfirmedOrganisation', id: string, name: string, phones: Array<string>, askedOn: string | null, tries: number, lastTriedOn: string | null, listings: Array<{ __typename: 'UnconfirmedListing', id: string, slug: string, name: string, freshness: { __typename: 'ServiceFreshness', status: Freshness, words: string, lastConfirmedOn: string | null } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CouldNotReachMutationVariables = Exact<{
  organisationId: string;
}>;


export type CouldNotReachMutation = { couldNotReach:
    | { __typename: 'NotReached', organisationId: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ConfirmByPhoneMutationVariables = Exact<{
  serviceIds: Array<string> | string;
}>;


export type ConfirmByPhoneMutation = { confirmByPhone:
    | { __typename: 'ListingsConfirmed', serviceIds: Array<string> }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type AskForConfirmationMutationVariables = Exact<{ [key: string]: never; }>;


export type AskForConfirmationMutation = { askForConfirmation: boolean };

export type SuggestChangeMutationVariables = Exact<{
  input: ReportListingInput;
}>;


export type SuggestChangeMutation = { suggestChange:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'ReportReceived', received: boolean }
   };

export type ListingClaimsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListingClaimsQuery = { listingClaims: { __typename: 'ListingClaimConnection', totalCount: number, edges: Array<{ __typename: 'ListingClaimEdge', node: { __typename: 'ListingClaim', id: string, version: number, madeAt: string, name: string, email: string, words: string, serviceName: string, organisationName: string, wasAsked: boolean, listing: { __typename: 'AlikeListing', id: string, slug: string } | null, proposal: { __typename: 'ListingProposal', what: string, address: string | null, postcode: string | null, phone: string | null, email: string | null, website: string | null, runsIt: boolean } | null, alike: Array<{ __typename: 'AlikeListing', id: string, slug: string, name: string, organisationName: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ApproveClaimMutationVariables = Exact<{
  input: ApproveClaimInput;
}>;


export type ApproveClaimMutation = { approveClaim:
    | { __typename: 'ClaimDecided', id: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RefuseClaimMutationVariables = Exact<{
  input: RefuseClaimInput;
}>;


export type RefuseClaimMutation = { refuseClaim:
    | { __typename: 'ClaimDecided', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReviewQueueQueryVariables = Exact<{
  tray: ReviewTray;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { __typename: 'ReviewQueue', totalCount: number, counts: { __typename: 'ReviewCounts', waiting: number, new: number, changes: number, ending: number, decided: number }, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReviewEdge', node: { __typename: 'ListingInHand', id: string, kind: ListingKind, name: string, organisationName: string, isNew: boolean, state: ListingDraftState, intent: ListingDraftIntent, updatedAt: string, submittedAt: string | null, submittedBy: string | null } }> } };

export type ListingReviewQueryVariables = Exact<{
  id: string;
}>;


export type ListingReviewQuery = { listingReview: { __typename: 'ListingReview', id: string, version: number, seen: string, kind: ListingKind, subjectId: string, name: string, organisationName: string, life: ListingLife | null, slug: string | null, submittedBy: string | null, draft: { __typename: 'ListingDraft', id: string, state: ListingDraftState, intent: ListingDraftIntent, reason: string | null, stewardNote: string | null, restoredFrom: number | null, submittedAt: string | null, decidedAt: string | null }, differences: Array<{ __typename: 'ListingDifference', field: string, section: ListingSectionId | null, label: string, before: Array<string>, after: Array<string>, note: string | null }>, changedMeanwhile: Array<{ __typename: 'ListingDifference', field: string, section: ListingSectionId | null, label: string, before: Array<string>, after: Array<string>, note: string | null }>, inWords: Array<{ __typename: 'ListingFieldInWords', field: string, section: ListingSectionId | null, label: string, words: Array<string> }> } };

export type ApproveListingMutationVariables = Exact<{
  input: DecideReviewInput;
}>;


export type ApproveListingMutation = { approveListing:
    | { __typename: 'ListingReview', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type AskForListingChangesMutationVariables = Exact<{
  input: DecideReviewInput;
}>;


export type AskForListingChangesMutation = { askForListingChanges:
    | { __typename: 'ListingReview', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RejectListingMutationVariables = Exact<{
  input: DecideReviewInput;
}>;


export type RejectListingMutation = { rejectListing:
    | { __typename: 'ListingReview', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type PreviewReviewMutationVariables = Exact<{
  id: string;
}>;


export type PreviewReviewMutation = { previewReview: { __typename: 'Service', id: string, slug: string, name: string, description: string | null, status: ServiceStatus, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, languages: Array<string>, cautions: Array<string>, organisation: { __typename: 'ServiceOrganisation', id: string, name: string, description: string | null }, needs: Array<{ __typename: 'ServiceNeed', id: string, label: string }>, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, accessibility: Array<string>, directions: string | null, approximate: boolean, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, access: { __typename: 'ServiceAccess', way: string, channels: Array<string>, eligibility: string | null, forWhom: Array<string>, catchment: string | null, howToStart: string | null, ages: string | null }, capacity: { __typename: 'ServiceCapacity', state: CapacityState, words: string, usualWait: string | null }, freshness: { __typename: 'ServiceFreshness', status: Freshness, lastConfirmedOn: string | null, words: string }, times: { __typename: 'ServiceTimes', now: string, nowInWords: string, sessions: Array<{ __typename: 'ServiceSession', startsAt: string, day: string, opens: string | null, closes: string | null, place: string | null, onBankHoliday: boolean }>, positions: Array<{ __typename: 'ServicePosition', locationId: string, label: string | null, longitude: number, latitude: number }> }, source: { __typename: 'ServiceSource', title: string, attribution: string } | null } };

export type ReportListingMutationVariables = Exact<{
  input: ReportListingInput;
}>;


export type ReportListingMutation = { reportListing:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'ReportReceived', received: boolean }
   };

export type ServicePageQueryVariables = Exact<{
  id: string;
}>;


export type ServicePageQuery = { service: { __typename: 'Service', id: string, slug: string, name: string, description: string | null, status: ServiceStatus, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, languages: Array<string>, cautions: Array<string>, organisation: { __typename: 'ServiceOrganisation', id: string, name: string, description: string | null }, needs: Array<{ __typename: 'ServiceNeed', id: string, label: string }>, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, accessibility: Array<string>, directions: string | null, approximate: boolean, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, access: { __typename: 'ServiceAccess', way: string, channels: Array<string>, eligibility: string | null, forWhom: Array<string>, catchment: string | null, howToStart: string | null, ages: string | null }, capacity: { __typename: 'ServiceCapacity', state: CapacityState, words: string, usualWait: string | null }, freshness: { __typename: 'ServiceFreshness', status: Freshness, lastConfirmedOn: string | null, words: string }, times: { __typename: 'ServiceTimes', now: string, nowInWords: string, sessions: Array<{ __typename: 'ServiceSession', startsAt: string, day: string, opens: string | null, closes: string | null, place: string | null, onBankHoliday: boolean }>, positions: Array<{ __typename: 'ServicePosition', locationId: string, label: string | null, longitude: number, latitude: number }> }, source: { __typename: 'ServiceSource', title: string, attribution: string } | null } };

export type ServiceFactsFragment = { __typename: 'Service', id: string, slug: string, name: string, description: string | null, status: ServiceStatus, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, languages: Array<string>, cautions: Array<string>, organisation: { __typename: 'ServiceOrganisation', id: string, name: string, description: string | null }, needs: Array<{ __typename: 'ServiceNeed', id: string, label: string }>, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, accessibility: Array<string>, directions: string | null, approximate: boolean, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, access: { __typename: 'ServiceAccess', way: string, channels: Array<string>, eligibility: string | null, forWhom: Array<string>, catchment: string | null, howToStart: string | null, ages: string | null }, capacity: { __typename: 'ServiceCapacity', state: CapacityState, words: string, usualWait: string | null }, freshness: { __typename: 'ServiceFreshness', status: Freshness, lastConfirmedOn: string | null, words: string }, times: { __typename: 'ServiceTimes', now: string, nowInWords: string, sessions: Array<{ __typename: 'ServiceSession', startsAt: string, day: string, opens: string | null, closes: string | null, place: string | null, onBankHoliday: boolean }>, positions: Array<{ __typename: 'ServicePosition', locationId: string, label: string | null, longitude: number, latitude: number }> }, source: { __typename: 'ServiceSource', title: string, attribution: string } | null };

export type ShortlistedFieldsFragment = { __typename: 'Service', id: string, slug: string, name: string, summary: string | null, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, organisation: { __typename: 'ServiceOrganisation', id: string, name: string }, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, access: { __typename: 'ServiceAccess', way: string, channels: Array<string> }, freshness: { __typename: 'ServiceFreshness', status: Freshness, lastConfirmedOn: string | null, words: string } };

export type ServicesOfShortlistQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ServicesOfShortlistQuery = { services: { __typename: 'Shortlist', gone: number, services: Array<{ __typename: 'Service', id: string, slug: string, name: string, summary: string | null, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, organisation: { __typename: 'ServiceOrganisation', id: string, name: string }, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, access: { __typename: 'ServiceAccess', way: string, channels: Array<string> }, freshness: { __typename: 'ServiceFreshness', status: Freshness, lastConfirmedOn: string | null, words: string } }> } };

export type SharedShortlistQueryVariables = Exact<{
  token: string;
}>;


export type SharedShortlistQuery = { shortlist: { __typename: 'Shortlist', expiresOn: string | null, gone: number, services: Array<{ __typename: 'Service', id: string, slug: string, name: string, summary: string | null, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, organisation: { __typename: 'ServiceOrganisation', id: string, name: string }, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, access: { __typename: 'ServiceAccess', way: string, channels: Array<string> }, freshness: { __typename: 'ServiceFreshness', status: Freshness, lastConfirmedOn: string | null, words: string } }> } | null };

export type ShareShortlistMutationVariables = Exact<{
  input: ShareShortlistInput;
}>;


export type ShareShortlistMutation = { shareShortlist:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SharedShortlist', token: string, expiresOn: string }
   };

export type CountUseMutationVariables = Exact<{
  serviceId: string;
  use: ServiceUse;
}>;


export type CountUseMutation = { countUse: boolean };

export type StewardDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type StewardDeskQuery = { stewardDesk: { __typename: 'StewardDesk', reviews: number, claims: number, reports: number, duplicates: number, unanswered: number, unconfirmed: number, listings: number } };

export type ListingReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  handled?: boolean | null | undefined;
}>;


export type ListingReportsQuery = { listingReports: { __typename: 'ListingReportConnection', totalCount: number, edges: Array<{ __typename: 'ListingReportEdge', node: { __typename: 'ListingReport', id: string, serviceId: string, slug: string, name: string, organisation: string, phones: Array<string>, about: string, words: string, saidBy: string, madeAt: string, handledAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HandleReportMutationVariables = Exact<{
  id: string;
}>;


export type HandleReportMutation = { handleReport:
    | { __typename: 'HandledReport', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type StewardListingsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  state?: ListingState | null | undefined;
  freshness?: Freshness | null | undefined;
  barred?: boolean | null | undefined;
  vanished?: boolean | null | undefined;
}>;


export type StewardListingsQuery = { stewardListings: { __typename: 'StewardListingConnection', totalCount: number, edges: Array<{ __typename: 'StewardListingEdge', node: { __typename: 'StewardListing', id: string, name: string, slug: string, organisationId: string, organisation: string, state: ListingState, places: Array<string>, needs: Array<string>, phones: Array<string>, email: string | null, source: string | null, lastConfirmedOn: string | null, freshness: Freshness, confirmation: string, doNotList: boolean, doNotListReason: string | null, organisationDoNotList: boolean, vanishedOn: string | null, version: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SetDoNotListMutationVariables = Exact<{
  input: DoNotListInput;
}>;


export type SetDoNotListMutation = { setDoNotList:
    | { __typename: 'BarredListing', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CoverageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  area?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { __typename: 'CoverageAreaConnection', totalCount: number, edges: Array<{ __typename: 'CoverageAreaEdge', node: { __typename: 'CoverageArea', area: string, services: number, confirmed: number, stale: number, unconfirmed: number, cells: Array<{ __typename: 'CoverageCell', termId: string, label: string, services: number, doubtful: number }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LikelyDuplicatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  state: DuplicateState;
}>;


export type LikelyDuplicatesQuery = { likelyDuplicates: { __typename: 'DuplicatePairSummaryConnection', totalCount: number, edges: Array<{ __typename: 'DuplicatePairSummaryEdge', node: { __typename: 'DuplicatePairSummary', id: string, score: number, state: DuplicateState, firstName: string, firstOrganisation: string, secondName: string, secondOrganisation: string, evidence: Array<{ __typename: 'DuplicateEvidence', kind: DuplicateEvidenceKind, words: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DuplicatePairQueryVariables = Exact<{
  id: string;
}>;


export type DuplicatePairQuery = { duplicatePair: { __typename: 'DuplicatePair', id: string, score: number, state: DuplicateState, version: number, keptId: string | null, evidence: Array<{ __typename: 'DuplicateEvidence', kind: DuplicateEvidenceKind, words: string }>, listings: Array<{ __typename: 'ComparedListing', id: string, name: string, slug: string, organisation: string, confirmation: string, source: string | null }>, parts: Array<{ __typename: 'ComparedPart', part: ListingPart, label: string, said: Array<Array<string>>, same: boolean }> } };

export type FindDuplicatesMutationVariables = Exact<{ [key: string]: never; }>;


export type FindDuplicatesMutation = { findDuplicates: { __typename: 'StartedTask', taskId: string } };

export type MergeListingsMutationVariables = Exact<{
  input: MergeListingsInput;
}>;


export type MergeListingsMutation = { mergeListings:
    | { __typename: 'DuplicatePair', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type MarkDifferentMutationVariables = Exact<{
  input: PairVersionInput;
}>;


export type MarkDifferentMutation = { markDifferent:
    | { __typename: 'DuplicatePair', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type UndoMergeMutationVariables = Exact<{
  input: PairVersionInput;
}>;


export type UndoMergeMutation = { undoMerge:
    | { __typename: 'DuplicatePair', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { releases: { __typename: 'ReleaseConnection', edges: Array<{ __typename: 'ReleaseEdge', node: { __typename: 'Release', id: string, firstQuarter: string, lastQuarter: string, stage: string } }> } };

export type ReleasedTableQueryVariables = Exact<{
  releaseId: string;
  measure: ReleasedMeasure;
  rows: ReleasedDimension;
  columns?: ReleasedDimension | null | undefined;
}>;


export type ReleasedTableQuery = { releasedTable: { __typename: 'ReleasedTable', title: string, definition: string, percentOf: string | null, rowsLabel: string, columnsLabel: string | null, caveats: Array<string>, methodStatement: string, release: { __typename: 'Release', id: string, firstQuarter: string, lastQuarter: string, stage: string, builtAt: string, methodVersion: string }, columns: Array<{ __typename: 'TableHeading', id: string | null, label: string }>, lines: Array<{ __typename: 'TableLine', heading: { __typename: 'TableHeading', id: string | null, label: string }, cells: Array<{ __typename: 'ReleasedCell', value: number | null, hiddenReason: HiddenReason | null, hiddenWords: string | null, percent: number | null }> }> } };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { installation: { __typename: 'Installation', demoAccounts: Array<{ __typename: 'DemoAccount', email: string, password: string, role: Role, displayName: string }> } };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Session', id: string }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Session', id: string }
   };

export type OrganisationChoicesQueryVariables = Exact<{
  search: string;
}>;


export type OrganisationChoicesQuery = { organisationChoices: Array<{ __typename: 'OrganisationChoice', id: string, name: string }> };

export type PeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type PeopleQuery = { users: { __typename: 'UserConnection', totalCount: number, edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, email: string, displayName: string, status: UserStatus, lastSignedInAt: string | null, version: number, grants: Array<{ __typename: 'RoleGrant', role: Role, organisationId: string | null, team: { __typename: 'Team', id: string, name: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DisableUserMutationVariables = Exact<{
  input: UserVersionInput;
}>;


export type DisableUserMutation = { disableUser:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'User', id: string }
   };

export type EnableUserMutationVariables = Exact<{
  input: UserVersionInput;
}>;


export type EnableUserMutation = { enableUser:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'User', id: string }
   };

export type ResetUserPasswordMutationVariables = Exact<{
  input: UserVersionInput;
}>;


export type ResetUserPasswordMutation = { resetUserPassword:
    | { __typename: 'AccountLink', url: string, expiresAt: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { inviteUser:
    | { __typename: 'AccountLink', url: string, expiresAt: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type TeamChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamChoicesQuery = { teams: { __typename: 'TeamConnection', edges: Array<{ __typename: 'TeamEdge', node: { __typename: 'Team', id: string, name: string } }> } };

export type SiteChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteChoicesQuery = { sites: { __typename: 'SiteConnection', edges: Array<{ __typename: 'SiteEdge', node: { __typename: 'Site', id: string, name: string, odsCode: string } }> } };

export type TeamsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamsQuery = { teams: { __typename: 'TeamConnection', totalCount: number, edges: Array<{ __typename: 'TeamEdge', node: { __typename: 'Team', id: string, name: string, sites: Array<{ __typename: 'Site', id: string, name: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SitesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SitesQuery = { sites: { __typename: 'SiteConnection', totalCount: number, edges: Array<{ __typename: 'SiteEdge', node: { __typename: 'Site', id: string, name: string, odsCode: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Team', id: string }
   };

export type CreateSiteMutationVariables = Exact<{
  input: CreateSiteInput;
}>;


export type CreateSiteMutation = { createSite:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Site', id: string }
   };

export type ExposureReportQueryVariables = Exact<{ [key: string]: never; }>;


export type ExposureReportQuery = { exposureReport: { __typename: 'ExposureReport', madeAt: string, needs: number, places: number, questions: number, answered: number, services: number, unseen: number, rows: Array<{ __typename: 'ExposureRow', dimension: ExposureDimension, label: string, services: number, slots5: number, slots10: number, expected5: number, expected10: number, ratio5: number | null, ratio10: number | null }> } | null };

export type UnseenListingsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnseenListingsQuery = { unseenListings: { __typename: 'UnseenListingConnection', totalCount: number, edges: Array<{ __typename: 'UnseenListingEdge', node: { __typename: 'UnseenListing', serviceId: string, slug: string, name: string, organisation: string, timesFound: number, bestPlace: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReportExposureMutationVariables = Exact<{ [key: string]: never; }>;


export type ReportExposureMutation = { reportExposure: { __typename: 'StartedExposureReport', taskId: string } };

export type MatchFieldsFragment = { __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, position: { __typename: 'Position', longitude: number, latitude: number } | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> };

export type SearchServicesQueryVariables = Exact<{
  near?: string | null | undefined;
  at?: PositionInput | null | undefined;
  need?: string | null | undefined;
  withinMetres: number;
  age?: number | null | undefined;
  filters?: SearchFiltersInput | null | undefined;
  sort?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchServicesQuery = { searchServices:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SearchResult', total: number, approximate: boolean, placeLabel: string, withinMetres: number, words: Array<string>, isUrgent: boolean, centre: { __typename: 'Position', longitude: number, latitude: number }, towns: Array<{ __typename: 'Town', name: string, longitude: number, latitude: number }>, facets: Array<{ __typename: 'Facet', id: string, unknown: number, values: Array<{ __typename: 'FacetValue', value: string, label: string, count: number }> }>, needs: Array<{ __typename: 'SearchedNeed', id: string, label: string }>, corrected: Array<{ __typename: 'CorrectedWord', typed: string, meant: string }>, items: Array<{ __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, position: { __typename: 'Position', longitude: number, latitude: number } | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nextBest: { __typename: 'NextBest', full: number, fullWaitWeeks: number | null, nearest: { __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, position: { __typename: 'Position', longitude: number, latitude: number } | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> } | null } | null }
   };

export type MatchesForPatientQueryVariables = Exact<{
  patientId: string;
  needIds?: Array<string> | string | null | undefined;
  withinMetres: number;
  includeFull: boolean;
  words?: string | null | undefined;
  place?: string | null | undefined;
  filters?: SearchFiltersInput | null | undefined;
  filtersAre?: string | null | undefined;
  sort?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MatchesForPatientQuery = { matchesForPatient:
    | { __typename: 'PatientMatches', total: number, approximate: boolean, withinMetres: number, placeLabel: string | null, words: Array<string>, isUrgent: boolean, wordsAlone: boolean, needs: Array<{ __typename: 'PatientNeedToMatch', id: string, label: string, asked: boolean }>, typedNeeds: Array<{ __typename: 'SearchedNeed', id: string, label: string }>, corrected: Array<{ __typename: 'CorrectedWord', typed: string, meant: string }>, towns: Array<{ __typename: 'Town', name: string, longitude: number, latitude: number }>, facets: Array<{ __typename: 'Facet', id: string, unknown: number, values: Array<{ __typename: 'FacetValue', value: string, label: string, count: number }> }>, together: Array<{ __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, position: { __typename: 'Position', longitude: number, latitude: number } | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> }>, items: Array<{ __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, position: { __typename: 'Position', longitude: number, latitude: number } | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nextBest: { __typename: 'NextBest', full: number, fullWaitWeeks: number | null, nearest: { __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, position: { __typename: 'Position', longitude: number, latitude: number } | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> } | null } | null }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type WhyNotQueryVariables = Exact<{
  patientId: string;
  serviceId?: string | null | undefined;
  name?: string | null | undefined;
  needIds?: Array<string> | string | null | undefined;
  withinMetres: number;
  includeFull: boolean;
  words?: string | null | undefined;
  place?: string | null | undefined;
  filters?: SearchFiltersInput | null | undefined;
  filtersAre?: string | null | undefined;
}>;


export type WhyNotQuery = { whyNot:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WhyNotAnswers', services: Array<{ __typename: 'WhyNot', serviceId: string, slug: string, name: string, organisationName: string, listed: boolean, rule: string | null, text: string, remedy: string | null, tooFarMetres: number | null }> }
   };

export type CompareForPatientQueryVariables = Exact<{
  patientId: string;
  serviceIds: Array<string> | string;
  needIds?: Array<string> | string | null | undefined;
  withinMetres: number;
  includeFull: boolean;
  place?: string | null | undefined;
}>;


export type CompareForPatientQuery = { compareForPatient:
    | { __typename: 'Comparison', services: Array<{ __typename: 'ComparedService', serviceId: string, slug: string, name: string, organisationName: string, takesReferrals: boolean, notListed: string | null, needsMet: Array<string>, distance: string | null, nextTimes: Array<string>, costs: Array<string>, access: Array<string>, languages: Array<string>, room: string, ages: string | null, confirmed: string, howToRefer: string | null, usuallyReplies: string | null, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> }> }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type SuggestSupportQueryVariables = Exact<{
  text: string;
}>;


export type SuggestSupportQuery = { suggestSupport: { __typename: 'SupportSuggestions', needs: Array<{ __typename: 'SearchedNeed', id: string, label: string }>, services: Array<{ __typename: 'SuggestedService', serviceId: string, name: string, organisationName: string }> } };

export type ExamplePersonsQueryVariables = Exact<{
  siteId: string;
}>;


export type ExamplePersonsQuery = { examplePersons: { __typename: 'ExamplePersons', persons: Array<{ __typename: 'ExamplePerson', id: string, label: string, place: string, age: number, languages: Array<string>, access: Array<string>, weekday: number | null, part: string | null, freeOnly: boolean, withinMetres: number, version: number, needs: Array<{ __typename: 'ExampleNeed', termId: string, label: string, priority: number }> }> } };

export type AddTypicalPersonsMutationVariables = Exact<{
  input: AddTypicalPersonsInput;
}>;


export type AddTypicalPersonsMutation = { addTypicalPersons:
    | { __typename: 'ExamplePersons' }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type AddExamplePersonMutationVariables = Exact<{
  input: AddExamplePersonInput;
}>;


export type AddExamplePersonMutation = { addExamplePerson:
    | { __typename: 'ExamplePersons' }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ChangeExamplePersonMutationVariables = Exact<{
  input: ChangeExamplePersonInput;
}>;


export type ChangeExamplePersonMutation = { changeExamplePerson:
    | { __typename: 'ExamplePersons' }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RemoveExamplePersonMutationVariables = Exact<{
  input: RemoveExamplePersonInput;
}>;


export type RemoveExamplePersonMutation = { removeExamplePerson:
    | { __typename: 'ExamplePersons' }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type SitesToTuneQueryVariables = Exact<{ [key: string]: never; }>;


export type SitesToTuneQuery = { sitesToTune: Array<{ __typename: 'SiteToTune', id: string, name: string, version: number, changedAt: string | null, examplePersons: number }> };

export type SiteWeightsFieldsFragment = { __typename: 'SiteWeights', siteId: string, siteName: string, version: number, note: string | null, changedBy: string | null, changedAt: string | null, values: Array<{ __typename: 'MatchWeight', key: string, value: number, defaultValue: number }> };

export type SiteWeightsQueryVariables = Exact<{
  siteId: string;
}>;


export type SiteWeightsQuery = { siteWeights: { __typename: 'SiteWeights', siteId: string, siteName: string, version: number, note: string | null, changedBy: string | null, changedAt: string | null, values: Array<{ __typename: 'MatchWeight', key: string, value: number, defaultValue: number }> } };

export type WeightHistoryQueryVariables = Exact<{
  siteId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WeightHistoryQuery = { weightHistory: { __typename: 'SiteWeightsVersionConnection', totalCount: number, edges: Array<{ __typename: 'SiteWeightsVersionEdge', node: { __typename: 'SiteWeightsVersion', version: number, note: string, changedBy: string, changedAt: string, restoredFrom: number | null, changes: Array<{ __typename: 'WeightChange', key: string, before: number, after: number }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PreviewWeightsQueryVariables = Exact<{
  siteId: string;
  values: Array<MatchWeightInput> | MatchWeightInput;
}>;


export type PreviewWeightsQuery = { previewWeights:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'WeightsPreview', cautions: Array<string>, persons: Array<{ __typename: 'PersonPreview', personId: string, total: number, problem: string | null, services: Array<{ __typename: 'PreviewedService', serviceId: string, name: string, organisationName: string, distanceMetres: number | null, before: number | null, after: number | null, move: RankMove, parts: Array<{ __typename: 'PointsOfPart', part: string, label: string, before: number, after: number }> }> }> }
   };

export type SaveWeightsMutationVariables = Exact<{
  input: SaveWeightsInput;
}>;


export type SaveWeightsMutation = { saveWeights:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SiteWeights', siteId: string, siteName: string, version: number, note: string | null, changedBy: string | null, changedAt: string | null, values: Array<{ __typename: 'MatchWeight', key: string, value: number, defaultValue: number }> }
   };

export type RestoreWeightsMutationVariables = Exact<{
  input: RestoreWeightsInput;
}>;


export type RestoreWeightsMutation = { restoreWeights:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SiteWeights', siteId: string, siteName: string, version: number, note: string | null, changedBy: string | null, changedAt: string | null, values: Array<{ __typename: 'MatchWeight', key: string, value: number, defaultValue: number }> }
   };

export type UnmetNeedReportQueryVariables = Exact<{
  quarter?: string | null | undefined;
}>;


export type UnmetNeedReportQuery = { unmetNeedReport: { __typename: 'UnmetNeedReport', quarters: Array<string>, quarter: string | null, releasedAt: string | null, totals: Array<{ __typename: 'UnmetNeedFigure', category: string, label: string, people: number | null, peopleHidden: HiddenUnmetNeed | null, searches: number | null, searchesHidden: HiddenUnmetNeed | null }> } };

export type UnmetNeedAreasQueryVariables = Exact<{
  quarter: string;
  category?: string | null | undefined;
  sort?: UnmetNeedSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnmetNeedAreasQuery = { unmetNeedAreas: { __typename: 'UnmetNeedFigureConnection', totalCount: number, edges: Array<{ __typename: 'UnmetNeedFigureEdge', node: { __typename: 'UnmetNeedFigure', category: string, label: string, area: string | null, people: number | null, peopleHidden: HiddenUnmetNeed | null, searches: number | null, searchesHidden: HiddenUnmetNeed | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type JobQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type JobQueueQuery = { jobQueue: { __typename: 'JobQueue', inOutbox: number, jobs: Array<{ __typename: 'JobCount', job: string, waiting: number, running: number, retrying: number, dead: number }>, workers: Array<{ __typename: 'WorkerSeen', slot: number, startedAt: string, seenAt: string }> } };

export type DeadLettersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { deadLetters: { __typename: 'DeadLetterConnection', totalCount: number, edges: Array<{ __typename: 'DeadLetterEdge', node: { __typename: 'DeadLetter', id: string, job: string, attempts: number, reason: string, createdAt: string, failedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReplayJobsMutationVariables = Exact<{
  input: DeadLettersInput;
}>;


export type ReplayJobsMutation = { replayJobs: { __typename: 'DeadLettersChanged', ids: Array<string> } };

export type DiscardJobsMutationVariables = Exact<{
  input: DeadLettersInput;
}>;


export type DiscardJobsMutation = { discardJobs: { __typename: 'DeadLettersChanged', ids: Array<string> } };

export type MessagesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  state?: MessageState | null | undefined;
}>;


export type MessagesQuery = { messages: { __typename: 'MessageConnection', totalCount: number, edges: Array<{ __typename: 'MessageEdge', node: { __typename: 'Message', id: string, kind: string, state: MessageState, attempts: number, lastError: string | null, createdAt: string, sentAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MessageQueryVariables = Exact<{
  id: string;
}>;


export type MessageQuery = { message: { __typename: 'OpenedMessage', id: string, kind: string, state: MessageState, attempts: number, lastError: string | null, createdAt: string, sentAt: string | null, body: { __typename: 'MessageBody', to: string, subject: string, text: string } | null } };

export type MeasuresQueryVariables = Exact<{
  patientId: string;
  episodeId?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: Array<{ __typename: 'PatientMeasures', instrument: string, name: string, citation: string, mayRecord: boolean, responses: Array<{ __typename: 'MeasureResponse', id: string, timePoint: TimePoint, status: CompletionStatus, mode: AnswerMode | null, takenOn: string, timing: Timing, version: number, answers: Array<{ __typename: 'GivenAnswer', item: string, value: number }>, scores: Array<{ __typename: 'MeasuredScore', id: string, label: string, value: number, min: number, max: number, higherIsBetter: boolean, band: string | null }> }>, changes: Array<{ __typename: 'MeasuredChange', id: string, difference: number, direction: ChangeDirection }> }> };

export type MeasuredPatientQueryVariables = Exact<{
  id: string;
}>;


export type MeasuredPatientQuery = { patient: { __typename: 'Patient', id: string, forename: string, surname: string, episode: { __typename: 'Episode', id: string } } };

export type InstrumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentsQuery = { instruments: Array<{ __typename: 'Instrument', id: string, version: number, name: string, citation: string, items: Array<{ __typename: 'InstrumentItemType', id: string, text: string, mayBeLeftOut: boolean, answers: Array<{ __typename: 'InstrumentAnswer', value: number, label: string | null }> }> }> };

export type RecordResponseMutationVariables = Exact<{
  input: RecordResponseInput;
}>;


export type RecordResponseMutation = { recordResponse:
    | { __typename: 'MeasureResponse', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type DisclosedPartsFragment = { __typename: 'Disclosed', name: string, safeContact: { __typename: 'ReferralSafeContact', number: string, times: string, leaveMessages: boolean }, needs: Array<{ __typename: 'DisclosedNeed', label: string, words: string }>, details: Array<{ __typename: 'DisclosedDetail', field: DisclosureField, label: string, value: string }> };

export type ReferralStepFragment = { __typename: 'ReferralEvent', id: string, type: ReferralEventType, at: string, party: ReferralParty, on: string | null, declineReason: DeclineReason | null, whatHappened: WhatHappened | null, words: string | null };

export type ChangedPartsFragment = { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> };

export type InboxQueryVariables = Exact<{
  tray: InboxTray;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { __typename: 'Inbox', totalCount: number, version: number, counts: { __typename: 'InboxCounts', new: number, waiting: number, active: number, closed: number, overdue: number }, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'InboxEntryEdge', node: { __typename: 'InboxEntry', id: string, personName: string, needs: Array<string>, serviceName: string, teamName: string, state: ReferralState, urgency: ReferralUrgency, sentAt: string, ageDays: number, dueOn: string | null, overdue: boolean } }> } };

export type InboxVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxVersionQuery = { inboxVersion: number };

export type InboxReferralQueryVariables = Exact<{
  id: string;
}>;


export type InboxReferralQuery = { inboxReferral: { __typename: 'InboxReferral', id: string, serviceName: string, teamName: string, state: ReferralState, urgency: ReferralUrgency, sentAt: string, dueOn: string | null, overdue: boolean, reason: string, attendances: Array<string>, allowed: Array<ReferralCommand>, version: number, sideVersion: number, ourViews: Array<{ __typename: 'OurViewOfNeed', place: number, label: string | null, outcome: ReferralNeedOutcome | null, at: string | null }>, shared: { __typename: 'Disclosed', name: string, safeContact: { __typename: 'ReferralSafeContact', number: string, times: string, leaveMessages: boolean }, needs: Array<{ __typename: 'DisclosedNeed', label: string, words: string }>, details: Array<{ __typename: 'DisclosedDetail', field: DisclosureField, label: string, value: string }> }, timeline: Array<{ __typename: 'ReferralEvent', id: string, type: ReferralEventType, at: string, party: ReferralParty, on: string | null, declineReason: DeclineReason | null, whatHappened: WhatHappened | null, words: string | null }> } };

export type AcceptReferralMutationVariables = Exact<{
  input: ReferralSeenInput;
}>;


export type AcceptReferralMutation = { acceptReferral:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type WaitlistReferralMutationVariables = Exact<{
  input: WaitlistReferralInput;
}>;


export type WaitlistReferralMutation = { waitlistReferral:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type DeclineReferralMutationVariables = Exact<{
  input: DeclineReferralInput;
}>;


export type DeclineReferralMutation = { declineReferral:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CloseReferralMutationVariables = Exact<{
  input: CloseReferralInput;
}>;


export type CloseReferralMutation = { closeReferral:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReopenReferralMutationVariables = Exact<{
  input: ReopenReferralInput;
}>;


export type ReopenReferralMutation = { reopenReferral:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReferralNeedPartsFragment = { __typename: 'ReferralNeed', id: string, label: string, status: string, version: number, shown: { __typename: 'ReferralNeedAnswer', reporter: ReferralNeedReporter, outcome: ReferralNeedOutcome, at: string, recordedBy: string | null } | null, organisationsView: { __typename: 'ReferralNeedAnswer', reporter: ReferralNeedReporter, outcome: ReferralNeedOutcome, at: string, recordedBy: string | null } | null, answers: Array<{ __typename: 'ReferralNeedAnswer', reporter: ReferralNeedReporter, outcome: ReferralNeedOutcome, at: string, recordedBy: string | null }> };

export type RecordNeedAnswersMutationVariables = Exact<{
  input: RecordNeedAnswersInput;
}>;


export type RecordNeedAnswersMutation = { recordNeedAnswers:
    | { __typename: 'Referral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type GiveOurViewMutationVariables = Exact<{
  input: GiveOurViewInput;
}>;


export type GiveOurViewMutation = { giveOurView:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type SettleNeedMutationVariables = Exact<{
  input: RecordNeedOutcomeInput;
}>;


export type SettleNeedMutation = { recordNeedOutcome:
    | { __typename: 'Patient', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReferralFormPartsFragment = { __typename: 'ReferralForm', patientId: string, patientName: string, serviceId: string, serviceName: string, organisationName: string, responseTargetDays: number, wordingVersion: string, wording: string, confidentialNeeds: number, openReferralId: string | null, whyNot: { __typename: 'Refusal', code: string, message: string } | null, needs: Array<{ __typename: 'ShareableNeed', id: string, label: string, words: string }>, details: Array<{ __typename: 'ShareableDetail', field: DisclosureField, label: string, value: string, offered: boolean }>, safeContact: { __typename: 'ReferralSafeContact', number: string, times: string, leaveMessages: boolean } | null };

export type ReferralFormQueryVariables = Exact<{
  patientId: string;
  serviceId: string;
}>;


export type ReferralFormQuery = { referralForm: { __typename: 'ReferralForm', patientId: string, patientName: string, serviceId: string, serviceName: string, organisationName: string, responseTargetDays: number, wordingVersion: string, wording: string, confidentialNeeds: number, openReferralId: string | null, whyNot: { __typename: 'Refusal', code: string, message: string } | null, needs: Array<{ __typename: 'ShareableNeed', id: string, label: string, words: string }>, details: Array<{ __typename: 'ShareableDetail', field: DisclosureField, label: string, value: string, offered: boolean }>, safeContact: { __typename: 'ReferralSafeContact', number: string, times: string, leaveMessages: boolean } | null } };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { sendReferral:
    | { __typename: 'Referral', id: string, dueOn: string | null, responseTargetDays: number, urgency: ReferralUrgency }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type SignpostQueryVariables = Exact<{
  id: string;
}>;


export type SignpostQuery = { service: { __typename: 'Service', id: string, slug: string, name: string, phones: Array<string>, email: string | null, website: string | null, access: { __typename: 'ServiceAccess', way: string } } };

export type ReferDraftQueryVariables = Exact<{
  patientId: string;
}>;


export type ReferDraftQuery = { formDraft: { __typename: 'FormDraft', content: string, savedAt: string } | null };

export type KeepReferDraftMutationVariables = Exact<{
  input: SaveFormDraftInput;
}>;


export type KeepReferDraftMutation = { saveFormDraft: string };

export type DiscardReferDraftMutationVariables = Exact<{
  patientId: string;
}>;


export type DiscardReferDraftMutation = { discardFormDraft: boolean };

export type RelatedReferralPartsFragment = { __typename: 'RelatedReferral', id: string, serviceName: string, organisationName: string, state: ReferralState, sentAt: string };

export type WhoElseQueryVariables = Exact<{
  referralId: string;
}>;


export type WhoElseQuery = { whoElseCouldHelp: { __typename: 'WhoElse', alreadyAsked: number, whyNone: string | null, matches: Array<{ __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, takesReferrals: boolean, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> }> } };

export type ReferralFormsQueryVariables = Exact<{
  patientId: string;
  serviceIds: Array<string> | string;
}>;


export type ReferralFormsQuery = { referralForms: Array<{ __typename: 'ReferralForm', patientId: string, patientName: string, serviceId: string, serviceName: string, organisationName: string, responseTargetDays: number, wordingVersion: string, wording: string, confidentialNeeds: number, openReferralId: string | null, whyNot: { __typename: 'Refusal', code: string, message: string } | null, needs: Array<{ __typename: 'ShareableNeed', id: string, label: string, words: string }>, details: Array<{ __typename: 'ShareableDetail', field: DisclosureField, label: string, value: string, offered: boolean }>, safeContact: { __typename: 'ReferralSafeContact', number: string, times: string, leaveMessages: boolean } | null }> };

export type SendSeveralReferralsMutationVariables = Exact<{
  input: SendSeveralReferralsInput;
}>;


export type SendSeveralReferralsMutation = { sendSeveralReferrals:
    | { __typename: 'NoneSent', refused: Array<{ __typename: 'RefusedService', serviceId: string, refusal: { __typename: 'Refusal', code: string, message: string } }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SeveralSent', referrals: Array<{ __typename: 'Referral', id: string, serviceId: string, serviceName: string, organisationName: string, dueOn: string | null }> }
   };

export type SignpostFormQueryVariables = Exact<{
  patientId: string;
  serviceId: string;
}>;


export type SignpostFormQuery = { signpostForm: { __typename: 'SignpostForm', patientId: string, patientName: string, serviceId: string, serviceName: string, needs: Array<{ __typename: 'SignpostNeed', id: string, label: string }> } };

export type RecordSignpostMutationVariables = Exact<{
  input: RecordSignpostInput;
}>;


export type RecordSignpostMutation = { recordSignpost:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Signpost', id: string }
   };

export type SignpostsOfPatientQueryVariables = Exact<{
  patientId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SignpostsOfPatientQuery = { signpostsOfPatient: { __typename: 'SignpostConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SignpostEdge', node: { __typename: 'Signpost', id: string, serviceId: string, serviceSlug: string, serviceName: string, organisationName: string, needs: Array<string>, on: string, way: SignpostWay, recordedBy: string, outcome: SignpostOutcome | null, outcomeAt: string | null, version: number } }> } };

export type SayWhatCameOfSignpostMutationVariables = Exact<{
  input: SayWhatCameOfSignpostInput;
}>;


export type SayWhatCameOfSignpostMutation = { sayWhatCameOfSignpost:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Signpost', id: string }
   };

export type TeamReferralsQueryVariables = Exact<{
  list: TeamReferralList;
  first: number;
  after?: string | null | undefined;
}>;


export type TeamReferralsQuery = { teamReferrals: { __typename: 'TeamReferrals', totalCount: number, counts: { __typename: 'TeamReferralCounts', overdue: number, waiting: number, declined: number, did_it_help: number }, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'TeamReferralEntryEdge', node: { __typename: 'TeamReferralEntry', id: string, patientId: string, personName: string, serviceName: string, organisationName: string, state: ReferralState, urgency: ReferralUrgency, sentAt: string, dueOn: string | null, overdue: boolean, isOwn: boolean, workerName: string | null, declineReason: DeclineReason | null, whatHappened: WhatHappened | null, endedAt: string | null } }> } };

export type ReferralsOfPatientQueryVariables = Exact<{
  patientId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ReferralsOfPatientQuery = { referralsOfPatient: { __typename: 'ReferralSummaryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReferralSummaryEdge', node: { __typename: 'ReferralSummary', id: string, serviceName: string, organisationName: string, state: ReferralState, urgency: ReferralUrgency, sentAt: string, dueOn: string | null, overdue: boolean } }> } };

export type ReferralsVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferralsVersionQuery = { referralsVersion: number };

export type ReferralQueryVariables = Exact<{
  id: string;
}>;


export type ReferralQuery = { referral: { __typename: 'Referral', id: string, patientId: string, needIds: Array<string>, serviceId: string, serviceName: string, organisationName: string, state: ReferralState, urgency: ReferralUrgency, sentAt: string, dueOn: string | null, overdue: boolean, reason: string, attendances: Array<string>, responseTargetDays: number, allowed: Array<ReferralCommand>, version: number, sideVersion: number, mayBeAnswered: boolean, newsFrom: string | null, needs: Array<{ __typename: 'ReferralNeed', id: string, label: string, status: string, version: number, shown: { __typename: 'ReferralNeedAnswer', reporter: ReferralNeedReporter, outcome: ReferralNeedOutcome, at: string, recordedBy: string | null } | null, organisationsView: { __typename: 'ReferralNeedAnswer', reporter: ReferralNeedReporter, outcome: ReferralNeedOutcome, at: string, recordedBy: string | null } | null, answers: Array<{ __typename: 'ReferralNeedAnswer', reporter: ReferralNeedReporter, outcome: ReferralNeedOutcome, at: string, recordedBy: string | null }> }>, earlier: { __typename: 'RelatedReferral', id: string, serviceName: string, organisationName: string, state: ReferralState, sentAt: string } | null, later: Array<{ __typename: 'RelatedReferral', id: string, serviceName: string, organisationName: string, state: ReferralState, sentAt: string }>, shared: { __typename: 'Disclosed', name: string, safeContact: { __typename: 'ReferralSafeContact', number: string, times: string, leaveMessages: boolean }, needs: Array<{ __typename: 'DisclosedNeed', label: string, words: string }>, details: Array<{ __typename: 'DisclosedDetail', field: DisclosureField, label: string, value: string }> }, timeline: Array<{ __typename: 'ReferralEvent', id: string, type: ReferralEventType, at: string, party: ReferralParty, on: string | null, declineReason: DeclineReason | null, whatHappened: WhatHappened | null, words: string | null }> } };

export type WithdrawReferralMutationVariables = Exact<{
  input: WithdrawReferralInput;
}>;


export type WithdrawReferralMutation = { withdrawReferral:
    | { __typename: 'Referral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordAttendanceByTeamMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceByTeamMutation = { recordAttendanceByTeam:
    | { __typename: 'Referral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CloseReferralByTeamMutationVariables = Exact<{
  input: CloseReferralInput;
}>;


export type CloseReferralByTeamMutation = { closeReferralByTeam:
    | { __typename: 'Referral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type ReopenReferralByTeamMutationVariables = Exact<{
  input: ReopenReferralInput;
}>;


export type ReopenReferralByTeamMutation = { reopenReferralByTeam:
    | { __typename: 'Referral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type MarkReferralEnteredInErrorMutationVariables = Exact<{
  input: MarkReferralEnteredInErrorInput;
}>;


export type MarkReferralEnteredInErrorMutation = { markReferralEnteredInError:
    | { __typename: 'Referral', id: string }
    | { __typename: 'ReferralChanged', message: string, changes: Array<{ __typename: 'ReferralChange', at: string, by: string, type: ReferralEventType, from: ReferralState, to: ReferralState }> }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type AskForNewsMutationVariables = Exact<{
  input: AskForNewsInput;
}>;


export type AskForNewsMutation = { askForNews:
    | { __typename: 'Referral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type FormDraftQueryVariables = Exact<{
  form: DraftForm;
  patientId?: string | null | undefined;
}>;


export type FormDraftQuery = { formDraft: { __typename: 'FormDraft', content: string, savedAt: string } | null };

export type SaveFormDraftMutationVariables = Exact<{
  input: SaveFormDraftInput;
}>;


export type SaveFormDraftMutation = { saveFormDraft: string };

export type DiscardFormDraftMutationVariables = Exact<{
  form: DraftForm;
  patientId?: string | null | undefined;
}>;


export type DiscardFormDraftMutation = { discardFormDraft: boolean };

export type MapBackgroundQueryVariables = Exact<{ [key: string]: never; }>;


export type MapBackgroundQuery = { mapBackground: { __typename: 'MapBackground', tileUrl: string, attribution: string } | null };

export type WhoIsHereQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsHereQuery = { session: { __typename: 'Session', id: string, displayName: string, email: string, roles: Array<Role>, organisationIds: Array<string>, expiresAt: string, teams: Array<{ __typename: 'Team', id: string, name: string }> } | null, installation: { __typename: 'Installation', demo: boolean, embeddedDatabase: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type WatchedTaskQueryVariables = Exact<{
  id: string;
}>;


export type WatchedTaskQuery = { task: { __typename: 'Task', id: string, title: string, state: TaskState, done: number, total: number | null, words: string, result: string | null, reason: string | null } };

export type CancelTaskMutationVariables = Exact<{
  id: string;
}>;


export type CancelTaskMutation = { cancelTask:
    | { __typename: 'Refusal', message: string }
    | { __typename: 'Task', id: string }
   };

export type DirectoryTaxonomiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectoryTaxonomiesQuery = { directoryTaxonomies: { __typename: 'DirectoryTaxonomyConnection', totalCount: number, edges: Array<{ __typename: 'DirectoryTaxonomyEdge', node: { __typename: 'DirectoryTaxonomy', id: string, name: string, description: string | null, version: string | null, source: string, isOwn: boolean, termCount: number, mappedCount: number, vanishedOn: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DirectoryTaxonomyQueryVariables = Exact<{
  id: string;
}>;


export type DirectoryTaxonomyQuery = { directoryTaxonomy: { __typename: 'DirectoryTaxonomy', id: string, name: string, description: string | null, uri: string | null, version: string | null, source: string, isOwn: boolean, termCount: number, mappedCount: number } };

export type DirectoryTermsQueryVariables = Exact<{
  taxonomyId: string;
  parentId?: string | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectoryTermsQuery = { directoryTerms: { __typename: 'DirectoryTermConnection', totalCount: number, edges: Array<{ __typename: 'DirectoryTermEdge', node: { __typename: 'DirectoryTerm', id: string, name: string, description: string | null, code: string | null, path: Array<string>, childCount: number, vanishedOn: string | null, needs: Array<{ __typename: 'MappedNeed', id: string, label: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DirectoryTermQueryVariables = Exact<{
  id: string;
}>;


export type DirectoryTermQuery = { directoryTerm: { __typename: 'DirectoryTerm', id: string, name: string, path: Array<string>, parentId: string | null } };

export type NeedTermToEditQueryVariables = Exact<{
  id: string;
}>;


export type NeedTermToEditQuery = { needTermToEdit: { __typename: 'NeedTermToEdit', id: string, parentLabel: string | null, version: number, term: { __typename: 'NeedTerm', id: string, label: string, groupLabel: string }, synonyms: Array<{ __typename: 'Synonym', text: string, addedAt: string, addedByHand: boolean }>, directoryTerms: Array<{ __typename: 'DirectoryTerm', id: string, name: string, path: Array<string>, taxonomyId: string | null, taxonomyName: string | null, vanishedOn: string | null }>, alsoSearched: Array<{ __typename: 'NeedTerm', id: string, label: string }> }, needTermUse: Array<{ __typename: 'NeedTermUse', termId: string, serviceCount: number, publishedCount: number }> };

export type AddSynonymMutationVariables = Exact<{
  input: SynonymInput;
}>;


export type AddSynonymMutation = { addSynonym:
    | { __typename: 'NeedTermToEdit', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RemoveSynonymMutationVariables = Exact<{
  input: SynonymInput;
}>;


export type RemoveSynonymMutation = { removeSynonym:
    | { __typename: 'NeedTermToEdit', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type MapDirectoryTermMutationVariables = Exact<{
  input: TermMapInput;
}>;


export type MapDirectoryTermMutation = { mapDirectoryTerm:
    | { __typename: 'NeedTermToEdit', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type UnmapDirectoryTermMutationVariables = Exact<{
  input: TermMapInput;
}>;


export type UnmapDirectoryTermMutation = { unmapDirectoryTerm:
    | { __typename: 'NeedTermToEdit', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type FindDirectoryTermsQueryVariables = Exact<{
  search: string;
}>;


export type FindDirectoryTermsQuery = { directoryTerms: { __typename: 'DirectoryTermConnection', totalCount: number, edges: Array<{ __typename: 'DirectoryTermEdge', node: { __typename: 'DirectoryTerm', id: string, name: string, path: Array<string>, taxonomyName: string | null, vanishedOn: string | null } }> } };

export type NeedTermsToEditQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedTermsToEditQuery = { needTermsToEdit: Array<{ __typename: 'NeedTermSummary', id: string, label: string, parentId: string | null, synonymCount: number, directoryTermCount: number }>, needTermUse: Array<{ __typename: 'NeedTermUse', termId: string, serviceCount: number, publishedCount: number }> };

export type SayingsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SayingsQuery = { sayings: { __typename: 'SayingConnection', totalCount: number, edges: Array<{ __typename: 'SayingEdge', node: { __typename: 'Saying', text: string, addedAt: string, addedByHand: boolean, needs: Array<{ __typename: 'NeedTerm', id: string, label: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AddSayingMutationVariables = Exact<{
  text: string;
  termIds: Array<string> | string;
}>;


export type AddSayingMutation = { addSaying:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Saying', text: string }
   };

export type RemoveSayingMutationVariables = Exact<{
  text: string;
}>;


export type RemoveSayingMutation = { removeSaying:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Saying', text: string }
   };

export type StopWordsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StopWordsQuery = { stopWords: { __typename: 'StopWordConnection', totalCount: number, edges: Array<{ __typename: 'StopWordEdge', node: { __typename: 'StopWord', word: string, addedAt: string, addedByHand: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AddStopWordMutationVariables = Exact<{
  word: string;
}>;


export type AddStopWordMutation = { addStopWord:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'StopWord', word: string }
   };

export type RemoveStopWordMutationVariables = Exact<{
  word: string;
}>;


export type RemoveStopWordMutation = { removeStopWord:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'StopWord', word: string }
   };

export type TryWordsQueryVariables = Exact<{
  text: string;
  termId?: string | null | undefined;
  synonym?: string | null | undefined;
}>;


export type TryWordsQuery = { tryWords: { __typename: 'UnderstoodWords', otherWords: Array<string>, passedOver: Array<string>, needs: Array<{ __typename: 'UnderstoodNeed', matched: string, how: Recognised, term: { __typename: 'NeedTerm', id: string, label: string } }>, corrections: Array<{ __typename: 'Correction', typed: string, meant: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TaskLineFragmentDoc = new TypedDocumentString(`
    fragment TaskLine on PatientTask {
  __typename
  id
  title
  dueOn
  doneAt
  fromContact
  assignee {
    __typename
    id
    name
  }
  version
}
    `, {"fragmentName":"TaskLine"}) as unknown as TypedDocumentString<TaskLineFragment, unknown>;
export const AppointmentLineFragmentDoc = new TypedDocumentString(`
    fragment AppointmentLine on Appointment {
  __typename
  id
  startsAt
  minutes
  mode
  place
  words
  withWhom {
    __typename
    id
    name
  }
  state
  reminder
  reminderWording
  reminderSentAt
  reminderWithheld
  visitFlags {
    __typename
    id
    kind
    precautions
    visitWords
  }
  version
}
    `, {"fragmentName":"AppointmentLine"}) as unknown as TypedDocumentString<AppointmentLineFragment, unknown>;
export const ComparedRecordFragmentDoc = new TypedDocumentString(`
    fragment ComparedRecord on RecordToCompare {
  __typename
  id
  forename
  surname
  dateOfBirth
  nhsNumber
  postcode
  phone
  siteName
  needs
  contacts
  episodes {
    __typename
    id
    state
    offeredOn
  }
  version
}
    `, {"fragmentName":"ComparedRecord"}) as unknown as TypedDocumentString<ComparedRecordFragment, unknown>;
export const SharedGoalPartsFragmentDoc = new TypedDocumentString(`
    fragment SharedGoalParts on PlanGoal {
  __typename
  id
  words
  rating
  steps {
    __typename
    id
    who
    words
    dueOn
    done
  }
}
    `, {"fragmentName":"SharedGoalParts"}) as unknown as TypedDocumentString<SharedGoalPartsFragment, unknown>;
export const SharedPlanPartsFragmentDoc = new TypedDocumentString(`
    fragment SharedPlanParts on SharedPlan {
  __typename
  teamName
  reviewedOn
  size
  leftOut
  calendar
  goals {
    __typename
    ...SharedGoalParts
  }
  onePage {
    __typename
    ...SharedGoalParts
  }
}
    fragment SharedGoalParts on PlanGoal {
  __typename
  id
  words
  rating
  steps {
    __typename
    id
    who
    words
    dueOn
    done
  }
}`, {"fragmentName":"SharedPlanParts"}) as unknown as TypedDocumentString<SharedPlanPartsFragment, unknown>;
export const KeptRecordPartsFragmentDoc = new TypedDocumentString(`
    fragment KeptRecordParts on KeptRecord {
  __typename
  id
  forename
  surname
  mayGo
  dueOn
  rule
  stops
  lastEndedOn
  version
}
    `, {"fragmentName":"KeptRecordParts"}) as unknown as TypedDocumentString<KeptRecordPartsFragment, unknown>;
export const PeriodsShownFragmentDoc = new TypedDocumentString(`
    fragment PeriodsShown on RetentionPeriods {
  __typename
  teamId
  teamName
  isOwn
  afterSupportYears
  childUntilAge
  childUntilAgeIf17
  afterDeathYears
  neverStartedYears
  version
}
    `, {"fragmentName":"PeriodsShown"}) as unknown as TypedDocumentString<PeriodsShownFragment, unknown>;
export const DifferenceShownFragmentDoc = new TypedDocumentString(`
    fragment DifferenceShown on ListingDifference {
  __typename
  field
  section
  label
  before
  after
  note
}
    `, {"fragmentName":"DifferenceShown"}) as unknown as TypedDocumentString<DifferenceShownFragment, unknown>;
export const HistoryShownFragmentDoc = new TypedDocumentString(`
    fragment HistoryShown on ListingHistory {
  __typename
  name
  life
  hasOpenDraft
  publishesAtOnce
  seen
  totalCount
  pageInfo {
    __typename
    hasNextPage
    endCursor
  }
  edges {
    __typename
    node {
      __typename
      number
      madeAt
      cause
      intent
      reason
      madeBy
      approvedBy
      differences {
        __typename
        ...DifferenceShown
      }
    }
  }
}
    fragment DifferenceShown on ListingDifference {
  __typename
  field
  section
  label
  before
  after
  note
}`, {"fragmentName":"HistoryShown"}) as unknown as TypedDocumentString<HistoryShownFragment, unknown>;
export const KeptListingPartsFragmentDoc = new TypedDocumentString(`
    fragment KeptListingParts on KeptListing {
  __typename
  id
  slug
  name
  version
  published
  stateWords
  draft
  due
  freshness {
    __typename
    status
    words
    lastConfirmedOn
  }
  capacity {
    __typename
    state
    words
    usualWait
  }
  fullUntil
  waitWeeks
  closure {
    __typename
    state
    from
    until
    note
  }
  takesReferrals
  assurance {
    __typename
    kind
    label
    state
    expiresOn
  }
  suggestions {
    __typename
    id
    about
    words
    saidBy
    madeOn
  }
}
    `, {"fragmentName":"KeptListingParts"}) as unknown as TypedDocumentString<KeptListingPartsFragment, unknown>;
export const ServiceFactsFragmentDoc = new TypedDocumentString(`
    fragment ServiceFacts on Service {
  __typename
  id
  slug
  name
  organisation {
    __typename
    id
    name
    description
  }
  description
  status
  needs {
    __typename
    id
    label
  }
  locations {
    __typename
    id
    name
    addressLines
    postcode
    accessibility
    directions
    approximate
    opening {
      __typename
      words
      days {
        __typename
        weekday
        name
        times
      }
    }
  }
  opening {
    __typename
    words
    days {
      __typename
      weekday
      name
      times
    }
  }
  access {
    __typename
    way
    channels
    eligibility
    forWhom
    catchment
    howToStart
    ages
  }
  phones
  email
  website
  costs
  languages
  capacity {
    __typename
    state
    words
    usualWait
  }
  freshness {
    __typename
    status
    lastConfirmedOn
    words
  }
  times {
    __typename
    now
    nowInWords
    sessions {
      __typename
      startsAt
      day
      opens
      closes
      place
      onBankHoliday
    }
    positions {
      __typename
      locationId
      label
      longitude
      latitude
    }
  }
  cautions
  source {
    __typename
    title
    attribution
  }
}
    `, {"fragmentName":"ServiceFacts"}) as unknown as TypedDocumentString<ServiceFactsFragment, unknown>;
export const ShortlistedFieldsFragmentDoc = new TypedDocumentString(`
    fragment ShortlistedFields on Service {
  __typename
  id
  slug
  name
  organisation {
    __typename
    id
    name
  }
  summary
  locations {
    __typename
    id
    name
    addressLines
    postcode
    opening {
      __typename
      words
      days {
        __typename
        weekday
        name
        times
      }
    }
  }
  opening {
    __typename
    words
    days {
      __typename
      weekday
      name
      times
    }
  }
  access {
    __typename
    way
    channels
  }
  phones
  email
  website
  costs
  freshness {
    __typename
    status
    lastConfirmedOn
    words
  }
}
    `, {"fragmentName":"ShortlistedFields"}) as unknown as TypedDocumentString<ShortlistedFieldsFragment, unknown>;
export const MatchFieldsFragmentDoc = new TypedDocumentString(`
    fragment MatchFields on Match {
  __typename
  serviceId
  slug
  name
  organisationName
  summary
  locationLabel
  distanceMetres
  takesReferrals
  access
  lastConfirmedOn
  position {
    __typename
    longitude
    latitude
  }
  reasons {
    __typename
    code
    text
  }
  cautions {
    __typename
    code
    text
  }
}
    `, {"fragmentName":"MatchFields"}) as unknown as TypedDocumentString<MatchFieldsFragment, unknown>;
export const SiteWeightsFieldsFragmentDoc = new TypedDocumentString(`
    fragment SiteWeightsFields on SiteWeights {
  __typename
  siteId
  siteName
  version
  values {
    __typename
    key
    value
    defaultValue
  }
  note
  changedBy
  changedAt
}
    `, {"fragmentName":"SiteWeightsFields"}) as unknown as TypedDocumentString<SiteWeightsFieldsFragment, unknown>;
export const DisclosedPartsFragmentDoc = new TypedDocumentString(`
    fragment DisclosedParts on Disclosed {
  __typename
  name
  safeContact {
    __typename
    number
    times
    leaveMessages
  }
  needs {
    __typename
    label
    words
  }
  details {
    __typename
    field
    label
    value
  }
}
    `, {"fragmentName":"DisclosedParts"}) as unknown as TypedDocumentString<DisclosedPartsFragment, unknown>;
export const ReferralStepFragmentDoc = new TypedDocumentString(`
    fragment ReferralStep on ReferralEvent {
  __typename
  id
  type
  at
  party
  on
  declineReason
  whatHappened
  words
}
    `, {"fragmentName":"ReferralStep"}) as unknown as TypedDocumentString<ReferralStepFragment, unknown>;
export const ChangedPartsFragmentDoc = new TypedDocumentString(`
    fragment ChangedParts on ReferralChanged {
  __typename
  message
  changes {
    __typename
    at
    by
    type
    from
    to
  }
}
    `, {"fragmentName":"ChangedParts"}) as unknown as TypedDocumentString<ChangedPartsFragment, unknown>;
export const ReferralNeedPartsFragmentDoc = new TypedDocumentString(`
    fragment ReferralNeedParts on ReferralNeed {
  __typename
  id
  label
  status
  version
  shown {
    __typename
    reporter
    outcome
    at
    recordedBy
  }
  organisationsView {
    __typename
    reporter
    outcome
    at
    recordedBy
  }
  answers {
    __typename
    reporter
    outcome
    at
    recordedBy
  }
}
    `, {"fragmentName":"ReferralNeedParts"}) as unknown as TypedDocumentString<ReferralNeedPartsFragment, unknown>;
export const ReferralFormPartsFragmentDoc = new TypedDocumentString(`
    fragment ReferralFormParts on ReferralForm {
  __typename
  patientId
  patientName
  serviceId
  serviceName
  organisationName
  responseTargetDays
  wordingVersion
  wording
  confidentialNeeds
  openReferralId
  whyNot {
    __typename
    code
    message
  }
  needs {
    __typename
    id
    label
    words
  }
  details {
    __typename
    field
    label
    value
    offered
  }
  safeContact {
    __typename
    number
    times
    leaveMessages
  }
}
    `, {"fragmentName":"ReferralFormParts"}) as unknown as TypedDocumentString<ReferralFormPartsFragment, unknown>;
export const RelatedReferralPartsFragmentDoc = new TypedDocumentString(`
    fragment RelatedReferralParts on RelatedReferral {
  __typename
  id
  serviceName
  organisationName
  state
  sentAt
}
    `, {"fragmentName":"RelatedReferralParts"}) as unknown as TypedDocumentString<RelatedReferralPartsFragment, unknown>;
export const WhoseRecordDocument = {"__meta__":{"name":"WhoseRecord","hash":"3fe88818e71a40619317999871177afe1a7c6d4e6b5dab7472bd9efd52015108"}} as unknown as TypedDocumentString<WhoseRecordQuery, WhoseRecordQueryVariables>;
export const RecordTrailDocument = {"__meta__":{"name":"RecordTrail","hash":"cb28f2af56a75b82a4e93ee582da71a3daa82f78443ad270585f4061f04c1ff3"}} as unknown as TypedDocumentString<RecordTrailQuery, RecordTrailQueryVariables>;
export const TrailDocument = {"__meta__":{"name":"Trail","hash":"b0abcaf6f87a500cd35d96f9bbe11da9bb758329152f6a37f333f73076e39b6a"}} as unknown as TypedDocumentString<TrailQuery, TrailQueryVariables>;
export const SealingDocument = {"__meta__":{"name":"Sealing","hash":"75324cce1e4ae391b5c6c3887e69ca632a73ebff24bbe6d94b92eccab5cd7b90"}} as unknown as TypedDocumentString<SealingQuery, SealingQueryVariables>;
export const RecordAboutPatientDocument = {"__meta__":{"name":"RecordAboutPatient","hash":"79b7cfe504310a50e261282c4d0ac34504fd8ed9dda359b3c7db35bb00dba370"}} as unknown as TypedDocumentString<RecordAboutPatientMutation, RecordAboutPatientMutationVariables>;
export const BreakGlassDocument = {"__meta__":{"name":"BreakGlass","hash":"93f539ff8e2a2f98120488e7043b345366de4e774477846579be0a2ba9e90d81"}} as unknown as TypedDocumentString<BreakGlassMutation, BreakGlassMutationVariables>;
export const OpenedPatientDocument = {"__meta__":{"name":"OpenedPatient","hash":"af7383026c2dd82c56186b6d181b240560f969eac637338491c9d34f4774ce0d"}} as unknown as TypedDocumentString<OpenedPatientQuery, OpenedPatientQueryVariables>;
export const MyOpeningsDocument = {"__meta__":{"name":"MyOpenings","hash":"2435bdfcda2d77d69b76601333a6d5ff6d330a7d12415f75b6768863f8107145"}} as unknown as TypedDocumentString<MyOpeningsQuery, MyOpeningsQueryVariables>;
export const OpenedRecordsDocument = {"__meta__":{"name":"OpenedRecords","hash":"a9f56a3f3aba94a06071c01636334f365fe13eabbad68b76b4683445b0071765"}} as unknown as TypedDocumentString<OpenedRecordsQuery, OpenedRecordsQueryVariables>;
export const EndOpeningDocument = {"__meta__":{"name":"EndOpening","hash":"16a19f54161803a6b2a09e65ff79c4488b0047ec114fcd315a4272b493e1e68b"}} as unknown as TypedDocumentString<EndOpeningMutation, EndOpeningMutationVariables>;
export const ReviewOpeningDocument = {"__meta__":{"name":"ReviewOpening","hash":"05e6d39b25ea00e48b3bb5483258cd2352efceceb3be4cbf64a76a35591a4043"}} as unknown as TypedDocumentString<ReviewOpeningMutation, ReviewOpeningMutationVariables>;
export const AgreementsOfPatientDocument = {"__meta__":{"name":"AgreementsOfPatient","hash":"dcdedfa9108aa9d7b046e43f1e6cfcddfd392f4052f1fe3cb9ca6563d2975580"}} as unknown as TypedDocumentString<AgreementsOfPatientQuery, AgreementsOfPatientQueryVariables>;
export const ReferralsOfAgreementDocument = {"__meta__":{"name":"ReferralsOfAgreement","hash":"2392be4887acc58c7b034610a6ced7bd4c76e03076185d9344849d4fa345eb97"}} as unknown as TypedDocumentString<ReferralsOfAgreementQuery, ReferralsOfAgreementQueryVariables>;
export const RecordAgreementDocument = {"__meta__":{"name":"RecordAgreement","hash":"5dbfdaeed94353d664d2e33ef1fb798aa55361c4dd4e1ae56a8451df8062cee0"}} as unknown as TypedDocumentString<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const WithdrawAgreementDocument = {"__meta__":{"name":"WithdrawAgreement","hash":"3ed9d94bb3cc82fb4ae49e6066032321d5cc2d85703f40a85cb885e2c0459723"}} as unknown as TypedDocumentString<WithdrawAgreementMutation, WithdrawAgreementMutationVariables>;
export const RecordOptOutCheckDocument = {"__meta__":{"name":"RecordOptOutCheck","hash":"d64ec2599566ef344fbefd5d8a12b07f362f0e06cb2ac2cd33d2cc882e1d3372"}} as unknown as TypedDocumentString<RecordOptOutCheckMutation, RecordOptOutCheckMutationVariables>;
export const DataPolicyToChangeDocument = {"__meta__":{"name":"DataPolicyToChange","hash":"c4a36ccddfc6d55b3b5b6ff6bdc712aa90dd5325a0a2115e2a9b3ba5199833a1"}} as unknown as TypedDocumentString<DataPolicyToChangeQuery, DataPolicyToChangeQueryVariables>;
export const ChangeDataPolicyDocument = {"__meta__":{"name":"ChangeDataPolicy","hash":"bfc0e8db743f740961c9ff3ebca5db56ae01c8dead669634ba94524ef5805fee"}} as unknown as TypedDocumentString<ChangeDataPolicyMutation, ChangeDataPolicyMutationVariables>;
export const CaseloadDocument = {"__meta__":{"name":"Caseload","hash":"cd8b48bc220009c4401bdf15b2b075ec17d1225513616c956499d938b0c47807"}} as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const ColleaguesDocument = {"__meta__":{"name":"Colleagues","hash":"c8f3f7092d0a2725c331d61734e9869bfaab3801c981a4c4f16df1c7bb48a81c"}} as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const TransferPatientsDocument = {"__meta__":{"name":"TransferPatients","hash":"c3f7b26f486a663b5d226f1814cec0e586d0203bcaea31db85f1a3cd2823586b"}} as unknown as TypedDocumentString<TransferPatientsMutation, TransferPatientsMutationVariables>;
export const RecordGroupContactDocument = {"__meta__":{"name":"RecordGroupContact","hash":"f0ab78668de0112ad4f5f126902683d219a613e46478647554212075ea27266b"}} as unknown as TypedDocumentString<RecordGroupContactMutation, RecordGroupContactMutationVariables>;
export const MyPlacesOfWorkDocument = {"__meta__":{"name":"MyPlacesOfWork","hash":"812f1741530846bba9052810e8cd272110dcdf3fce9640ea587e592d6f2c6aae"}} as unknown as TypedDocumentString<MyPlacesOfWorkQuery, MyPlacesOfWorkQueryVariables>;
export const TeamOverviewDocument = {"__meta__":{"name":"TeamOverview","hash":"276b6bdc884f4b56e840b2e482e4005150d27030af3f72538aea8c1f144bc046"}} as unknown as TypedDocumentString<TeamOverviewQuery, TeamOverviewQueryVariables>;
export const SeenElsewhereDocument = {"__meta__":{"name":"SeenElsewhere","hash":"cccf2e7a7ba235be8f72473670990acd14e0cf9c3bf046a166c3fb6819f97071"}} as unknown as TypedDocumentString<SeenElsewhereQuery, SeenElsewhereQueryVariables>;
export const JudgeSeenElsewhereDocument = {"__meta__":{"name":"JudgeSeenElsewhere","hash":"d015097d7f5ccbd028fca6bf9029dc50495c24ad61982b600f6e3a3bf393cd6b"}} as unknown as TypedDocumentString<JudgeSeenElsewhereMutation, JudgeSeenElsewhereMutationVariables>;
export const DeskOfPatientDocument = {"__meta__":{"name":"DeskOfPatient","hash":"6294ee194b84afdd9c8c37d9433f5e509a9425e95257e1c285b0f52a81634b4a"}} as unknown as TypedDocumentString<DeskOfPatientQuery, DeskOfPatientQueryVariables>;
export const MyDayDocument = {"__meta__":{"name":"MyDay","hash":"800c9c76898b427e37742a88e4b323e4b396ec298e5b17ad4f8cd8e9c75409e6"}} as unknown as TypedDocumentString<MyDayQuery, MyDayQueryVariables>;
export const AddTaskDocument = {"__meta__":{"name":"AddTask","hash":"f50dc53732bbdba4b2128200692dac4fa6514dfcc3cd05e3cc223297e121620c"}} as unknown as TypedDocumentString<AddTaskMutation, AddTaskMutationVariables>;
export const ChangeTaskDocument = {"__meta__":{"name":"ChangeTask","hash":"69eb89965c687f77c02af41d86cca51be14201c49b307c41dd92759677200712"}} as unknown as TypedDocumentString<ChangeTaskMutation, ChangeTaskMutationVariables>;
export const FinishTaskDocument = {"__meta__":{"name":"FinishTask","hash":"958aab27f6aa967e9943efcbc79255f39064569bbeb117c7ff75eb6ec9152042"}} as unknown as TypedDocumentString<FinishTaskMutation, FinishTaskMutationVariables>;
export const BookAppointmentDocument = {"__meta__":{"name":"BookAppointment","hash":"172c5e5ad803ccdad347544868e5585fbbc212e87baa0c2ee3c950bcb87cfd43"}} as unknown as TypedDocumentString<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const ChangeAppointmentDocument = {"__meta__":{"name":"ChangeAppointment","hash":"376469beb2737be5edea2aca1fdf521d1439a61f5c6a19c3a6752d1ad54e3a78"}} as unknown as TypedDocumentString<ChangeAppointmentMutation, ChangeAppointmentMutationVariables>;
export const SettleAppointmentDocument = {"__meta__":{"name":"SettleAppointment","hash":"5ead8b738594203451f13372d6462c596237593f14da419cc65725c9872d4130"}} as unknown as TypedDocumentString<SettleAppointmentMutation, SettleAppointmentMutationVariables>;
export const GpMessagesOfPatientDocument = {"__meta__":{"name":"GpMessagesOfPatient","hash":"0e44f9bbe0ff9d6ccdcc1992eba408f9385ab1607d1b28683ee8995db1502369"}} as unknown as TypedDocumentString<GpMessagesOfPatientQuery, GpMessagesOfPatientQueryVariables>;
export const GpMessageToSendDocument = {"__meta__":{"name":"GpMessageToSend","hash":"72838735aedd095f55975633bd62df2cb79916a8408a0059f00dde11dca97c28"}} as unknown as TypedDocumentString<GpMessageToSendQuery, GpMessageToSendQueryVariables>;
export const SentGpMessageDocument = {"__meta__":{"name":"SentGpMessage","hash":"2a374facdbe15ef0322bc0039504f5655379a7500fb05b3c368b71a017a90d45"}} as unknown as TypedDocumentString<SentGpMessageQuery, SentGpMessageQueryVariables>;
export const SentGpMessageFileDocument = {"__meta__":{"name":"SentGpMessageFile","hash":"5fbf8fa5b716f9343a26b5d7b2fb314572b22b54c9c9477f12d7f316217ff7ff"}} as unknown as TypedDocumentString<SentGpMessageFileQuery, SentGpMessageFileQueryVariables>;
export const DueGpMessagesDocument = {"__meta__":{"name":"DueGpMessages","hash":"48be1abb08c1450fb6e2a41a9c86063991dbd0425ce5c6d34646b07cd94d24b2"}} as unknown as TypedDocumentString<DueGpMessagesQuery, DueGpMessagesQueryVariables>;
export const TakeOutGpMessageDocument = {"__meta__":{"name":"TakeOutGpMessage","hash":"2e03714b3643d45df04fd5d106c131b5b107a304d3d4fa7b16459a04c7932d23"}} as unknown as TypedDocumentString<TakeOutGpMessageMutation, TakeOutGpMessageMutationVariables>;
export const RecordGpMessageDocument = {"__meta__":{"name":"RecordGpMessage","hash":"c6f77aba850fc29df67808e78fab774971971661a6653861f873763d608f88e9"}} as unknown as TypedDocumentString<RecordGpMessageMutation, RecordGpMessageMutationVariables>;
export const SkipGpMessageDocument = {"__meta__":{"name":"SkipGpMessage","hash":"3e63b84a0dc29a36ab3671ae8f7b37ff9a7b5d7cc70fef3ee70bb138c41aac24"}} as unknown as TypedDocumentString<SkipGpMessageMutation, SkipGpMessageMutationVariables>;
export const RecordsOfPersonDocument = {"__meta__":{"name":"RecordsOfPerson","hash":"7fbd221e28b207ff00c2fd4e9c17840d0ad2cfef838b6bc77db251782ef764b2"}} as unknown as TypedDocumentString<RecordsOfPersonQuery, RecordsOfPersonQueryVariables>;
export const MergePatientsDocument = {"__meta__":{"name":"MergePatients","hash":"21d45bd244a4e0bb0b7fac533158b3b4b98b2799e52c807a7a5558c62aa0e042"}} as unknown as TypedDocumentString<MergePatientsMutation, MergePatientsMutationVariables>;
export const UndoPatientMergeDocument = {"__meta__":{"name":"UndoPatientMerge","hash":"4f79764aca8986923b28fe1bf1aff2f7832fb02b32508cec2680849d28d203d8"}} as unknown as TypedDocumentString<UndoPatientMergeMutation, UndoPatientMergeMutationVariables>;
export const NeedHistoryOfNeedDocument = {"__meta__":{"name":"NeedHistoryOfNeed","hash":"877981c60093c34db5cb683884f4d3bc452bfaa4ded8d54103fb040c93eac309"}} as unknown as TypedDocumentString<NeedHistoryOfNeedQuery, NeedHistoryOfNeedQueryVariables>;
export const AddPatientDocument = {"__meta__":{"name":"AddPatient","hash":"71078d9fefc034c05d35fffd9648c4e5be1905842fa1d1cb74e5eea5974c02c3"}} as unknown as TypedDocumentString<AddPatientMutation, AddPatientMutationVariables>;
export const SamePersonDocument = {"__meta__":{"name":"SamePerson","hash":"44a132ed50656fd6120441e8ff1b3279c93af87b064bd15e20dbc85022b73652"}} as unknown as TypedDocumentString<SamePersonQuery, SamePersonQueryVariables>;
export const UpdatePatientDocument = {"__meta__":{"name":"UpdatePatient","hash":"082000d4daefdf65e5f59c48a5a6890873809a60c753604fe5800d9db349b0d1"}} as unknown as TypedDocumentString<UpdatePatientMutation, UpdatePatientMutationVariables>;
export const PatientPageDocument = {"__meta__":{"name":"PatientPage","hash":"b12251ea6f461135231f91c4be8ff43a60fbbb825c11e308937f6146f5187d2b"}} as unknown as TypedDocumentString<PatientPageQuery, PatientPageQueryVariables>;
export const PlanDocument = {"__meta__":{"name":"Plan","hash":"44dbe2293aee6c170f4c39423ff5d56816b299e340e1afb1dd0996195e76eff7"}} as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const PlanToShareDocument = {"__meta__":{"name":"PlanToShare","hash":"c4f9415020b252aed17271c6d0d4e7675c35f65168cd7c7155762b6c4586aac6"}} as unknown as TypedDocumentString<PlanToShareQuery, PlanToShareQueryVariables>;
export const SavePlanDocument = {"__meta__":{"name":"SavePlan","hash":"7f486195b1f0d2abff5a4c88e2d616e616c5f5de7f7cf9b1163193ecb04fb329"}} as unknown as TypedDocumentString<SavePlanMutation, SavePlanMutationVariables>;
export const MakePlanLinkDocument = {"__meta__":{"name":"MakePlanLink","hash":"6c228d9c37e10672c2273673463763b14a5a0b2b249c3543b8f3c42d52b33f81"}} as unknown as TypedDocumentString<MakePlanLinkMutation, MakePlanLinkMutationVariables>;
export const RevokePlanLinkDocument = {"__meta__":{"name":"RevokePlanLink","hash":"e14dd3c14a7a449eeae30959a263a3beb033c108e890f126bad9e35a33e8cffd"}} as unknown as TypedDocumentString<RevokePlanLinkMutation, RevokePlanLinkMutationVariables>;
export const OpenPlanLinkDocument = {"__meta__":{"name":"OpenPlanLink","hash":"3fd4e8d8c7b060d2b88120eb653dc54d6e8a64ef5e5474fcb2d995cfdf2982b6"}} as unknown as TypedDocumentString<OpenPlanLinkMutation, OpenPlanLinkMutationVariables>;
export const KeptRecordsDocument = {"__meta__":{"name":"KeptRecords","hash":"e0d807afef9d0b3f8e0d7a947beaf89b242c62bef5e13068526bbbb8b56a882f"}} as unknown as TypedDocumentString<KeptRecordsQuery, KeptRecordsQueryVariables>;
export const RetentionOfRecordDocument = {"__meta__":{"name":"RetentionOfRecord","hash":"dc8a0c02269777f9933cf29e6f7e5ad596d4609a294f68e89690622f73f143c8"}} as unknown as TypedDocumentString<RetentionOfRecordQuery, RetentionOfRecordQueryVariables>;
export const AnonymisedRecordsDocument = {"__meta__":{"name":"AnonymisedRecords","hash":"b529f2241faf0ac72b27a9dc37925e61695aa6c4f20531abc370f7cfdff2cba3"}} as unknown as TypedDocumentString<AnonymisedRecordsQuery, AnonymisedRecordsQueryVariables>;
export const AnonymiseRecordsDocument = {"__meta__":{"name":"AnonymiseRecords","hash":"1ab6193b4da477e740cc41451df62d70dafacc856e4a3f2e006466f3f34611dd"}} as unknown as TypedDocumentString<AnonymiseRecordsMutation, AnonymiseRecordsMutationVariables>;
export const SetLegalHoldDocument = {"__meta__":{"name":"SetLegalHold","hash":"c594f2a30a10f3473b799870e402cf7947fbd5e597e512cd26752115c7cf92a8"}} as unknown as TypedDocumentString<SetLegalHoldMutation, SetLegalHoldMutationVariables>;
export const LiftLegalHoldDocument = {"__meta__":{"name":"LiftLegalHold","hash":"b490788bcd31bb34497fd621724b2a255ac8db76ed910d2fed377d29c656b3cf"}} as unknown as TypedDocumentString<LiftLegalHoldMutation, LiftLegalHoldMutationVariables>;
export const InstallationRetentionDocument = {"__meta__":{"name":"InstallationRetention","hash":"d03bfe9074e4ea16f0b6973de4ce6dff878ee34b7a1c679200111e97ee561e29"}} as unknown as TypedDocumentString<InstallationRetentionQuery, InstallationRetentionQueryVariables>;
export const TeamRetentionDocument = {"__meta__":{"name":"TeamRetention","hash":"76b40cec49cfbfed6a2a099912c8bc4a24ca82b0929b7931c2d6ace641a72d7f"}} as unknown as TypedDocumentString<TeamRetentionQuery, TeamRetentionQueryVariables>;
export const ChangeInstallationRetentionDocument = {"__meta__":{"name":"ChangeInstallationRetention","hash":"29df4ba1d526e9c96c0be3e75cb587d019197665e6ac3dc5ac92ab1bc92b8206"}} as unknown as TypedDocumentString<ChangeInstallationRetentionMutation, ChangeInstallationRetentionMutationVariables>;
export const ChangeTeamRetentionDocument = {"__meta__":{"name":"ChangeTeamRetention","hash":"2d0c6d93ea979a4199b2e00f69991aad6b0f5c425ce13771db25de01a5fe2573"}} as unknown as TypedDocumentString<ChangeTeamRetentionMutation, ChangeTeamRetentionMutationVariables>;
export const SafeguardingOfPatientDocument = {"__meta__":{"name":"SafeguardingOfPatient","hash":"bee6cd3ef04d064b59e12b79d873e011232c9f3b211ed5c2a8723f7040aaa3d3"}} as unknown as TypedDocumentString<SafeguardingOfPatientQuery, SafeguardingOfPatientQueryVariables>;
export const SafeguardingConcernDocument = {"__meta__":{"name":"SafeguardingConcern","hash":"564ca7b5f482dfc1c88a8e2d3f512cfb879c5eb9e85df9a7941fd8d7b8085169"}} as unknown as TypedDocumentString<SafeguardingConcernQuery, SafeguardingConcernQueryVariables>;
export const SafeguardingReviewDocument = {"__meta__":{"name":"SafeguardingReview","hash":"dadf598178d5cf41648c0254a480ab2725947e4579127819ebe5c0038448b243"}} as unknown as TypedDocumentString<SafeguardingReviewQuery, SafeguardingReviewQueryVariables>;
export const RaiseSafeguardingConcernDocument = {"__meta__":{"name":"RaiseSafeguardingConcern","hash":"0d52c70f6f3234417d08307e73547cf1753041e23892695490d13f0f965690ee"}} as unknown as TypedDocumentString<RaiseSafeguardingConcernMutation, RaiseSafeguardingConcernMutationVariables>;
export const AddSafeguardingStepDocument = {"__meta__":{"name":"AddSafeguardingStep","hash":"1a85b40317a05146b29ae4cd86eab90b205b39de212609e37341941cbd321699"}} as unknown as TypedDocumentString<AddSafeguardingStepMutation, AddSafeguardingStepMutationVariables>;
export const CloseSafeguardingConcernDocument = {"__meta__":{"name":"CloseSafeguardingConcern","hash":"b079ebe7b9ae270219f2ad448ce926d24f1b1081a1f38824d10ff39a7a08b4b1"}} as unknown as TypedDocumentString<CloseSafeguardingConcernMutation, CloseSafeguardingConcernMutationVariables>;
export const RecordSafeguardingDisclosureDocument = {"__meta__":{"name":"RecordSafeguardingDisclosure","hash":"8aace9caaa9230dec0d789fd48a5f476df4b415039edfcdb3df0bd9a3f62ee0c"}} as unknown as TypedDocumentString<RecordSafeguardingDisclosureMutation, RecordSafeguardingDisclosureMutationVariables>;
export const ReviewSafeguardingDisclosureDocument = {"__meta__":{"name":"ReviewSafeguardingDisclosure","hash":"8e7fb2510de5f899f5252a046a5a5909fdaa83e3ca462b286955f96ccad0c053"}} as unknown as TypedDocumentString<ReviewSafeguardingDisclosureMutation, ReviewSafeguardingDisclosureMutationVariables>;
export const SetSafetyFlagDocument = {"__meta__":{"name":"SetSafetyFlag","hash":"25c64352b93a9d8162cf7834c849a26b98181e98de810c9e737a165f2a376e48"}} as unknown as TypedDocumentString<SetSafetyFlagMutation, SetSafetyFlagMutationVariables>;
export const LookAtSafetyFlagDocument = {"__meta__":{"name":"LookAtSafetyFlag","hash":"6a00d7d93265fb349fa12463d495963e4be6c7ea6ba2de122af7f359cda6ead6"}} as unknown as TypedDocumentString<LookAtSafetyFlagMutation, LookAtSafetyFlagMutationVariables>;
export const AccessRequestsDocument = {"__meta__":{"name":"AccessRequests","hash":"e803f5ca8cf6e7b59e7b9d5e6f4668e42832ab28273fdf98ff4f36ae4351ceb9"}} as unknown as TypedDocumentString<AccessRequestsQuery, AccessRequestsQueryVariables>;
export const AccessRequestDocument = {"__meta__":{"name":"AccessRequest","hash":"31c4d03ff18501b9e93d34d23325a3a7411f5fac7b8681a4b7b8cf69352d4c4b"}} as unknown as TypedDocumentString<AccessRequestQuery, AccessRequestQueryVariables>;
export const HeldItemsDocument = {"__meta__":{"name":"HeldItems","hash":"e467c780fae6dd593b3502be908b24ce49cc29185a6b36b26ae92b213804fa98"}} as unknown as TypedDocumentString<HeldItemsQuery, HeldItemsQueryVariables>;
export const AccessReleaseDocument = {"__meta__":{"name":"AccessRelease","hash":"7527975e3d93cc3e14270fe99f8634bb5fe20b4aae5f5bb51c7f8ca11deead40"}} as unknown as TypedDocumentString<AccessReleaseQuery, AccessReleaseQueryVariables>;
export const OpenAccessRequestDocument = {"__meta__":{"name":"OpenAccessRequest","hash":"f73f61b723f905e7543ba5416d9700d9688117ea991079845e22584da62e1d59"}} as unknown as TypedDocumentString<OpenAccessRequestMutation, OpenAccessRequestMutationVariables>;
export const ExtendAccessRequestDocument = {"__meta__":{"name":"ExtendAccessRequest","hash":"880fe1c5aca8ec8dbd26bc1f59e657f2d5405f063a36ac9155b7fbdc076aaee8"}} as unknown as TypedDocumentString<ExtendAccessRequestMutation, ExtendAccessRequestMutationVariables>;
export const CloseAccessRequestDocument = {"__meta__":{"name":"CloseAccessRequest","hash":"9507ac0c93d62c379c6d8d598fcac384586be3dd68ea6d1c74134270262c8943"}} as unknown as TypedDocumentString<CloseAccessRequestMutation, CloseAccessRequestMutationVariables>;
export const GiveHeldItemsDocument = {"__meta__":{"name":"GiveHeldItems","hash":"14282ac3e7a6b869b0a29f6bfe056a304499772fd2a76f2f819fd8b645769774"}} as unknown as TypedDocumentString<GiveHeldItemsMutation, GiveHeldItemsMutationVariables>;
export const WithholdHeldItemDocument = {"__meta__":{"name":"WithholdHeldItem","hash":"fbef62e110d5f890b2c03ba8102a2b91ab68caaa59f9e3955a2d8ecd278d1fd0"}} as unknown as TypedDocumentString<WithholdHeldItemMutation, WithholdHeldItemMutationVariables>;
export const ReleaseAccessRequestDocument = {"__meta__":{"name":"ReleaseAccessRequest","hash":"e4d1ad852f2430598316b4d97371074eb626431ee287edf6a94c31dcaf81ae2d"}} as unknown as TypedDocumentString<ReleaseAccessRequestMutation, ReleaseAccessRequestMutationVariables>;
export const RecordNeedDocument = {"__meta__":{"name":"RecordNeed","hash":"8e520229c4440bfd3c5fbfb93b993b503bb8f0b267cf45ba14fd44c2ea660ce1"}} as unknown as TypedDocumentString<RecordNeedMutation, RecordNeedMutationVariables>;
export const UpdateNeedDocument = {"__meta__":{"name":"UpdateNeed","hash":"1f8bc35542c41bd0f2101a021db5b7db7baebe36d5a76d8012f943122f93a8fe"}} as unknown as TypedDocumentString<UpdateNeedMutation, UpdateNeedMutationVariables>;
export const RecordNeedOutcomeDocument = {"__meta__":{"name":"RecordNeedOutcome","hash":"174bd681cc41b37543de6777d676e2eab6d8d3c295bfe308cd6eea7a63619511"}} as unknown as TypedDocumentString<RecordNeedOutcomeMutation, RecordNeedOutcomeMutationVariables>;
export const RecordContactDocument = {"__meta__":{"name":"RecordContact","hash":"6c1c3cbb3a887f2e3bf98d4f765514f9478b5cd71e374f75703c0a71121ccf2d"}} as unknown as TypedDocumentString<RecordContactMutation, RecordContactMutationVariables>;
export const CloseEpisodeDocument = {"__meta__":{"name":"CloseEpisode","hash":"f901b74c4cf1be2452f9abf33282245abd8aaf19bfcc033d7ab9d9f726772ce3"}} as unknown as TypedDocumentString<CloseEpisodeMutation, CloseEpisodeMutationVariables>;
export const StartEpisodeDocument = {"__meta__":{"name":"StartEpisode","hash":"83b07099fbfb82f439418afbd29b2df2a6fe4b3f9fe2177da819c590d82b35fe"}} as unknown as TypedDocumentString<StartEpisodeMutation, StartEpisodeMutationVariables>;
export const AnswerOfferDocument = {"__meta__":{"name":"AnswerOffer","hash":"4d09b2423e6fe95336ab128d431819fb4315603d837892179e7615b4716016b2"}} as unknown as TypedDocumentString<AnswerOfferMutation, AnswerOfferMutationVariables>;
export const NeedTermsToChooseDocument = {"__meta__":{"name":"NeedTermsToChoose","hash":"6dd05777831d40ae99997ac4340ddfeb6e78a00f920dae68c62343bb577a8bb7"}} as unknown as TypedDocumentString<NeedTermsToChooseQuery, NeedTermsToChooseQueryVariables>;
export const SuggestNeedsForDocument = {"__meta__":{"name":"SuggestNeedsFor","hash":"ff72991a7bba758ac8d0e090fce3a389d8af281657c668cda4a97030ef0e762b"}} as unknown as TypedDocumentString<SuggestNeedsForQuery, SuggestNeedsForQueryVariables>;
export const PatientTimelineDocument = {"__meta__":{"name":"PatientTimeline","hash":"1f8e6038bc8ac178c7d693ae500c8ed5edd793a7220115af9c672898be7a74f0"}} as unknown as TypedDocumentString<PatientTimelineQuery, PatientTimelineQueryVariables>;
export const TriageDocument = {"__meta__":{"name":"Triage","hash":"70cf588c11725cf50fea0941a0e00f00204e758e32d211904dad981753247549"}} as unknown as TypedDocumentString<TriageQuery, TriageQueryVariables>;
export const IncomingDocument = {"__meta__":{"name":"Incoming","hash":"e616c2bbdcc154e8b3e1c3196153a3b0a8cbd4e71cfcae3e3fdd2df3b82cd3dd"}} as unknown as TypedDocumentString<IncomingQuery, IncomingQueryVariables>;
export const ReceiveReferralDocument = {"__meta__":{"name":"ReceiveReferral","hash":"bca87834ea457cc156fb40d1e1778c323445d55a54877fdb84be464e26a5ec64"}} as unknown as TypedDocumentString<ReceiveReferralMutation, ReceiveReferralMutationVariables>;
export const ReadReferralDocument = {"__meta__":{"name":"ReadReferral","hash":"719ad349ad427c5a3b26bf987f163b31549d507dd4ae7c176618277c865aa5c5"}} as unknown as TypedDocumentString<ReadReferralMutation, ReadReferralMutationVariables>;
export const IntakeUploadToCheckDocument = {"__meta__":{"name":"IntakeUploadToCheck","hash":"b3652b2e7156bc48bb6e9dcd5be04233bb2d0b4b08c3304e0ccd44b643516b87"}} as unknown as TypedDocumentString<IntakeUploadToCheckQuery, IntakeUploadToCheckQueryVariables>;
export const ConfirmIntakeUploadDocument = {"__meta__":{"name":"ConfirmIntakeUpload","hash":"e888fdadd63bf2e8b6ef07c0ad5aead03a65cab100615db42fdb96e957d777fe"}} as unknown as TypedDocumentString<ConfirmIntakeUploadMutation, ConfirmIntakeUploadMutationVariables>;
export const DiscardIntakeUploadDocument = {"__meta__":{"name":"DiscardIntakeUpload","hash":"66627891d567845cf007b99dd25da3e314ce67bb194da1ea52c188c547beb375"}} as unknown as TypedDocumentString<DiscardIntakeUploadMutation, DiscardIntakeUploadMutationVariables>;
export const TakeIncomingDocument = {"__meta__":{"name":"TakeIncoming","hash":"672d68593548fcaaa26791a1f56b32f839d11f328efa0e4cae771d5e3a484525"}} as unknown as TypedDocumentString<TakeIncomingMutation, TakeIncomingMutationVariables>;
export const OpenIncomingDocument = {"__meta__":{"name":"OpenIncoming","hash":"d961d129ffaab5afcf5b30ea3efbb4435770947b8468200d1970986b008b95c6"}} as unknown as TypedDocumentString<OpenIncomingMutation, OpenIncomingMutationVariables>;
export const RefuseIncomingDocument = {"__meta__":{"name":"RefuseIncoming","hash":"51cb0b9d1e41bae9956a0198f01a8bb61dbadcc34ccd9ee23b72dbca53b7b250"}} as unknown as TypedDocumentString<RefuseIncomingMutation, RefuseIncomingMutationVariables>;
export const MarkIncomingDuplicateDocument = {"__meta__":{"name":"MarkIncomingDuplicate","hash":"9f7702149e72917eaa1526a28ada8487199f9b0902e572dea9867ff123392451"}} as unknown as TypedDocumentString<MarkIncomingDuplicateMutation, MarkIncomingDuplicateMutationVariables>;
export const UnreachedPatientDocument = {"__meta__":{"name":"UnreachedPatient","hash":"ce08fa07c1c51d1592bb02d6dcac0c11f0727b4821047d83388eeb302d294901"}} as unknown as TypedDocumentString<UnreachedPatientQuery, UnreachedPatientQueryVariables>;
export const RecordUnreachedLetterDocument = {"__meta__":{"name":"RecordUnreachedLetter","hash":"f3354f380c213db075fc3404be362aa2a68f1fd45afda060b0d861816430bdd3"}} as unknown as TypedDocumentString<RecordUnreachedLetterMutation, RecordUnreachedLetterMutationVariables>;
export const CsvImportsDocument = {"__meta__":{"name":"CsvImports","hash":"834799d889dcf542dda8f2c6eb47cfc4a51bd1f9056c03c411981cd065bd2902"}} as unknown as TypedDocumentString<CsvImportsQuery, CsvImportsQueryVariables>;
export const CsvImportDocument = {"__meta__":{"name":"CsvImport","hash":"6c33e7262cf07e1da70c3af8967245a1853f79a5106d08bbbb71d874b5596bc4"}} as unknown as TypedDocumentString<CsvImportQuery, CsvImportQueryVariables>;
export const CsvImportProblemsDocument = {"__meta__":{"name":"CsvImportProblems","hash":"9ea4d1274e9be57876ec7cfe59ddf4e5a2ba5f85588e5b4c9147bdae31d88382"}} as unknown as TypedDocumentString<CsvImportProblemsQuery, CsvImportProblemsQueryVariables>;
export const NeedsOfListDocument = {"__meta__":{"name":"NeedsOfList","hash":"aaf22db59f71d6453ae34d00589869897ba9c6def09ef4ba751e2f858361f7db"}} as unknown as TypedDocumentString<NeedsOfListQuery, NeedsOfListQueryVariables>;
export const StartCsvImportDocument = {"__meta__":{"name":"StartCsvImport","hash":"93a819537e121482ea030c0ce07afc6b8a72521faf6d36e1c2bbcfd790aca1c1"}} as unknown as TypedDocumentString<StartCsvImportMutation, StartCsvImportMutationVariables>;
export const AddCsvPartDocument = {"__meta__":{"name":"AddCsvPart","hash":"33ea9cb800694eb5be33b6d5d37c0703edda15cf7bba5c29fbee1cfe537094dc"}} as unknown as TypedDocumentString<AddCsvPartMutation, AddCsvPartMutationVariables>;
export const CheckCsvImportDocument = {"__meta__":{"name":"CheckCsvImport","hash":"3f8b925c5b23927b753f04c3065761311f432bf39129bdcf75f753d16474c694"}} as unknown as TypedDocumentString<CheckCsvImportMutation, CheckCsvImportMutationVariables>;
export const RunCsvImportDocument = {"__meta__":{"name":"RunCsvImport","hash":"57e050eb15699d624d493b14dd5765d938f85d3aa369e6ecbe8ebcfe1d74bffe"}} as unknown as TypedDocumentString<RunCsvImportMutation, RunCsvImportMutationVariables>;
export const UndoCsvImportDocument = {"__meta__":{"name":"UndoCsvImport","hash":"ef048fbe1781906a8d26eda4227686140e8a84504e62675fc26c18d85ba1a4e6"}} as unknown as TypedDocumentString<UndoCsvImportMutation, UndoCsvImportMutationVariables>;
export const DiscardCsvImportDocument = {"__meta__":{"name":"DiscardCsvImport","hash":"79fb38498f9c0f51b7cbbcb5cbb6e49986990f2f296d1cea6204ddfd0c9209d4"}} as unknown as TypedDocumentString<DiscardCsvImportMutation, DiscardCsvImportMutationVariables>;
export const ListingToEditDocument = {"__meta__":{"name":"ListingToEdit","hash":"7247d3a229b41e5bb6e6ec7b1d29fa84db773f54ee3cefe836404537c2813fe0"}} as unknown as TypedDocumentString<ListingToEditQuery, ListingToEditQueryVariables>;
export const SaveListingAnswersDocument = {"__meta__":{"name":"SaveListingAnswers","hash":"f19dc7b8026ea8b70ccf21a86cac67bf72ae4186da82bac759ef27b65783d8bf"}} as unknown as TypedDocumentString<SaveListingAnswersMutation, SaveListingAnswersMutationVariables>;
export const ProposeServiceDocument = {"__meta__":{"name":"ProposeService","hash":"297d688fd65919d1a847366e3c374a84f61139757aefc698a7373afb769b0de4"}} as unknown as TypedDocumentString<ProposeServiceMutation, ProposeServiceMutationVariables>;
export const SubmitListingDocument = {"__meta__":{"name":"SubmitListing","hash":"1af79a75b2b4691cdfdf0e0f599992be6192d2e66a0e963d842235066e2c1fb8"}} as unknown as TypedDocumentString<SubmitListingMutation, SubmitListingMutationVariables>;
export const TakeBackListingDocument = {"__meta__":{"name":"TakeBackListing","hash":"077ccfe98a468269bbe477e66c4800c950649f2f4521c2c4890d7e8dd9c78d95"}} as unknown as TypedDocumentString<TakeBackListingMutation, TakeBackListingMutationVariables>;
export const DiscardListingDraftDocument = {"__meta__":{"name":"DiscardListingDraft","hash":"3f387fc27a20804db7443bf68dbae60435f779ac55f642c88e45e04b753e8842"}} as unknown as TypedDocumentString<DiscardListingDraftMutation, DiscardListingDraftMutationVariables>;
export const EndListingDocument = {"__meta__":{"name":"EndListing","hash":"eed7c4b4067babf0b6c65f4219e3451e62a7634a31b20c19f89e82b7d4bebf33"}} as unknown as TypedDocumentString<EndListingMutation, EndListingMutationVariables>;
export const OrganisationToProposeForDocument = {"__meta__":{"name":"OrganisationToProposeFor","hash":"48e942385f46550efa510bf0059518caa2b246713ac92d36439ab2b1e00ada58"}} as unknown as TypedDocumentString<OrganisationToProposeForQuery, OrganisationToProposeForQueryVariables>;
export const NeedsToChooseDocument = {"__meta__":{"name":"NeedsToChoose","hash":"9e1a1f3d2dc2f9bcc0494962d2c2c01b09d501e0a6717f5abc408ac525e38ef6"}} as unknown as TypedDocumentString<NeedsToChooseQuery, NeedsToChooseQueryVariables>;
export const NeedsLikeDocument = {"__meta__":{"name":"NeedsLike","hash":"0e31d08c7351d919f80c689af16a448dae66153af695b882302ecf00182251fb"}} as unknown as TypedDocumentString<NeedsLikeQuery, NeedsLikeQueryVariables>;
export const ListingsInHandDocument = {"__meta__":{"name":"ListingsInHand","hash":"39c1198437a2ef52ca558927c33affd97497a24d46598600d3389d0e297916b0"}} as unknown as TypedDocumentString<ListingsInHandQuery, ListingsInHandQueryVariables>;
export const PreviewListingDocument = {"__meta__":{"name":"PreviewListing","hash":"691b2f62ef6d6d88c421f1481a14f55c5e28bddecbca00ae46644d619e7bc8a9"}} as unknown as TypedDocumentString<PreviewListingMutation, PreviewListingMutationVariables>;
export const PlaceOfListingDocument = {"__meta__":{"name":"PlaceOfListing","hash":"215fbcf7eaaf2cc46f8ddae2a90fb950e48a964662cf55400cab66bf460fccba"}} as unknown as TypedDocumentString<PlaceOfListingQuery, PlaceOfListingQueryVariables>;
export const ListingHistoryDocument = {"__meta__":{"name":"ListingHistory","hash":"ee0acfd4be6b3a9c53492ee075bbf0bf7b707ed04106d8a0feb54a2a327831aa"}} as unknown as TypedDocumentString<ListingHistoryQuery, ListingHistoryQueryVariables>;
export const AnyListingHistoryDocument = {"__meta__":{"name":"AnyListingHistory","hash":"d4b6aa49f6ecd128ffb05b33ee9a550e33677a4277739ebe74c2d1169d5f5f06"}} as unknown as TypedDocumentString<AnyListingHistoryQuery, AnyListingHistoryQueryVariables>;
export const RestoreListingDocument = {"__meta__":{"name":"RestoreListing","hash":"66c3b2710e3b18b8c7290ec278677c42d4268ea2a5c75b9648dacfe4268dd438"}} as unknown as TypedDocumentString<RestoreListingMutation, RestoreListingMutationVariables>;
export const ClaimableListingDocument = {"__meta__":{"name":"ClaimableListing","hash":"79d57f9e884d642ce86e275eb5c0915d7a154cb1af6eb13af5c221204fa64a29"}} as unknown as TypedDocumentString<ClaimableListingQuery, ClaimableListingQueryVariables>;
export const ClaimListingDocument = {"__meta__":{"name":"ClaimListing","hash":"c1fe2e5b9137db8dc2a9019ddb87514c6155692c25bba462bc079fad20b53438"}} as unknown as TypedDocumentString<ClaimListingMutation, ClaimListingMutationVariables>;
export const ProposalTicketDocument = {"__meta__":{"name":"ProposalTicket","hash":"6eed9f0dd9e408df56a43d929fd5854bace0eb255f120b469dc0934a1dc367d1"}} as unknown as TypedDocumentString<ProposalTicketQuery, ProposalTicketQueryVariables>;
export const ProposeListingDocument = {"__meta__":{"name":"ProposeListing","hash":"a347b78a2b61afe09fe2032da5ac043e18282a1ff669d3c2950a5a228c0dac65"}} as unknown as TypedDocumentString<ProposeListingMutation, ProposeListingMutationVariables>;
export const MyListingsDocument = {"__meta__":{"name":"MyListings","hash":"fe3b7b28af11b3bf0a5edcdf1bf53b59fbdedbc29c6496c2e5cff199f04ed041"}} as unknown as TypedDocumentString<MyListingsQuery, MyListingsQueryVariables>;
export const ConfirmListingsDocument = {"__meta__":{"name":"ConfirmListings","hash":"88784b8fc38145f9486a088c4cc7a14d231e831871e3795c98de1a66172eb8da"}} as unknown as TypedDocumentString<ConfirmListingsMutation, ConfirmListingsMutationVariables>;
export const SetCapacityDocument = {"__meta__":{"name":"SetCapacity","hash":"42ff8b8bdd06f63d73f634d433b2698b58e68770dca4c048662c973d211c9b5b"}} as unknown as TypedDocumentString<SetCapacityMutation, SetCapacityMutationVariables>;
export const CloseListingDocument = {"__meta__":{"name":"CloseListing","hash":"b9063c5dd8e83c57d74b9ff94d9238e91d4f1cd5528093b2ee30a4e59e3d7e55"}} as unknown as TypedDocumentString<CloseListingMutation, CloseListingMutationVariables>;
export const ReopenListingDocument = {"__meta__":{"name":"ReopenListing","hash":"7ac51d2062925bb4c1583067e87be29bed74d85a53610a8bbb964e8a679c8c62"}} as unknown as TypedDocumentString<ReopenListingMutation, ReopenListingMutationVariables>;
export const AssuranceOfListingDocument = {"__meta__":{"name":"AssuranceOfListing","hash":"cd6130002e89d9ffa1c3ead7101232237c5e0afb84702e9d37f5cd23bb92ffd7"}} as unknown as TypedDocumentString<AssuranceOfListingQuery, AssuranceOfListingQueryVariables>;
export const RecordAssuranceDocument = {"__meta__":{"name":"RecordAssurance","hash":"8eaa8d5609dc191d02f9f46de589df96efcc7e7f1491b160556f1e2b55fdadee"}} as unknown as TypedDocumentString<RecordAssuranceMutation, RecordAssuranceMutationVariables>;
export const WithdrawAssuranceDocument = {"__meta__":{"name":"WithdrawAssurance","hash":"4278e55848794c202110286255c686cf395163fdafcbe21357689ff03547745f"}} as unknown as TypedDocumentString<WithdrawAssuranceMutation, WithdrawAssuranceMutationVariables>;
export const OwnFiguresDocument = {"__meta__":{"name":"OwnFigures","hash":"9b9aa68a7019a2d3cf3f62ae818e1e104c3f3f304bd125c87ade35e3a99c36be"}} as unknown as TypedDocumentString<OwnFiguresQuery, OwnFiguresQueryVariables>;
export const PeopleOfOrganisationDocument = {"__meta__":{"name":"PeopleOfOrganisation","hash":"443a7b18c39def12a3e0429f78920d59ae9b8a2807bd94b1feae9fd195f6cbaf"}} as unknown as TypedDocumentString<PeopleOfOrganisationQuery, PeopleOfOrganisationQueryVariables>;
export const InviteToOrganisationDocument = {"__meta__":{"name":"InviteToOrganisation","hash":"deb26435fd90e0e18570021065426f732b4f207aae270dfe7e7b5dde63007306"}} as unknown as TypedDocumentString<InviteToOrganisationMutation, InviteToOrganisationMutationVariables>;
export const RemoveFromOrganisationDocument = {"__meta__":{"name":"RemoveFromOrganisation","hash":"3edeecc1cc8947de81973f8f7e565145ea4420c753ff78d58074abbb77c71bf6"}} as unknown as TypedDocumentString<RemoveFromOrganisationMutation, RemoveFromOrganisationMutationVariables>;
export const FreshnessAskDocument = {"__meta__":{"name":"FreshnessAsk","hash":"fdd8f2e2fcc7ca93582d15e0b2191a475ddf3d4a14dd0474f05b9d36c0f77e9e"}} as unknown as TypedDocumentString<FreshnessAskQuery, FreshnessAskQueryVariables>;
export const AnswerFreshnessAskDocument = {"__meta__":{"name":"AnswerFreshnessAsk","hash":"323493d427a67ba61870ba13692f87d5cf6fa01aba0357ccf0df73bbba128dc3"}} as unknown as TypedDocumentString<AnswerFreshnessAskMutation, AnswerFreshnessAskMutationVariables>;
export const ClaimToAnswerDocument = {"__meta__":{"name":"ClaimToAnswer","hash":"c1cc84706e48a950bc7fd8e1f129dabb1eeb0b193c3e568fab250b7704dc8580"}} as unknown as TypedDocumentString<ClaimToAnswerQuery, ClaimToAnswerQueryVariables>;
export const AnswerClaimDocument = {"__meta__":{"name":"AnswerClaim","hash":"aa6bbcf8fe77eb7d87e8b1a4cdca88708424f70f6526c65c01bdd1159ebf33e7"}} as unknown as TypedDocumentString<AnswerClaimMutation, AnswerClaimMutationVariables>;
export const UnconfirmedOrganisationsDocument = {"__meta__":{"name":"UnconfirmedOrganisations","hash":"775b70717b7becf7f77ea11e86b899444a6135eaff966fc1c3f0b7e1756d16f7"}} as unknown as TypedDocumentString<UnconfirmedOrganisationsQuery, UnconfirmedOrganisationsQueryVariables>;
export const CouldNotReachDocument = {"__meta__":{"name":"CouldNotReach","hash":"9f842b2a5a94c01e3cb0ee2357ef69dddfcd2440c1ae241911a8ab03b9952bf1"}} as unknown as TypedDocumentString<CouldNotReachMutation, CouldNotReachMutationVariables>;
export const ConfirmByPhoneDocument = {"__meta__":{"name":"ConfirmByPhone","hash":"208e976772659f960cdc13785d74e7307e800c2c60c9b977d5f3dc7d1f2188e6"}} as unknown as TypedDocumentString<ConfirmByPhoneMutation, ConfirmByPhoneMutationVariables>;
export const AskForConfirmationDocument = {"__meta__":{"name":"AskForConfirmation","hash":"5a06a6f3e98f2b560a15b22b388ea81ea3d3cfba80e27459fc14ce52b1969779"}} as unknown as TypedDocumentString<AskForConfirmationMutation, AskForConfirmationMutationVariables>;
export const SuggestChangeDocument = {"__meta__":{"name":"SuggestChange","hash":"b17c8c199b7a41822028ce062d322db4ebf55526743957d20ac8489b05aeab22"}} as unknown as TypedDocumentString<SuggestChangeMutation, SuggestChangeMutationVariables>;
export const ListingClaimsDocument = {"__meta__":{"name":"ListingClaims","hash":"e89e74832185c77a9ff42dccc20fc593a9d6e04274320af761cf46206890e378"}} as unknown as TypedDocumentString<ListingClaimsQuery, ListingClaimsQueryVariables>;
export const ApproveClaimDocument = {"__meta__":{"name":"ApproveClaim","hash":"dd36a3f92e20ed5bbceab770d37d99b13aeff575d382e8565a767ac4d325e267"}} as unknown as TypedDocumentString<ApproveClaimMutation, ApproveClaimMutationVariables>;
export const RefuseClaimDocument = {"__meta__":{"name":"RefuseClaim","hash":"e2945ac350b8d0a8d8f17d085f3e1c12f5ea9899177e84f2bff53c0eb21a325c"}} as unknown as TypedDocumentString<RefuseClaimMutation, RefuseClaimMutationVariables>;
export const ReviewQueueDocument = {"__meta__":{"name":"ReviewQueue","hash":"527b0572515720441b2203be126d8440226e97be86769affbba5eb11882fdf24"}} as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ListingReviewDocument = {"__meta__":{"name":"ListingReview","hash":"e0eccb01397693e3eba40f2d91c6985fecc71e71f01ca2ad8d7702f613cc64f4"}} as unknown as TypedDocumentString<ListingReviewQuery, ListingReviewQueryVariables>;
export const ApproveListingDocument = {"__meta__":{"name":"ApproveListing","hash":"b496162b5312f55bb61f0ef24e7721e25963e149c0ea1b49bd128ea401729fd2"}} as unknown as TypedDocumentString<ApproveListingMutation, ApproveListingMutationVariables>;
export const AskForListingChangesDocument = {"__meta__":{"name":"AskForListingChanges","hash":"319d4aee82804843a7fcecf6f0474bb91a1a266f8a4b83737ef0137b526a6bf8"}} as unknown as TypedDocumentString<AskForListingChangesMutation, AskForListingChangesMutationVariables>;
export const RejectListingDocument = {"__meta__":{"name":"RejectListing","hash":"ff0e57335ea36b75f681bca8b254cf4ac4752f12e3f0fd65ac03870637376512"}} as unknown as TypedDocumentString<RejectListingMutation, RejectListingMutationVariables>;
export const PreviewReviewDocument = {"__meta__":{"name":"PreviewReview","hash":"6a1519c9e90ebedf1d563ef5c1ea6727e877670f3d2c84aa38dc24ca1032d9d1"}} as unknown as TypedDocumentString<PreviewReviewMutation, PreviewReviewMutationVariables>;
export const ReportListingDocument = {"__meta__":{"name":"ReportListing","hash":"a7a0b7d4bf222e5fae60640c62defb296b2162fff4b48f62f41678633899f14f"}} as unknown as TypedDocumentString<ReportListingMutation, ReportListingMutationVariables>;
export const ServicePageDocument = {"__meta__":{"name":"ServicePage","hash":"4b0c36d4d5d0f8dcaf78e47a14fa11e8933dc2010876dd34da1109035f37d073"}} as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
export const ServicesOfShortlistDocument = {"__meta__":{"name":"ServicesOfShortlist","hash":"21165ce452237f81e46857f461a671f5bccf77b5d2d0c6246ddf6d32d671ff25"}} as unknown as TypedDocumentString<ServicesOfShortlistQuery, ServicesOfShortlistQueryVariables>;
export const SharedShortlistDocument = {"__meta__":{"name":"SharedShortlist","hash":"25021bef3a850577cc05bb6312991f4b8382a8f7cf578d10050d6289fff77ee4"}} as unknown as TypedDocumentString<SharedShortlistQuery, SharedShortlistQueryVariables>;
export const ShareShortlistDocument = {"__meta__":{"name":"ShareShortlist","hash":"19e7e63ecf8fc28a7ce4904f604d01cad1250708a4ea171a4baac712d2d58976"}} as unknown as TypedDocumentString<ShareShortlistMutation, ShareShortlistMutationVariables>;
export const CountUseDocument = {"__meta__":{"name":"CountUse","hash":"3e66e60a91fdb4077d4b00ded2e7189926cb0dfdd3c258316005d9238d5f0ccb"}} as unknown as TypedDocumentString<CountUseMutation, CountUseMutationVariables>;
export const StewardDeskDocument = {"__meta__":{"name":"StewardDesk","hash":"51a4fa7f2266c46a3aeb690676acdcf1e35cfb4a26a3765043715ce6dd4a118e"}} as unknown as TypedDocumentString<StewardDeskQuery, StewardDeskQueryVariables>;
export const ListingReportsDocument = {"__meta__":{"name":"ListingReports","hash":"59b92ed51ac32727847058512a6b00e21b53fd58e65f6bb96c62b7ad3a159430"}} as unknown as TypedDocumentString<ListingReportsQuery, ListingReportsQueryVariables>;
export const HandleReportDocument = {"__meta__":{"name":"HandleReport","hash":"6b352ee0157a20b6e50f951455a1dee8500c468a22ace060f77828ef57813b26"}} as unknown as TypedDocumentString<HandleReportMutation, HandleReportMutationVariables>;
export const StewardListingsDocument = {"__meta__":{"name":"StewardListings","hash":"d99add0c8ce0bb9bca773071480c69b47adf17f4466f04828bd17eb8420ed697"}} as unknown as TypedDocumentString<StewardListingsQuery, StewardListingsQueryVariables>;
export const SetDoNotListDocument = {"__meta__":{"name":"SetDoNotList","hash":"a0524e231d1f589de53c838d18d984f018c085dc98a521adfdc5620d186f1547"}} as unknown as TypedDocumentString<SetDoNotListMutation, SetDoNotListMutationVariables>;
export const CoverageDocument = {"__meta__":{"name":"Coverage","hash":"a05324e779947b2b5d3a4ef6f5155989651699a0365a733a05c8cb7f04b84bda"}} as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const LikelyDuplicatesDocument = {"__meta__":{"name":"LikelyDuplicates","hash":"e76c9eb13e881465641ab5bd10ee8354c97cdd78e50b3edfef8a4e3da109974d"}} as unknown as TypedDocumentString<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables>;
export const DuplicatePairDocument = {"__meta__":{"name":"DuplicatePair","hash":"62b7f42e752ada915cf1a6fa35d67c116a5a1c07e9770864e9525a98a5350a46"}} as unknown as TypedDocumentString<DuplicatePairQuery, DuplicatePairQueryVariables>;
export const FindDuplicatesDocument = {"__meta__":{"name":"FindDuplicates","hash":"0fe17bb7a0d5e173a94ef4399af7d7bdc3e6ab985d59b0745f11d923988300a6"}} as unknown as TypedDocumentString<FindDuplicatesMutation, FindDuplicatesMutationVariables>;
export const MergeListingsDocument = {"__meta__":{"name":"MergeListings","hash":"2d1e3e133028592d7959287fae32a3a5e7a0e2ccf0a7d9ccd5bc41680bd6ceec"}} as unknown as TypedDocumentString<MergeListingsMutation, MergeListingsMutationVariables>;
export const MarkDifferentDocument = {"__meta__":{"name":"MarkDifferent","hash":"28f9cf0d8abe5006b13aeac3c560de5c6380be3ad963cdd75218504a1b921435"}} as unknown as TypedDocumentString<MarkDifferentMutation, MarkDifferentMutationVariables>;
export const UndoMergeDocument = {"__meta__":{"name":"UndoMerge","hash":"89e4fd6ba79a75720bc321e952e8d06ff89d12265adcc174f6c49bd65e4af082"}} as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const ReleasesDocument = {"__meta__":{"name":"Releases","hash":"4eb478ae43ee1f2f23973fb4714f63944f825b01f0c53e8fb3e70a0e93236b47"}} as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const ReleasedTableDocument = {"__meta__":{"name":"ReleasedTable","hash":"54413d8a79ce547f27aa5e243b581f332e5f2522483a54989cecc9df3996a3be"}} as unknown as TypedDocumentString<ReleasedTableQuery, ReleasedTableQueryVariables>;
export const DemoAccountsDocument = {"__meta__":{"name":"DemoAccounts","hash":"8f3d6263e8f6bb48a5d3a24a0c38e0ae0e5db0d7772fbbc940877801ad2388c9"}} as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SetPasswordDocument = {"__meta__":{"name":"SetPassword","hash":"9bbbe102b53cb92b5e04349c10735ead223f66a396f955f6754fde9d7b92b262"}} as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const SignInDocument = {"__meta__":{"name":"SignIn","hash":"dbb4889341487bf8dc3300962bc9070ce97945add2ada5949b9a543fdc340928"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const OrganisationChoicesDocument = {"__meta__":{"name":"OrganisationChoices","hash":"019c95e278fc8dcd0fc9e08a6c142c199ad958330f5fa1b81a30ac63d2b99ee6"}} as unknown as TypedDocumentString<OrganisationChoicesQuery, OrganisationChoicesQueryVariables>;
export const PeopleDocument = {"__meta__":{"name":"People","hash":"24a0106ef06a13bf273661c6d18fa232c16663856249f3be278a93ee0a4d7879"}} as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const DisableUserDocument = {"__meta__":{"name":"DisableUser","hash":"65e065936982a289e8c0e853c4e1f80f16bc7a728dccf48cf4b8bd826190c698"}} as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = {"__meta__":{"name":"EnableUser","hash":"43e7c85e66fe00b905f621aaab554ae6d3d11431c24a50bbf83ef0640064279e"}} as unknown as TypedDocumentString<EnableUserMutation, EnableUserMutationVariables>;
export const ResetUserPasswordDocument = {"__meta__":{"name":"ResetUserPassword","hash":"d6a77e27364eb4df08cf319f6f57889c5e7d93202215e8c8c0c88abef5178038"}} as unknown as TypedDocumentString<ResetUserPasswordMutation, ResetUserPasswordMutationVariables>;
export const InviteUserDocument = {"__meta__":{"name":"InviteUser","hash":"4ac256ee0522f44551a7223462befc9e65ca370a70e12b8ad3fb1b15814a134e"}} as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const TeamChoicesDocument = {"__meta__":{"name":"TeamChoices","hash":"3922933606a2688d3be03b927d08d808e91e4cd4cdae4cb2fb7b05035ec132e2"}} as unknown as TypedDocumentString<TeamChoicesQuery, TeamChoicesQueryVariables>;
export const SiteChoicesDocument = {"__meta__":{"name":"SiteChoices","hash":"c52c4fd46205eacbc4cb40c0d284f45487174ba7a8eb308219b92d869cae91d5"}} as unknown as TypedDocumentString<SiteChoicesQuery, SiteChoicesQueryVariables>;
export const TeamsDocument = {"__meta__":{"name":"Teams","hash":"3e0fba3a142420cd0d913f2b07f605ee8d058f2b38cea1cfb7740d985ec936df"}} as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const SitesDocument = {"__meta__":{"name":"Sites","hash":"1ade40a40475c7b936b577b3d28bf31f9a2de93d1e34d9aafbff8d9171d67095"}} as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const CreateTeamDocument = {"__meta__":{"name":"CreateTeam","hash":"e5469d633ce6b440b3187e5c4cc057489aaea9da1cfc989c2f8325a0f887ec09"}} as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const CreateSiteDocument = {"__meta__":{"name":"CreateSite","hash":"e8c523066098090dbc0c74197a64d389e0a53e2d78cdb104bc9dd0a7438f6157"}} as unknown as TypedDocumentString<CreateSiteMutation, CreateSiteMutationVariables>;
export const ExposureReportDocument = {"__meta__":{"name":"ExposureReport","hash":"4e2c6b900cbef5a3682eed333bc397e0227c8b04872deb4499dfe00f645fac37"}} as unknown as TypedDocumentString<ExposureReportQuery, ExposureReportQueryVariables>;
export const UnseenListingsDocument = {"__meta__":{"name":"UnseenListings","hash":"bef550b4e2d1dcdc453d335ec61755a49c992198c203b322de343989e71a0b89"}} as unknown as TypedDocumentString<UnseenListingsQuery, UnseenListingsQueryVariables>;
export const ReportExposureDocument = {"__meta__":{"name":"ReportExposure","hash":"3825879d3ec2f10a424057ae66a0a8d4c7e208023406af090fe2b4f716ec11c7"}} as unknown as TypedDocumentString<ReportExposureMutation, ReportExposureMutationVariables>;
export const SearchServicesDocument = {"__meta__":{"name":"SearchServices","hash":"a9e44d1eb79b567bcb72acd5d0bd26555f907fdca6ff6ba5b6b886ee7a4234d4"}} as unknown as TypedDocumentString<SearchServicesQuery, SearchServicesQueryVariables>;
export const MatchesForPatientDocument = {"__meta__":{"name":"MatchesForPatient","hash":"a1ffd2bd3e08fcaab37dd206b6f7aa31f73b80b3849a9c5395df2754c38bbeb3"}} as unknown as TypedDocumentString<MatchesForPatientQuery, MatchesForPatientQueryVariables>;
export const WhyNotDocument = {"__meta__":{"name":"WhyNot","hash":"8788ef4f203f2efe4622224593234a74a1e6e1279d9c5d5fcfaef6c2b098fef3"}} as unknown as TypedDocumentString<WhyNotQuery, WhyNotQueryVariables>;
export const CompareForPatientDocument = {"__meta__":{"name":"CompareForPatient","hash":"4f4581b6c9bab7078f624d45e2a049b355c6ce20d0a5d6864b9116bbb8dba6e1"}} as unknown as TypedDocumentString<CompareForPatientQuery, CompareForPatientQueryVariables>;
export const SuggestSupportDocument = {"__meta__":{"name":"SuggestSupport","hash":"332d182715d946875c81b600b612bf5b56dbec1275b82cbd98650b2398b10b73"}} as unknown as TypedDocumentString<SuggestSupportQuery, SuggestSupportQueryVariables>;
export const ExamplePersonsDocument = {"__meta__":{"name":"ExamplePersons","hash":"582143e6f8f1f5a66c2575e4320248cfa5a22c1255dc8cff8a580ab101c97e41"}} as unknown as TypedDocumentString<ExamplePersonsQuery, ExamplePersonsQueryVariables>;
export const AddTypicalPersonsDocument = {"__meta__":{"name":"AddTypicalPersons","hash":"c5b592a1e0aa5fce40b800baafe9a108f7ea50ec997b260950a0a4c3bf8043b1"}} as unknown as TypedDocumentString<AddTypicalPersonsMutation, AddTypicalPersonsMutationVariables>;
export const AddExamplePersonDocument = {"__meta__":{"name":"AddExamplePerson","hash":"278b033cd40c78e01628d7f33809c981921e519a9b6dc20d1602429671fac671"}} as unknown as TypedDocumentString<AddExamplePersonMutation, AddExamplePersonMutationVariables>;
export const ChangeExamplePersonDocument = {"__meta__":{"name":"ChangeExamplePerson","hash":"4258fffcbaa2ba7d20044aaba17e0f8832e0d5cb33bb6a4192ee661caeee88be"}} as unknown as TypedDocumentString<ChangeExamplePersonMutation, ChangeExamplePersonMutationVariables>;
export const RemoveExamplePersonDocument = {"__meta__":{"name":"RemoveExamplePerson","hash":"c879e83a2d25989bf3332a1eba49a8faf203d8177430575000df018305ea473a"}} as unknown as TypedDocumentString<RemoveExamplePersonMutation, RemoveExamplePersonMutationVariables>;
export const SitesToTuneDocument = {"__meta__":{"name":"SitesToTune","hash":"f5b76c57f0833e932d692bc0c26f439a8b1b185ae4cb4221916da8fdadf8b9a2"}} as unknown as TypedDocumentString<SitesToTuneQuery, SitesToTuneQueryVariables>;
export const SiteWeightsDocument = {"__meta__":{"name":"SiteWeights","hash":"e72b35204ef7a58d5c3fc3896288f1ef244b48ccdcfc9b2eae512706200b5ef6"}} as unknown as TypedDocumentString<SiteWeightsQuery, SiteWeightsQueryVariables>;
export const WeightHistoryDocument = {"__meta__":{"name":"WeightHistory","hash":"17db74904710f0ace9e43cbbf68f8aa478fc036520835a2c791979b1d7a6571c"}} as unknown as TypedDocumentString<WeightHistoryQuery, WeightHistoryQueryVariables>;
export const PreviewWeightsDocument = {"__meta__":{"name":"PreviewWeights","hash":"0de4882e3ad0ab18c461977bd53a26b0a6f0434dd24541b64b2a3ce08b4dd7cf"}} as unknown as TypedDocumentString<PreviewWeightsQuery, PreviewWeightsQueryVariables>;
export const SaveWeightsDocument = {"__meta__":{"name":"SaveWeights","hash":"6a2862c2d88a0d5e759dab06e942205759010fb168b71325fe8d6048b3b52c94"}} as unknown as TypedDocumentString<SaveWeightsMutation, SaveWeightsMutationVariables>;
export const RestoreWeightsDocument = {"__meta__":{"name":"RestoreWeights","hash":"2c16230514d3415767b55f9e26a57ea9111e7948e5061962e0b7dce0026e91eb"}} as unknown as TypedDocumentString<RestoreWeightsMutation, RestoreWeightsMutationVariables>;
export const UnmetNeedReportDocument = {"__meta__":{"name":"UnmetNeedReport","hash":"56ddc744cf519fb0717d598cd432b4f04d7b6c9202b9d4288c185ff9d79242dd"}} as unknown as TypedDocumentString<UnmetNeedReportQuery, UnmetNeedReportQueryVariables>;
export const UnmetNeedAreasDocument = {"__meta__":{"name":"UnmetNeedAreas","hash":"b2587e55e2a87df438b8f181254cbe5766ff26db08593f2a2157a3864bba9a55"}} as unknown as TypedDocumentString<UnmetNeedAreasQuery, UnmetNeedAreasQueryVariables>;
export const JobQueueDocument = {"__meta__":{"name":"JobQueue","hash":"66c9450088caaa28c12ec8abebec8679216e7791db24492280a961769e8c6216"}} as unknown as TypedDocumentString<JobQueueQuery, JobQueueQueryVariables>;
export const DeadLettersDocument = {"__meta__":{"name":"DeadLetters","hash":"bba8301b4cfc0c77b3de2f859642cddf255fc7244e9714dbb2d1e843017f07b8"}} as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const ReplayJobsDocument = {"__meta__":{"name":"ReplayJobs","hash":"68c4e6da9f21cabbbf293882ef2572bb619715841bd4dcbdcf652b7313455de0"}} as unknown as TypedDocumentString<ReplayJobsMutation, ReplayJobsMutationVariables>;
export const DiscardJobsDocument = {"__meta__":{"name":"DiscardJobs","hash":"2141c7a19ee9e71671420b434c50624f29aa35b3999dc5bb185d5476cd35a327"}} as unknown as TypedDocumentString<DiscardJobsMutation, DiscardJobsMutationVariables>;
export const MessagesDocument = {"__meta__":{"name":"Messages","hash":"4d215ada02f6d3b843315c4457f1b4b6ff7dd104c91c4a17cd3e784488b956a1"}} as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const MessageDocument = {"__meta__":{"name":"Message","hash":"0a429ba071f14cad48c5e91e1e8c00bb165836c86d378ad24969607c342bf6bc"}} as unknown as TypedDocumentString<MessageQuery, MessageQueryVariables>;
export const MeasuresDocument = {"__meta__":{"name":"Measures","hash":"1ebc5558d35c890315de7bec2170db23750c24ab1cb98a8d3b886592200b2010"}} as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasuredPatientDocument = {"__meta__":{"name":"MeasuredPatient","hash":"001f6596b9d6f7b4accd01535692c928233f9d5839ae40f4b0c5cec40081e06b"}} as unknown as TypedDocumentString<MeasuredPatientQuery, MeasuredPatientQueryVariables>;
export const InstrumentsDocument = {"__meta__":{"name":"Instruments","hash":"87f20ecb2833f78791a39e4bb4797b7a08f8bc944fc21adf213b55c136347b46"}} as unknown as TypedDocumentString<InstrumentsQuery, InstrumentsQueryVariables>;
export const RecordResponseDocument = {"__meta__":{"name":"RecordResponse","hash":"405833a12cfd159546289a9fa06e83d03f8665bfb0dc1818400b53aaa4db7b3e"}} as unknown as TypedDocumentString<RecordResponseMutation, RecordResponseMutationVariables>;
export const InboxDocument = {"__meta__":{"name":"Inbox","hash":"1826a96db45c234e356fdc902b7dbbdcaf430a78221730bb0956b3761651ad02"}} as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxVersionDocument = {"__meta__":{"name":"InboxVersion","hash":"a20388c5b12abe1fb3d7ab7db4f6b536152b059f5a2ee3b097153f8ce216603a"}} as unknown as TypedDocumentString<InboxVersionQuery, InboxVersionQueryVariables>;
export const InboxReferralDocument = {"__meta__":{"name":"InboxReferral","hash":"a8e93c2a2d58b8ad33b84ada817e733a77b2be35e4e08d288f121205169b8160"}} as unknown as TypedDocumentString<InboxReferralQuery, InboxReferralQueryVariables>;
export const AcceptReferralDocument = {"__meta__":{"name":"AcceptReferral","hash":"7175993bee6347754154ede10ca2f006f833e0d562291094b3f56f86502af47a"}} as unknown as TypedDocumentString<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const WaitlistReferralDocument = {"__meta__":{"name":"WaitlistReferral","hash":"c0196eed899c06ca50a603f8330eaeae629f279525fe91ae9da69ea4e0b3b560"}} as unknown as TypedDocumentString<WaitlistReferralMutation, WaitlistReferralMutationVariables>;
export const DeclineReferralDocument = {"__meta__":{"name":"DeclineReferral","hash":"6bd754ada848cde823acf1fc2c6bd969a88968b9f88eb7eaf97b1a17aa7b49ce"}} as unknown as TypedDocumentString<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const RecordAttendanceDocument = {"__meta__":{"name":"RecordAttendance","hash":"310975481d73b2e5d5a074cf6e6f52d87df6877805b783461b202842fa3a5c8e"}} as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const CloseReferralDocument = {"__meta__":{"name":"CloseReferral","hash":"dd1cb97af18f9945bc13f888cbc03aaf380178499530e428ac7e3a9fe66e3275"}} as unknown as TypedDocumentString<CloseReferralMutation, CloseReferralMutationVariables>;
export const ReopenReferralDocument = {"__meta__":{"name":"ReopenReferral","hash":"83b56a2c809153f11fe60d53433f967ae169926931be49ef80e9bfa6e457ec7a"}} as unknown as TypedDocumentString<ReopenReferralMutation, ReopenReferralMutationVariables>;
export const RecordNeedAnswersDocument = {"__meta__":{"name":"RecordNeedAnswers","hash":"94c56a0622596e858354cccad626643ff5975b51ba1f00535c89e86e6cc28e62"}} as unknown as TypedDocumentString<RecordNeedAnswersMutation, RecordNeedAnswersMutationVariables>;
export const GiveOurViewDocument = {"__meta__":{"name":"GiveOurView","hash":"8e76883cb5faa3d65c0f5cb3cc17c0531e2f1bdfc8eacf5d306c995ceef1916c"}} as unknown as TypedDocumentString<GiveOurViewMutation, GiveOurViewMutationVariables>;
export const SettleNeedDocument = {"__meta__":{"name":"SettleNeed","hash":"e88273c7cf1ce41fbc73036a7294286e31ef6c35cd2c0856a7e469a8ff3f79f6"}} as unknown as TypedDocumentString<SettleNeedMutation, SettleNeedMutationVariables>;
export const ReferralFormDocument = {"__meta__":{"name":"ReferralForm","hash":"fc546176614a28f7cf3a0e6336cdb9bb41af312eb356a2702e316bb6177fcd55"}} as unknown as TypedDocumentString<ReferralFormQuery, ReferralFormQueryVariables>;
export const SendReferralDocument = {"__meta__":{"name":"SendReferral","hash":"591c89c24dfce280e617e3dc6fbe3f33e9269b650edcfc5008c3550cd8136ecf"}} as unknown as TypedDocumentString<SendReferralMutation, SendReferralMutationVariables>;
export const SignpostDocument = {"__meta__":{"name":"Signpost","hash":"d09c50653c02f3140656b3e64e56c222432d1d9bad51de5ff23d96691df7d9f1"}} as unknown as TypedDocumentString<SignpostQuery, SignpostQueryVariables>;
export const ReferDraftDocument = {"__meta__":{"name":"ReferDraft","hash":"2fe0febdf2c3c65933ab7753a9acf5aa5e8e1e4ba5e909ad6181dd782289de0e"}} as unknown as TypedDocumentString<ReferDraftQuery, ReferDraftQueryVariables>;
export const KeepReferDraftDocument = {"__meta__":{"name":"KeepReferDraft","hash":"e54a7f760ae552e73783870d38e5eaee4a4ee5c18071c2379048d7d8d307736b"}} as unknown as TypedDocumentString<KeepReferDraftMutation, KeepReferDraftMutationVariables>;
export const DiscardReferDraftDocument = {"__meta__":{"name":"DiscardReferDraft","hash":"76c59de510f9d904cf790bffa1ba8269d7564b5199dace5e09ff3727e9416acd"}} as unknown as TypedDocumentString<DiscardReferDraftMutation, DiscardReferDraftMutationVariables>;
export const WhoElseDocument = {"__meta__":{"name":"WhoElse","hash":"953564f102e91f8594bd7be7e0021ef9d45c53705d5b25474c0e696000077590"}} as unknown as TypedDocumentString<WhoElseQuery, WhoElseQueryVariables>;
export const ReferralFormsDocument = {"__meta__":{"name":"ReferralForms","hash":"eb1ecf1c9743427668da2a276352f8745c6027c83e8b0875bd0b86047b0a17db"}} as unknown as TypedDocumentString<ReferralFormsQuery, ReferralFormsQueryVariables>;
export const SendSeveralReferralsDocument = {"__meta__":{"name":"SendSeveralReferrals","hash":"b089c14b93d47b0eae29f1e4ad22d28104d9e988c0bb049f19124382e581193b"}} as unknown as TypedDocumentString<SendSeveralReferralsMutation, SendSeveralReferralsMutationVariables>;
export const SignpostFormDocument = {"__meta__":{"name":"SignpostForm","hash":"70c4b0875bfe625a7aad3248ca6841802bc59eb5376cfc4b1351564505173b94"}} as unknown as TypedDocumentString<SignpostFormQuery, SignpostFormQueryVariables>;
export const RecordSignpostDocument = {"__meta__":{"name":"RecordSignpost","hash":"6fa26a94a788c27d9c9b51d2fb484ad414c1c74c6007dba5b064210190bd6852"}} as unknown as TypedDocumentString<RecordSignpostMutation, RecordSignpostMutationVariables>;
export const SignpostsOfPatientDocument = {"__meta__":{"name":"SignpostsOfPatient","hash":"025f2c4719145e56e9ef7ea6973b89aab981627c0aa8735bce06b3d2fb031418"}} as unknown as TypedDocumentString<SignpostsOfPatientQuery, SignpostsOfPatientQueryVariables>;
export const SayWhatCameOfSignpostDocument = {"__meta__":{"name":"SayWhatCameOfSignpost","hash":"1ceac3474c7fc97751f868b7130ac214cfc74bf3bd60beba9234596ab66260c5"}} as unknown as TypedDocumentString<SayWhatCameOfSignpostMutation, SayWhatCameOfSignpostMutationVariables>;
export const TeamReferralsDocument = {"__meta__":{"name":"TeamReferrals","hash":"f82595c72cbc16ea86ee0968738cba00c52f8d24f7f0e103c35f9f7f8cb3a41a"}} as unknown as TypedDocumentString<TeamReferralsQuery, TeamReferralsQueryVariables>;
export const ReferralsOfPatientDocument = {"__meta__":{"name":"ReferralsOfPatient","hash":"b03329453fc4e5cde506854f3418b692cc9848f1813695f712d194372c6161b5"}} as unknown as TypedDocumentString<ReferralsOfPatientQuery, ReferralsOfPatientQueryVariables>;
export const ReferralsVersionDocument = {"__meta__":{"name":"ReferralsVersion","hash":"9aef78eec55c53a7fc7082e4db0a931b4cd61af02adcce8cd7e7123889cf55eb"}} as unknown as TypedDocumentString<ReferralsVersionQuery, ReferralsVersionQueryVariables>;
export const ReferralDocument = {"__meta__":{"name":"Referral","hash":"e77be754dae67f23c6b5bba40547ce44a1ea596f03ebc774adc485b12d6c8b98"}} as unknown as TypedDocumentString<ReferralQuery, ReferralQueryVariables>;
export const WithdrawReferralDocument = {"__meta__":{"name":"WithdrawReferral","hash":"b07d1da4c7acc97c5beb5fb52044387fa88e4fd140947511cf8f0bd9cc130c6f"}} as unknown as TypedDocumentString<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const RecordAttendanceByTeamDocument = {"__meta__":{"name":"RecordAttendanceByTeam","hash":"1f8ab195515a6feabbf7cc4e8daaddb04101bfa5bf1c57f35e412aced60a53ad"}} as unknown as TypedDocumentString<RecordAttendanceByTeamMutation, RecordAttendanceByTeamMutationVariables>;
export const CloseReferralByTeamDocument = {"__meta__":{"name":"CloseReferralByTeam","hash":"e3e120a8013bfa08b765fb537704cc63453b04062f64df78d0e77582d0461718"}} as unknown as TypedDocumentString<CloseReferralByTeamMutation, CloseReferralByTeamMutationVariables>;
export const ReopenReferralByTeamDocument = {"__meta__":{"name":"ReopenReferralByTeam","hash":"2da309cabf9e986dc87dc2b9423d61a1ac27a2fb70e065a90814e20527543d72"}} as unknown as TypedDocumentString<ReopenReferralByTeamMutation, ReopenReferralByTeamMutationVariables>;
export const MarkReferralEnteredInErrorDocument = {"__meta__":{"name":"MarkReferralEnteredInError","hash":"6811efc3cb0cd0dd70e2623bcbafe3a4a52034b45d30a63b25f10353fb1480d2"}} as unknown as TypedDocumentString<MarkReferralEnteredInErrorMutation, MarkReferralEnteredInErrorMutationVariables>;
export const AskForNewsDocument = {"__meta__":{"name":"AskForNews","hash":"f4af13ce3021073b413c24e45f912979369940134d326cb14a4e1263cf02905f"}} as unknown as TypedDocumentString<AskForNewsMutation, AskForNewsMutationVariables>;
export const FormDraftDocument = {"__meta__":{"name":"FormDraft","hash":"1f87baeba1e21ead36c8bc80564c6a890480fe7eb4b7a46ae80b74c641477f15"}} as unknown as TypedDocumentString<FormDraftQuery, FormDraftQueryVariables>;
export const SaveFormDraftDocument = {"__meta__":{"name":"SaveFormDraft","hash":"829fd0b0fd1a4bab65f9221ec557d4063e5f98a5151d677fa7f8a772bccb0ba5"}} as unknown as TypedDocumentString<SaveFormDraftMutation, SaveFormDraftMutationVariables>;
export const DiscardFormDraftDocument = {"__meta__":{"name":"DiscardFormDraft","hash":"1f96e9dc9684c355538ffdbb5cdd7c1f3ee1c6b620a0b22024734bf6a334d718"}} as unknown as TypedDocumentString<DiscardFormDraftMutation, DiscardFormDraftMutationVariables>;
export const MapBackgroundDocument = {"__meta__":{"name":"MapBackground","hash":"9067588f60313ead372e61856b605c20365a63fdf499bcb63f328695329151ae"}} as unknown as TypedDocumentString<MapBackgroundQuery, MapBackgroundQueryVariables>;
export const WhoIsHereDocument = {"__meta__":{"name":"WhoIsHere","hash":"d921cede846c9cd6b6453998bd58db1357337c7ac2cbf26137cb6d4da32853b3"}} as unknown as TypedDocumentString<WhoIsHereQuery, WhoIsHereQueryVariables>;
export const SignOutDocument = {"__meta__":{"name":"SignOut","hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const WatchedTaskDocument = {"__meta__":{"name":"WatchedTask","hash":"da1fed2710c741a8e695f5947614dcf4f350e9263780a865f140b1b65dc33d19"}} as unknown as TypedDocumentString<WatchedTaskQuery, WatchedTaskQueryVariables>;
export const CancelTaskDocument = {"__meta__":{"name":"CancelTask","hash":"2ac661801dd83bd7952a05fd558b7c0c1ec6894bfd3f49d9ad404aefe139f9e4"}} as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const DirectoryTaxonomiesDocument = {"__meta__":{"name":"DirectoryTaxonomies","hash":"7e0cc45358cd204f495fc141451317254aac7b93a4c8f761947fb16cf17d5e8c"}} as unknown as TypedDocumentString<DirectoryTaxonomiesQuery, DirectoryTaxonomiesQueryVariables>;
export const DirectoryTaxonomyDocument = {"__meta__":{"name":"DirectoryTaxonomy","hash":"0255b4376664d1b3dc3b4d4788b68655af73d5261aa0ba7a588eaa0ad04ecd4e"}} as unknown as TypedDocumentString<DirectoryTaxonomyQuery, DirectoryTaxonomyQueryVariables>;
export const DirectoryTermsDocument = {"__meta__":{"name":"DirectoryTerms","hash":"cb81ab5ba840be2cc84aea2d0cd85ccc1f3d02d2b0cce757e32796401075634c"}} as unknown as TypedDocumentString<DirectoryTermsQuery, DirectoryTermsQueryVariables>;
export const DirectoryTermDocument = {"__meta__":{"name":"DirectoryTerm","hash":"0a7060bd645b2c12bcc5d890564d2770d850fe4034721b3987a33811bc1a0aab"}} as unknown as TypedDocumentString<DirectoryTermQuery, DirectoryTermQueryVariables>;
export const NeedTermToEditDocument = {"__meta__":{"name":"NeedTermToEdit","hash":"003ed144c3c3855a5dc6cad8c2eca2ec8620149819f7ca4784eaa175bb1236d5"}} as unknown as TypedDocumentString<NeedTermToEditQuery, NeedTermToEditQueryVariables>;
export const AddSynonymDocument = {"__meta__":{"name":"AddSynonym","hash":"5bd79a9382032f4bbcf4dff1269c85e20482e23a29d69d3b95ef3b831afb21b3"}} as unknown as TypedDocumentString<AddSynonymMutation, AddSynonymMutationVariables>;
export const RemoveSynonymDocument = {"__meta__":{"name":"RemoveSynonym","hash":"eecdedff985f0a0cbdee39dc4682929e1b1e09f29f8e07c980e90226197927e8"}} as unknown as TypedDocumentString<RemoveSynonymMutation, RemoveSynonymMutationVariables>;
export const MapDirectoryTermDocument = {"__meta__":{"name":"MapDirectoryTerm","hash":"9575d44117e1547561e7bfccaaafe8f830864c1cc271805ac25ef05fbcb61b8f"}} as unknown as TypedDocumentString<MapDirectoryTermMutation, MapDirectoryTermMutationVariables>;
export const UnmapDirectoryTermDocument = {"__meta__":{"name":"UnmapDirectoryTerm","hash":"f181075d114759493b8b9402095ba4f98d90332ff42e46c8fa98968483408df2"}} as unknown as TypedDocumentString<UnmapDirectoryTermMutation, UnmapDirectoryTermMutationVariables>;
export const FindDirectoryTermsDocument = {"__meta__":{"name":"FindDirectoryTerms","hash":"e3e3d11afd5ca930adbebd6736cb415d49f1d6711d37f697fe2224ee9fc8726c"}} as unknown as TypedDocumentString<FindDirectoryTermsQuery, FindDirectoryTermsQueryVariables>;
export const NeedTermsToEditDocument = {"__meta__":{"name":"NeedTermsToEdit","hash":"229e68c8feb0181442b813a311f607ede73e98e1187d9ed1eb43075dcdcf111c"}} as unknown as TypedDocumentString<NeedTermsToEditQuery, NeedTermsToEditQueryVariables>;
export const SayingsDocument = {"__meta__":{"name":"Sayings","hash":"a138622532dd4fdb073aa530f78aa89af0185770a22896c46eb5728916aa45e9"}} as unknown as TypedDocumentString<SayingsQuery, SayingsQueryVariables>;
export const AddSayingDocument = {"__meta__":{"name":"AddSaying","hash":"7e42351ed19ed8ed2b9c6503ef08538bd26f7be126e06d5e65f7e65e9a8500af"}} as unknown as TypedDocumentString<AddSayingMutation, AddSayingMutationVariables>;
export const RemoveSayingDocument = {"__meta__":{"name":"RemoveSaying","hash":"4ebfcd8ba0a1327f0e3c6bccb6ccd735a43d670ce1e1390c2ecaeca7862ee956"}} as unknown as TypedDocumentString<RemoveSayingMutation, RemoveSayingMutationVariables>;
export const StopWordsDocument = {"__meta__":{"name":"StopWords","hash":"d8b30d55c633011a3dd5a430f4879fceda83ef2e9b9367d75c3cfa06971ae643"}} as unknown as TypedDocumentString<StopWordsQuery, StopWordsQueryVariables>;
export const AddStopWordDocument = {"__meta__":{"name":"AddStopWord","hash":"7aaa3df4fb28b6057a3b15066dcabee3fc2f657bdaee8f829938492237e0868d"}} as unknown as TypedDocumentString<AddStopWordMutation, AddStopWordMutationVariables>;
export const RemoveStopWordDocument = {"__meta__":{"name":"RemoveStopWord","hash":"1d2311072096d03c4132090b826f40caec3e7d4170bedca7e026cf3263d7ddf9"}} as unknown as TypedDocumentString<RemoveStopWordMutation, RemoveStopWordMutationVariables>;
export const TryWordsDocument = {"__meta__":{"name":"TryWords","hash":"ec534173b49796cebf5b24e5bf472bed62dbaae133932df6adbf1bf26e063dff"}} as unknown as TypedDocumentString<TryWordsQuery, TryWordsQueryVariables>;