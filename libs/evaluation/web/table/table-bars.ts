import type { ReleasedCell, ReleasedTable } from '../release-documents';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly cell: ReleasedCell;
  /** Share of the longest bar, 0 to 100; a hidden figure has none. */
  readonly length: number | undefined;
}

export interface BarGroup {
  readonly key: string;
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** The bars of a table, its totals left out, all to one scale; `most` is the number of people of the longest. */
export function tableBars({ lines, columns, columnsLabel }: Pick<ReleasedTable, 'lines' | 'columns' | 'columnsLabel'>): { readonly most: number; readonly groups: readonly BarGroup[] } {
  const parts = lines.filter(({ heading }) => heading.id !== null);
  const drawn = columns.map(({ id }, place) => ({ id, place })).filter(({ id }) => columnsLabel === null || id !== null);
  const most = Math.max(0, ...parts.flatMap(({ cells }) => drawn.map(({ place }) => cells[place]?.value ?? 0)));
  const bar = (key: string, label: string, cell: ReleasedCell | undefined): Bar[] =>
    cell ? [{ key, label, cell, length: cell.value === null || cell.value === undefined ? undefined : most === 0 ? 0 : (100 * cell.value) / most }] : [];

  if (columnsLabel === null) {
    return { most, groups: [{ key: 'all', label: '', bars: parts.flatMap(({ heading, cells }) => bar(heading.id ?? '', heading.label, cells[0])) }] };
  }
  return {
    most,
    groups: parts.map(({ heading, cells }) => ({
      key: heading.id ?? '',
      label: heading.label,
      bars: drawn.flatMap(({ id, place }) => bar(id ?? '', columns[place]?.label ?? '', cells[place])),
    })),
  };
}
