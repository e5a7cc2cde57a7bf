import { loadRows, type BulkMethod, type BulkRow, type UnitOfWork } from '@linkwell/database';
import { parseAreaRow, resolveAreaColumns, standardAreasMapping, type AreaColumns, type AreasMapping } from '@linkwell/geography-domain';
import { basename } from 'node:path';
import { openCsvTable, type CsvTable } from '../files/csv-table';
import { UnusableFile } from '../files/unusable-file';

export interface LookupImport {
  /** Rows of the file, those outside Great Britain apart. */
  readonly rows: number;
  readonly notCovered: number;
  /** Rows that name no small area: the postcode's stays unknown. */
  readonly withoutArea: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Postcodes that the gazetteer does not hold: no longer in use, or too new. They have an area, and an approximate place. */
  readonly notInGazetteer: number;
}

const incoming = `
  create temporary table incoming_lookup (line integer, postcode text, small_area_edition smallint, small_area_code text, middle_area_code text) on commit drop`;

const repeated = `
  select postcode, array_agg(line order by line) as lines from incoming_lookup
  group by postcode, small_area_edition having count(*) > 1 order by min(line) limit 1`;

const merge = `
  with merged as (
    insert into geography.small_area_lookup as held (postcode, small_area_edition, small_area_code, middle_area_code, source)
    select postcode, small_area_edition, small_area_code, middle_area_code, $1 from incoming_lookup
    on conflict (postcode, small_area_edition) do update
    set small_area_code = excluded.small_area_code, middle_area_code = excluded.middle_area_code, source = excluded.source
    where (held.small_area_code, held.middle_area_code) is distinct from (excluded.small_area_code, excluded.middle_area_code)
    returning (xmax = 0) as is_new
  )
  select (select count(*) from incoming_lookup)::int as areas,
    (count(*) filter (where is_new))::int as inserted, (count(*) filter (where not is_new))::int as updated,
    (select count(distinct postcode) from incoming_lookup where not exists (select from geography.postcode where postcode.postcode = incoming_lookup.postcode))::int as "notInGazetteer"
  from merged`;

interface Counts {
  rows: number;
  notCovered: number;
  withoutArea: number;
}

/** Takes in which small area each postcode lies in. The places of postcodes are the gazetteer's alone and are left as they are. */
export async function importLookup(unit: UnitOfWork, path: string, mapping: AreasMapping | undefined, bulk: BulkMethod, onRows: (rows: number) => void): Promise<LookupImport> {
  const table = await openCsvTable(path);
  try {
    const columns = resolveAreaColumns(table.header, mapping ?? standardAreasMapping());
    if (!columns.ok) throw new UnusableFile({ file: table.file, line: 1 }, columns.refusal.message);
    const counts: Counts = { rows: 0, notCovered: 0, withoutArea: 0 };
    await unit.query(incoming);
    const target = { table: 'incoming_lookup', columns: ['line', 'postcode', 'small_area_edition', 'small_area_code', 'middle_area_code'] };
    await loadRows(unit, target, lookupRows(table, columns.value, counts, onRows), bulk);
    if (counts.rows === 0) throw new UnusableFile({ file: table.file }, 'The file has a header but no rows. Export it again.');
    const [twice] = await unit.query<{ postcode: string; lines: number[] }>(repeated);
    if (twice) throw new UnusableFile({ file: table.file, line: twice.lines[1] ?? 0 }, `${twice.postcode} stands there more than once (lines ${twice.lines.join(', ')}). Keep one.`);
    const [merged] = await unit.query<{ areas: number; inserted: number; updated: number; notInGazetteer: number }>(merge, [basename(path)]);
    if (!merged) throw new Error('A merge that counted nothing.');
    const { areas, inserted, updated, notInGazetteer } = merged;
    return { ...counts, inserted, updated, unchanged: areas - inserted - updated, notInGazetteer };
  } finally {
    await table.close();
  }
}

async function* lookupRows(table: CsvTable, columns: AreaColumns, counts: Counts, onRows: (rows: number) => void): AsyncGenerator<readonly BulkRow[]> {
  for await (const batch of table.rows) {
    const rows: BulkRow[] = [];
    for (const { line, columns: values } of batch) {
      const parsed = parseAreaRow(columns, values, line);
      if (!parsed.ok) {
        if (parsed.refusal.code !== 'NOT_COVERED') throw UnusableFile.byRow(table.file, parsed.refusal);
        counts.notCovered += 1;
        continue;
      }
      const { postcode, smallAreas } = parsed.value;
      counts.rows += 1;
      if (smallAreas.length === 0) counts.withoutArea += 1;
      for (const { edition, lsoa, msoa } of smallAreas) rows.push([line, postcode, edition, lsoa, msoa]);
    }
    onRows(batch.length);
    if (rows.length > 0) yield rows;
  }
}
