import type { Agreement } from '@linkwell/casework-domain';
import { addDays, dayInLondon, type CalendarDate, type UserId } from '@linkwell/kernel';
import { apply, decide, responseTarget, startDraft, type Actor, type DeclineReason, type DisclosedSnapshot, type Referral, type ReferralCommand, type ReferralEvent, type WhatHappened } from '@linkwell/referrals-domain';
import type { NeedUrgency } from '@linkwell/casework-domain';
import type { DemoService } from '../directory/directory';

/** One thing that somebody does to a referral on a moment. */
export interface Step {
  readonly at: Date;
  readonly by: 'team' | 'organisation';
  readonly command: Exclude<ReferralCommand, { readonly type: 'send' }>;
}

export interface LifeToLive {
  readonly draft: Parameters<typeof startDraft>[0];
  readonly service: DemoService;
  readonly worker: UserId;
  readonly editor: UserId;
  readonly sentAt: Date;
  readonly reason: string;
  readonly urgency: NeedUrgency;
  readonly snapshot: DisclosedSnapshot;
  readonly agreement: Agreement;
  readonly steps: readonly Step[];
}

/** Lives a referral through the product's own rules, so that no demonstration referral is one that could not be. Throws when a step is refused. */
export function liveReferral(life: LifeToLive): { readonly referral: Extract<Referral, { kind: 'referral' }>; readonly events: readonly ReferralEvent[] } {
  const { draft, service, agreement, reason, snapshot } = life;
  const team: Actor = { party: 'link_worker', userId: life.worker, teamIds: [draft.teamId] };
  const organisation: Actor = { party: 'organisation', userId: life.editor, organisationIds: [draft.organisationId] };
  const send: ReferralCommand = {
    type: 'send', agreement, reason, snapshot,
    service: { published: true, assured: true, takesReferrals: true },
    targetWorkingDays: responseTarget(life.urgency, service.responseTargetDays),
  };
  const deeds = [{ at: life.sentAt, by: 'team' as const, command: send }, ...life.steps];
  let referral: Referral = startDraft(draft);
  const events: ReferralEvent[] = [];
  for (const { at, by, command } of deeds) {
    const decided = decide(referral, command, by === 'team' ? team : organisation, at);
    if (!decided.ok) throw new Error(`A referral to "${service.name}" cannot ${command.type}: ${decided.refusal.message}`);
    events.push(...decided.value);
    referral = decided.value.reduce(apply, referral);
  }
  if (referral.kind !== 'referral') throw new Error('A link worker’s referral stays one.');
  return { referral, events };
}

/** How far a referral has come. */
export type Ending =
  | { readonly at: 'sent' | 'waitlisted' | 'accepted' | 'in_progress' | 'withdrawn' }
  | { readonly at: 'declined'; readonly why: DeclineReason }
  | { readonly at: 'closed'; readonly what: WhatHappened };

/** Days from sending to each later step. */
export interface Pace {
  readonly answer: number;
  readonly attend: number;
  readonly end: number;
  /** For a waiting list: days from the answer to the review. */
  readonly review: number;
}

/** The days that a referral's steps take from sending until it has come to its ending. */
export function daysUntil(ending: Ending, pace: Pace): number {
  switch (ending.at) {
    case 'sent': return 0;
    case 'waitlisted': case 'accepted': case 'declined': return pace.answer;
    case 'in_progress': return pace.answer + pace.attend;
    case 'withdrawn': return pace.answer + pace.attend;
    case 'closed': return pace.answer + pace.attend + pace.end;
  }
}

/** The steps to an ending, each at the moment that `moment` gives to its day. */
export function stepsTo(ending: Ending, sentOn: CalendarDate, pace: Pace, moment: (day: CalendarDate) => Date): readonly Step[] {
  const after = (days: number) => moment(addDays(sentOn, days));
  const answeredAt = after(pace.answer);
  const organisation = (at: Date, command: Step['command']): Step => ({ at, by: 'organisation', command });
  const accepted = organisation(answeredAt, { type: 'accept' });
  const attendedAt = after(pace.answer + pace.attend);
  const attended = organisation(attendedAt, { type: 'recordAttendance', on: dayInLondon(attendedAt) });
  switch (ending.at) {
    case 'sent':
      return [];
    case 'waitlisted':
      return [organisation(answeredAt, { type: 'waitlist', reviewOn: addDays(dayInLondon(answeredAt), pace.review) })];
    case 'accepted':
      return [accepted];
    case 'declined':
      return [organisation(answeredAt, { type: 'decline', reason: ending.why, words: declineWords[ending.why] ?? '' })];
    case 'in_progress':
      return [accepted, attended];
    case 'withdrawn':
      return [{ at: attendedAt, by: 'team', command: { type: 'withdraw', reason: 'They have found help elsewhere, and asked us to say thank you.' } }];
    case 'closed': {
      const close = organisation(after(daysUntil(ending, pace)), { type: 'close', whatHappened: ending.what, words: closingWords[ending.what] });
      return ending.what === 'attended' ? [accepted, attended, close] : [accepted, close];
    }
  }
}

const declineWords: Partial<Record<DeclineReason, string>> = {
  no_capacity: 'We are full until the new volunteers are trained. Please ask again in a month.',
  not_eligible: 'We can only help people who live alone.',
  need_not_suited: 'This needs somebody with legal training, which we do not have.',
};

const closingWords: Record<WhatHappened, string> = {
  attended: 'Came to everything we offered. The door stays open.',
  did_not_attend: 'We kept a place three times. Nobody came.',
  could_not_contact: 'We rang on four days at the times given.',
  accepted_without_attendance_needed: 'Done by post and phone; no visit was needed.',
};
