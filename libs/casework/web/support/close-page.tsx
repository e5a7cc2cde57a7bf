import { episodeCloseReasons, stopsMessages, type EpisodeCloseReason } from '@linkwell/casework-domain';
import { Form, Note, RadioField, SubmitButton, TextArea, oneOf, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import type { Patient } from '../patient/patient-documents';
import { PatientTask } from '../patient/with-patient';
import { OpenConcerns } from '../safeguarding/open-concerns';
import { choicesOf, closeReasonWords } from '../words';
import { CloseEpisodeMutation } from './support-documents';

const schema = z
  .object({ reason: oneOf(episodeCloseReasons, 'Choose why support ends'), words: z.string().trim().max(2000, 'Use 2,000 characters or fewer') })
  .check(({ value, issues }) => {
    if (value.reason === 'other' && !value.words) issues.push({ code: 'custom', path: ['words'], message: 'Say in a few words why support ends', input: value });
  });

const isReason = (value: unknown): value is EpisodeCloseReason => episodeCloseReasons.some((reason) => reason === value);

export function ClosePage() {
  return <PatientTask title="End support">{(patient) => <CloseForm patient={patient} />}</PatientTask>;
}

function CloseForm({ patient: { id, episode, needs } }: { readonly patient: Patient }) {
  const close = useGraphMutation(CloseEpisodeMutation);
  const navigate = useNavigate();
  const { mayDo } = useSession();
  const form = useZodForm(schema, { reason: '', words: '' });
  const reason: unknown = useWatch({ control: form.control, name: 'reason' });
  const waiting = needs.filter(({ status }) => status === 'open' || status === 'being_helped').length;
  return (
    <>
      {waiting > 0 && (
        <Note>
          <p>
            {waiting === 1 ? 'One need has' : `${waiting} needs have`} no answer yet. You can still record whether {waiting === 1 ? 'it was' : 'they were'} met after support has ended.
          </p>
        </Note>
      )}
      {mayDo('safeguarding.raise') && <OpenConcerns patientId={id} />}
      <Form
        form={form}
        keep={{ as: 'close', patientId: id, what: 'The end of support', onSaved: () => navigate(`/patients/${id}`) }}
        onSubmit={async ({ reason: why, words }, { idempotencyKey }) => {
          const { closeEpisode } = await close.mutateAsync({ input: { patientId: id, reason: why, words: words || null, version: episode.version, idempotencyKey } });
          if (closeEpisode.__typename === 'Refusal') return closeEpisode;
        }}
      >
        <RadioField name="reason" legend="Why does support end?" labelSize="s" choices={choicesOf(closeReasonWords)} />
        {isReason(reason) && stopsMessages(reason) && (
          <Note>
            <p>Nobody will be asked to follow up, and no message will be sent to them.</p>
          </Note>
        )}
        <TextArea name="words" label="In a few words (optional)" rows={3} />
        <SubmitButton busyLabel="Saving…">End support</SubmitButton>
      </Form>
    </>
  );
}
