import { longestFlagReason } from '@linkwell/casework-domain';
import { DateField, Details, Form, RadioField, SubmitButton, TextArea, oneOf, optionalCalendarDate, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { LookAtFlagMutation, type SafetyFlag } from './safeguarding-documents';

const schema = z
  .object({
    next: oneOf(['keep', 'end'], 'Choose whether it stays'),
    reviewOn: optionalCalendarDate('The day'),
    words: requiredText('Say in a few words why', { max: longestFlagReason }),
  })
  .check(({ value, issues }) => {
    if (value.next === 'keep' && !value.reviewOn) issues.push({ code: 'custom', path: ['reviewOn'], message: 'Enter the day on which it is looked at again', input: value });
  });

/** Keeps a flag until another day, or ends it. */
export function LookAtFlag({ flag: { id, version } }: { readonly flag: SafetyFlag }) {
  const lookAt = useGraphMutation(LookAtFlagMutation);
  const form = useZodForm(schema, { next: '', reviewOn: '', words: '' });
  return (
    <Details summary="Keep it or end it">
      <Form
        form={form}
        onSubmit={async ({ next, reviewOn, words }) => {
          const { lookAtSafetyFlag } = await lookAt.mutateAsync({ input: { flagId: id, version, words, reviewOn: next === 'keep' ? (reviewOn ?? null) : null } });
          return lookAtSafetyFlag.__typename === 'Refusal' ? lookAtSafetyFlag : undefined;
        }}
      >
        <RadioField
          name="next"
          legend="Does it stay?"
          labelSize="s"
          choices={[
            { value: 'keep', label: 'It stays', then: <DateField name="reviewOn" legend="Until when is it looked at again?" labelSize="s" hint="Within a year" /> },
            { value: 'end', label: 'It ends', hint: 'It stays on record, and is no longer shown to those who visit.' },
          ]}
        />
        <TextArea name="words" label="Why?" rows={2} />
        <SubmitButton busyLabel="Saving…">Save</SubmitButton>
      </Form>
    </Details>
  );
}
