import { DateField, Form, SubmitButton, calendarDate, useZodForm, type ServerRefusal, type Submission } from '@linkwell/web-kit';
import type { CalendarDate } from '@linkwell/kernel';
import { z } from 'zod';

const schema = z.object({ on: calendarDate('Enter the day the person was there', 'The day') });

interface AttendanceFormProps {
  readonly first: boolean;
  readonly onSubmit: (values: { readonly on: CalendarDate }, submission: Submission) => Promise<ServerRefusal | undefined>;
}

export function AttendanceForm({ first, onSubmit }: AttendanceFormProps) {
  const form = useZodForm(schema, { on: '' });
  return (
    <Form form={form} onSubmit={async (values, submission) => onSubmit(values, submission)}>
      <DateField name="on" legend={first ? 'When did the person first come?' : 'When did the person come?'} labelSize="s" hint="For example, 15 3 2026" />
      <SubmitButton busyLabel="Saving…">Record attendance</SubmitButton>
    </Form>
  );
}
