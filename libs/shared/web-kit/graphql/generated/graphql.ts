/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type CloseEpisodeInput = {
  patientId: string;
  reason: EpisodeCloseReason;
  /** The episode’s version that was seen. */
  version: number;
  words?: string | null | undefined;
};

export type CloseReferralInput = {
  id: string;
  idempotencyKey: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
  whatHappened: WhatHappened;
  words: string;
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

export type InboxTray =
  | 'active'
  | 'closed'
  | 'new'
  | 'waiting';

export type InviteUserInput = {
  displayName: string;
  email: string;
  organisationId?: string | null | undefined;
  role: Role;
  teamId?: string | null | undefined;
};

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

/** What released figures may be split by. */
export type ReleasedDimension =
  | 'deprivation_band'
  | 'need_group';

/** What a released figure counts: different people. */
export type ReleasedMeasure =
  | 'people_need_met'
  | 'people_referred'
  | 'people_supported';

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

export type SetPasswordInput = {
  password: string;
  token: string;
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

export type StartEpisodeInput = {
  agreement: SupportAnswerInput;
  idempotencyKey: string;
  patientId: string;
  reason?: string | null | undefined;
  source: ReferralSource;
};

/** What the person said to the offer of support. */
export type SupportAnswerInput = {
  answer: AgreementAnswer;
  givenBy: AgreementGiver;
  how: AgreementManner;
  /** The version of the words that were read out. */
  wordingVersion: string;
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

export type ServicePageQueryVariables = Exact<{
  id: string;
}>;


export type ServicePageQuery = { service: { __typename: 'Service', id: string, slug: string, name: string, description: string | null, status: ServiceStatus, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, languages: Array<string>, cautions: Array<string>, organisation: { __typename: 'ServiceOrganisation', id: string, name: string, description: string | null }, needs: Array<{ __typename: 'ServiceNeed', id: string, label: string }>, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, approximate: boolean, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, access: { __typename: 'ServiceAccess', way: string, channels: Array<string>, eligibility: string | null, ages: string | null }, capacity: { __typename: 'ServiceCapacity', state: CapacityState, words: string, usualWait: string | null }, freshness: { __typename: 'ServiceFreshness', status: Freshness, lastConfirmedOn: string | null, words: string }, source: { __typename: 'ServiceSource', title: string, attribution: string } | null } };

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
  need?: string | null | undefined;
  withinMetres: number;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchServicesQuery = { searchServices:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'SearchResult', total: number, approximate: boolean, placeLabel: string, withinMetres: number, words: Array<string>, needs: Array<{ __typename: 'SearchedNeed', id: string, label: string }>, items: Array<{ __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nextBest: { __typename: 'NextBest', full: number, nearest: { __typename: 'Match', serviceId: string, slug: string, name: string, organisationName: string, summary: string | null, locationLabel: string | null, distanceMetres: number | null, takesReferrals: boolean, access: string | null, lastConfirmedOn: string | null, reasons: Array<{ __typename: 'MatchReason', code: string, text: string }>, cautions: Array<{ __typename: 'MatchCaution', code: string, text: string }> } | null } | null }
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

export type WhoIsHereQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsHereQuery = { session: { __typename: 'Session', id: string, displayName: string, email: string, roles: Array<Role>, organisationIds: Array<string>, expiresAt: string, teams: Array<{ __typename: 'Team', id: string, name: string }> } | null, installation: { __typename: 'Installation', demo: boolean, embeddedDatabase: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

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
export const ServicePageDocument = new TypedDocumentString(`
    query ServicePage($id: ID!) {
  service(id: $id) {
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
    cautions
    source {
      __typename
      title
      attribution
    }
  }
}
    `) as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
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
    query SearchServices($near: String, $need: String, $withinMetres: Int!, $first: Int!, $after: String) {
  searchServices(
    near: $near
    need: $need
    withinMetres: $withinMetres
    first: $first
    after: $after
  ) {
    __typename
    ... on SearchResult {
      __typename
      total
      approximate
      placeLabel
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