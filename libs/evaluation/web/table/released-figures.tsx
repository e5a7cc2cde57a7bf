import { DataTable, type Column } from '@linkwell/web-kit';
import { hiddenShort } from '../release-words';
import type { ReleasedCell, ReleasedTable, TableLine } from '../release-documents';

/** The table itself: every figure, or in its place the words that say why it is hidden. */
export function ReleasedFigures({ table, caption }: { readonly table: ReleasedTable; readonly caption: string }) {
  const columns: Column<TableLine>[] = [
    { heading: table.rowsLabel, cell: ({ heading }) => (heading.id === null ? <strong>{heading.label}</strong> : heading.label) },
    ...table.columns.map(({ label }, place): Column<TableLine> => ({ heading: label, numeric: true, cell: ({ cells }) => <Figure cell={cells[place]} of={table.percentOf} /> })),
  ];
  return (
    <div className="lw-figures">
      <DataTable caption={caption} columns={columns} rows={table.lines} rowKey={({ heading }) => heading.id ?? 'total'} />
    </div>
  );
}

function Figure({ cell, of }: { readonly cell: ReleasedCell | undefined; readonly of: string | null }) {
  if (!cell?.hiddenReason) {
    return (
      <>
        {cell?.value?.toLocaleString('en-GB')}
        {typeof cell?.percent === 'number' && (
          <span className="lw-sub">
            {cell.percent}%<span className="nhsuk-u-visually-hidden"> of {of?.toLowerCase()}</span>
          </span>
        )}
      </>
    );
  }
  return <span className="lw-figures__hidden">{hiddenShort[cell.hiddenReason]}</span>;
}
