import { addedSteps, concernRecipients, longestConcernWords } from '@linkwell/casework-domain';
import { DateField, Form, RadioField, SelectField, SubmitButton, TextArea, calendarDate, oneOf, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { today } from '../desk/desk-words';
import { choicesOf } from '../words';
import { AddStepMutation, type Concern } from './safeguarding-documents';
import { addedStepWords, recipientWords } from './safeguarding-words';
import { ConcernTask } from './with-safeguarding';

const withRecipient: readonly string[] = ['referred', 'information_shared'];
const schema = z
  .object({
    step: oneOf(addedSteps, 'Choose what was done'),
    recipient: z.string(),
    takenOn: calendarDate('Enter the day on which it was done', 'The day'),
    words: requiredText('Say in a few words what was done, or decided, and why', { max: longestConcernWords }),
  })
  .check(({ value, issues }) => {
    if (withRecipient.includes(value.step) && !value.recipient) issues.push({ code: 'custom', path: ['recipient'], message: 'Choose to whom', input: value });
  });

export function StepPage() {
  return <ConcernTask title="Add what was done">{(concern) => <StepForm concern={concern} />}</ConcernTask>;
}

function StepForm({ concern: { id, version, state } }: { readonly concern: Concern }) {
  const add = useGraphMutation(AddStepMutation);
  const navigate = useNavigate();
  const closed = state === 'closed';
  const form = useZodForm(schema, { step: closed ? 'reopened' : '', recipient: '', takenOn: today(), words: '' });
  const recipient = <SelectField name="recipient" label="To whom?" choices={[{ value: '', label: 'Choose' }, ...choicesOf(recipientWords)]} />;
  const offered = addedSteps.filter((step) => (step === 'reopened') === closed);
  return (
    <Form
      form={form}
      onSubmit={async (answers, { idempotencyKey }) => {
        const to = withRecipient.includes(answers.step) ? concernRecipients.find((each) => each === answers.recipient) : undefined;
        const { addSafeguardingStep } = await add.mutateAsync({ input: { concernId: id, version, ...answers, recipient: to ?? null, idempotencyKey } });
        if (addSafeguardingStep.__typename === 'Refusal') return addSafeguardingStep;
        await navigate(`/safeguarding/${id}`);
      }}
    >
      <RadioField name="step" legend="What was done?" labelSize="s" choices={offered.map((value) => ({ value, label: addedStepWords[value], then: withRecipient.includes(value) ? recipient : undefined }))} />
      <DateField name="takenOn" legend="When?" labelSize="s" />
      <TextArea name="words" label="In a few words" hint="What is written here stays, and cannot be changed." rows={4} />
      <SubmitButton busyLabel="Saving…">Add it</SubmitButton>
    </Form>
  );
}
