import { wholeYears, type CalendarDate } from '@linkwell/kernel';
import type { EpisodeCloseReason, EpisodeState } from '../episode';
import type { RetentionPeriods } from './periods';

/** As much of an episode as says how long its record is kept. */
export interface EpisodeToKeep {
  readonly state: EpisodeState;
  readonly offeredOn: CalendarDate;
  readonly answeredOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly closingReason: EpisodeCloseReason | null;
  /** Whole years on the day of the offer. */
  readonly ageAtStart: number;
}

export const retentionRules = ['after_support', 'child', 'child_17', 'after_death', 'never_started'] as const;
export type RetentionRule = (typeof retentionRules)[number];

/** What keeps a record whatever its age. */
export const retentionStops = ['running_episode', 'legal_hold', 'open_referral', 'open_concern', 'open_access_request'] as const;
export type RetentionStopKind = (typeof retentionStops)[number];

/** As many records as a person can look at before they say yes to their end. */
export const mostRecordsAtOnce = 50;

export interface DueUnder {
  readonly on: CalendarDate;
  readonly rule: RetentionRule;
}

const adult = 18;

/**
 * From when a record may be anonymised, and by which rule: the latest day of all its episodes. Null while support runs. After a death the years
 * after death stand for the whole record.
 *
 * Of the birthday only the age at the offer is known without opening what is sealed, so that a child's record is kept until the last day on which they
 * can reach the age: at most a year longer than the code's least. Who may have been 17 when support ended counts as 17.
 */
export function whenDue(episodes: readonly EpisodeToKeep[], periods: RetentionPeriods): DueUnder | null {
  const ended = episodes.map((episode) => ({ episode, endedOn: episode.closedOn ?? episode.answeredOn }));
  if (ended.length === 0 || ended.some(({ episode }) => episode.state === 'offered' || episode.state === 'accepted')) return null;
  const last = ended.map(({ endedOn }) => endedOn ?? ('' as CalendarDate)).sort().at(-1);
  if (ended.some(({ episode, endedOn }) => episode.closingReason === 'died' && endedOn === last)) return { on: addYears(last!, periods.afterDeathYears), rule: 'after_death' };
  const each = ended.map(({ episode, endedOn }) => ofEpisode(episode, endedOn ?? episode.offeredOn, periods));
  return each.reduce((latest, one) => (one.on > latest.on ? one : latest));
}

function ofEpisode({ state, offeredOn, closingReason, ageAtStart }: EpisodeToKeep, endedOn: CalendarDate, periods: RetentionPeriods): DueUnder {
  if (state !== 'closed') return { on: addYears(endedOn, periods.neverStartedYears), rule: 'never_started' };
  if (closingReason === 'died') return { on: addYears(endedOn, periods.afterDeathYears), rule: 'after_death' };
  const leastAgeAtEnd = ageAtStart + wholeYears(offeredOn, endedOn);
  if (leastAgeAtEnd >= adult) return { on: addYears(endedOn, periods.afterSupportYears), rule: 'after_support' };
  const at17 = leastAgeAtEnd >= adult - 2;
  return { on: addYears(offeredOn, (at17 ? periods.childUntilAgeIf17 : periods.childUntilAge) - ageAtStart), rule: at17 ? 'child_17' : 'child' };
}

/** The same day, so many years on; 29 February becomes the 28th where there is none, as PostgreSQL counts. */
export function addYears(day: CalendarDate, years: number): CalendarDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const isLeap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  return `${year}${day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4)}` as CalendarDate;
}

export type RetentionStanding =
  | { readonly is: 'kept'; readonly stops: readonly RetentionStopKind[]; readonly due: DueUnder | null }
  | { readonly is: 'due'; readonly due: DueUnder }
  | { readonly is: 'not_yet'; readonly due: DueUnder };

/** Whether a record may go today, and if not why not. */
export function retentionStanding(episodes: readonly EpisodeToKeep[], stops: readonly RetentionStopKind[], periods: RetentionPeriods, today: CalendarDate): RetentionStanding {
  const due = whenDue(episodes, periods);
  if (stops.length > 0 || due === null) return { is: 'kept', stops: due === null && !stops.includes('running_episode') ? ['running_episode', ...stops] : stops, due };
  return due.on <= today ? { is: 'due', due } : { is: 'not_yet', due };
}
