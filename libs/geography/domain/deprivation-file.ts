import { ok, refusal, refused, type Result } from '@linkwell/kernel';
import { columnMissing, deprivationMappingSchema, findColumn, type ColumnRefusal, type DeprivationMapping } from './column-mapping';
import deprivation from './mappings/deprivation.json' with { type: 'json' };
import { invalid, type RowProblem } from './row-problem';
import type { DeprivationEdition, DeprivationRow } from './small-area';

/** Fits "File 1" of the English Indices of Deprivation 2019 and 2025. */
export const standardDeprivationMapping = (): DeprivationMapping => deprivationMappingSchema.parse(deprivation);

export interface DeprivationColumns extends DeprivationEdition {
  readonly width: number;
  readonly lsoa: number;
  readonly rank: number;
  readonly decile: number;
}

/** Recognises the edition from the header row and finds its columns. A file of no known edition is refused, never taken for another. */
export function resolveDeprivationColumns(
  header: readonly string[],
  mapping: DeprivationMapping = standardDeprivationMapping(),
): Result<DeprivationColumns, ColumnRefusal> {
  const known = mapping.editions.find(({ recognisedBy }) => recognisedBy.every((name) => findColumn(header, [name]) !== undefined));
  if (!known) {
    const editions = mapping.editions.map(({ edition, recognisedBy }) => `${edition} has the columns ${recognisedBy.join(' and ')}`).join('; ');
    return refused(refusal('UNKNOWN_EDITION', `This is no edition of a deprivation index that the mapping knows: ${editions}. Use one of those files, or name its columns in a mapping file.`, 'header'));
  }
  const { edition, smallAreaEdition, columns } = known;
  const lsoa = findColumn(header, columns.lsoa);
  if (lsoa === undefined) return refused(columnMissing('small area (LSOA)', columns.lsoa, header));
  const rank = findColumn(header, columns.rank);
  if (rank === undefined) return refused(columnMissing('rank', columns.rank, header));
  const decile = findColumn(header, columns.decile);
  if (decile === undefined) return refused(columnMissing('decile', columns.decile, header));
  return ok({ edition, smallAreaEdition, width: header.length, lsoa, rank, decile });
}

/** Digits, with or without thousands separators: "29,199". */
const count = /^(?:\d{1,3}(?:,\d{3})+|\d{1,6})$/;

/** Reads one row. `line` counts from 1 with the header as line 1. */
export function parseDeprivationRow(columns: DeprivationColumns, row: readonly string[], line: number): Result<DeprivationRow, RowProblem> {
  if (row.length !== columns.width) return refused(invalid(line, 'row', `${row.length} columns, but the header has ${columns.width}. Look for a stray quote or comma.`));
  const text = (index: number) => (row[index] ?? '').trim();
  const lsoa = text(columns.lsoa);
  if (!/^[EW]01\d{6}$/.test(lsoa)) return refused(invalid(line, 'lsoa', `"${lsoa.slice(0, 40)}" is not a small-area code such as E01000001.`));
  const rank = wholeNumber(text(columns.rank));
  if (rank === undefined || rank < 1) return refused(invalid(line, 'rank', `"${text(columns.rank).slice(0, 40)}" is not a rank, a whole number from 1.`));
  const decile = wholeNumber(text(columns.decile));
  if (decile === undefined || decile < 1 || decile > 10) return refused(invalid(line, 'decile', `"${text(columns.decile).slice(0, 40)}" is not a decile from 1 to 10.`));
  return ok({ edition: columns.edition, smallAreaEdition: columns.smallAreaEdition, lsoa, rank, decile });
}

const wholeNumber = (text: string): number | undefined => (count.test(text) ? Number(text.replaceAll(',', '')) : undefined);
