import type { NeedAsked } from '../question';
import type { CalendarDate } from '@linkwell/kernel';
import { needTerm, topTermOf, type NeedTermId } from '@linkwell/taxonomy-domain';
import { discloseFamily, type Figure } from './disclosure';

/** Who looked: a link worker for a patient, or anybody on the public page. */
export type SearchKind = 'patient' | 'public';
/** `all_full`: there are services that would help, and every one is full. */
export type UnmetWhy = 'nothing' | 'all_full';

/** What a search has to say for itself when its list is empty. */
export interface EmptySearch {
  readonly needs: readonly NeedAsked[];
  /** Whether words that names must hold were asked for beside the need. */
  readonly hasWords: boolean;
  /** `null` when something was found, or when only chosen filters left nothing. */
  readonly nextBest: { readonly full: number; readonly nearestMetres: number | null } | null;
  /** Within what distance people look unless they say otherwise, in metres. */
  readonly usualMetres: number;
}

/**
 * The needs that an empty search shows to be unmet, and why. What a person chose is no lack: words in names, filters, or a distance shorter
 * than the usual one when there would be something within that.
 */
export function unmetNeedsOf({ needs, hasWords, nextBest, usualMetres }: EmptySearch): { readonly why: UnmetWhy; readonly termIds: readonly NeedTermId[] } | undefined {
  if (nextBest === null || hasWords || needs.length === 0) return undefined;
  if (nextBest.nearestMetres !== null && nextBest.nearestMetres <= usualMetres) return undefined;
  return { why: nextBest.full > 0 ? 'all_full' : 'nothing', termIds: [...new Set(needs.map(({ termId }) => termId))].sort() };
}

/** The category that figures count a need in: its top term. */
export function categoryOf(termId: NeedTermId): NeedTermId {
  const term = needTerm(termId);
  return term ? topTermOf(term).id : termId;
}

/** True counts of one quarter, one for each area and category in which something was noted. */
export interface UnmetCount {
  /** A postcode district. `null`: all areas together, counted by itself. */
  readonly area: string | null;
  readonly category: NeedTermId;
  /** Distinct people for whom link workers looked in vain. */
  readonly people: number;
  /** Searches of the public page, one a day for each need, district and session. */
  readonly searches: number;
}

export interface UnmetFigure {
  readonly area: string | null;
  readonly category: NeedTermId;
  readonly people: Figure;
  readonly searches: Figure;
}

/**
 * What is published of a quarter: every category that was noted anywhere, for all areas together and in each area that was noted for anything,
 * so that an area without one unmet need of a kind looks like one with few. The order of what comes in does not matter.
 */
export function publishUnmetNeeds(counts: readonly UnmetCount[]): readonly UnmetFigure[] {
  const areas = [...new Set(counts.flatMap(({ area }) => (area === null ? [] : [area])))].sort();
  const categories = [...new Set(counts.map(({ category }) => category))].sort();
  const found = new Map(counts.map((count) => [`${count.area ?? ''}|${count.category}`, count]));
  return categories.flatMap((category) => {
    const all = found.get(`|${category}`);
    const parts = areas.map((area) => found.get(`${area}|${category}`));
    const [people, searches] = (['people', 'searches'] as const).map((unit) => discloseFamily(all?.[unit] ?? 0, parts.map((part) => part?.[unit] ?? 0)));
    if (!people || !searches) return [];
    return [null, ...areas].map((area, at) => ({ area, category, people: pick(people, at), searches: pick(searches, at) }));
  });
}

const pick = ({ total, parts }: { total: Figure; parts: readonly Figure[] }, at: number): Figure => (at === 0 ? total : (parts[at - 1] ?? { hidden: 'SMALL_BASE' }));

/** Rows older than this leave, by the day: two years. */
export const forgetUnmetNeedsBefore = (today: CalendarDate): CalendarDate => {
  const moved = new Date(`${today}T00:00:00Z`);
  moved.setUTCFullYear(moved.getUTCFullYear() - 2);
  return moved.toISOString().slice(0, 10) as CalendarDate;
};
