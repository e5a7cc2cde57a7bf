import type { UnitOfWork } from '@linkwell/database';
import { deprivationBandOf, firstDayOf, fixedTable, lastDayOf, type DeprivationBandId, type MeasureId, type NeedGroupId, type TrueCount } from '@linkwell/evaluation-domain';
import { needTerms } from '@linkwell/taxonomy-domain';
import type { Period } from '../period';
import { countPeople } from './people.sql';

type Row = { need_group: NeedGroupId | null; deprivation_band: DeprivationBandId | null } & Record<MeasureId, number>;

const deciles = Array.from({ length: 10 }, (_, step) => step + 1);

/** The true counts of the table "by need group and deprivation": never stored, never logged, only ever handed to the exit. */
export async function countByNeedGroupAndDeprivation(unit: UnitOfWork, { first, last }: Period): Promise<TrueCount[]> {
  const rows = await unit.query<Row>(countPeople, [
    firstDayOf(first), lastDayOf(last),
    needTerms.map(({ id }) => id), needTerms.map(({ groupId }) => groupId),
    deciles, deciles.map(deprivationBandOf), deprivationBandOf(null),
  ]);
  return rows.flatMap(({ need_group, deprivation_band, ...people }) => {
    const at = { ...(need_group === null ? {} : { need_group }), ...(deprivation_band === null ? {} : { deprivation_band }) };
    return fixedTable('need-group-by-deprivation').measures.map((measure) => ({ measure, at, people: people[measure] }));
  });
}
