import type { CalendarDate } from '@linkwell/kernel';
import { DateField, Form, SubmitButton, calendarDate, useZodForm, type ServerRefusal, type Submission } from '@linkwell/web-kit';
import { z } from 'zod';

const schema = z.object({ reviewOn: calendarDate('Enter the day on which you will look again', 'The day') });

interface WaitlistFormProps {
  readonly onSubmit: (values: { readonly reviewOn: CalendarDate }, submission: Submission) => Promise<ServerRefusal | undefined>;
}

export function WaitlistForm({ onSubmit }: WaitlistFormProps) {
  const form = useZodForm(schema, { reviewOn: '' });
  return (
    <Form form={form} onSubmit={async (values, submission) => onSubmit(values, submission)}>
      <DateField name="reviewOn" legend="When will you look again?" labelSize="s" hint="The link worker sees this day, and can tell the person. For example, 15 3 2027" />
      <SubmitButton busyLabel="Saving…">Put on the waiting list</SubmitButton>
    </Form>
  );
}
