import { addWorkingDays, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { authorOf, canSee, type Actor } from './actor';
import type { ReferralEvent } from './apply';
import type { Referral } from './referral';
import type { ReferralRefusal } from './requirements';
import { referralStateLabels, type ReferralState } from './states';

/** Working days for which an organisation is left in peace once it was asked for news. */
export const newsAgainAfter = 5;

const askedWhile: readonly ReferralState[] = ['sent', 'waitlisted', 'accepted', 'in_progress'];

/**
 * The day from which the organisation may be asked for news: today, or later where it was asked lately. `undefined` where there is nothing to ask about.
 * `bankHolidays`: of the service's nation.
 */
export function newsFrom(state: ReferralState, events: readonly ReferralEvent[], today: CalendarDate, bankHolidays: ReadonlySet<CalendarDate>): CalendarDate | undefined {
  if (!askedWhile.includes(state)) return undefined;
  const asked = events.filter(({ type }) => type === 'NewsAskedFor').map(({ at }) => dayInLondon(at));
  const again = asked.length === 0 ? today : addWorkingDays(asked.sort().at(-1)!, newsAgainAfter, bankHolidays);
  return again > today ? again : today;
}

/** Asks how somebody is getting on. It moves nothing: a question is no answer. `from`: see `newsFrom`. */
export function askForNews(referral: Referral, actor: Actor, now: Date, from: CalendarDate | undefined): Result<readonly ReferralEvent[], Refusal<ReferralRefusal>> {
  if (!canSee(actor, referral)) return refused(refusal('NOT_FOUND', 'There is no such referral.'));
  if (actor.party !== 'link_worker' && actor.party !== 'team_lead') return refused(refusal('NOT_ALLOWED', 'Only a link worker or a team lead can do this.'));
  if (from === undefined) return refused(refusal('REFERRAL_STATE', `There is nothing to ask about: the referral is “${referralStateLabels[referral.state].toLowerCase()}”.`, 'id'));
  if (dayInLondon(now) < from) {
    return refused(refusal('ASKED_LATELY', `They were asked within the last ${newsAgainAfter} working days. Ask again from ${inWords(from)}, or ring them.`, 'id'));
  }
  return ok([{ type: 'NewsAskedFor', at: now, by: authorOf(actor) }]);
}

const inWords = (day: CalendarDate): string => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
