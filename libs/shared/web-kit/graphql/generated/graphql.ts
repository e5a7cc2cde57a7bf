/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddCsvPartInput = {
  /** The next 60000 bytes of the file, or what is left of it, in base64. */
  content: string;
  id: string;
  /** From 0. */
  number: number;
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

export type AgreementAnswer =
  | 'no'
  | 'yes';

export type AgreementGiver =
  | 'advocate'
  | 'attorney'
  | 'best_interests'
  | 'parent'
  | 'self';

export type AgreementManner =
  | 'spoken'
  | 'written';

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

export type ApproveClaimInput = {
  id: string;
  version: number;
};

export type AskAnswer =
  | 'changed'
  | 'correct'
  | 'ended';

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

export type CapacityState =
  | 'closed'
  | 'full'
  | 'limited'
  | 'open'
  | 'unknown';

export type CaseloadFilter = {
  /** Whole names, a date of birth, an NHS number or a postcode; several must all fit. */
  search?: string | null | undefined;
  siteId?: string | null | undefined;
  /** Whether support is running. */
  standing?: CaseloadStanding;
};

export type CaseloadStanding =
  | 'all'
  | 'current'
  | 'ended';

/** Said for the person: a lower anxiety has improved. */
export type ChangeDirection =
  | 'improved'
  | 'same'
  | 'worsened';

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

export type CloseEpisodeInput = {
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

/** Declined, not reached and not suitable are answers too, and are counted. */
export type CompletionStatus =
  | 'answered'
  | 'declined'
  | 'not_reached'
  | 'not_suitable';

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

export type DoNotListInput = {
  doNotList: boolean;
  id: string;
  reason?: string | null | undefined;
  /** `organisation` or `service`. */
  subject: string;
  version: number;
};

export type DuplicateEvidenceKind =
  | 'email'
  | 'far_apart'
  | 'name'
  | 'phone'
  | 'place';

export type DuplicateState =
  | 'different'
  | 'merged'
  | 'open';

export type EndListingInput = {
  how: HowToEndListing;
  id: string;
  idempotencyKey: string;
  reason: string;
  seen: string;
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

/** How lately somebody confirmed that a listing is true. `unknown`: not yet confirmed. */
export type Freshness =
  | 'ageing'
  | 'fresh'
  | 'hidden'
  | 'stale'
  | 'unknown';

/** Why a figure is hidden. Hidden never means zero. */
export type HiddenReason =
  | 'DIFFERENCE'
  | 'SMALL_BASE';

/** `unpublish`: taken down, and may come back; `end`: the service has ended for good. */
export type HowToEndListing =
  | 'end'
  | 'unpublish';

export type InboxTray =
  | 'active'
  | 'closed'
  | 'new'
  | 'waiting';

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

export type MergeListingsInput = {
  id: string;
  /** The listing that stays. */
  keepId: string;
  /** What it takes over from the other. */
  take: Array<ListingPart>;
  version: number;
};

export type MessageState =
  | 'failed'
  | 'in_digest'
  | 'queued'
  | 'sent';

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

export type OrganisationRole =
  | 'listing_editor'
  | 'organisation_manager';

export type PairVersionInput = {
  id: string;
  version: number;
};

/** WGS 84 degrees. Three decimals, about a hundred metres, say enough. */
export type PositionInput = {
  latitude: number;
  longitude: number;
};

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

export type Recognised =
  | 'begins'
  | 'same'
  | 'within';

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
  note?: string | null | undefined;
  on: string;
  outcome: ContactOutcome;
  patientId: string;
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

export type ReferralCommand =
  | 'accept'
  | 'close'
  | 'decline'
  | 'recordAttendance'
  | 'waitlist'
  | 'withdraw';

export type ReferralEventType =
  | 'AttendanceRecorded'
  | 'ReferralAccepted'
  | 'ReferralClosed'
  | 'ReferralDeclined'
  | 'ReferralDiscarded'
  | 'ReferralEnteredInError'
  | 'ReferralReopened'
  | 'ReferralSent'
  | 'ReferralWaitlisted'
  | 'ReferralWithdrawn';

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

export type RefuseClaimInput = {
  id: string;
  reason: string;
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

export type RemoveFromOrganisationInput = {
  organisationId: string;
  userId: string;
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

/** `waiting`: all that wait, oldest first, of which `new`, `changes` and `ending` are parts; `decided`: latest first. */
export type ReviewTray =
  | 'changes'
  | 'decided'
  | 'ending'
  | 'new'
  | 'waiting';

export type Role =
  | 'directory_steward'
  | 'evaluator'
  | 'link_worker'
  | 'listing_editor'
  | 'operator'
  | 'organisation_manager'
  | 'team_lead';

export type SafeContactInput = {
  leaveMessages: boolean;
  number: string;
  /** When to ring, in the person’s words. */
  times?: string;
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

export type SetPasswordInput = {
  password: string;
  token: string;
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

export type CaseloadQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CaseloadFilter | null | undefined;
}>;


export type CaseloadQuery = { caseload: { __typename: 'CaseloadConnection', totalCount: number, edges: Array<{ __typename: 'CaseloadEdge', node: { __typename: 'CaseloadEntry', id: string, forename: string, surname: string, dateOfBirth: string, age: number, siteName: string, episodeState: EpisodeState, lastActivityAt: string, needs: Array<{ __typename: 'CaseloadNeed', id: string, status: NeedStatus, urgency: NeedUrgency, term: { __typename: 'NeedTerm', id: string, label: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyPlacesOfWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlacesOfWorkQuery = { session: { __typename: 'Session', id: string, teams: Array<{ __typename: 'Team', id: string, name: string, sites: Array<{ __typename: 'Site', id: string, name: string }> }> } | null };

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


export type SamePersonQuery = { caseload: { __typename: 'CaseloadConnection', edges: Array<{ __typename: 'CaseloadEdge', node: { __typename: 'CaseloadEntry', id: string, forename: string, surname: string, dateOfBirth: string, siteName: string, episodeState: EpisodeState } }> } };

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


export type PatientPageQuery = { patient: { __typename: 'Patient', id: string, forename: string, surname: string, dateOfBirth: string, age: number, nhsNumber: string | null, postcode: string | null, phone: string | null, version: number, safeContact: { __typename: 'SafeContact', number: string, times: string, leaveMessages: boolean } | null, site: { __typename: 'PatientSite', id: string, name: string }, team: { __typename: 'PatientTeam', id: string, name: string }, episode: { __typename: 'Episode', id: string, state: EpisodeState, source: ReferralSource, reason: string | null, offeredOn: string, answeredOn: string | null, firstContactOn: string | null, closedOn: string | null, closingReason: EpisodeCloseReason | null, closingWords: string | null, smallArea: string | null, deprivationDecile: number | null, areaEdition: string | null, version: number }, earlierEpisodes: Array<{ __typename: 'Episode', id: string, state: EpisodeState, offeredOn: string, closedOn: string | null, closingReason: EpisodeCloseReason | null }>, needs: Array<{ __typename: 'Need', id: string, priority: number, urgency: NeedUrgency, patientsWords: string | null, confidential: boolean, status: NeedStatus, version: number, term: { __typename: 'NeedTerm', id: string, label: string }, decided: { __typename: 'NeedOutcome', reporter: NeedMetReporter, answer: NeedMetAnswer, at: string, recordedBy: string } | null, organisationsView: { __typename: 'NeedOutcome', answer: NeedMetAnswer, at: string } | null }>, agreements: Array<{ __typename: 'Agreement', id: string, scope: string, answer: AgreementAnswer, givenBy: AgreementGiver, how: AgreementManner, givenAt: string, withdrawnAt: string | null, recordedBy: string }>, contacts: Array<{ __typename: 'Contact', id: string, on: string, minutes: number, mode: ContactMode, outcome: ContactOutcome, kind: ContactKind, note: string | null, nextStep: string | null, lateEntry: boolean, recordedBy: string }> } };

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

export type MatchFieldsFragment = { __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> };

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
    | { __typename: 'SearchResult', total: number, approximate: boolean, placeLabel: string, withinMetres: number, words: Array<string>, centre: { __typename: 'Position', longitude: number, latitude: number }, towns: Array<{ __typename: 'Town', name: string, longitude: number, latitude: number }>, facets: Array<{ __typename: 'Facet', id: string, unknown: number, values: Array<{ __typename: 'FacetValue', value: string, label: string, count: number }> }>, needs: Array<{ __typename: 'SearchedNeed', id: string, label: string }>, items: Array<{ __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, position: { __typename: 'Position', longitude: number, latitude: number } | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nextBest: { __typename: 'NextBest', full: number, nearest: { __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> } | null } | null }
   };

export type MatchesForPatientQueryVariables = Exact<{
  patientId: string;
  needIds?: Array<string> | string | null | undefined;
  withinMetres: number;
  includeFull: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type MatchesForPatientQuery = { matchesForPatient:
    | { __typename: 'PatientMatches', total: number, approximate: boolean, withinMetres: number, needs: Array<{ __typename: 'PatientNeedToMatch', id: string, label: string, asked: boolean }>, items: Array<{ __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nextBest: { __typename: 'NextBest', full: number, nearest: { __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> } | null } | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type WhyNotQueryVariables = Exact<{
  patientId: string;
  name: string;
  needIds?: Array<string> | string | null | undefined;
  withinMetres: number;
  includeFull: boolean;
}>;


export type WhyNotQuery = { whyNot:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WhyNotAnswers', services: Array<{ __typename: 'WhyNot', serviceId: string, name: string, organisationName: string, listed: boolean, text: string }> }
   };

export type SuggestNeedsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestNeedsQuery = { suggestNeeds: Array<{ __typename: 'NeedTerm', id: string, label: string }> };

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

export type InboxQueryVariables = Exact<{
  tray: InboxTray;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { __typename: 'Inbox', totalCount: number, counts: { __typename: 'InboxCounts', new: number, waiting: number, active: number, closed: number, overdue: number }, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'InboxEntryEdge', node: { __typename: 'InboxEntry', id: string, personName: string, needs: Array<string>, serviceName: string, teamName: string, state: ReferralState, urgency: ReferralUrgency, sentAt: string, ageDays: number, dueOn: string | null, overdue: boolean } }> } };

export type InboxReferralQueryVariables = Exact<{
  id: string;
}>;


export type InboxReferralQuery = { inboxReferral: { __typename: 'InboxReferral', id: string, serviceName: string, teamName: string, state: ReferralState, urgency: ReferralUrgency, sentAt: string, dueOn: string | null, overdue: boolean, reason: string, attendances: Array<string>, allowed: Array<ReferralCommand>, version: number, shared: { __typename: 'Disclosed', name: string, safeContact: { __typename: 'ReferralSafeContact', number: string, times: string, leaveMessages: boolean }, needs: Array<{ __typename: 'DisclosedNeed', label: string, words: string }>, details: Array<{ __typename: 'DisclosedDetail', field: DisclosureField, label: string, value: string }> }, timeline: Array<{ __typename: 'ReferralEvent', id: string, type: ReferralEventType, at: string, party: ReferralParty, on: string | null, declineReason: DeclineReason | null, whatHappened: WhatHappened | null, words: string | null }> } };

export type AcceptReferralMutationVariables = Exact<{
  input: ReferralSeenInput;
}>;


export type AcceptReferralMutation = { acceptReferral:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type WaitlistReferralMutationVariables = Exact<{
  input: WaitlistReferralInput;
}>;


export type WaitlistReferralMutation = { waitlistReferral:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type DeclineReferralMutationVariables = Exact<{
  input: DeclineReferralInput;
}>;


export type DeclineReferralMutation = { declineReferral:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CloseReferralMutationVariables = Exact<{
  input: CloseReferralInput;
}>;


export type CloseReferralMutation = { closeReferral:
    | { __typename: 'InboxReferral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

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

export type ReferralsOfPatientQueryVariables = Exact<{
  patientId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ReferralsOfPatientQuery = { referralsOfPatient: { __typename: 'ReferralSummaryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReferralSummaryEdge', node: { __typename: 'ReferralSummary', id: string, serviceName: string, organisationName: string, state: ReferralState, urgency: ReferralUrgency, sentAt: string, dueOn: string | null, overdue: boolean } }> } };

export type ReferralQueryVariables = Exact<{
  id: string;
}>;


export type ReferralQuery = { referral: { __typename: 'Referral', id: string, patientId: string, serviceId: string, serviceName: string, organisationName: string, state: ReferralState, urgency: ReferralUrgency, sentAt: string, dueOn: string | null, overdue: boolean, reason: string, attendances: Array<string>, responseTargetDays: number, allowed: Array<ReferralCommand>, version: number, shared: { __typename: 'Disclosed', name: string, safeContact: { __typename: 'ReferralSafeContact', number: string, times: string, leaveMessages: boolean }, needs: Array<{ __typename: 'DisclosedNeed', label: string, words: string }>, details: Array<{ __typename: 'DisclosedDetail', field: DisclosureField, label: string, value: string }> }, timeline: Array<{ __typename: 'ReferralEvent', id: string, type: ReferralEventType, at: string, party: ReferralParty, on: string | null, declineReason: DeclineReason | null, whatHappened: WhatHappened | null, words: string | null }> } };

export type WithdrawReferralMutationVariables = Exact<{
  input: WithdrawReferralInput;
}>;


export type WithdrawReferralMutation = { withdrawReferral:
    | { __typename: 'Referral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type RecordAttendanceByTeamMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceByTeamMutation = { recordAttendanceByTeam:
    | { __typename: 'Referral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type CloseReferralByTeamMutationVariables = Exact<{
  input: CloseReferralInput;
}>;


export type CloseReferralByTeamMutation = { closeReferralByTeam:
    | { __typename: 'Referral', id: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

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


export type TryWordsQuery = { tryWords: { __typename: 'UnderstoodWords', otherWords: Array<string>, passedOver: Array<string>, needs: Array<{ __typename: 'UnderstoodNeed', matched: string, how: Recognised, term: { __typename: 'NeedTerm', id: string, label: string } }> } };

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
export const CaseloadDocument = new TypedDocumentString(`
    query Caseload($first: Int, $after: String, $filter: CaseloadFilter) {
  caseload(first: $first, after: $after, filter: $filter) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        forename
        surname
        dateOfBirth
        age
        siteName
        episodeState
        lastActivityAt
        needs {
          __typename
          id
          status
          urgency
          term {
            __typename
            id
            label
          }
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const MyPlacesOfWorkDocument = new TypedDocumentString(`
    query MyPlacesOfWork {
  session {
    __typename
    id
    teams {
      __typename
      id
      name
      sites {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPlacesOfWorkQuery, MyPlacesOfWorkQueryVariables>;
export const AddPatientDocument = new TypedDocumentString(`
    mutation AddPatient($input: AddPatientInput!) {
  addPatient(input: $input) {
    __typename
    ... on Patient {
      __typename
      id
      episode {
        __typename
        id
        state
      }
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddPatientMutation, AddPatientMutationVariables>;
export const SamePersonDocument = new TypedDocumentString(`
    query SamePerson($search: String!) {
  caseload(first: 5, filter: {standing: all, search: $search}) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        forename
        surname
        dateOfBirth
        siteName
        episodeState
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SamePersonQuery, SamePersonQueryVariables>;
export const UpdatePatientDocument = new TypedDocumentString(`
    mutation UpdatePatient($input: UpdatePatientInput!) {
  updatePatient(input: $input) {
    __typename
    ... on Patient {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatePatientMutation, UpdatePatientMutationVariables>;
export const PatientPageDocument = new TypedDocumentString(`
    query PatientPage($id: ID!) {
  patient(id: $id) {
    __typename
    id
    forename
    surname
    dateOfBirth
    age
    nhsNumber
    postcode
    phone
    safeContact {
      __typename
      number
      times
      leaveMessages
    }
    site {
      __typename
      id
      name
    }
    team {
      __typename
      id
      name
    }
    version
    episode {
      __typename
      id
      state
      source
      reason
      offeredOn
      answeredOn
      firstContactOn
      closedOn
      closingReason
      closingWords
      smallArea
      deprivationDecile
      areaEdition
      version
    }
    earlierEpisodes {
      __typename
      id
      state
      offeredOn
      closedOn
      closingReason
    }
    needs {
      __typename
      id
      term {
        __typename
        id
        label
      }
      priority
      urgency
      patientsWords
      confidential
      status
      decided {
        __typename
        reporter
        answer
        at
        recordedBy
      }
      organisationsView {
        __typename
        answer
        at
      }
      version
    }
    agreements {
      __typename
      id
      scope
      answer
      givenBy
      how
      givenAt
      withdrawnAt
      recordedBy
    }
    contacts {
      __typename
      id
      on
      minutes
      mode
      outcome
      kind
      note
      nextStep
      lateEntry
      recordedBy
    }
  }
}
    `) as unknown as TypedDocumentString<PatientPageQuery, PatientPageQueryVariables>;
export const RecordNeedDocument = new TypedDocumentString(`
    mutation RecordNeed($input: RecordNeedInput!) {
  recordNeed(input: $input) {
    __typename
    ... on Patient {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordNeedMutation, RecordNeedMutationVariables>;
export const UpdateNeedDocument = new TypedDocumentString(`
    mutation UpdateNeed($input: UpdateNeedInput!) {
  updateNeed(input: $input) {
    __typename
    ... on Patient {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateNeedMutation, UpdateNeedMutationVariables>;
export const RecordNeedOutcomeDocument = new TypedDocumentString(`
    mutation RecordNeedOutcome($input: RecordNeedOutcomeInput!) {
  recordNeedOutcome(input: $input) {
    __typename
    ... on Patient {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordNeedOutcomeMutation, RecordNeedOutcomeMutationVariables>;
export const RecordContactDocument = new TypedDocumentString(`
    mutation RecordContact($input: RecordContactInput!) {
  recordContact(input: $input) {
    __typename
    ... on Patient {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordContactMutation, RecordContactMutationVariables>;
export const CloseEpisodeDocument = new TypedDocumentString(`
    mutation CloseEpisode($input: CloseEpisodeInput!) {
  closeEpisode(input: $input) {
    __typename
    ... on Patient {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseEpisodeMutation, CloseEpisodeMutationVariables>;
export const StartEpisodeDocument = new TypedDocumentString(`
    mutation StartEpisode($input: StartEpisodeInput!) {
  startEpisode(input: $input) {
    __typename
    ... on Patient {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartEpisodeMutation, StartEpisodeMutationVariables>;
export const AnswerOfferDocument = new TypedDocumentString(`
    mutation AnswerOffer($input: AnswerOfferInput!) {
  answerOffer(input: $input) {
    __typename
    ... on Patient {
      __typename
      id
      episode {
        __typename
        id
        state
      }
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerOfferMutation, AnswerOfferMutationVariables>;
export const NeedTermsToChooseDocument = new TypedDocumentString(`
    query NeedTermsToChoose {
  needTerms {
    __typename
    id
    label
    children {
      __typename
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<NeedTermsToChooseQuery, NeedTermsToChooseQueryVariables>;
export const SuggestNeedsForDocument = new TypedDocumentString(`
    query SuggestNeedsFor($text: String!) {
  suggestNeeds(text: $text) {
    __typename
    id
    label
    parentId
  }
}
    `) as unknown as TypedDocumentString<SuggestNeedsForQuery, SuggestNeedsForQueryVariables>;
export const CsvImportsDocument = new TypedDocumentString(`
    query CsvImports($first: Int, $after: String) {
  csvImports(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        fileName
        title
        state
        problem
        madeAt
        version
        result {
          __typename
          rows
          inserted
          updated
          unchanged
          failed
          kept
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CsvImportsQuery, CsvImportsQueryVariables>;
export const CsvImportDocument = new TypedDocumentString(`
    query CsvImport($id: ID!) {
  csvImport(id: $id) {
    __typename
    id
    fileName
    bytes
    parts
    title
    state
    problem
    madeAt
    version
    header
    sample
    guesses {
      __typename
      field
      column
    }
    presets {
      __typename
      name
      title
      attribution
    }
    choice {
      __typename
      preset
      title
      attribution
      columns {
        __typename
        field
        column
      }
      needTermIds
      way
      channels
    }
    problems
    taskId
    result {
      __typename
      rows
      inserted
      updated
      unchanged
      approximate
      openingGiven
      openingUnderstood
      failed
      kept
    }
  }
}
    `) as unknown as TypedDocumentString<CsvImportQuery, CsvImportQueryVariables>;
export const CsvImportProblemsDocument = new TypedDocumentString(`
    query CsvImportProblems($id: ID!, $first: Int, $after: String) {
  csvImportProblems(id: $id, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        number
        line
        field
        reason
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CsvImportProblemsQuery, CsvImportProblemsQueryVariables>;
export const NeedsOfListDocument = new TypedDocumentString(`
    query NeedsOfList {
  needTerms {
    __typename
    id
    label
    children {
      __typename
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<NeedsOfListQuery, NeedsOfListQueryVariables>;
export const StartCsvImportDocument = new TypedDocumentString(`
    mutation StartCsvImport($input: StartCsvImportInput!) {
  startCsvImport(input: $input) {
    __typename
    ... on CsvImport {
      __typename
      id
      parts
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartCsvImportMutation, StartCsvImportMutationVariables>;
export const AddCsvPartDocument = new TypedDocumentString(`
    mutation AddCsvPart($input: AddCsvPartInput!) {
  addCsvPart(input: $input) {
    __typename
    ... on CsvImport {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddCsvPartMutation, AddCsvPartMutationVariables>;
export const CheckCsvImportDocument = new TypedDocumentString(`
    mutation CheckCsvImport($input: CheckCsvImportInput!) {
  checkCsvImport(input: $input) {
    __typename
    ... on CsvImport {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CheckCsvImportMutation, CheckCsvImportMutationVariables>;
export const RunCsvImportDocument = new TypedDocumentString(`
    mutation RunCsvImport($input: CsvImportStepInput!) {
  runCsvImport(input: $input) {
    __typename
    ... on CsvImport {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RunCsvImportMutation, RunCsvImportMutationVariables>;
export const UndoCsvImportDocument = new TypedDocumentString(`
    mutation UndoCsvImport($input: CsvImportStepInput!) {
  undoCsvImport(input: $input) {
    __typename
    ... on CsvImport {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoCsvImportMutation, UndoCsvImportMutationVariables>;
export const DiscardCsvImportDocument = new TypedDocumentString(`
    mutation DiscardCsvImport($input: CsvImportStepInput!) {
  discardCsvImport(input: $input) {
    __typename
    ... on CsvImport {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardCsvImportMutation, DiscardCsvImportMutationVariables>;
export const ListingToEditDocument = new TypedDocumentString(`
    query ListingToEdit($kind: ListingKind!, $id: ID!) {
  listingToEdit(kind: $kind, id: $id) {
    __typename
    kind
    id
    name
    organisationId
    organisationName
    publishesAtOnce
    life
    slug
    version
    seen
    answers
    draft {
      __typename
      id
      state
      intent
      reason
      stewardNote
      restoredFrom
      updatedAt
      updatedBy
      submittedAt
    }
    lastDecision {
      __typename
      id
      state
      intent
      stewardNote
      decidedAt
    }
    sections {
      __typename
      id
      title
      standing
      problem
      writtenBy
    }
    inWords {
      __typename
      field
      section
      label
      words
    }
    differences {
      __typename
      ...DifferenceShown
    }
    changedMeanwhile {
      __typename
      ...DifferenceShown
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
}`) as unknown as TypedDocumentString<ListingToEditQuery, ListingToEditQueryVariables>;
export const SaveListingAnswersDocument = new TypedDocumentString(`
    mutation SaveListingAnswers($input: SaveListingAnswersInput!) {
  saveListingAnswers(input: $input) {
    __typename
    ... on ListingToEdit {
      __typename
      id
      version
    }
    ... on ListingPageChangedMeanwhile {
      __typename
      message
      version
      theirs
      differences {
        __typename
        ...DifferenceShown
      }
    }
    ... on Refusal {
      __typename
      code
      field
      message
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
}`) as unknown as TypedDocumentString<SaveListingAnswersMutation, SaveListingAnswersMutationVariables>;
export const ProposeServiceDocument = new TypedDocumentString(`
    mutation ProposeService($input: ProposeServiceInput!) {
  proposeService(input: $input) {
    __typename
    ... on ProposedListing {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeServiceMutation, ProposeServiceMutationVariables>;
export const SubmitListingDocument = new TypedDocumentString(`
    mutation SubmitListing($input: SubmitListingInput!) {
  submitListing(input: $input) {
    __typename
    ... on ListingToEdit {
      __typename
      id
      name
      publishesAtOnce
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitListingMutation, SubmitListingMutationVariables>;
export const TakeBackListingDocument = new TypedDocumentString(`
    mutation TakeBackListing($input: ListingDraftSeenInput!) {
  takeBackListing(input: $input) {
    __typename
    ... on ListingToEdit {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackListingMutation, TakeBackListingMutationVariables>;
export const DiscardListingDraftDocument = new TypedDocumentString(`
    mutation DiscardListingDraft($input: ListingDraftSeenInput!) {
  discardListingDraft(input: $input) {
    __typename
    ... on DiscardedListingDraft {
      __typename
      id
      stillListed
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardListingDraftMutation, DiscardListingDraftMutationVariables>;
export const EndListingDocument = new TypedDocumentString(`
    mutation EndListing($input: EndListingInput!) {
  endListing(input: $input) {
    __typename
    ... on ListingToEdit {
      __typename
      id
      publishesAtOnce
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndListingMutation, EndListingMutationVariables>;
export const OrganisationToProposeForDocument = new TypedDocumentString(`
    query OrganisationToProposeFor($id: ID!) {
  listingToEdit(kind: organisation, id: $id) {
    __typename
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OrganisationToProposeForQuery, OrganisationToProposeForQueryVariables>;
export const NeedsToChooseDocument = new TypedDocumentString(`
    query NeedsToChoose {
  needTerms {
    __typename
    id
    label
    children {
      __typename
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<NeedsToChooseQuery, NeedsToChooseQueryVariables>;
export const NeedsLikeDocument = new TypedDocumentString(`
    query NeedsLike($text: String!) {
  suggestNeeds(text: $text) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<NeedsLikeQuery, NeedsLikeQueryVariables>;
export const ListingsInHandDocument = new TypedDocumentString(`
    query ListingsInHand($first: Int!, $after: String) {
  listingsInHand(first: $first, after: $after) {
    __typename
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
        id
        kind
        subjectId
        name
        organisationName
        isNew
        state
        intent
        updatedAt
        submittedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListingsInHandQuery, ListingsInHandQueryVariables>;
export const PreviewListingDocument = new TypedDocumentString(`
    mutation PreviewListing($id: ID!) {
  previewListing(id: $id) {
    __typename
    ...ServiceFacts
  }
}
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
}`) as unknown as TypedDocumentString<PreviewListingMutation, PreviewListingMutationVariables>;
export const PlaceOfListingDocument = new TypedDocumentString(`
    query PlaceOfListing($text: String!) {
  place(text: $text) {
    __typename
    ... on Place {
      __typename
      label
      approximate
    }
    ... on Refusal {
      __typename
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceOfListingQuery, PlaceOfListingQueryVariables>;
export const ListingHistoryDocument = new TypedDocumentString(`
    query ListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {
  listingHistory(kind: $kind, id: $id, first: $first, after: $after) {
    __typename
    ...HistoryShown
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
}
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
}`) as unknown as TypedDocumentString<ListingHistoryQuery, ListingHistoryQueryVariables>;
export const AnyListingHistoryDocument = new TypedDocumentString(`
    query AnyListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {
  anyListingHistory(kind: $kind, id: $id, first: $first, after: $after) {
    __typename
    ...HistoryShown
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
}
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
}`) as unknown as TypedDocumentString<AnyListingHistoryQuery, AnyListingHistoryQueryVariables>;
export const RestoreListingDocument = new TypedDocumentString(`
    mutation RestoreListing($input: RestoreListingInput!) {
  restoreListing(input: $input) {
    __typename
    ... on ListingToEdit {
      __typename
      id
      draft {
        __typename
        id
      }
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreListingMutation, RestoreListingMutationVariables>;
export const ClaimableListingDocument = new TypedDocumentString(`
    query ClaimableListing($serviceId: ID!) {
  claimableListing(serviceId: $serviceId) {
    __typename
    id
    slug
    name
    organisationName
    maskedAddress
    ticket
  }
}
    `) as unknown as TypedDocumentString<ClaimableListingQuery, ClaimableListingQueryVariables>;
export const ClaimListingDocument = new TypedDocumentString(`
    mutation ClaimListing($input: ClaimListingInput!) {
  claimListing(input: $input) {
    __typename
    ... on RequestReceived {
      __typename
      received
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimListingMutation, ClaimListingMutationVariables>;
export const ProposalTicketDocument = new TypedDocumentString(`
    query ProposalTicket {
  proposalTicket
}
    `) as unknown as TypedDocumentString<ProposalTicketQuery, ProposalTicketQueryVariables>;
export const ProposeListingDocument = new TypedDocumentString(`
    mutation ProposeListing($input: ProposeListingInput!) {
  proposeListing(input: $input) {
    __typename
    ... on RequestReceived {
      __typename
      received
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeListingMutation, ProposeListingMutationVariables>;
export const MyListingsDocument = new TypedDocumentString(`
    query MyListings {
  myListings {
    __typename
    id
    name
    mayManage
    listings {
      __typename
      ...KeptListingParts
    }
  }
}
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
}`) as unknown as TypedDocumentString<MyListingsQuery, MyListingsQueryVariables>;
export const ConfirmListingsDocument = new TypedDocumentString(`
    mutation ConfirmListings($serviceIds: [ID!]!) {
  confirmListings(serviceIds: $serviceIds) {
    __typename
    ... on ListingsConfirmed {
      __typename
      serviceIds
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmListingsMutation, ConfirmListingsMutationVariables>;
export const SetCapacityDocument = new TypedDocumentString(`
    mutation SetCapacity($input: SetCapacityInput!) {
  setCapacity(input: $input) {
    __typename
    ... on KeptListing {
      __typename
      id
      version
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetCapacityMutation, SetCapacityMutationVariables>;
export const CloseListingDocument = new TypedDocumentString(`
    mutation CloseListing($input: CloseListingInput!) {
  closeListing(input: $input) {
    __typename
    ... on KeptListing {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseListingMutation, CloseListingMutationVariables>;
export const ReopenListingDocument = new TypedDocumentString(`
    mutation ReopenListing($input: ListingVersionInput!) {
  reopenListing(input: $input) {
    __typename
    ... on KeptListing {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenListingMutation, ReopenListingMutationVariables>;
export const AssuranceOfListingDocument = new TypedDocumentString(`
    query AssuranceOfListing($serviceId: ID!) {
  assuranceOfListing(serviceId: $serviceId) {
    __typename
    serviceId
    slug
    name
    organisationName
    others
    standing {
      __typename
      kind
      label
      state
      recordedBy
      recordedOn
      expiresOn
    }
  }
}
    `) as unknown as TypedDocumentString<AssuranceOfListingQuery, AssuranceOfListingQueryVariables>;
export const RecordAssuranceDocument = new TypedDocumentString(`
    mutation RecordAssurance($input: RecordAssuranceInput!) {
  recordAssurance(input: $input) {
    __typename
    ... on AssuranceOfListing {
      __typename
      serviceId
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordAssuranceMutation, RecordAssuranceMutationVariables>;
export const WithdrawAssuranceDocument = new TypedDocumentString(`
    mutation WithdrawAssurance($input: WithdrawAssuranceInput!) {
  withdrawAssurance(input: $input) {
    __typename
    ... on AssuranceOfListing {
      __typename
      serviceId
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawAssuranceMutation, WithdrawAssuranceMutationVariables>;
export const OwnFiguresDocument = new TypedDocumentString(`
    query OwnFigures($organisationId: ID!) {
  ownFigures(organisationId: $organisationId) {
    __typename
    organisationId
    organisation
    listings {
      __typename
      serviceId
      name
      months {
        __typename
        month
        views
        shortlistings
      }
    }
    confirmations {
      __typename
      id
      listing
      confirmedOn
      words
    }
  }
}
    `) as unknown as TypedDocumentString<OwnFiguresQuery, OwnFiguresQueryVariables>;
export const PeopleOfOrganisationDocument = new TypedDocumentString(`
    query PeopleOfOrganisation($organisationId: ID!) {
  peopleOfOrganisation(organisationId: $organisationId) {
    __typename
    organisationId
    organisation
    people {
      __typename
      userId
      displayName
      email
      status
      role
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleOfOrganisationQuery, PeopleOfOrganisationQueryVariables>;
export const InviteToOrganisationDocument = new TypedDocumentString(`
    mutation InviteToOrganisation($input: InviteToOrganisationInput!) {
  inviteToOrganisation(input: $input) {
    __typename
    ... on PeopleOfOrganisation {
      __typename
      organisationId
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteToOrganisationMutation, InviteToOrganisationMutationVariables>;
export const RemoveFromOrganisationDocument = new TypedDocumentString(`
    mutation RemoveFromOrganisation($input: RemoveFromOrganisationInput!) {
  removeFromOrganisation(input: $input) {
    __typename
    ... on PeopleOfOrganisation {
      __typename
      organisationId
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveFromOrganisationMutation, RemoveFromOrganisationMutationVariables>;
export const FreshnessAskDocument = new TypedDocumentString(`
    query FreshnessAsk($token: String!) {
  freshnessAsk(token: $token) {
    __typename
    state
    organisation
    expiresAt
    listings {
      __typename
      id
      slug
      name
      description
      phones
      email
      website
      costs
      access {
        __typename
        way
        ages
        eligibility
      }
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
      freshness {
        __typename
        status
        words
        lastConfirmedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FreshnessAskQuery, FreshnessAskQueryVariables>;
export const AnswerFreshnessAskDocument = new TypedDocumentString(`
    mutation AnswerFreshnessAsk($input: AnswerFreshnessAskInput!) {
  answerFreshnessAsk(input: $input) {
    __typename
    ... on FreshnessAskAnswered {
      __typename
      confirmed
      changed
      ended
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerFreshnessAskMutation, AnswerFreshnessAskMutationVariables>;
export const ClaimToAnswerDocument = new TypedDocumentString(`
    query ClaimToAnswer($token: String!) {
  claimToAnswer(token: $token) {
    __typename
    name
    email
    words
    serviceName
    organisationName
  }
}
    `) as unknown as TypedDocumentString<ClaimToAnswerQuery, ClaimToAnswerQueryVariables>;
export const AnswerClaimDocument = new TypedDocumentString(`
    mutation AnswerClaim($input: AnswerClaimInput!) {
  answerClaim(input: $input) {
    __typename
    ... on RequestReceived {
      __typename
      received
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerClaimMutation, AnswerClaimMutationVariables>;
export const UnconfirmedOrganisationsDocument = new TypedDocumentString(`
    query UnconfirmedOrganisations($first: Int!, $after: String) {
  unconfirmedOrganisations(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        phones
        askedOn
        tries
        lastTriedOn
        listings {
          __typename
          id
          slug
          name
          freshness {
            __typename
            status
            words
            lastConfirmedOn
          }
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<UnconfirmedOrganisationsQuery, UnconfirmedOrganisationsQueryVariables>;
export const CouldNotReachDocument = new TypedDocumentString(`
    mutation CouldNotReach($organisationId: ID!) {
  couldNotReach(organisationId: $organisationId) {
    __typename
    ... on NotReached {
      __typename
      organisationId
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CouldNotReachMutation, CouldNotReachMutationVariables>;
export const ConfirmByPhoneDocument = new TypedDocumentString(`
    mutation ConfirmByPhone($serviceIds: [ID!]!) {
  confirmByPhone(serviceIds: $serviceIds) {
    __typename
    ... on ListingsConfirmed {
      __typename
      serviceIds
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmByPhoneMutation, ConfirmByPhoneMutationVariables>;
export const AskForConfirmationDocument = new TypedDocumentString(`
    mutation AskForConfirmation {
  askForConfirmation
}
    `) as unknown as TypedDocumentString<AskForConfirmationMutation, AskForConfirmationMutationVariables>;
export const SuggestChangeDocument = new TypedDocumentString(`
    mutation SuggestChange($input: ReportListingInput!) {
  suggestChange(input: $input) {
    __typename
    ... on ReportReceived {
      __typename
      received
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestChangeMutation, SuggestChangeMutationVariables>;
export const ListingClaimsDocument = new TypedDocumentString(`
    query ListingClaims($first: Int!, $after: String) {
  listingClaims(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        version
        madeAt
        name
        email
        words
        serviceName
        organisationName
        wasAsked
        listing {
          __typename
          id
          slug
        }
        proposal {
          __typename
          what
          address
          postcode
          phone
          email
          website
          runsIt
        }
        alike {
          __typename
          id
          slug
          name
          organisationName
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ListingClaimsQuery, ListingClaimsQueryVariables>;
export const ApproveClaimDocument = new TypedDocumentString(`
    mutation ApproveClaim($input: ApproveClaimInput!) {
  approveClaim(input: $input) {
    __typename
    ... on ClaimDecided {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveClaimMutation, ApproveClaimMutationVariables>;
export const RefuseClaimDocument = new TypedDocumentString(`
    mutation RefuseClaim($input: RefuseClaimInput!) {
  refuseClaim(input: $input) {
    __typename
    ... on ClaimDecided {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseClaimMutation, RefuseClaimMutationVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($tray: ReviewTray!, $first: Int!, $after: String) {
  reviewQueue(tray: $tray, first: $first, after: $after) {
    __typename
    totalCount
    counts {
      __typename
      waiting
      new
      changes
      ending
      decided
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    edges {
      __typename
      node {
        __typename
        id
        kind
        name
        organisationName
        isNew
        state
        intent
        updatedAt
        submittedAt
        submittedBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ListingReviewDocument = new TypedDocumentString(`
    query ListingReview($id: ID!) {
  listingReview(id: $id) {
    __typename
    id
    version
    seen
    kind
    subjectId
    name
    organisationName
    life
    slug
    submittedBy
    draft {
      __typename
      id
      state
      intent
      reason
      stewardNote
      restoredFrom
      submittedAt
      decidedAt
    }
    differences {
      __typename
      ...DifferenceShown
    }
    changedMeanwhile {
      __typename
      ...DifferenceShown
    }
    inWords {
      __typename
      field
      section
      label
      words
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
}`) as unknown as TypedDocumentString<ListingReviewQuery, ListingReviewQueryVariables>;
export const ApproveListingDocument = new TypedDocumentString(`
    mutation ApproveListing($input: DecideReviewInput!) {
  approveListing(input: $input) {
    __typename
    ... on ListingReview {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveListingMutation, ApproveListingMutationVariables>;
export const AskForListingChangesDocument = new TypedDocumentString(`
    mutation AskForListingChanges($input: DecideReviewInput!) {
  askForListingChanges(input: $input) {
    __typename
    ... on ListingReview {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskForListingChangesMutation, AskForListingChangesMutationVariables>;
export const RejectListingDocument = new TypedDocumentString(`
    mutation RejectListing($input: DecideReviewInput!) {
  rejectListing(input: $input) {
    __typename
    ... on ListingReview {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RejectListingMutation, RejectListingMutationVariables>;
export const PreviewReviewDocument = new TypedDocumentString(`
    mutation PreviewReview($id: ID!) {
  previewReview(id: $id) {
    __typename
    ...ServiceFacts
  }
}
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
}`) as unknown as TypedDocumentString<PreviewReviewMutation, PreviewReviewMutationVariables>;
export const ReportListingDocument = new TypedDocumentString(`
    mutation ReportListing($input: ReportListingInput!) {
  reportListing(input: $input) {
    __typename
    ... on ReportReceived {
      __typename
      received
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportListingMutation, ReportListingMutationVariables>;
export const ServicePageDocument = new TypedDocumentString(`
    query ServicePage($id: ID!) {
  service(id: $id) {
    __typename
    ...ServiceFacts
  }
}
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
}`) as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
export const ServicesOfShortlistDocument = new TypedDocumentString(`
    query ServicesOfShortlist($ids: [ID!]!) {
  services(ids: $ids) {
    __typename
    gone
    services {
      __typename
      ...ShortlistedFields
    }
  }
}
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
}`) as unknown as TypedDocumentString<ServicesOfShortlistQuery, ServicesOfShortlistQueryVariables>;
export const SharedShortlistDocument = new TypedDocumentString(`
    query SharedShortlist($token: String!) {
  shortlist(token: $token) {
    __typename
    expiresOn
    gone
    services {
      __typename
      ...ShortlistedFields
    }
  }
}
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
}`) as unknown as TypedDocumentString<SharedShortlistQuery, SharedShortlistQueryVariables>;
export const ShareShortlistDocument = new TypedDocumentString(`
    mutation ShareShortlist($input: ShareShortlistInput!) {
  shareShortlist(input: $input) {
    __typename
    ... on SharedShortlist {
      __typename
      token
      expiresOn
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ShareShortlistMutation, ShareShortlistMutationVariables>;
export const CountUseDocument = new TypedDocumentString(`
    mutation CountUse($serviceId: ID!, $use: ServiceUse!) {
  countUse(serviceId: $serviceId, use: $use)
}
    `) as unknown as TypedDocumentString<CountUseMutation, CountUseMutationVariables>;
export const StewardDeskDocument = new TypedDocumentString(`
    query StewardDesk {
  stewardDesk {
    __typename
    reviews
    claims
    reports
    duplicates
    unanswered
    unconfirmed
    listings
  }
}
    `) as unknown as TypedDocumentString<StewardDeskQuery, StewardDeskQueryVariables>;
export const ListingReportsDocument = new TypedDocumentString(`
    query ListingReports($first: Int, $after: String, $handled: Boolean) {
  listingReports(first: $first, after: $after, handled: $handled) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        serviceId
        slug
        name
        organisation
        phones
        about
        words
        saidBy
        madeAt
        handledAt
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ListingReportsQuery, ListingReportsQueryVariables>;
export const HandleReportDocument = new TypedDocumentString(`
    mutation HandleReport($id: ID!) {
  handleReport(id: $id) {
    __typename
    ... on HandledReport {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<HandleReportMutation, HandleReportMutationVariables>;
export const StewardListingsDocument = new TypedDocumentString(`
    query StewardListings($first: Int, $after: String, $search: String, $state: ListingState, $freshness: Freshness, $barred: Boolean, $vanished: Boolean) {
  stewardListings(
    first: $first
    after: $after
    search: $search
    state: $state
    freshness: $freshness
    barred: $barred
    vanished: $vanished
  ) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        slug
        organisationId
        organisation
        state
        places
        needs
        phones
        email
        source
        lastConfirmedOn
        freshness
        confirmation
        doNotList
        doNotListReason
        organisationDoNotList
        vanishedOn
        version
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StewardListingsQuery, StewardListingsQueryVariables>;
export const SetDoNotListDocument = new TypedDocumentString(`
    mutation SetDoNotList($input: DoNotListInput!) {
  setDoNotList(input: $input) {
    __typename
    ... on BarredListing {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetDoNotListMutation, SetDoNotListMutationVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($first: Int, $after: String, $area: String) {
  coverage(first: $first, after: $after, area: $area) {
    __typename
    edges {
      __typename
      node {
        __typename
        area
        services
        confirmed
        stale
        unconfirmed
        cells {
          __typename
          termId
          label
          services
          doubtful
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const LikelyDuplicatesDocument = new TypedDocumentString(`
    query LikelyDuplicates($first: Int, $after: String, $state: DuplicateState!) {
  likelyDuplicates(first: $first, after: $after, state: $state) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        score
        state
        firstName
        firstOrganisation
        secondName
        secondOrganisation
        evidence {
          __typename
          kind
          words
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables>;
export const DuplicatePairDocument = new TypedDocumentString(`
    query DuplicatePair($id: ID!) {
  duplicatePair(id: $id) {
    __typename
    id
    score
    state
    version
    keptId
    evidence {
      __typename
      kind
      words
    }
    listings {
      __typename
      id
      name
      slug
      organisation
      confirmation
      source
    }
    parts {
      __typename
      part
      label
      said
      same
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicatePairQuery, DuplicatePairQueryVariables>;
export const FindDuplicatesDocument = new TypedDocumentString(`
    mutation FindDuplicates {
  findDuplicates {
    __typename
    taskId
  }
}
    `) as unknown as TypedDocumentString<FindDuplicatesMutation, FindDuplicatesMutationVariables>;
export const MergeListingsDocument = new TypedDocumentString(`
    mutation MergeListings($input: MergeListingsInput!) {
  mergeListings(input: $input) {
    __typename
    ... on DuplicatePair {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MergeListingsMutation, MergeListingsMutationVariables>;
export const MarkDifferentDocument = new TypedDocumentString(`
    mutation MarkDifferent($input: PairVersionInput!) {
  markDifferent(input: $input) {
    __typename
    ... on DuplicatePair {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MarkDifferentMutation, MarkDifferentMutationVariables>;
export const UndoMergeDocument = new TypedDocumentString(`
    mutation UndoMerge($input: PairVersionInput!) {
  undoMerge(input: $input) {
    __typename
    ... on DuplicatePair {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases {
  releases(first: 100) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        firstQuarter
        lastQuarter
        stage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const ReleasedTableDocument = new TypedDocumentString(`
    query ReleasedTable($releaseId: ID!, $measure: ReleasedMeasure!, $rows: ReleasedDimension!, $columns: ReleasedDimension) {
  releasedTable(
    releaseId: $releaseId
    measure: $measure
    rows: $rows
    columns: $columns
  ) {
    __typename
    release {
      __typename
      id
      firstQuarter
      lastQuarter
      stage
      builtAt
      methodVersion
    }
    title
    definition
    percentOf
    rowsLabel
    columnsLabel
    columns {
      __typename
      id
      label
    }
    lines {
      __typename
      heading {
        __typename
        id
        label
      }
      cells {
        __typename
        value
        hiddenReason
        hiddenWords
        percent
      }
    }
    caveats
    methodStatement
  }
}
    `) as unknown as TypedDocumentString<ReleasedTableQuery, ReleasedTableQueryVariables>;
export const DemoAccountsDocument = new TypedDocumentString(`
    query DemoAccounts {
  installation {
    __typename
    demoAccounts {
      __typename
      email
      password
      role
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    __typename
    ... on Session {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Session {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const OrganisationChoicesDocument = new TypedDocumentString(`
    query OrganisationChoices($search: String!) {
  organisationChoices(search: $search) {
    __typename
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OrganisationChoicesQuery, OrganisationChoicesQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($first: Int, $after: String, $search: String) {
  users(first: $first, after: $after, search: $search) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        email
        displayName
        status
        lastSignedInAt
        version
        grants {
          __typename
          role
          organisationId
          team {
            __typename
            id
            name
          }
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const DisableUserDocument = new TypedDocumentString(`
    mutation DisableUser($input: UserVersionInput!) {
  disableUser(input: $input) {
    __typename
    ... on User {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = new TypedDocumentString(`
    mutation EnableUser($input: UserVersionInput!) {
  enableUser(input: $input) {
    __typename
    ... on User {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnableUserMutation, EnableUserMutationVariables>;
export const ResetUserPasswordDocument = new TypedDocumentString(`
    mutation ResetUserPassword($input: UserVersionInput!) {
  resetUserPassword(input: $input) {
    __typename
    ... on AccountLink {
      __typename
      url
      expiresAt
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResetUserPasswordMutation, ResetUserPasswordMutationVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InviteUserInput!) {
  inviteUser(input: $input) {
    __typename
    ... on AccountLink {
      __typename
      url
      expiresAt
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const TeamChoicesDocument = new TypedDocumentString(`
    query TeamChoices {
  teams(first: 100) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TeamChoicesQuery, TeamChoicesQueryVariables>;
export const SiteChoicesDocument = new TypedDocumentString(`
    query SiteChoices {
  sites(first: 100) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        odsCode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SiteChoicesQuery, SiteChoicesQueryVariables>;
export const TeamsDocument = new TypedDocumentString(`
    query Teams($first: Int, $after: String) {
  teams(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        sites {
          __typename
          id
          name
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const SitesDocument = new TypedDocumentString(`
    query Sites($first: Int, $after: String) {
  sites(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        odsCode
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const CreateTeamDocument = new TypedDocumentString(`
    mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) {
    __typename
    ... on Team {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const CreateSiteDocument = new TypedDocumentString(`
    mutation CreateSite($input: CreateSiteInput!) {
  createSite(input: $input) {
    __typename
    ... on Site {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSiteMutation, CreateSiteMutationVariables>;
export const SearchServicesDocument = new TypedDocumentString(`
    query SearchServices($near: String, $at: PositionInput, $need: String, $withinMetres: Int!, $age: Int, $filters: SearchFiltersInput, $sort: String, $first: Int!, $after: String) {
  searchServices(
    near: $near
    at: $at
    need: $need
    withinMetres: $withinMetres
    age: $age
    filters: $filters
    sort: $sort
    first: $first
    after: $after
  ) {
    __typename
    ... on SearchResult {
      __typename
      total
      approximate
      placeLabel
      centre {
        __typename
        longitude
        latitude
      }
      towns {
        __typename
        name
        longitude
        latitude
      }
      facets {
        __typename
        id
        unknown
        values {
          __typename
          value
          label
          count
        }
      }
      withinMetres
      needs {
        __typename
        id
        label
      }
      words
      items {
        __typename
        ...MatchFields
        position {
          __typename
          longitude
          latitude
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
      nextBest {
        __typename
        full
        nearest {
          __typename
          ...MatchFields
        }
      }
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
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
}`) as unknown as TypedDocumentString<SearchServicesQuery, SearchServicesQueryVariables>;
export const MatchesForPatientDocument = new TypedDocumentString(`
    query MatchesForPatient($patientId: ID!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!, $first: Int!, $after: String) {
  matchesForPatient(
    patientId: $patientId
    needIds: $needIds
    withinMetres: $withinMetres
    includeFull: $includeFull
    first: $first
    after: $after
  ) {
    __typename
    ... on PatientMatches {
      __typename
      total
      approximate
      withinMetres
      needs {
        __typename
        id
        label
        asked
      }
      items {
        __typename
        ...MatchFields
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
      nextBest {
        __typename
        full
        nearest {
          __typename
          ...MatchFields
        }
      }
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
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
}`) as unknown as TypedDocumentString<MatchesForPatientQuery, MatchesForPatientQueryVariables>;
export const WhyNotDocument = new TypedDocumentString(`
    query WhyNot($patientId: ID!, $name: String!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!) {
  whyNot(
    patientId: $patientId
    name: $name
    needIds: $needIds
    withinMetres: $withinMetres
    includeFull: $includeFull
  ) {
    __typename
    ... on WhyNotAnswers {
      __typename
      services {
        __typename
        serviceId
        name
        organisationName
        listed
        text
      }
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WhyNotQuery, WhyNotQueryVariables>;
export const SuggestNeedsDocument = new TypedDocumentString(`
    query SuggestNeeds($text: String!) {
  suggestNeeds(text: $text) {
    __typename
    id
    label
  }
}
    `) as unknown as TypedDocumentString<SuggestNeedsQuery, SuggestNeedsQueryVariables>;
export const JobQueueDocument = new TypedDocumentString(`
    query JobQueue {
  jobQueue {
    __typename
    inOutbox
    jobs {
      __typename
      job
      waiting
      running
      retrying
      dead
    }
    workers {
      __typename
      slot
      startedAt
      seenAt
    }
  }
}
    `) as unknown as TypedDocumentString<JobQueueQuery, JobQueueQueryVariables>;
export const DeadLettersDocument = new TypedDocumentString(`
    query DeadLetters($first: Int, $after: String) {
  deadLetters(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        job
        attempts
        reason
        createdAt
        failedAt
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const ReplayJobsDocument = new TypedDocumentString(`
    mutation ReplayJobs($input: DeadLettersInput!) {
  replayJobs(input: $input) {
    __typename
    ids
  }
}
    `) as unknown as TypedDocumentString<ReplayJobsMutation, ReplayJobsMutationVariables>;
export const DiscardJobsDocument = new TypedDocumentString(`
    mutation DiscardJobs($input: DeadLettersInput!) {
  discardJobs(input: $input) {
    __typename
    ids
  }
}
    `) as unknown as TypedDocumentString<DiscardJobsMutation, DiscardJobsMutationVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($first: Int, $after: String, $state: MessageState) {
  messages(first: $first, after: $after, state: $state) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        kind
        state
        attempts
        lastError
        createdAt
        sentAt
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const MessageDocument = new TypedDocumentString(`
    query Message($id: ID!) {
  message(id: $id) {
    __typename
    id
    kind
    state
    attempts
    lastError
    createdAt
    sentAt
    body {
      __typename
      to
      subject
      text
    }
  }
}
    `) as unknown as TypedDocumentString<MessageQuery, MessageQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($patientId: ID!, $episodeId: ID) {
  measures(patientId: $patientId, episodeId: $episodeId) {
    __typename
    instrument
    name
    citation
    mayRecord
    responses {
      __typename
      id
      timePoint
      status
      mode
      takenOn
      timing
      version
      answers {
        __typename
        item
        value
      }
      scores {
        __typename
        id
        label
        value
        min
        max
        higherIsBetter
        band
      }
    }
    changes {
      __typename
      id
      difference
      direction
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasuredPatientDocument = new TypedDocumentString(`
    query MeasuredPatient($id: ID!) {
  patient(id: $id) {
    __typename
    id
    forename
    surname
    episode {
      __typename
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuredPatientQuery, MeasuredPatientQueryVariables>;
export const InstrumentsDocument = new TypedDocumentString(`
    query Instruments {
  instruments {
    __typename
    id
    version
    name
    citation
    items {
      __typename
      id
      text
      mayBeLeftOut
      answers {
        __typename
        value
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstrumentsQuery, InstrumentsQueryVariables>;
export const RecordResponseDocument = new TypedDocumentString(`
    mutation RecordResponse($input: RecordResponseInput!) {
  recordResponse(input: $input) {
    __typename
    ... on MeasureResponse {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordResponseMutation, RecordResponseMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($tray: InboxTray!, $first: Int!, $after: String) {
  inbox(tray: $tray, first: $first, after: $after) {
    __typename
    totalCount
    counts {
      __typename
      new
      waiting
      active
      closed
      overdue
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    edges {
      __typename
      node {
        __typename
        id
        personName
        needs
        serviceName
        teamName
        state
        urgency
        sentAt
        ageDays
        dueOn
        overdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxReferralDocument = new TypedDocumentString(`
    query InboxReferral($id: ID!) {
  inboxReferral(id: $id) {
    __typename
    id
    serviceName
    teamName
    state
    urgency
    sentAt
    dueOn
    overdue
    reason
    attendances
    allowed
    version
    shared {
      __typename
      ...DisclosedParts
    }
    timeline {
      __typename
      ...ReferralStep
    }
  }
}
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
}`) as unknown as TypedDocumentString<InboxReferralQuery, InboxReferralQueryVariables>;
export const AcceptReferralDocument = new TypedDocumentString(`
    mutation AcceptReferral($input: ReferralSeenInput!) {
  acceptReferral(input: $input) {
    __typename
    ... on InboxReferral {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const WaitlistReferralDocument = new TypedDocumentString(`
    mutation WaitlistReferral($input: WaitlistReferralInput!) {
  waitlistReferral(input: $input) {
    __typename
    ... on InboxReferral {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WaitlistReferralMutation, WaitlistReferralMutationVariables>;
export const DeclineReferralDocument = new TypedDocumentString(`
    mutation DeclineReferral($input: DeclineReferralInput!) {
  declineReferral(input: $input) {
    __typename
    ... on InboxReferral {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    __typename
    ... on InboxReferral {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const CloseReferralDocument = new TypedDocumentString(`
    mutation CloseReferral($input: CloseReferralInput!) {
  closeReferral(input: $input) {
    __typename
    ... on InboxReferral {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseReferralMutation, CloseReferralMutationVariables>;
export const ReferralFormDocument = new TypedDocumentString(`
    query ReferralForm($patientId: ID!, $serviceId: ID!) {
  referralForm(patientId: $patientId, serviceId: $serviceId) {
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
}
    `) as unknown as TypedDocumentString<ReferralFormQuery, ReferralFormQueryVariables>;
export const SendReferralDocument = new TypedDocumentString(`
    mutation SendReferral($input: SendReferralInput!) {
  sendReferral(input: $input) {
    __typename
    ... on Referral {
      __typename
      id
      dueOn
      responseTargetDays
      urgency
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendReferralMutation, SendReferralMutationVariables>;
export const SignpostDocument = new TypedDocumentString(`
    query Signpost($id: ID!) {
  service(id: $id) {
    __typename
    id
    slug
    name
    phones
    email
    website
    access {
      __typename
      way
    }
  }
}
    `) as unknown as TypedDocumentString<SignpostQuery, SignpostQueryVariables>;
export const ReferralsOfPatientDocument = new TypedDocumentString(`
    query ReferralsOfPatient($patientId: ID!, $first: Int!, $after: String) {
  referralsOfPatient(patientId: $patientId, first: $first, after: $after) {
    __typename
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
        id
        serviceName
        organisationName
        state
        urgency
        sentAt
        dueOn
        overdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralsOfPatientQuery, ReferralsOfPatientQueryVariables>;
export const ReferralDocument = new TypedDocumentString(`
    query Referral($id: ID!) {
  referral(id: $id) {
    __typename
    id
    patientId
    serviceId
    serviceName
    organisationName
    state
    urgency
    sentAt
    dueOn
    overdue
    reason
    attendances
    responseTargetDays
    allowed
    version
    shared {
      __typename
      ...DisclosedParts
    }
    timeline {
      __typename
      ...ReferralStep
    }
  }
}
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
}`) as unknown as TypedDocumentString<ReferralQuery, ReferralQueryVariables>;
export const WithdrawReferralDocument = new TypedDocumentString(`
    mutation WithdrawReferral($input: WithdrawReferralInput!) {
  withdrawReferral(input: $input) {
    __typename
    ... on Referral {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const RecordAttendanceByTeamDocument = new TypedDocumentString(`
    mutation RecordAttendanceByTeam($input: RecordAttendanceInput!) {
  recordAttendanceByTeam(input: $input) {
    __typename
    ... on Referral {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceByTeamMutation, RecordAttendanceByTeamMutationVariables>;
export const CloseReferralByTeamDocument = new TypedDocumentString(`
    mutation CloseReferralByTeam($input: CloseReferralInput!) {
  closeReferralByTeam(input: $input) {
    __typename
    ... on Referral {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseReferralByTeamMutation, CloseReferralByTeamMutationVariables>;
export const MapBackgroundDocument = new TypedDocumentString(`
    query MapBackground {
  mapBackground {
    __typename
    tileUrl
    attribution
  }
}
    `) as unknown as TypedDocumentString<MapBackgroundQuery, MapBackgroundQueryVariables>;
export const WhoIsHereDocument = new TypedDocumentString(`
    query WhoIsHere {
  session {
    __typename
    id
    displayName
    email
    roles
    teams {
      __typename
      id
      name
    }
    organisationIds
    expiresAt
  }
  installation {
    __typename
    demo
    embeddedDatabase
  }
}
    `) as unknown as TypedDocumentString<WhoIsHereQuery, WhoIsHereQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const WatchedTaskDocument = new TypedDocumentString(`
    query WatchedTask($id: ID!) {
  task(id: $id) {
    __typename
    id
    title
    state
    done
    total
    words
    result
    reason
  }
}
    `) as unknown as TypedDocumentString<WatchedTaskQuery, WatchedTaskQueryVariables>;
export const CancelTaskDocument = new TypedDocumentString(`
    mutation CancelTask($id: ID!) {
  cancelTask(id: $id) {
    __typename
    ... on Task {
      __typename
      id
    }
    ... on Refusal {
      __typename
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const DirectoryTaxonomiesDocument = new TypedDocumentString(`
    query DirectoryTaxonomies($first: Int, $after: String) {
  directoryTaxonomies(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        description
        version
        source
        isOwn
        termCount
        mappedCount
        vanishedOn
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DirectoryTaxonomiesQuery, DirectoryTaxonomiesQueryVariables>;
export const DirectoryTaxonomyDocument = new TypedDocumentString(`
    query DirectoryTaxonomy($id: ID!) {
  directoryTaxonomy(id: $id) {
    __typename
    id
    name
    description
    uri
    version
    source
    isOwn
    termCount
    mappedCount
  }
}
    `) as unknown as TypedDocumentString<DirectoryTaxonomyQuery, DirectoryTaxonomyQueryVariables>;
export const DirectoryTermsDocument = new TypedDocumentString(`
    query DirectoryTerms($taxonomyId: ID!, $parentId: ID, $search: String, $first: Int, $after: String) {
  directoryTerms(
    taxonomyId: $taxonomyId
    parentId: $parentId
    search: $search
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        description
        code
        path
        childCount
        vanishedOn
        needs {
          __typename
          id
          label
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DirectoryTermsQuery, DirectoryTermsQueryVariables>;
export const DirectoryTermDocument = new TypedDocumentString(`
    query DirectoryTerm($id: ID!) {
  directoryTerm(id: $id) {
    __typename
    id
    name
    path
    parentId
  }
}
    `) as unknown as TypedDocumentString<DirectoryTermQuery, DirectoryTermQueryVariables>;
export const NeedTermToEditDocument = new TypedDocumentString(`
    query NeedTermToEdit($id: ID!) {
  needTermToEdit(id: $id) {
    __typename
    id
    parentLabel
    version
    term {
      __typename
      id
      label
      groupLabel
    }
    synonyms {
      __typename
      text
      addedAt
      addedByHand
    }
    directoryTerms {
      __typename
      id
      name
      path
      taxonomyId
      taxonomyName
      vanishedOn
    }
    alsoSearched {
      __typename
      id
      label
    }
  }
  needTermUse {
    __typename
    termId
    serviceCount
    publishedCount
  }
}
    `) as unknown as TypedDocumentString<NeedTermToEditQuery, NeedTermToEditQueryVariables>;
export const AddSynonymDocument = new TypedDocumentString(`
    mutation AddSynonym($input: SynonymInput!) {
  addSynonym(input: $input) {
    __typename
    ... on NeedTermToEdit {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddSynonymMutation, AddSynonymMutationVariables>;
export const RemoveSynonymDocument = new TypedDocumentString(`
    mutation RemoveSynonym($input: SynonymInput!) {
  removeSynonym(input: $input) {
    __typename
    ... on NeedTermToEdit {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveSynonymMutation, RemoveSynonymMutationVariables>;
export const MapDirectoryTermDocument = new TypedDocumentString(`
    mutation MapDirectoryTerm($input: TermMapInput!) {
  mapDirectoryTerm(input: $input) {
    __typename
    ... on NeedTermToEdit {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MapDirectoryTermMutation, MapDirectoryTermMutationVariables>;
export const UnmapDirectoryTermDocument = new TypedDocumentString(`
    mutation UnmapDirectoryTerm($input: TermMapInput!) {
  unmapDirectoryTerm(input: $input) {
    __typename
    ... on NeedTermToEdit {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnmapDirectoryTermMutation, UnmapDirectoryTermMutationVariables>;
export const FindDirectoryTermsDocument = new TypedDocumentString(`
    query FindDirectoryTerms($search: String!) {
  directoryTerms(search: $search, withOwn: false, first: 20) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        path
        taxonomyName
        vanishedOn
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FindDirectoryTermsQuery, FindDirectoryTermsQueryVariables>;
export const NeedTermsToEditDocument = new TypedDocumentString(`
    query NeedTermsToEdit {
  needTermsToEdit {
    __typename
    id
    label
    parentId
    synonymCount
    directoryTermCount
  }
  needTermUse {
    __typename
    termId
    serviceCount
    publishedCount
  }
}
    `) as unknown as TypedDocumentString<NeedTermsToEditQuery, NeedTermsToEditQueryVariables>;
export const StopWordsDocument = new TypedDocumentString(`
    query StopWords($first: Int, $after: String) {
  stopWords(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        word
        addedAt
        addedByHand
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StopWordsQuery, StopWordsQueryVariables>;
export const AddStopWordDocument = new TypedDocumentString(`
    mutation AddStopWord($word: String!) {
  addStopWord(word: $word) {
    __typename
    ... on StopWord {
      __typename
      word
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddStopWordMutation, AddStopWordMutationVariables>;
export const RemoveStopWordDocument = new TypedDocumentString(`
    mutation RemoveStopWord($word: String!) {
  removeStopWord(word: $word) {
    __typename
    ... on StopWord {
      __typename
      word
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveStopWordMutation, RemoveStopWordMutationVariables>;
export const TryWordsDocument = new TypedDocumentString(`
    query TryWords($text: String!, $termId: ID, $synonym: String) {
  tryWords(text: $text, termId: $termId, synonym: $synonym) {
    __typename
    needs {
      __typename
      term {
        __typename
        id
        label
      }
      matched
      how
    }
    otherWords
    passedOver
  }
}
    `) as unknown as TypedDocumentString<TryWordsQuery, TryWordsQueryVariables>;