import { AwaitedPage, EmptyState, Failure, Loading, Note, Page, dayWords, useGraphQuery } from '@linkwell/web-kit';
import { timePoints, type TimePoint } from '@linkwell/outcomes-domain';
import { useParams } from 'react-router';
import { InstrumentsQuery, MeasuredPatientQuery, MeasuresQuery, type Instrument, type MeasuredPatient } from '../measures-documents';
import { shortName, timePointWords } from '../words';
import { RecordMeasureForm } from './record-measure-form';

/** Records one questionnaire at one time point, or corrects it when it is there already. */
export function RecordMeasurePage() {
  const { patientId = '', instrument: instrumentId, timePoint: wanted } = useParams();
  const asked = useGraphQuery(InstrumentsQuery, {});
  const whose = useGraphQuery(MeasuredPatientQuery, { id: patientId });
  const backLink = { to: `/patients/${patientId}`, label: 'Patient' };
  const error = asked.error ?? whose.error;
  if (error || !asked.data || !whose.data) {
    const retry = () => void Promise.all([asked.refetch(), whose.refetch()]);
    return <AwaitedPage title="Record a measure" label="Loading the questions" backLink={backLink} error={error} onRetry={retry} />;
  }
  const timePoint = timePoints.find((one) => one === wanted);
  const instrument = asked.data.instruments.find(({ id }) => id === instrumentId);
  if (!instrument || !timePoint) {
    return (
      <Page title="There is no such measure" backLink={backLink}>
        <EmptyState title="The address names no questionnaire or time point that is in use">
          <p>Go back to the patient and choose what to record there.</p>
        </EmptyState>
      </Page>
    );
  }
  return <RecordMeasure patient={whose.data.patient} instrument={instrument} timePoint={timePoint} />;
}

interface RecordMeasureProps {
  readonly patient: MeasuredPatient;
  readonly instrument: Instrument;
  readonly timePoint: TimePoint;
}

function RecordMeasure({ patient: { id: patientId, forename, surname, episode }, instrument, timePoint }: RecordMeasureProps) {
  const { data, error, refetch } = useGraphQuery(MeasuresQuery, { patientId, episodeId: episode.id });
  const responses = data?.measures.find((one) => one.instrument === instrument.id)?.responses;
  const recorded = timePoint === 'review' ? undefined : responses?.find((response) => response.timePoint === timePoint);
  const name = `${forename} ${surname}`;
  return (
    <Page
      title={`${recorded ? 'Correct' : 'Record'} ${shortName(instrument.id, instrument.name)}: ${timePointWords[timePoint].toLowerCase()}`}
      caption={name}
      backLink={{ to: `/patients/${patientId}`, label: name }}
    >
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!responses && !error && <Loading label="Loading what was recorded" />}
      {recorded && (
        <Note>
          <p>This was recorded for {dayWords(recorded.takenOn)}. What you save replaces it; what stood there is kept.</p>
        </Note>
      )}
      {responses && <RecordMeasureForm key={recorded?.id} patientId={patientId} episodeId={episode.id} instrument={instrument} timePoint={timePoint} recorded={recorded} />}
    </Page>
  );
}
