import { loadRows, type BulkMethod, type BulkRow, type UnitOfWork } from '@linkwell/database';
import { matchesArea, parseCodePointRow } from '@linkwell/geography-domain';
import { csvRows, type CsvRow } from '../files/csv-rows';
import { UnusableFile } from '../files/unusable-file';
import type { ZippedCsv } from '../files/zip-archive';
import { holdRun } from './import-run';

export interface StagedCounts {
  rows: number;
  withoutCoordinates: number;
  notCovered: number;
}

const staging = {
  table: 'geography.postcode_staging',
  columns: ['file', 'line', 'postcode', 'positional_quality', 'easting', 'northing', 'country', 'local_authority', 'ward'],
};

/** Puts one file's rows into the staging table, all or, when one is wrong, none. A file that is staged already stays as it is. */
export async function stageFile(
  unit: UnitOfWork,
  runId: string,
  number: number,
  source: ZippedCsv,
  options: { readonly areas: readonly string[]; readonly bulk: BulkMethod; readonly onRows: (rows: number) => void },
): Promise<void> {
  await holdRun(unit, runId);
  const [done] = await unit.query(`select from geography.import_file where run_id = $1 and number = $2`, [runId, number]);
  if (done) return;
  const counts: StagedCounts = { rows: 0, withoutCoordinates: 0, notCovered: 0 };
  const rows = stagingRows(csvRows(await source.open(), source.file), number, source.file, options.areas, counts, options.onRows);
  await loadRows(unit, staging, rows, options.bulk);
  await unit.query(
    `insert into geography.import_file (run_id, number, name, rows, without_coordinates, not_covered) values ($1, $2, $3, $4, $5, $6)`,
    [runId, number, source.path, counts.rows, counts.withoutCoordinates, counts.notCovered],
  );
}

async function* stagingRows(
  batches: AsyncIterable<readonly CsvRow[]>,
  number: number,
  file: string,
  areas: readonly string[],
  counts: StagedCounts,
  onRows: (rows: number) => void,
): AsyncGenerator<readonly BulkRow[]> {
  for await (const batch of batches) {
    const rows: BulkRow[] = [];
    for (const { line, columns } of batch) {
      const parsed = parseCodePointRow(columns, line);
      if (!parsed.ok) {
        if (parsed.refusal.code !== 'NOT_COVERED') throw UnusableFile.byRow(file, parsed.refusal);
        counts.notCovered += 1;
        continue;
      }
      const { postcode, positionalQuality, position, country, district, ward } = parsed.value;
      if (areas.length > 0 && !matchesArea(postcode, areas)) continue;
      counts.rows += 1;
      if (!position) counts.withoutCoordinates += 1;
      rows.push([number, line, postcode, positionalQuality, position?.easting ?? null, position?.northing ?? null, country, district, ward]);
    }
    onRows(batch.length);
    if (rows.length > 0) yield rows;
  }
}
