import { releaseWords } from '../release-words';
import type { ReleasedTable } from '../release-documents';

/** The table as rows of CSV, headings first, one a cell, with the same hidden cells: an empty number and the words that say why. */
export function tableRows(table: ReleasedTable): (string | number)[][] {
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
  return [heading, ...body];
}

/** A file name without anything that a file system would mind. */
export const csvName = ({ release, title, rowsLabel, columnsLabel }: ReleasedTable): string =>
  `${[title, 'by', rowsLabel, columnsLabel, release.firstQuarter, release.lastQuarter].filter(Boolean).join(' ').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.csv`;
