import type { CalendarDate } from '@linkwell/kernel';
import type { Author } from './actor';
import type { Decline, WhatHappened } from './answers';
import { attendancesOf, type Referral, type Sending } from './referral';

type Happened =
  | ({ readonly type: 'ReferralSent' } & Omit<Sending, 'sentAt'>)
  | { readonly type: 'ReferralDiscarded' }
  | { readonly type: 'ReferralAccepted' }
  | { readonly type: 'ReferralWaitlisted'; readonly reviewOn: CalendarDate }
  | { readonly type: 'ReferralDeclined'; readonly decline: Decline }
  | { readonly type: 'ReferralWithdrawn'; readonly reason: string }
  /** The first one starts the referral: `accepted` → `in_progress`. */
  | { readonly type: 'AttendanceRecorded'; readonly on: CalendarDate; readonly first: boolean }
  | { readonly type: 'ReferralClosed'; readonly whatHappened: WhatHappened; readonly words: string }
  | { readonly type: 'ReferralReopened'; readonly reason: string }
  | { readonly type: 'ReferralEnteredInError'; readonly reason: string }
  /** The team asked the organisation how somebody is getting on. Nothing moves. */
  | { readonly type: 'NewsAskedFor' };

export type ReferralEvent = Happened & { readonly at: Date; readonly by: Author };
export type ReferralEventType = ReferralEvent['type'];

/** The referral after an event. Throws when the event cannot have happened to it: only `decide` makes events, so that is a defect. */
export function apply(referral: Referral, event: ReferralEvent): Referral {
  const base = identityOf(referral);
  const { at, by } = event;
  switch (event.type) {
    case 'ReferralSent':
      return { ...base, state: 'sent', sentAt: at, reason: event.reason, snapshot: event.snapshot, targetWorkingDays: event.targetWorkingDays };
    case 'ReferralDiscarded':
      return { ...base, state: 'discarded', discardedAt: at };
    case 'ReferralAccepted':
      return { ...base, ...answered(referral, at), state: 'accepted' };
    case 'ReferralWaitlisted':
      return { ...base, ...answered(referral, at), state: 'waitlisted', reviewOn: event.reviewOn };
    case 'ReferralDeclined':
      return { ...base, ...answered(referral, at), state: 'declined', decline: event.decline };
    case 'ReferralWithdrawn':
      return { ...base, ...sent(referral), state: 'withdrawn', withdrawal: { reason: event.reason, at, by }, attendances: attendancesOf(referral) };
    case 'AttendanceRecorded':
      return { ...base, ...answered(referral, at), state: 'in_progress', attendances: [...attendancesOf(referral), event.on] };
    case 'ReferralClosed':
      return {
        ...base,
        ...answered(referral, at),
        state: 'closed',
        closure: { whatHappened: event.whatHappened, words: event.words, at, by },
        attendances: attendancesOf(referral),
      };
    case 'ReferralReopened':
      return { ...base, ...answered(referral, at), state: 'in_progress', attendances: attendancesOf(referral) };
    case 'NewsAskedFor':
      return referral;
    case 'ReferralEnteredInError':
      if (referral.state === 'entered_in_error') throw new Error('A referral is entered in error once.');
      return { ...base, state: 'entered_in_error', mistake: { reason: event.reason, at, from: referral.state }, sending: sendingOf(referral) };
  }
}

function identityOf(referral: Referral) {
  const { id, organisationId, serviceId } = referral;
  const identity = { id, organisationId, serviceId };
  return referral.kind === 'referral'
    ? { ...identity, kind: referral.kind, teamId: referral.teamId, patientId: referral.patientId, needIds: referral.needIds }
    : { ...identity, kind: referral.kind };
}

/** What was fixed on sending, in every state that comes after it. */
export function sendingOf(referral: Referral): Sending | undefined {
  if (referral.state === 'entered_in_error') return referral.sending;
  if (referral.state === 'draft' || referral.state === 'discarded') return undefined;
  const { sentAt, reason, snapshot, targetWorkingDays } = referral;
  return { sentAt, reason, snapshot, targetWorkingDays };
}

function sent(referral: Referral): Sending {
  const sending = sendingOf(referral);
  if (!sending) throw new Error(`A referral that is "${referral.state}" was not sent.`);
  return sending;
}

function answered(referral: Referral, at: Date): Sending & { readonly answeredAt: Date } {
  return { ...sent(referral), answeredAt: 'answeredAt' in referral ? referral.answeredAt : at };
}
