import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right, in columns. */
  readonly numeric?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  /** The caption is there for screen readers only, where a heading already says it. */
  readonly hideCaption?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table that becomes a list of cards on a narrow screen; the roles keep it a table for screen readers when CSS changes its display. */
export function DataTable<Row>({ caption, hideCaption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table role="table" className="lw-table lw-table--stacked">
      <caption className={hideCaption ? 'nhsuk-u-visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ heading, numeric }) => (
            <th key={heading} role="columnheader" scope="col" className={numeric ? 'lw-table__figure' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={rowKey(row)}>
            {columns.map((column, index) => (
              <DataCell key={column.heading} column={column} row={row} isName={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DataCellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isName: boolean;
}

function DataCell<Row>({ column: { heading, cell, numeric }, row, isName }: DataCellProps<Row>) {
  const Cell = isName ? 'th' : 'td';
  return (
    <Cell role={isName ? 'rowheader' : 'cell'} scope={isName ? 'row' : undefined} className={numeric ? 'lw-table__figure' : undefined}>
      <span className="lw-table__label" aria-hidden="true">
        {heading}
      </span>
      <span className="lw-cell">{cell(row)}</span>
    </Cell>
  );
}
