import type { AgreementGiver, AgreementManner, NeedUrgency } from '@linkwell/casework-domain';
import { closings, declineReasons, referralStateLabels, type Party, type ReferralEventType, type ReferralState } from '@linkwell/referrals-domain';
import { dayWords, type Choice, type StatusTone } from '@linkwell/web-kit';

const tones: Readonly<Record<ReferralState, StatusTone>> = {
  draft: 'neutral',
  discarded: 'ended',
  sent: 'new',
  waitlisted: 'waiting',
  accepted: 'good',
  declined: 'warning',
  in_progress: 'good',
  withdrawn: 'ended',
  closed: 'ended',
  entered_in_error: 'bad',
};

export interface StateWords {
  readonly tone: StatusTone;
  readonly words: string;
}

/** A state as the team reads it. */
export const stateWords = (state: ReferralState): StateWords => ({ tone: tones[state], words: referralStateLabels[state] });

/** A state as the organisation reads it: what was sent to it is new there. */
export const inboxStateWords = (state: ReferralState): StateWords => (state === 'sent' ? { tone: 'new', words: 'New' } : stateWords(state));

export const urgencyWords: Readonly<Record<NeedUrgency, string>> = { routine: 'Can wait its turn', soon: 'Soon', crisis: 'Crisis' };

export const giverWords: Readonly<Record<AgreementGiver, string>> = {
  self: 'The person themselves',
  parent: 'A parent (for somebody under 18)',
  attorney: 'An attorney for health and welfare',
  advocate: 'An advocate',
  best_interests: 'A best-interests decision',
};
export const mannerWords: Readonly<Record<AgreementManner, string>> = { spoken: 'Spoken', written: 'In writing' };

export const declineChoices: readonly Choice[] = declineReasons.map(({ id, label }) => ({ value: id, label }));
export const closingChoices: readonly Choice[] = closings.map(({ id, label }) => ({ value: id, label }));
export const choicesOf = (words: Readonly<Record<string, string>>): Choice[] => Object.entries(words).map(([value, label]) => ({ value, label }));

export interface Step {
  readonly type: ReferralEventType;
  readonly on?: string | null;
  readonly declineReason?: string | null;
  readonly whatHappened?: string | null;
  /** Of a sending: the service that was asked before, or just that one was. */
  readonly after?: string | true;
}

/** A step of the timeline in words. */
export function stepWords({ type, on, declineReason, whatHappened, after }: Step): string {
  const labelled = (list: readonly { id: string; label: string }[], id: string | null | undefined) => list.find((one) => one.id === id)?.label.toLowerCase() ?? '';
  switch (type) {
    case 'ReferralSent':
      return after === undefined ? 'Sent' : after === true ? 'Sent, in place of an earlier one' : `Sent, in place of the referral to ${after}`;
    case 'ReferralDiscarded':
      return 'Discarded';
    case 'ReferralAccepted':
      return 'Accepted';
    case 'ReferralWaitlisted':
      return `Put on the waiting list, to be looked at again on ${on ? dayWords(on) : 'a day not given'}`;
    case 'ReferralDeclined':
      return `Declined: ${labelled(declineReasons, declineReason)}`;
    case 'ReferralWithdrawn':
      return 'Withdrawn';
    case 'AttendanceRecorded':
      return `Attended on ${on ? dayWords(on) : 'a day not given'}`;
    case 'ReferralClosed':
      return `Closed: ${labelled(closings, whatHappened)}`;
    case 'ReferralReopened':
      return 'Opened again';
    case 'ReferralEnteredInError':
      return 'Marked as entered in error';
    case 'NewsAskedFor':
      return 'Asked for news';
  }
}

/** Whose side did it; `organisation` and `team` are their names. */
export const sideWords = (party: Party, { organisation, team }: { readonly organisation: string; readonly team: string }): string =>
  party === 'organisation' ? organisation : party === 'patient' ? 'The person themselves' : team;

export const workingDaysWords = (days: number): string => (days === 1 ? 'one working day' : `${days} working days`);

export const agoWords = (days: number): string => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`);
