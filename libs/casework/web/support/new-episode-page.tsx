import { Form, Note, SelectField, SubmitButton, TextArea, oneOf, optionalText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { PatientTask } from '../patient/with-patient';
import { SupportAnswerFields, supportAnswer, unanswered } from '../support-answer';
import { choicesOf, sourceWords } from '../words';
import { StartEpisodeMutation } from './support-documents';

const sources = ['gp', 'practice_team', 'self', 'family_or_friend', 'hospital', 'social_care', 'community_organisation', 'other'] as const;
const schema = z.object({ source: oneOf(sources, 'Choose who asked for the support'), agreement: supportAnswer, reason: optionalText() });

export function NewEpisodePage() {
  return <PatientTask title="Start a new episode">{(patient) => <NewEpisodeForm patientId={patient.id} />}</PatientTask>;
}

function NewEpisodeForm({ patientId }: { readonly patientId: string }) {
  const start = useGraphMutation(StartEpisodeMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { source: '', agreement: unanswered, reason: '' });
  const answer = useWatch({ control: form.control, name: 'agreement.answer' });
  return (
    <Form
      form={form}
      onSubmit={async ({ source, agreement, reason }, { idempotencyKey }) => {
        const input = { patientId, source, agreement, reason: agreement.answer === 'yes' ? (reason ?? null) : null, idempotencyKey };
        const { startEpisode } = await start.mutateAsync({ input });
        if (startEpisode.__typename === 'Refusal') return startEpisode;
        await navigate(`/patients/${patientId}`);
      }}
    >
      <SelectField name="source" label="Who asked for the support?" choices={choicesOf(sourceWords)} />
      <SupportAnswerFields answered={answer} />
      {answer === 'yes' && <TextArea name="reason" label="Why were they referred? (optional)" rows={3} />}
      {answer === 'no' && (
        <Note>
          <p>That is fine. Their answer is kept, and you can still tell them about groups near them.</p>
        </Note>
      )}
      <SubmitButton busyLabel="Saving…">{answer === 'no' ? 'Record their answer' : 'Start the episode'}</SubmitButton>
    </Form>
  );
}
