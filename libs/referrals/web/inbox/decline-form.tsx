import { declineReasons, type DeclineReason } from '@linkwell/referrals-domain';
import { Form, RadioField, SubmitButton, TextArea, oneOf, optionalText, useZodForm, type ServerRefusal, type Submission } from '@linkwell/web-kit';
import { z } from 'zod';
import { declineChoices } from '../words';

const ids = declineReasons.map(({ id }) => id) as [DeclineReason, ...DeclineReason[]];
const schema = z.object({ reason: oneOf(ids, 'Choose a reason'), words: optionalText() }).check(({ value, issues }) => {
  if (value.reason === 'other' && !value.words) issues.push({ code: 'custom', path: ['words'], message: 'Say in a few words why you decline', input: value });
});

interface DeclineFormProps {
  readonly onSubmit: (values: { readonly reason: DeclineReason; readonly words?: string | undefined }, submission: Submission) => Promise<ServerRefusal | undefined>;
}

export function DeclineForm({ onSubmit }: DeclineFormProps) {
  const form = useZodForm(schema, { reason: '', words: '' });
  return (
    <Form form={form} onSubmit={async (values, submission) => onSubmit(values, submission)}>
      <p>
        An honest decline costs nothing: it never changes where your service is listed, and it lets the link worker look elsewhere without waiting.
      </p>
      <RadioField name="reason" legend="Why can you not take this referral?" labelSize="s" choices={declineChoices} />
      <TextArea name="words" label="In a few words (needed for another reason)" hint="The link worker reads this." rows={3} />
      <SubmitButton busyLabel="Saving…">Decline</SubmitButton>
    </Form>
  );
}
