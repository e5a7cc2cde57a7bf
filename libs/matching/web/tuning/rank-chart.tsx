import { moveWords } from './move-words';
import type { PreviewedService } from './tuning-documents';

/** Pixels, or sixteenths of a rem: as tall as a row of the list. */
const row = 40;
const [left, right, width] = [30, 76, 84];

/** The order before, at the left, and after, with a line for each service. Words beside each row say the same: up, down, new. */
export function RankChart({ services, label }: { readonly services: readonly PreviewedService[]; readonly label: string }) {
  const before = [...services].sort((a, b) => (a.before ?? Infinity) - (b.before ?? Infinity));
  const middle = (index: number) => index * row + row / 2;
  return (
    <div className="lw-ranks">
      <svg className="lw-ranks__lines" viewBox={`0 0 ${width} ${services.length * row}`} width={`${width / 16}rem`} height={`${services.length * (row / 16)}rem`} aria-hidden="true">
        {services.map((service, index) => {
          const from = middle(before.indexOf(service));
          return (
            <g key={service.serviceId} className={`lw-ranks__line lw-ranks__line--${service.move}`}>
              <text x="18" y={from}>
                {service.before ?? '50+'}
              </text>
              <path d={`M${left} ${from} C${left + 22} ${from} ${right - 22} ${middle(index)} ${right} ${middle(index)}`} />
              <circle cx={left} cy={from} r="4" />
              <circle cx={right} cy={middle(index)} r="4" />
            </g>
          );
        })}
      </svg>
      <ol className="lw-ranks__list" aria-label={label}>
        {services.map((service) => (
          <li key={service.serviceId} className={`lw-ranks__row lw-ranks__row--${service.move}`}>
            <span className="lw-ranks__place">{service.move === 'went_out' ? '–' : service.after}</span>
            <span className="lw-ranks__service">
              <span className="lw-ranks__name" title={service.name}>
                {service.name}
              </span>
              <span className="lw-ranks__move">
                <MoveArrow move={service.move} /> {moveWords(service)}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

const arrows = { rose: '▲', came_in: '▲', fell: '▼', went_out: '▼', stayed: '=' } as const;

const MoveArrow = ({ move }: { readonly move: PreviewedService['move'] }) => (
  <span className="lw-ranks__arrow" aria-hidden="true">
    {arrows[move]}
  </span>
);
