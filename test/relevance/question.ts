import type { AccessFeature, PartOfDay, Weekday } from '@linkwell/directory-domain';

export interface JudgedNeed {
  readonly term: string;
  /** 1 matters most. */
  readonly priority: 1 | 2 | 3;
}

export interface Wishes {
  readonly languages?: readonly string[];
  readonly access?: readonly AccessFeature[];
  readonly weekday?: Weekday;
  readonly part?: PartOfDay;
  readonly free?: true;
}

/** One person who needs something, as a link worker would tell it. */
export interface JudgedQuestion {
  readonly person: string;
  readonly postcode: string;
  /** Whole years; not told: `undefined`. */
  readonly age?: number;
  /** ODS code of the practice where they are registered; the public says none. */
  readonly practice?: string;
  /** What they need, by which every service is judged. */
  readonly needs: readonly JudgedNeed[];
  /** The words typed into the search; without them the needs are asked for by name. */
  readonly says?: string;
  readonly wishes?: Wishes;
  /** 10 km unless said. */
  readonly withinMetres?: number;
}

export const usualDistanceMetres = 10_000;
