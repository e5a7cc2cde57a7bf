import type { UnitOfWork } from '@linkwell/database';
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
  await refuseRepeated(unit, runId);
  const [staged] = await unit.query<Omit<MergeCounts, 'inserted' | 'updated'>>(
    `select coalesce(sum(rows), 0)::int as rows, coalesce(sum(without_coordinates), 0)::int as "withoutCoordinates",
       coalesce(sum(not_covered), 0)::int as "notCovered", count(*)::int as files
     from geography.import_file where run_id = $1`, [runId]);
  if (!staged || staged.rows === 0) throw new UnusableFile({ file: archive }, 'It holds no postcode of the areas asked for. Check --area, or leave it out for all.');
  const [changed] = await unit.query<{ inserted: number; updated: number }>(merge, [codePointOpen]);
  const counts = { ...staged, inserted: changed?.inserted ?? 0, updated: changed?.updated ?? 0 };
  if (counts.inserted + counts.updated > 0) await refreshCentres(unit);
  await unit.query(`update geography.import_run set state = 'finished', finished_at = now(), rows = $2, without_coordinates = $3 where id = $1`, [runId, staged.rows, staged.withoutCoordinates]);
  await unit.query(`truncate geography.postcode_staging`);
  await unit.audit({ action: 'postcodes.imported', subjectType: 'import', subjectIds: [runId] });
  return counts;
}

async function refuseRepeated(unit: UnitOfWork, runId: string): Promise<void> {
  const [repeated] = await unit.query<{ postcode: string; name: string; line: number; places: string }>(
    `select postcode, (array_agg(import_file.name order by file, line desc))[1] as name, (array_agg(line order by file, line desc))[1] as line,
       string_agg(import_file.name || ' line ' || line, ', ' order by file, line) as places
     from geography.postcode_staging join geography.import_file on import_file.run_id = $1 and import_file.number = postcode_staging.file
     group by postcode having count(*) > 1 order by postcode limit 1`, [runId]);
  if (repeated) throw new UnusableFile({ file: repeated.name, line: repeated.line }, `${repeated.postcode} stands there more than once (${repeated.places}). Keep one.`);
}
