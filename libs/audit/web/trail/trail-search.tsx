import { DateField, Form, SelectField, SubmitButton, TextField, optionalCalendarDate, optionalText, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';

const outcomes = ['done', 'refused', 'denied'] as const;
const outcomeLabels = { done: 'Done', refused: 'Refused', denied: 'Not let in' } as const;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const schema = z.object({
  who: optionalText({ max: 200 }),
  action: z.string().trim().toLowerCase().regex(/^[a-z0-9._-]{0,80}$/, 'Write the beginning of an action, like patient.viewed').transform((text) => text || undefined),
  subjectId: z.string().trim().refine((text) => text === '' || uuid.test(text), 'Enter a whole id, like the one in the list').transform((text) => text || undefined),
  outcome: z.string().transform((text) => outcomes.find((one) => one === text)),
  from: optionalCalendarDate('First day'),
  to: optionalCalendarDate('Last day'),
});

export type TrailWanted = z.output<typeof schema>;

export function TrailSearch({ onSearch }: { readonly onSearch: (wanted: TrailWanted) => void }) {
  const form = useZodForm(schema, { who: '', action: '', subjectId: '', outcome: '', from: '', to: '' });
  return (
    <Form form={form} onSubmit={async (wanted) => onSearch(wanted)}>
      <TextField name="who" label="Who" hint="Part of a user’s name, or an e-mail address" />
      <TextField name="action" label="Action" hint="Its beginning, like patient or patient.viewed" />
      <TextField name="subjectId" label="Whom or what" hint="An id" />
      <SelectField name="outcome" label="Outcome" placeholder="Every outcome" choices={outcomes.map((value) => ({ value, label: outcomeLabels[value] }))} />
      <DateField name="from" legend="First day" hint="For example, 1 11 2026" />
      <DateField name="to" legend="Last day" hint="For example, 30 11 2026" />
      <SubmitButton>Search the trail</SubmitButton>
    </Form>
  );
}
