import { closings, type WhatHappened } from '@linkwell/referrals-domain';
import { Form, RadioField, SubmitButton, TextArea, oneOf, requiredText, useZodForm, type ServerRefusal, type Submission } from '@linkwell/web-kit';
import { z } from 'zod';
import { closingChoices } from '../words';

const ids = closings.map(({ id }) => id) as [WhatHappened, ...WhatHappened[]];
const schema = z.object({
  whatHappened: oneOf(ids, 'Choose what happened'),
  words: requiredText('Say in a few words what happened', { max: 2000 }),
});

interface CloseFormProps {
  /** Who reads the words. */
  readonly hint: string;
  readonly onSubmit: (values: { readonly whatHappened: WhatHappened; readonly words: string }, submission: Submission) => Promise<ServerRefusal | undefined>;
}

/** Says what happened. Whether the person was helped is asked of them, and apart. */
export function CloseForm({ hint, onSubmit }: CloseFormProps) {
  const form = useZodForm(schema, { whatHappened: '', words: '' });
  return (
    <Form form={form} onSubmit={async (values, submission) => onSubmit(values, submission)}>
      <RadioField name="whatHappened" legend="What happened?" labelSize="s" choices={closingChoices} />
      <TextArea name="words" label="In a few words" hint={hint} rows={3} />
      <SubmitButton busyLabel="Saving…">Close the referral</SubmitButton>
    </Form>
  );
}
