import { percentWords, type Shares } from './exposure-words';

const rowHeight = 44;

/** Each group's share of the places as a bar, with a line where its equal part would end. The numbers stand in the table below. */
export function ExposureChart({ shares, title }: { readonly shares: readonly Shares[]; readonly title: string }) {
  const most = Math.max(0.01, ...shares.flatMap(({ had, equal }) => [had, equal]));
  return (
    <figure className="lw-chart">
      <svg role="img" aria-label={`${title}: the figures of the table, drawn`} width="100%" height={shares.length * rowHeight}>
        {shares.map(({ row: { label }, had, equal }, place) => (
          <g key={label}>
            <text className="lw-chart__label" x="0" y={place * rowHeight + 14}>
              {label} · {percentWords(had)}
            </text>
            <rect className="lw-chart__bar" x="0" y={place * rowHeight + 20} width={`${(had / most) * 99}%`} height="15" />
            <line className="lw-gaps__equal" x1={`${(equal / most) * 99}%`} x2={`${(equal / most) * 99}%`} y1={place * rowHeight + 17} y2={place * rowHeight + 38} />
          </g>
        ))}
      </svg>
      <figcaption className="lw-chart__key">The bar is the group’s share of places among the first ten; the upright line is where an equal part would end.</figcaption>
    </figure>
  );
}
