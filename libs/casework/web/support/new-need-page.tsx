import { Form, SubmitButton, TextArea, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { PatientFacts } from '../patient/patient-facts';
import { PatientTask } from '../patient/with-patient';
import { NeedFields, needFields, wordsField } from './need-fields';
import { RecordNeedMutation } from './support-documents';
import { TermPicker, another } from './term-picker';

const schema = z
  .object({ patientsWords: wordsField, termId: z.string(), listedId: z.string(), ...needFields })
  .check(({ value: { termId, listedId }, issues }) => {
    const missing = (path: string) => issues.push({ code: 'custom', path: [path], message: 'Choose what it is about', input: termId });
    if (termId === another && !listedId) missing('listedId');
    if (termId === '' && !listedId) missing('termId');
  });

export function NewNeedPage() {
  return (
    <PatientTask title="Add a need">
      {(patient) => (
        <>
          <PatientFacts patient={patient} />
          <NewNeedForm patientId={patient.id} />
        </>
      )}
    </PatientTask>
  );
}

function NewNeedForm({ patientId }: { readonly patientId: string }) {
  const record = useGraphMutation(RecordNeedMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { patientsWords: '', termId: '', listedId: '', priority: '', urgency: 'routine', confidential: false });
  return (
    <Form
      form={form}
      onSubmit={async ({ patientsWords, termId, listedId, priority, urgency, confidential }, { idempotencyKey }) => {
        const term = termId === '' || termId === another ? listedId : termId;
        const input = { patientId, termId: term, priority: Number(priority), urgency, patientsWords: patientsWords || null, confidential, idempotencyKey };
        const { recordNeed } = await record.mutateAsync({ input });
        if (recordNeed.__typename === 'Refusal') return recordNeed;
        await navigate(`/patients/${patientId}`);
      }}
    >
      <TextArea name="patientsWords" label="What do they say?" labelSize="s" hint="In their own words, as far as you can. For example: I am behind with everything and I see nobody all week." rows={4} />
      <TermPicker words="patientsWords" />
      <NeedFields />
      <SubmitButton busyLabel="Saving…">Save the need</SubmitButton>
    </Form>
  );
}
