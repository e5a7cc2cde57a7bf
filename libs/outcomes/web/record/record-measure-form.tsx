import { DateField, Form, RadioField, SubmitButton, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { dayInLondon } from '@linkwell/kernel';
import { answerModes, completionStatuses, type TimePoint } from '@linkwell/outcomes-domain';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { RecordResponseMutation, type Instrument, type MeasureResponse } from '../measures-documents';
import { modeWords } from '../words';
import { answersSchema, leftOut } from './answers-schema';
import { QuestionField, isScale } from './question-field';

interface RecordMeasureFormProps {
  readonly patientId: string;
  readonly episodeId: string;
  readonly instrument: Instrument;
  readonly timePoint: TimePoint;
  /** What is recorded already, to be corrected. */
  readonly recorded: MeasureResponse | undefined;
}

const statusChoices = { answered: 'Yes', declined: 'No, they declined', not_reached: 'No, they could not be reached', not_suitable: 'No, it was not suitable to ask' } as const;

const startingAnswers = ({ items }: Instrument, recorded: MeasureResponse | undefined): Record<string, string> =>
  Object.fromEntries(items.map(({ id }) => {
    const found = recorded?.answers.find(({ item }) => item === id);
    return [id, found ? String(found.value) : recorded?.status === 'answered' ? leftOut : ''];
  }));

export function RecordMeasureForm({ patientId, episodeId, instrument, timePoint, recorded }: RecordMeasureFormProps) {
  const navigate = useNavigate();
  const record = useGraphMutation(RecordResponseMutation);
  const form = useZodForm(answersSchema(instrument, () => new Date()), {
    status: recorded?.status ?? 'answered',
    answers: startingAnswers(instrument, recorded),
    mode: recorded?.mode ?? '',
    takenOn: recorded?.takenOn ?? dayInLondon(new Date()),
  });
  const answered = useWatch({ control: form.control, name: 'status' }) === 'answered';
  return (
    <Form
      form={form}
      onSubmit={async ({ status, answers, mode, takenOn }, { idempotencyKey }) => {
        const input = { patientId, episodeId, instrument: instrument.id, timePoint, status, answers, mode, takenOn, version: recorded?.version ?? null, idempotencyKey };
        const { recordResponse } = await record.mutateAsync({ input });
        if (recordResponse.__typename === 'Refusal') return recordResponse;
        await navigate(`/patients/${patientId}`);
      }}
    >
      <RadioField name="status" legend="Was it answered?" labelSize="s" choices={completionStatuses.map((value) => ({ value, label: statusChoices[value] }))} />
      {answered && (
        <>
          <p>Read each question out in these words.{instrument.items.some(isScale) && ' Type a number, or use the arrow keys; Tab goes to the next question.'}</p>
          {instrument.items.map((item, place) => (
            <QuestionField key={item.id} item={item} place={place + 1} />
          ))}
          <RadioField name="mode" inline legend="How was it answered?" labelSize="s" choices={answerModes.map((value) => ({ value, label: modeWords[value] }))} />
        </>
      )}
      <DateField name="takenOn" legend="When was it asked?" labelSize="s" hint="For example, 15 3 2026" />
      <SubmitButton busyLabel="Saving…">{recorded ? 'Save the correction' : 'Save'}</SubmitButton>
      <p className="lw-measures__source">Questions: {instrument.citation}</p>
    </Form>
  );
}
