import { loadRows, type BulkMethod, type BulkRow, type UnitOfWork } from '@linkwell/database';
import { parseDeprivationRow, resolveDeprivationColumns, standardDeprivationMapping, type DeprivationColumns, type DeprivationMapping } from '@linkwell/geography-domain';
import { openCsvTable, type CsvTable } from '../files/csv-table';
import { UnusableFile } from '../files/unusable-file';

export interface DeprivationImport {
  /** The index, "IMD2019", and the census whose small areas it ranks. */
  readonly edition: string;
  readonly smallAreaEdition: number;
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

const incoming = `create temporary table incoming_deprivation (line integer, small_area_code text, rank integer, decile smallint) on commit drop`;

const repeated = `
  select small_area_code as code, array_agg(line order by line) as lines from incoming_deprivation
  group by small_area_code having count(*) > 1 order by min(line) limit 1`;

const merge = `
  with merged as (
    insert into geography.deprivation as held (edition, small_area_code, rank, decile)
    select $1, small_area_code, rank, decile from incoming_deprivation
    on conflict (edition, small_area_code) do update set rank = excluded.rank, decile = excluded.decile
    where (held.rank, held.decile) is distinct from (excluded.rank, excluded.decile)
    returning (xmax = 0) as is_new
  )
  select (select count(*) from incoming_deprivation)::int as rows,
    (count(*) filter (where is_new))::int as inserted, (count(*) filter (where not is_new))::int as updated
  from merged`;

/** Takes one edition of an index of deprivation in, beside the editions that are there. */
export async function importDeprivation(
  unit: UnitOfWork,
  path: string,
  mapping: DeprivationMapping | undefined,
  bulk: BulkMethod,
  onRows: (rows: number) => void,
): Promise<DeprivationImport> {
  const table = await openCsvTable(path);
  try {
    const columns = resolveDeprivationColumns(table.header, mapping ?? standardDeprivationMapping());
    if (!columns.ok) throw new UnusableFile({ file: table.file, line: 1 }, columns.refusal.message);
    const { edition, smallAreaEdition } = columns.value;
    await unit.query(incoming);
    const target = { table: 'incoming_deprivation', columns: ['line', 'small_area_code', 'rank', 'decile'] };
    await loadRows(unit, target, deprivationRows(table, columns.value, onRows), bulk);
    const [twice] = await unit.query<{ code: string; lines: number[] }>(repeated);
    if (twice) throw new UnusableFile({ file: table.file, line: twice.lines[1] ?? 0 }, `${twice.code} stands there more than once (lines ${twice.lines.join(', ')}). Keep one.`);
    await unit.query(`insert into geography.deprivation_edition (edition, small_area_edition) values ($1, $2) on conflict (edition) do nothing`, [edition, smallAreaEdition]);
    const [merged] = await unit.query<{ rows: number; inserted: number; updated: number }>(merge, [edition]);
    if (!merged || merged.rows === 0) throw new UnusableFile({ file: table.file }, 'The file has a header but no rows. Download it again.');
    return { edition, smallAreaEdition, ...merged, unchanged: merged.rows - merged.inserted - merged.updated };
  } finally {
    await table.close();
  }
}

async function* deprivationRows(table: CsvTable, columns: DeprivationColumns, onRows: (rows: number) => void): AsyncGenerator<readonly BulkRow[]> {
  for await (const batch of table.rows) {
    const rows = batch.map(({ line, columns: values }): BulkRow => {
      const parsed = parseDeprivationRow(columns, values, line);
      if (!parsed.ok) throw UnusableFile.byRow(table.file, parsed.refusal);
      return [line, parsed.value.lsoa, parsed.value.rank, parsed.value.decile];
    });
    onRows(batch.length);
    yield rows;
  }
}
