import { checkHeader, mapRow, type ImportedListing, type ServiceMapping } from '@linkwell/directory-domain';
import { UnusableFile, type CsvRow, type CsvTable } from '@linkwell/geography-api';

/** Why a row was left out: one entry for each thing that is wrong with it. */
export interface FailedRow {
  /** Where the row begins, counted from 1 with the header as line 1, as a text editor does. */
  readonly line: number;
  /** The column's name; `row` when it is the row as a whole. */
  readonly field: string;
  readonly reason: string;
}

/** Rows that one file may have, so that its listings fit into memory. */
const mostRows = 50_000;
/** Problems that are told; a file with more is not the file that the mapping was made for. */
export const mostProblems = 5_000;

export interface RowsRead {
  readonly rows: number;
  readonly listings: readonly ImportedListing[];
  /** The first of them. */
  readonly failed: readonly FailedRow[];
  /** Rows with something wrong, all of them. */
  readonly leftOut: number;
}

/** Reads every row of a file by its mapping. Throws `UnusableFile` when the file as a whole is no match for it. */
export async function readListings(table: CsvTable, mapping: ServiceMapping, onRows: (count: number) => void | Promise<void>): Promise<RowsRead> {
  const header = headerOf(table, mapping);
  const listings = new Map<string, ImportedListing>();
  const failed: FailedRow[] = [];
  let [rows, leftOut] = [0, 0];
  for await (const batch of table.rows) {
    rows += batch.length;
    if (rows > mostRows) throw new UnusableFile({ file: table.file }, `It has more than ${mostRows.toLocaleString('en-GB')} rows. Divide it, and import the parts one after the other.`);
    for (const row of batch) {
      const read = readRow(mapping, header, row);
      const problems = read.failed ?? alreadyThere(listings, read.listing, mapping);
      if (problems.length > 0) leftOut += 1;
      else if (read.listing) listings.set(read.listing.sourceId, read.listing);
      if (failed.length < mostProblems) failed.push(...problems);
    }
    await onRows(batch.length);
  }
  return { rows, listings: [...listings.values()], failed: failed.slice(0, mostProblems), leftOut };
}

function alreadyThere(listings: ReadonlyMap<string, ImportedListing>, { sourceId, line }: ImportedListing, { identity }: ServiceMapping): readonly FailedRow[] {
  const same = listings.get(sourceId);
  return same ? [{ line, field: identity.join(', '), reason: `It is the same listing as line ${same.line}. Delete one of the two.` }] : [];
}

function headerOf({ file, header }: CsvTable, mapping: ServiceMapping): readonly string[] {
  const names = header.map((name) => name.trim());
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) throw new UnusableFile({ file, line: 1 }, `Two columns are called “${twice.slice(0, 60)}”. Rename or delete one of them.`);
  const checked = checkHeader(mapping, names);
  if (!checked.ok) throw new UnusableFile({ file, line: 1 }, checked.refusal.message);
  return names;
}

function readRow(mapping: ServiceMapping, header: readonly string[], row: CsvRow): { listing: ImportedListing; failed?: undefined } | { listing?: undefined; failed: readonly FailedRow[] } {
  // The reader counts to a row's end; cells may span lines.
  const line = row.line - (row.columns.join(',').match(/\r\n|\r|\n/g)?.length ?? 0);
  if (row.columns.length !== header.length) {
    const reason = `It has ${row.columns.length} cells, but the header has ${header.length}. Look for a missing or stray comma or quotation mark.`;
    return { failed: [{ line, field: 'row', reason }] };
  }
  const mapped = mapRow(mapping, Object.fromEntries(header.map((name, index) => [name, row.columns[index] ?? ''])), line);
  return mapped.ok ? { listing: mapped.value } : { failed: mapped.refusal.map(({ column, message }) => ({ line, field: column, reason: message })) };
}
