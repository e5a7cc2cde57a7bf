import { timePointWords } from '../words';
import type { ScoreLine, TimeColumn } from './score-lines';

const rowHeight = 44;
const [left, right] = [6, 94];

/** Where a score lies across the drawing, in per cent of its width. */
const across = ({ min, max }: ScoreLine, value: number) => left + ((value - min) / (max - min)) * (right - left);

interface ScoreChartProps {
  readonly title: string;
  readonly lines: readonly ScoreLine[];
  readonly columns: readonly TimeColumn[];
}

/** Where each score was at the first and the last time: an open ring, then a filled one. Its numbers stand in the table beside it. */
export function ScoreChart({ title, lines, columns }: ScoreChartProps) {
  const answered = columns.filter(({ response }) => response?.status === 'answered');
  const [first, last] = [answered[0], answered.at(-1)];
  if (!first || !last || lines.length === 0) return null;
  const moved = first !== last;
  return (
    <figure className="lw-chart">
      <svg className="lw-scores" role="img" aria-label={`${title}: the figures of the table, drawn`} width="100%" height={lines.length * rowHeight}>
        {lines.map((line, row) => (
          <ScoreRow key={line.id} line={line} top={row * rowHeight} from={line.scores.get(first.key)?.value} to={moved ? line.scores.get(last.key)?.value : undefined} />
        ))}
      </svg>
      <figcaption className="lw-chart__key">
        ○ {timePointWords[first.timePoint]}
        {moved && <> · ● {timePointWords[last.timePoint]}</>}
      </figcaption>
    </figure>
  );
}

interface ScoreRowProps {
  readonly line: ScoreLine;
  readonly top: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

function ScoreRow({ line, top, from, to }: ScoreRowProps) {
  const axis = top + 30;
  return (
    <>
      <text className="lw-scores__label" x="0" y={top + 14}>
        {line.label}
        {line.higherIsBetter ? '' : ' (lower is better)'}
      </text>
      <line className="lw-scores__axis" x1={`${left}%`} x2={`${right}%`} y1={axis} y2={axis} />
      <text className="lw-scores__end" x="0" y={axis + 4}>
        {line.min}
      </text>
      <text className="lw-scores__end" x="100%" y={axis + 4} textAnchor="end">
        {line.max}
      </text>
      {from !== undefined && to !== undefined && <line className="lw-scores__move" x1={`${across(line, from)}%`} x2={`${across(line, to)}%`} y1={axis} y2={axis} />}
      {from !== undefined && <circle className="lw-scores__from" cx={`${across(line, from)}%`} cy={axis} r="7" />}
      {to !== undefined && <circle className="lw-scores__to" cx={`${across(line, to)}%`} cy={axis} r="6" />}
    </>
  );
}
