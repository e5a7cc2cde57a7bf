import type { BulkMethod, Database } from '@linkwell/database';
import type { AreasMapping, DeprivationMapping } from '@linkwell/geography-domain';
import type { Viewer } from '@linkwell/kernel';
import { importDeprivation, type DeprivationImport } from './import-deprivation';
import { importLookup, type LookupImport } from './import-lookup';

export interface AreasImportRequest {
  /** Path of a list of postcodes with their small areas, and its mapping when it is not a standard one. */
  readonly lookup?: { readonly file: string; readonly mapping?: AreasMapping };
  /** Path of an index of deprivation by small area. */
  readonly deprivation?: { readonly file: string; readonly mapping?: DeprivationMapping };
  readonly bulk: BulkMethod;
}

export interface AreasImport {
  readonly lookup: LookupImport | null;
  readonly deprivation: DeprivationImport | null;
  /** Distinct small areas known afterwards, and how many of them no index gives a decile. */
  readonly smallAreas: number;
  readonly withoutDecile: number;
}

const job: Viewer = { kind: 'job', name: 'import-areas' };

/** For every postcode the small area of the index's own edition, else of the newest, as the domain's `smallAreaFor` chooses. */
const coverage = `
  with newest as (
    select distinct on (left(edition, -4)) edition, small_area_edition from geography.deprivation_edition order by left(edition, -4), edition desc
  ), area as (
    select distinct on (lookup.postcode, newest.edition) lookup.small_area_code, newest.edition
    from geography.small_area_lookup as lookup left join newest on true
    order by lookup.postcode, newest.edition, (lookup.small_area_edition = newest.small_area_edition) desc, lookup.small_area_edition desc
  ), known as (
    select area.small_area_code, bool_or(deprivation.decile is not null) as has_decile
    from area left join geography.deprivation on deprivation.edition = area.edition and deprivation.small_area_code = area.small_area_code
    group by area.small_area_code
  )
  select count(*)::int as "smallAreas", (count(*) filter (where not has_decile))::int as "withoutDecile" from known`;

/** Takes small areas and their deprivation in, both or neither. Throws `UnusableFile`, and then nothing has changed. */
export const importAreas = (database: Database, request: AreasImportRequest, onRows: (rows: number) => void): Promise<AreasImport> =>
  database.within(job, async (unit) => {
    const lookup = request.lookup ? await importLookup(unit, request.lookup.file, request.lookup.mapping, request.bulk, onRows) : null;
    const deprivation = request.deprivation ? await importDeprivation(unit, request.deprivation.file, request.deprivation.mapping, request.bulk, onRows) : null;
    const [known] = await unit.query<{ smallAreas: number; withoutDecile: number }>(coverage);
    await unit.query(`select linkwell.gather_statistics('geography')`);
    await unit.audit({ action: 'areas.imported', subjectType: 'import' });
    return { lookup, deprivation, smallAreas: known?.smallAreas ?? 0, withoutDecile: known?.withoutDecile ?? 0 };
  }, 'linkwell_job');
