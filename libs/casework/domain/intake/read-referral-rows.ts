import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { interpretReading, type Suggested } from './interpret-reading';
import { labelled, type IntakeField } from './labels';

/** Rows that one file may have: as many as somebody can look through. */
export const mostReferralRows = 200;

export interface ReferralRow {
  /** The row's number in the file, the header being 1. */
  readonly line: number;
  readonly suggested: Suggested;
  /** Columns that are kept as text beside the referral, those with unknown headings among them. */
  readonly notes: readonly { readonly heading: string; readonly text: string }[];
}

/**
 * Reads a list of referrals: the first row names the columns, in the words that a labelled letter would use. A column that is not known is kept
 * as a note under its own heading, so that nothing is lost.
 */
export function readReferralRows(rows: readonly (readonly string[])[]): Result<readonly ReferralRow[], Refusal> {
  const [header, ...body] = rows;
  const filled = body.map((cells, index) => ({ cells, line: index + 2 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header || filled.length === 0) return refused(refusal('CSV_EMPTY', 'The file needs a first row that names its columns, and a row for each referral.', 'text'));
  if (filled.length > mostReferralRows) return refused(refusal('CSV_TOO_LONG', `The file has ${filled.length} rows. Split it: at most ${mostReferralRows} are taken at once.`, 'text'));
  const columns = header.map((name) => labelled(name, undefined) ?? { heading: name.trim() });
  const fields = columns.flatMap((column) => ('field' in column ? [column.field] : []));
  const missing = [
    ...(fields.includes('surname') || fields.includes('name') ? [] : ['Surname']),
    ...(fields.includes('dateOfBirth') ? [] : ['Date of birth']),
  ];
  if (missing.length > 0) return refused(refusal('CSV_COLUMNS_MISSING', `No column is named “${missing.join('” or “')}”. Name the columns in the first row.`, 'text'));
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice) return refused(refusal('CSV_COLUMN_TWICE', `Two columns both say “${header[columns.findLastIndex((column) => 'field' in column && column.field === twice)]?.trim()}”. Leave one out.`, 'text'));
  return ok(filled.map(({ cells, line }) => readRow(columns, cells, line)));
}

function readRow(columns: readonly ({ readonly field: IntakeField } | { readonly heading: string })[], cells: readonly string[], line: number): ReferralRow {
  const fields: Partial<Record<IntakeField, string>> = {};
  const notes: { heading: string; text: string }[] = [];
  for (const [index, cell] of cells.entries()) {
    const text = cell.trim();
    const column = columns[index] ?? { heading: `Column ${index + 1}` };
    if (text === '') continue;
    if ('field' in column) fields[column.field] = text;
    else notes.push({ heading: column.heading || `Column ${index + 1}`, text });
  }
  return { line, suggested: interpretReading(fields), notes };
}
