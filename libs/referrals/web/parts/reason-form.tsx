import { Form, SubmitButton, TextArea, requiredText, useZodForm, type ServerRefusal, type Submission } from '@linkwell/web-kit';
import { useState } from 'react';
import { z } from 'zod';

interface ReasonFormProps {
  readonly label: string;
  /** Who reads it. */
  readonly hint: string;
  /** Said when it is left empty. */
  readonly missing: string;
  readonly button: string;
  readonly onSubmit: (values: { readonly reason: string }, submission: Submission) => Promise<ServerRefusal | undefined>;
}

/** Asks for a reason before something is done. */
export function ReasonForm({ label, hint, missing, button, onSubmit }: ReasonFormProps) {
  const [schema] = useState(() => z.object({ reason: requiredText(missing, { max: 2000 }) }));
  const form = useZodForm(schema, { reason: '' });
  return (
    <Form form={form} onSubmit={async (values, submission) => onSubmit(values, submission)}>
      <TextArea name="reason" label={label} hint={hint} labelSize="s" rows={3} />
      <SubmitButton busyLabel="Saving…" variant="warning">
        {button}
      </SubmitButton>
    </Form>
  );
}
