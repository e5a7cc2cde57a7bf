import type { UnitOfWork } from '@linkwell/database';
import { QueryFailedError } from 'typeorm';
import { UnusableFile } from '../files/unusable-file';
import { codePointOpen, holdRun } from './import-run';
import { refreshCentres } from './refresh-centres';

export interface MergeCounts {
  readonly rows: number;
  readonly withoutCoordinates: number;
  readonly notCovered: number;
  readonly files: number;
  readonly inserted: number;
  readonly updated: number;
}

/** Only rows that differ are written, so that repeating an import changes nothing. */
const merge = `
  with merged as (
    insert into geography.postcode as held (postcode, geom, positional_quality, country, local_authority, ward, source)
    select postcode, st_setsrid(st_makepoint(easting, northing), 27700), positional_quality, country, local_authority, ward, $1
    from geography.postcode_staging
    on conflict (postcode) do update
    set geom = excluded.geom, positional_quality = excluded.positional_quality, country = excluded.country,
      local_authority = excluded.local_authority, ward = excluded.ward, source = excluded.source
    where (held.geom, held.positional_quality, held.country, held.local_authority, held.ward, held.source)
      is distinct from (excluded.geom, excluded.positional_quality, excluded.country, excluded.local_authority, excluded.ward, excluded.source)
    returning (xmax = 0) as is_new
  )
  select count(*) filter (where is_new)::int as inserted, count(*) filter (where not is_new)::int as updated from merged`;

/** Moves what was staged into the gazetteer, all at once. Postcodes that the archive no longer holds stay: people still give them. */
export async function mergeStaged(unit: UnitOfWork, runId: string, archive: string): Promise<MergeCounts> {
  await holdRun(unit, runId);
  const [staged] = await unit.query<Omit<MergeCounts, 'inserted' | 'updated'>>(
    `select coalesce(sum(rows), 0)::int as rows, coalesce(sum(without_coordinates), 0)::int as "withoutCoordinates",
       coalesce(sum(not_covered), 0)::int as "notCovered", count(*)::int as files
     from geography.import_file where run_id = $1`, [runId]);
  if (!staged || staged.rows === 0) throw new UnusableFile({ file: archive }, 'It holds no postcode of the areas asked for. Check --area, or leave it out for all.');
  const counts = { ...staged, ...(await mergeOrRefuse(unit, runId, archive)) };
  if (counts.inserted + counts.updated > 0) {
    await refreshCentres(unit);
    await unit.query(`select linkwell.gather_statistics('geography')`);
  }
  await unit.query(`update geography.import_run set state = 'finished', finished_at = now(), rows = $2, without_coordinates = $3 where id = $1`, [runId, staged.rows, staged.withoutCoordinates]);
  await unit.query(`select geography.empty_staging()`);
  await unit.audit({ action: 'postcodes.imported', subjectType: 'import', subjectIds: [runId] });
  return counts;
}

/** SQLSTATE 21000: one statement would write a row twice, as when a postcode stands in the archive twice. */
const wouldWriteTwice = '21000';

async function mergeOrRefuse(unit: UnitOfWork, runId: string, archive: string): Promise<{ inserted: number; updated: number }> {
  await unit.query('savepoint before_merge');
  try {
    const [changed] = await unit.query<{ inserted: number; updated: number }>(merge, [codePointOpen]);
    return changed ?? { inserted: 0, updated: 0 };
  } catch (error) {
    if (!(error instanceof QueryFailedError && 'code' in error.driverError && error.driverError.code === wouldWriteTwice)) throw error;
    await unit.query('rollback to savepoint before_merge');
    throw await findRepeated(unit, runId, archive);
  }
}

const repeated = `
  select postcode, array_agg(import_file.name order by file, line) as names, array_agg(line order by file, line) as lines
  from geography.postcode_staging join geography.import_file on import_file.run_id = $1 and import_file.number = postcode_staging.file
  group by postcode having count(*) > 1 order by min(file), min(line) limit 1`;

async function findRepeated(unit: UnitOfWork, runId: string, archive: string): Promise<UnusableFile> {
  const [found] = await unit.query<{ postcode: string; names: string[]; lines: number[] }>(repeated, [runId]);
  const [first = '', second = ''] = found?.names ?? [];
  const [firstLine, secondLine = 0] = found?.lines ?? [];
  return new UnusableFile({ file: `${second} in ${archive}`, line: secondLine }, `${found?.postcode ?? 'A postcode'} is there already, on line ${firstLine} of ${first}. Keep one.`);
}
