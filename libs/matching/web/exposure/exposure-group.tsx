import { DataTable, type Column } from '@linkwell/web-kit';
import { ExposureChart } from './exposure-chart';
import type { ExposureRow } from './exposure-documents';
import { percentWords, ratioWords, sharesOf, type dimensions, type Shares } from './exposure-words';

/** One way of grouping: the drawing, then its table. */
export function ExposureGroup({ of: { dimension, title, heading }, rows }: { readonly of: (typeof dimensions)[number]; readonly rows: readonly ExposureRow[] }) {
  const shares = sharesOf(rows);
  const columns: Column<Shares>[] = [
    { heading, cell: ({ row }) => row.label },
    { heading: 'Services', numeric: true, cell: ({ row }) => row.services.toLocaleString('en-GB') },
    { heading: 'Places in the first ten', numeric: true, cell: ({ row, had }) => <Both figure={row.slots10} share={percentWords(had)} /> },
    { heading: 'An equal part', numeric: true, cell: ({ row, equal }) => <Both figure={Math.round(row.expected10)} share={percentWords(equal)} /> },
    { heading: 'Ratio, first ten', numeric: true, cell: ({ row }) => ratioWords(row.ratio10) },
    { heading: 'Ratio, first five', numeric: true, cell: ({ row }) => ratioWords(row.ratio5) },
  ];
  return (
    <section className="lw-section" aria-labelledby={`exposure-${dimension}`}>
      <h2 className="nhsuk-heading-m" id={`exposure-${dimension}`}>
        {title}
      </h2>
      <div className="lw-gaps">
        <ExposureChart shares={shares} title={title} />
        <div>
          <DataTable caption={title} hideCaption columns={columns} rows={shares} rowKey={({ row }) => row.label} />
        </div>
      </div>
    </section>
  );
}

const Both = ({ figure, share }: { readonly figure: number; readonly share: string }) => (
  <>
    {figure.toLocaleString('en-GB')}
    <span className="lw-sub">{share}</span>
  </>
);
