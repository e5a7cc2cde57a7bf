import type { Agreement } from '@linkwell/casework-domain';
import type { CalendarDate, NeedId, OrganisationId, PatientId, ReferralId, ServiceId, TeamId, UserId } from '@linkwell/kernel';
import type { Actor, Party } from './actor';
import type { ReferralCommand, ReferralCommandType } from './commands';
import type { DisclosedSnapshot } from './disclosure';
import type { Referral, ReferralIn } from './referral';
import { startDraft } from './start';
import type { ReferralState } from './states';

/** One referral in each state and one good command of each type, for the tables of the specs. */
const day = (text: string) => text as CalendarDate;
export const now = new Date('2026-05-20T10:00:00Z');
export const today = day('2026-05-20');
export const organisationId = 'org-1' as OrganisationId;
export const teamId = 'team-1' as TeamId;
export const id = 'ref-1' as ReferralId;
const sentAt = new Date('2026-05-01T10:00:00Z');
const answeredAt = new Date('2026-05-05T10:00:00Z');

export const actors = {
  link_worker: { party: 'link_worker', userId: 'worker-1' as UserId, teamIds: [teamId] },
  team_lead: { party: 'team_lead', userId: 'lead-1' as UserId, teamIds: [teamId] },
  organisation: { party: 'organisation', userId: 'editor-1' as UserId, organisationIds: [organisationId] },
  patient: { party: 'patient', referralId: id },
} as const satisfies Readonly<Record<Party, Actor>>;

export const snapshot: DisclosedSnapshot = { name: 'Test Patient', safeContact: { number: '07700 900001', times: 'mornings', doNotLeaveMessages: true } };
export const agreement: Agreement = {
  scope: { kind: 'share', organisationId },
  answer: 'yes',
  givenBy: 'self',
  how: 'spoken',
  wordingVersion: 'share-1',
  givenAt: sentAt,
  withdrawnAt: null,
};

const base = {
  kind: 'referral',
  id,
  organisationId,
  serviceId: 'service-1' as ServiceId,
  teamId,
  patientId: 'patient-1' as PatientId,
  needIds: ['need-1' as NeedId],
} as const;
export const draft = startDraft(base);
const sent = { ...base, sentAt, reason: 'Debt letters pile up.', snapshot, targetWorkingDays: 10 };
const answered = { ...sent, answeredAt };
const attendances = [day('2026-05-08')];

export const referrals = {
  draft,
  discarded: { ...base, state: 'discarded', discardedAt: sentAt },
  sent: { ...sent, state: 'sent' },
  waitlisted: { ...answered, state: 'waitlisted', reviewOn: day('2026-06-01') },
  accepted: { ...answered, state: 'accepted' },
  declined: { ...answered, state: 'declined', decline: { reason: 'no_capacity' } },
  in_progress: { ...answered, state: 'in_progress', attendances },
  withdrawn: { ...sent, state: 'withdrawn', withdrawal: { reason: 'Moved away.', at: answeredAt, by: { party: 'patient' } }, attendances: [] },
  closed: {
    ...answered,
    state: 'closed',
    attendances,
    closure: { whatHappened: 'attended', words: 'Came twice.', at: new Date('2026-05-10T10:00:00Z'), by: { party: 'organisation', userId: actors.organisation.userId } },
  },
  entered_in_error: { ...base, state: 'entered_in_error', mistake: { reason: 'Wrong person.', at: answeredAt, from: 'sent' }, sending: undefined },
} as const satisfies { readonly [State in ReferralState]: ReferralIn<State> };

export const commands: { readonly [Type in ReferralCommandType]: Extract<ReferralCommand, { type: Type }> } = {
  send: {
    type: 'send',
    agreement,
    reason: 'Debt letters pile up.',
    snapshot,
    service: { published: true, assured: true, takesReferrals: true },
    targetWorkingDays: 10,
  },
  discard: { type: 'discard' },
  accept: { type: 'accept' },
  waitlist: { type: 'waitlist', reviewOn: day('2026-06-10') },
  decline: { type: 'decline', reason: 'no_capacity' },
  withdraw: { type: 'withdraw', reason: 'No longer wanted.' },
  recordAttendance: { type: 'recordAttendance', on: day('2026-05-19') },
  close: { type: 'close', whatHappened: 'could_not_contact', words: 'Rang three times.' },
  reopen: { type: 'reopen', reason: 'Came back.' },
  markEnteredInError: { type: 'markEnteredInError', reason: 'Wrong person.' },
};

export const referralIn = (state: ReferralState): Referral => referrals[state];
