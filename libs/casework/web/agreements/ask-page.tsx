import { agreementGivers, agreementManners, currentWording, type AgreementKind } from '@linkwell/casework-domain';
import { Form, Page, RadioField, SubmitButton, Wording, oneOf, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { choicesOf, giverWords, mannerWords } from '../words';
import { RecordAgreementMutation } from './agreements-documents';

const schema = z.object({
  answer: oneOf(['yes', 'no'], 'Choose what the person said'),
  givenBy: oneOf(agreementGivers, 'Choose who gave the answer'),
  how: oneOf(agreementManners, 'Choose how it was given'),
});

/** One question that is asked by itself, in the words that are to be read out. */
export function AskPage({ kind, title }: { readonly kind: Extract<AgreementKind, 'contact_after' | 'evaluation'>; readonly title: string }) {
  const { patientId = '' } = useParams();
  const navigate = useNavigate();
  const record = useGraphMutation(RecordAgreementMutation);
  const form = useZodForm(schema, { answer: '', givenBy: 'self', how: 'spoken' });
  const wording = currentWording(kind);
  const back = `/patients/${patientId}/agreements`;
  return (
    <Page title={title} backLink={{ to: back, label: 'What they agreed to' }}>
      <p>Read this to them, or let them read it:</p>
      <Wording>{wording.text}</Wording>
      <Form
        form={form}
        onSubmit={async (said, { idempotencyKey }) => {
          const { recordAgreement } = await record.mutateAsync({ input: { ...said, patientId, kind, wordingVersion: wording.version, idempotencyKey } });
          if (recordAgreement.__typename === 'Refusal') return recordAgreement;
          await navigate(back);
        }}
      >
        <RadioField name="answer" legend="What do they say?" labelSize="s" choices={[{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No', hint: 'That is fine. Support goes on as before.' }]} />
        <RadioField name="givenBy" legend="Who gave the answer?" labelSize="s" choices={choicesOf(giverWords)} />
        <RadioField name="how" legend="How?" labelSize="s" inline choices={choicesOf(mannerWords)} />
        <SubmitButton busyLabel="Saving…">Save the answer</SubmitButton>
      </Form>
    </Page>
  );
}
