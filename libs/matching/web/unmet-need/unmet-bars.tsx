import { hiddenWords } from './hidden-figure';
import type { UnmetTotal } from './unmet-need-documents';

const rowHeight = 40;

/** People by kind of need, all to one scale; a hidden figure is a dashed outline with its words. The numbers stand in the table beside. */
export function UnmetBars({ totals, title }: { readonly totals: readonly UnmetTotal[]; readonly title: string }) {
  const most = Math.max(1, ...totals.map(({ people }) => people ?? 0));
  const shown = totals.some(({ people }) => people != null);
  return (
    <figure className="lw-chart">
      <svg role="img" aria-label={`${title}: the figures of the table, drawn`} width="100%" height={totals.length * rowHeight}>
        {totals.map(({ category, label, people, peopleHidden }, place) => (
          <g key={category}>
            <text className="lw-chart__label" x="0" y={place * rowHeight + 14}>
              {label} · {people?.toLocaleString('en-GB') ?? (peopleHidden && hiddenWords[peopleHidden].toLowerCase())}
            </text>
            {people == null ? (
              <rect className="lw-chart__hidden" x="1" y={place * rowHeight + 20} width="48" height="13" />
            ) : (
              <rect className="lw-chart__bar" x="0" y={place * rowHeight + 19} width={`${(people / most) * 100}%`} height="15" />
            )}
          </g>
        ))}
      </svg>
      <figcaption className="lw-chart__key">{shown ? `The longest bar stands for ${most.toLocaleString('en-GB')} people. A dashed outline is a hidden figure.` : 'Every figure here is hidden.'}</figcaption>
    </figure>
  );
}
