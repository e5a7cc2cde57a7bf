import { saveFile } from './save-file';

type Cell = string | number | null | undefined;

/**
 * Rows as CSV (RFC 4180), first the headings. A text that a spreadsheet would run as a formula is made plain by an apostrophe before it
 * (OWASP, "CSV Injection"); numbers stay numbers.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives the reader a file made in the browser, from what is on screen. The mark at its start tells spreadsheets that it is UTF-8. */
export const saveCsv = (fileName: string, rows: readonly (readonly Cell[])[]): void => saveFile(fileName, 'text/csv;charset=utf-8', '\uFEFF', csvText(rows));
