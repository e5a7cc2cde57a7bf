import { contactKinds, longestContact } from '@linkwell/casework-domain';
import { Card, CheckboxField, DateField, Form, SelectField, SubmitButton, TextArea, TextField, calendarDate, oneOf, optionalText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { today } from '../desk/desk-words';
import { choicesOf, contactKindWords } from '../words';
import { RecordGroupContactMutation } from './caseload-documents';
import type { Chosen } from './chosen';

const schema = z.object({
  came: z.array(z.string()),
  minutes: z.string().trim().refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= longestContact, `Enter whole minutes, from 0 to ${longestContact}`),
  kind: oneOf(contactKinds, 'Choose what it was for'),
  on: calendarDate('Enter the day it took place', 'The day'),
  note: optionalText({ max: 5000 }),
});

/** One meeting with the people who were chosen, written down in the record of each. */
export function GroupContactForm({ chosen, onDone }: { readonly chosen: readonly Chosen[]; readonly onDone: (words: string) => void }) {
  const record = useGraphMutation(RecordGroupContactMutation);
  const form = useZodForm(schema, { came: chosen.map(({ patientId }) => patientId), minutes: '', kind: 'check_in', on: today(), note: '' });
  return (
    <Card heading={`A group meeting with ${chosen.length} people`}>
      <Form
        form={form}
        onSubmit={async ({ came, minutes, note, ...met }, { idempotencyKey }) => {
          const people = chosen.map(({ patientId }) => ({ patientId, came: came.includes(patientId) }));
          const { recordGroupContact } = await record.mutateAsync({ input: { ...met, people, minutes: Number(minutes), note: note ?? null, idempotencyKey } });
          if (recordGroupContact.__typename === 'Refusal') return recordGroupContact;
          onDone(`The meeting is in the records of ${recordGroupContact.people} people.`);
        }}
      >
        <CheckboxField name="came" legend="Who came?" labelSize="s" hint="Of the others it is written down that they did not come." choices={chosen.map(({ patientId, name }) => ({ value: patientId, label: name }))} />
        <TextField name="minutes" label="How many minutes?" inputMode="numeric" width={3} />
        <SelectField name="kind" label="What was it for?" choices={choicesOf(contactKindWords)} />
        <TextArea name="note" label="Note (optional)" rows={4} hint="It goes into each person’s record: name nobody in it." />
        <DateField name="on" legend="When was it?" labelSize="s" hint="Today, or the day it took place" />
        <SubmitButton busyLabel="Saving…">Save the meeting</SubmitButton>
      </Form>
    </Card>
  );
}
