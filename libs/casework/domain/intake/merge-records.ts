import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import type { EpisodeState } from '../episode';

/** An episode as a merge of two records sees it; in the order of `openedAt` where days are the same. */
export interface EpisodeToMerge {
  readonly id: string;
  readonly state: EpisodeState;
  readonly offeredOn: CalendarDate;
  readonly answeredOn: CalendarDate | null;
  readonly firstContactOn: CalendarDate | null;
  readonly openedAt: Date;
}

export type MergeRefusal = 'MERGE_EPISODE_OVERLAP';

/** What becomes of the episodes. Where support runs in both records, it goes on in the one that was offered last, and the other ends into it. */
export interface EpisodePlan {
  readonly goesOn: string | null;
  readonly ends: string | null;
  /** The standing of the episode that goes on, where another ends into it. */
  readonly takesOn: { readonly state: 'offered' | 'accepted'; readonly answeredOn: CalendarDate | null; readonly firstContactOn: CalendarDate | null } | null;
}

const isRunning = ({ state }: EpisodeToMerge): boolean => state === 'offered' || state === 'accepted';
const later = (one: EpisodeToMerge, other: EpisodeToMerge): number =>
  one.offeredOn !== other.offeredOn ? (one.offeredOn < other.offeredOn ? -1 : 1) : one.openedAt.getTime() - other.openedAt.getTime() || (one.id < other.id ? -1 : 1);
const earliest = (days: readonly (CalendarDate | null)[]): CalendarDate | null => days.filter((day) => day !== null).sort()[0] ?? null;

/** Decides for all episodes of both records. One who was supported in either is being supported. */
export function planEpisodes(episodes: readonly EpisodeToMerge[]): Result<EpisodePlan, Refusal<MergeRefusal>> {
  const inOrder = [...episodes].sort(later);
  const running = inOrder.filter(isRunning);
  const goesOn = running.at(-1);
  if (goesOn && inOrder.at(-1) !== goesOn) {
    return refused(refusal('MERGE_EPISODE_OVERLAP', 'In one record support is running that was offered before the other record’s last support ended. End the running support first, then merge.', 'absorbedId'));
  }
  const [ends] = running.length > 1 ? running : [];
  if (!goesOn || !ends) return ok({ goesOn: goesOn?.id ?? null, ends: null, takesOn: null });
  const accepted = [ends, goesOn].filter(({ state }) => state === 'accepted');
  // Answered when either was, and never before the offer that goes on.
  const answeredOn = earliest(accepted.map((one) => one.answeredOn));
  const takesOn = {
    state: accepted.length > 0 ? ('accepted' as const) : ('offered' as const),
    answeredOn: answeredOn !== null && answeredOn < goesOn.offeredOn ? goesOn.offeredOn : answeredOn,
    firstContactOn: earliest([ends.firstContactOn, goesOn.firstContactOn]),
  };
  return ok({ goesOn: goesOn.id, ends: ends.id, takesOn });
}

const missing = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Who the person is after the merge: what the surviving record says, filled up where it says nothing. */
export function fillUp<T extends object>(survivor: T, absorbed: T): { readonly filled: T; readonly taken: readonly string[] } {
  const taken = Object.keys(survivor).filter((key) => missing(survivor[key as keyof T]) && !missing(absorbed[key as keyof T]));
  return { filled: { ...survivor, ...Object.fromEntries(taken.map((key) => [key, absorbed[key as keyof T]])) }, taken };
}

/** What was filled up is taken out again, unless somebody has changed it since: that stays, and is named. */
export function emptyAgain<T extends object>(now: T, before: T, absorbed: T, taken: readonly string[]): { readonly restored: T; readonly changedSince: readonly string[] } {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const changedSince = taken.filter((key) => !same(now[key as keyof T], absorbed[key as keyof T]));
  const back = taken.filter((key) => !changedSince.includes(key));
  return { restored: { ...now, ...Object.fromEntries(back.map((key) => [key, before[key as keyof T]])) }, changedSince };
}
