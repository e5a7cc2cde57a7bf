import { contactKinds, contactModes, contactOutcomes, longestContact, longestTask, outcomesByMode, usualTaskDays, type ContactMode } from '@linkwell/casework-domain';
import { DateField, Form, RadioField, SelectField, SubmitButton, TextArea, TextField, calendarDate, oneOf, optionalCalendarDate, optionalText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { daysFromNow, today } from '../desk/desk-words';
import { PatientFacts } from '../patient/patient-facts';
import { PatientTask } from '../patient/with-patient';
import { choicesOf, contactKindWords, contactOutcomeWords, modeWords } from '../words';
import { RecordContactMutation } from './support-documents';

const minutesWords = `Enter whole minutes, from 0 to ${longestContact}`;
const schema = z
  .object({
    on: calendarDate('Enter the day it took place', 'The day'),
    mode: oneOf(contactModes, 'Choose how you tried to reach them'),
    outcome: oneOf(contactOutcomes, 'Choose what came of it'),
    minutes: z.string().trim(),
    kind: oneOf(contactKinds, 'Choose what it was for'),
    note: optionalText({ max: 5000 }),
    nextStep: optionalText({ max: longestTask }),
    nextStepDueOn: optionalCalendarDate('The day'),
  })
  .check(({ value: { minutes, outcome, nextStep, nextStepDueOn }, issues, value }) => {
    const given = /^\d{1,3}$/.test(minutes) && Number(minutes) <= longestContact;
    // A try that reached nobody takes no time worth asking for.
    if (!given && (minutes !== '' || outcome === 'spoke')) issues.push({ code: 'custom', path: ['minutes'], message: minutesWords, input: value });
    if (nextStep && nextStepDueOn && nextStepDueOn < today()) issues.push({ code: 'custom', path: ['nextStepDueOn'], message: 'Enter today or a later day', input: value });
  });

const isMode = (value: unknown): value is ContactMode => contactModes.some((mode) => mode === value);

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

/**
 * A usual call is three answers; what is most often true stands there already, but never that somebody was spoken with. A call that nobody
 * took is one press.
 */
function NewContactForm({ patientId }: { readonly patientId: string }) {
  const record = useGraphMutation(RecordContactMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { on: today(), mode: 'phone', outcome: '', minutes: '', kind: 'check_in', note: '', nextStep: '', nextStepDueOn: daysFromNow(usualTaskDays) });
  const [mode, nextStep] = useWatch({ control: form.control, name: ['mode', 'nextStep'] });
  const outcomes: readonly string[] = isMode(mode) ? outcomesByMode[mode] : contactOutcomes;
  return (
    <Form
      form={form}
      keep={{ as: 'contact', patientId, what: 'The contact', onSaved: () => navigate(`/patients/${patientId}`) }}
      onSubmit={async ({ minutes, note, nextStep: next, nextStepDueOn, ...answers }, { idempotencyKey }) => {
        const step = next ? { nextStep: next, nextStepDueOn: nextStepDueOn ?? null } : {};
        const { recordContact } = await record.mutateAsync({ input: { ...answers, ...step, note: note ?? null, minutes: Number(minutes), patientId, idempotencyKey } });
        if (recordContact.__typename === 'Refusal') return recordContact;
      }}
    >
      <p>
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          onClick={({ currentTarget }) => {
            form.setValue('mode', 'phone');
            form.setValue('outcome', 'no_answer');
            form.setValue('minutes', '0');
            currentTarget.form?.requestSubmit();
          }}
        >
          I rang: no answer
        </button>
      </p>
      <RadioField name="mode" legend="How?" labelSize="s" choices={choicesOf(modeWords)} />
      <RadioField name="outcome" legend="What came of it?" labelSize="s" choices={choicesOf(contactOutcomeWords).filter(({ value }) => outcomes.includes(value))} />
      <TextField name="minutes" label="How many minutes?" inputMode="numeric" width={3} />
      <SelectField name="kind" label="What was it for?" choices={choicesOf(contactKindWords)} />
      <TextArea name="note" label="Note (optional)" rows={4} />
      <TextField name="nextStep" label="Next step (optional)" hint="It becomes a task of yours." />
      {nextStep !== '' && <DateField name="nextStepDueOn" legend="By when?" labelSize="s" />}
      <DateField name="on" legend="When was it?" labelSize="s" hint="Today, or the day it took place" />
      <SubmitButton busyLabel="Saving…">Save the contact</SubmitButton>
    </Form>
  );
}
