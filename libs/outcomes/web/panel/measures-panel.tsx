import { ActionLink, DataTable, Failure, Loading, dayWords, useGraphQuery, type Column } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { MeasuresQuery, type PatientMeasures } from '../measures-documents';
import { measurePath, shortName, statusWords, timePointWords } from '../words';
import { ScoreChart } from './score-chart';
import { changeWords, scoreLines, timeColumns, type ScoreLine, type TimeColumn } from './score-lines';

export interface MeasuresPanelProps {
  readonly patientId: string;
  readonly episodeId: string;
}

/** A patient's scores over time, instrument by instrument, and what to record next. Stands under a heading of the patient's page. */
export function MeasuresPanel({ patientId, episodeId }: MeasuresPanelProps) {
  const { data, error, refetch } = useGraphQuery(MeasuresQuery, { patientId, episodeId });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading measures" />;
  return (
    <>
      {data.measures.map((measures) => (
        <InstrumentMeasures key={measures.instrument} measures={measures} patientId={patientId} />
      ))}
    </>
  );
}

function InstrumentMeasures({ measures, patientId }: { readonly measures: PatientMeasures; readonly patientId: string }) {
  const { instrument, name, citation, mayRecord } = measures;
  const [columns, lines] = [timeColumns(measures), scoreLines(measures)];
  const path = (column: TimeColumn) => measurePath(patientId, instrument, column.timePoint);
  const missing = columns.filter(({ response }) => !response);
  const correctable = columns.filter(({ response, timePoint }) => response && timePoint !== 'review');
  const short = shortName(instrument, name);
  return (
    <section className="lw-measures" aria-labelledby={`measures-${instrument}`}>
      <h3 className="nhsuk-heading-s" id={`measures-${instrument}`}>
        {name}
      </h3>
      {lines.length > 0 && (
        <div className="lw-measures__scores">
          <DataTable caption={`${name}: scores`} hideCaption rows={lines} rowKey={({ id }) => id} columns={tableColumns(columns)} />
          <ScoreChart title={name} lines={lines} columns={columns} />
        </div>
      )}
      <StateOfColumns columns={columns} />
      {mayRecord && correctable.length > 0 && (
        <p className="lw-measures__correct">
          {correctable.map((column) => (
            <Link key={column.key} to={path(column)}>
              Correct {short} {timePointWords[column.timePoint].toLowerCase()}
            </Link>
          ))}
        </p>
      )}
      {mayRecord && missing.length > 0 && (
        <div className="lw-actions">
          {missing.map((column) => (
            <ActionLink key={column.key} to={path(column)} variant="secondary" small>
              {`Record ${short} ${timePointWords[column.timePoint].toLowerCase()}`}
            </ActionLink>
          ))}
        </div>
      )}
      {lines.length > 0 && <p className="lw-measures__source">Questions: {citation}</p>}
    </section>
  );
}

const headingOf = ({ timePoint, response }: TimeColumn) => (response ? `${timePointWords[timePoint]}, ${dayWords(response.takenOn)}` : timePointWords[timePoint]);

function tableColumns(columns: readonly TimeColumn[]): Column<ScoreLine>[] {
  const shown = columns.filter(({ response }) => !response || response.status === 'answered');
  return [
    { heading: 'Score', cell: ({ label, min, max, higherIsBetter }) => <ScoreName label={label} range={`${min} to ${max}, ${higherIsBetter ? 'higher' : 'lower'} is better`} /> },
    ...shown.map((column): Column<ScoreLine> => ({ heading: headingOf(column), cell: (line) => <ScoreValue line={line} column={column} /> })),
    { heading: 'Change', cell: ({ change }) => (change ? changeWords(change) : <span className="lw-unknown">–</span>) },
  ];
}

const ScoreName = ({ label, range }: { readonly label: string; readonly range: string }) => (
  <>
    {label}
    <span className="lw-sub">{range}</span>
  </>
);

function ScoreValue({ line, column }: { readonly line: ScoreLine; readonly column: TimeColumn }) {
  const score = line.scores.get(column.key);
  if (!score) return <span className="lw-unknown">{column.response ? 'Not answered' : 'Not yet'}</span>;
  return (
    <>
      {score.value}
      {score.band && <span className="lw-sub">{score.band}</span>}
    </>
  );
}

/** What has no score but a word: declined, not reached, not suitable, asked late. */
function StateOfColumns({ columns }: { readonly columns: readonly TimeColumn[] }) {
  const said = columns.flatMap(({ key, timePoint, response }) => {
    if (!response) return [];
    const when = dayWords(response.takenOn);
    if (response.status !== 'answered') return [{ key, words: `${timePointWords[timePoint]}: ${statusWords[response.status].toLowerCase()}, ${when}.` }];
    return response.timing === 'late' ? [{ key, words: `${timePointWords[timePoint]}: asked late, ${when}.` }] : [];
  });
  if (columns.every(({ response }) => !response)) return <p>Not asked yet.</p>;
  return said.map(({ key, words }) => <p key={key}>{words}</p>);
}
