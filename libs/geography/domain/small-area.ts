/** The census whose boundaries a small area's code belongs to. */
export const smallAreaEditions = [2011, 2021] as const;
export type SmallAreaEdition = (typeof smallAreaEditions)[number];

/** A Lower-layer Super Output Area (about 1,500 people) and the Middle-layer one around it, with the edition of both codes. */
export interface SmallArea {
  readonly edition: SmallAreaEdition;
  readonly lsoa: string;
  readonly msoa: string | null;
}

/** The edition of the index and of the small areas it ranks: a decile means nothing without both. */
export interface DeprivationEdition {
  /** Such as "IMD2019". */
  readonly edition: string;
  readonly smallAreaEdition: SmallAreaEdition;
}

export interface DeprivationRow extends DeprivationEdition {
  readonly lsoa: string;
  /** 1 is the most deprived. */
  readonly rank: number;
  /** 1 is the most deprived tenth. */
  readonly decile: number;
}

/** What is known of a place's deprivation. An unknown decile is said to be unknown, never guessed from a neighbour. */
export type Deprivation =
  | (DeprivationEdition & { readonly known: true; readonly lsoa: string; readonly decile: number; readonly rank: number })
  | { readonly known: false };

/**
 * The small area to look up in an index: the one of the index's own edition where the place has it, else the other edition's.
 * The second is safe because the ONS keeps a code from 2011 to 2021 only for an area that did not change; one that was split, merged
 * or redrawn got a new code, which the index does not hold, and so stays unknown.
 */
export function smallAreaFor(index: DeprivationEdition, areas: readonly SmallArea[]): SmallArea | undefined {
  return areas.find((area) => area.edition === index.smallAreaEdition) ?? areas[0];
}

/** A place's deprivation by one index. `find` looks a code up in that index alone: two editions are never mixed. */
export function deprivationOf(
  index: DeprivationEdition,
  areas: readonly SmallArea[],
  find: (lsoa: string) => { readonly rank: number; readonly decile: number } | undefined,
): Deprivation {
  const area = smallAreaFor(index, areas);
  const found = area && find(area.lsoa);
  if (!area || !found) return { known: false };
  return { known: true, edition: index.edition, smallAreaEdition: index.smallAreaEdition, lsoa: area.lsoa, rank: found.rank, decile: found.decile };
}
