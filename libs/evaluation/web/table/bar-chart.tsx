import { hiddenShort } from '../release-words';
import type { ReleasedTable } from '../release-documents';
import { tableBars, type Bar, type BarGroup } from './table-bars';

const rowHeight = 40;

/** The table's figures as bars, all to one scale; a hidden figure is a dashed outline with its words. The numbers stand in the table. */
export function BarChart({ table }: { readonly table: ReleasedTable }) {
  const { most, groups } = tableBars(table);
  return (
    <>
      <div className={groups.length > 1 ? 'lw-bars lw-bars--many' : 'lw-bars'}>
        {groups.map((group) => (
          <Bars key={group.key} group={group} title={table.title} />
        ))}
      </div>
      <p className="lw-chart__key">{most > 0 ? `All bars are drawn to one scale: the longest stands for ${most.toLocaleString('en-GB')} people. A dashed outline is a hidden figure.` : 'Every figure here is hidden.'}</p>
    </>
  );
}

function Bars({ group: { label, bars }, title }: { readonly group: BarGroup; readonly title: string }) {
  return (
    <figure className="lw-chart">
      {label && <figcaption className="lw-chart__title">{label}</figcaption>}
      <svg role="img" aria-label={`${[title, label].filter(Boolean).join(', ')}: the figures of the table, drawn`} width="100%" height={bars.length * rowHeight}>
        {bars.map((bar, place) => (
          <OneBar key={bar.key} bar={bar} top={place * rowHeight} />
        ))}
      </svg>
    </figure>
  );
}

function OneBar({ bar: { label, cell, length }, top }: { readonly bar: Bar; readonly top: number }) {
  const words = cell.hiddenReason ? hiddenShort[cell.hiddenReason].toLowerCase() : (cell.value?.toLocaleString('en-GB') ?? '');
  return (
    <>
      <text className="lw-chart__label" x="0" y={top + 14}>
        {label} · {words}
      </text>
      {length === undefined ? <rect className="lw-chart__hidden" x="1" y={top + 20} width="48" height="13" /> : <rect className="lw-chart__bar" x="0" y={top + 19} width={`${length}%`} height="15" />}
    </>
  );
}
