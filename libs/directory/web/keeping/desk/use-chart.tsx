import { monthShort, type Month } from './months';

const height = 190;
const floor = 160;
const tallest = 125;

/** Looks and shortlistings month by month, across whatever width there is. The table below says the same in figures. */
export function UseChart({ months, title }: { readonly months: readonly Month[]; readonly title: string }) {
  const most = Math.max(1, ...months.map(({ views }) => views), ...months.map(({ shortlistings }) => shortlistings));
  const step = 100 / months.length;
  const bar = step * 0.36;
  const tall = (count: number) => (count / most) * tallest;
  return (
    <figure className="lw-chart lw-use">
      <svg role="img" aria-label={`${title}: the figures of the table below, drawn`} width="100%" height={height}>
        <line className="lw-use__floor" x1="0" x2="100%" y1={floor} y2={floor} />
        {months.map(({ month, views, shortlistings }, index) => {
          const left = index * step + step * 0.12;
          return (
            <g key={month}>
              <rect className="lw-use__views" x={`${left}%`} y={floor - tall(views)} width={`${bar}%`} height={tall(views)} />
              <rect className="lw-use__shortlistings" x={`${left + bar + step * 0.04}%`} y={floor - tall(shortlistings)} width={`${bar}%`} height={tall(shortlistings)} />
              {views > 0 && (
                <text className="lw-use__count" x={`${left + bar / 2}%`} y={floor - tall(views) - 6}>
                  {views}
                </text>
              )}
              <text className="lw-use__month" x={`${index * step + step / 2}%`} y={floor + 20}>
                {monthShort(month)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="lw-use__key">
        <span className="lw-use__swatch lw-use__swatch--views" /> Looked at <span className="lw-use__swatch lw-use__swatch--shortlistings" /> Shortlisted
      </figcaption>
    </figure>
  );
}
