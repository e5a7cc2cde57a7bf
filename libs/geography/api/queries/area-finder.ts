import type { UnitOfWork } from '@linkwell/database';
import { deprivationOf, parsePostcode, type DeprivationEdition, type SmallArea, type SmallAreaEdition } from '@linkwell/geography-domain';
import { Injectable } from '@nestjs/common';
import { areasOfPostcode } from './places.sql';

/** What is known of a postcode's small area. An unknown is `null`, never a neighbour's. */
export interface KnownArea {
  /** The code of the Lower-layer Super Output Area. */
  readonly smallArea: string | null;
  /** 1 is the most deprived tenth. */
  readonly deprivationDecile: number | null;
  /** The index that the decile is of, "IMD2019"; `null` without a decile. */
  readonly edition: string | null;
}

interface AreaRow {
  areaEdition: SmallAreaEdition;
  lsoa: string;
  msoa: string | null;
  edition: string | null;
  smallAreaEdition: SmallAreaEdition | null;
  rank: number | null;
  decile: number | null;
}

const unknown: KnownArea = { smallArea: null, deprivationDecile: null, edition: null };

/** Finds the small area and the deprivation decile of a postcode. */
@Injectable()
export class AreaFinder {
  async of(unit: UnitOfWork, postcode: string): Promise<KnownArea> {
    const parsed = parsePostcode(postcode);
    return parsed.ok ? readArea(await unit.query<AreaRow>(areasOfPostcode, [parsed.value])) : unknown;
  }
}

function readArea(rows: readonly AreaRow[]): KnownArea {
  const areas = new Map<SmallAreaEdition, SmallArea>(rows.map((row) => [row.areaEdition, { edition: row.areaEdition, lsoa: row.lsoa, msoa: row.msoa }]));
  const newestFirst = [...areas.values()].sort((a, b) => b.edition - a.edition);
  for (const index of indexesOf(rows)) {
    const found = deprivationOf(index, newestFirst, (lsoa) => ranked(rows.find((row) => row.edition === index.edition && row.lsoa === lsoa)));
    if (found.known) return { smallArea: found.lsoa, deprivationDecile: found.decile, edition: found.edition };
  }
  return { ...unknown, smallArea: newestFirst[0]?.lsoa ?? null };
}

const indexesOf = (rows: readonly AreaRow[]): readonly DeprivationEdition[] => [
  ...new Map(rows.flatMap(({ edition, smallAreaEdition }) => (edition === null || smallAreaEdition === null ? [] : [[edition, { edition, smallAreaEdition }] as const]))).values(),
];

const ranked = (row: AreaRow | undefined) => (row?.rank == null || row.decile === null ? undefined : { rank: row.rank, decile: row.decile });
