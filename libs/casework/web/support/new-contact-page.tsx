import { contactKinds, contactModes, contactOutcomes, longestContact, outcomesByMode, type ContactMode } from '@linkwell/casework-domain';
import { DateField, Form, RadioField, SelectField, SubmitButton, TextArea, TextField, calendarDate, oneOf, optionalText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { PatientFacts } from '../patient/patient-facts';
import { PatientTask } from '../patient/with-patient';
import { choicesOf, contactKindWords, contactOutcomeWords, modeWords } from '../words';
import { RecordContactMutation } from './support-documents';

const minutesWords = `Enter whole minutes, from 0 to ${longestContact}`;
const schema = z.object({
  on: calendarDate('Enter the day it took place', 'The day'),
  mode: oneOf(contactModes, 'Choose how you tried to reach them'),
  outcome: oneOf(contactOutcomes, 'Choose what came of it'),
  kind: oneOf(contactKinds, 'Choose what it was for'),
  minutes: z
    .string()
    .trim()
    .refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= longestContact, minutesWords)
    .transform(Number),
  note: optionalText({ max: 5000 }),
  nextStep: optionalText({ max: 500 }),
});

const isMode = (value: unknown): value is ContactMode => contactModes.some((mode) => mode === value);
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

export function NewContactPage() {
  return (
    <PatientTask title="Record a contact">
      {(patient) => (
        <>
          <PatientFacts patient={patient} />
          <NewContactForm patientId={patient.id} />
        </>
      )}
    </PatientTask>
  );
}

function NewContactForm({ patientId }: { readonly patientId: string }) {
  const record = useGraphMutation(RecordContactMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { on: today(), mode: '', outcome: '', kind: '', minutes: '', note: '', nextStep: '' });
  const mode: unknown = useWatch({ control: form.control, name: 'mode' });
  const outcomes: readonly string[] = isMode(mode) ? outcomesByMode[mode] : contactOutcomes;
  return (
    <Form
      form={form}
      onSubmit={async (answers, { idempotencyKey }) => {
        const { recordContact } = await record.mutateAsync({ input: { ...answers, patientId, idempotencyKey } });
        if (recordContact.__typename === 'Refusal') return recordContact;
        await navigate(`/patients/${patientId}`);
      }}
    >
      <DateField name="on" legend="When?" labelSize="s" hint="Today, or the day it took place" />
      <RadioField name="mode" legend="How?" labelSize="s" choices={choicesOf(modeWords)} />
      <RadioField name="outcome" legend="What came of it?" labelSize="s" choices={choicesOf(contactOutcomeWords).filter(({ value }) => outcomes.includes(value))} />
      <SelectField name="kind" label="What was it for?" choices={choicesOf(contactKindWords)} />
      <TextField name="minutes" label="How many minutes?" inputMode="numeric" width={3} />
      <TextArea name="note" label="Note (optional)" rows={4} />
      <TextField name="nextStep" label="Next step (optional)" />
      <SubmitButton busyLabel="Saving…">Save the contact</SubmitButton>
    </Form>
  );
}
