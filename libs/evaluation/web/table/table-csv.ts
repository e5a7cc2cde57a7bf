import { releaseWords } from '../release-words';
import type { ReleasedTable } from '../release-documents';

/** A field as RFC 4180 writes it. */
const field = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table as CSV, one line a cell, with the same hidden cells: an empty number and the words that say why. Lines end in CRLF (RFC 4180). */
export function tableCsv(table: ReleasedTable): string {
  const { release, title, percentOf, rowsLabel, columnsLabel, columns, lines } = table;
  const heading = ['Release', 'Measure', rowsLabel, ...(columnsLabel === null ? [] : [columnsLabel]), 'People', ...(percentOf === null ? [] : [`Per cent of ${percentOf.toLowerCase()}`]), 'Why hidden'];
  const body = lines.flatMap((line) =>
    line.cells.map((cell, place) => [
      releaseWords(release),
      title,
      line.heading.label,
      ...(columnsLabel === null ? [] : [columns[place]?.label ?? '']),
      cell.value ?? '',
      ...(percentOf === null ? [] : [cell.percent ?? '']),
      cell.hiddenWords ?? '',
    ]));
  return [heading, ...body].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A file name without anything that a file system would mind. */
export const csvName = ({ release, title, rowsLabel, columnsLabel }: ReleasedTable): string =>
  `${[title, 'by', rowsLabel, columnsLabel, release.firstQuarter, release.lastQuarter].filter(Boolean).join(' ').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.csv`;
