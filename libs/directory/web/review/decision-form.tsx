import { Form, RadioField, SubmitButton, TextArea, oneOf, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { ApproveListingMutation, AskForListingChangesMutation, RejectListingMutation } from './review-documents';
import type { ReviewView } from './review-page';

const schema = z
  .object({ decision: oneOf(['approve', 'ask', 'reject'], 'Choose what you decide'), note: z.string().trim().max(2000, 'Use 2,000 characters or fewer') })
  .superRefine(({ decision, note }, context) => {
    if (!note && decision !== 'approve') context.addIssue({ code: 'custom', path: ['note'], message: decision === 'ask' ? 'Say what should be changed' : 'Say why it is not accepted' });
  });

const done = {
  approve: 'It is published. The editor is told by e-mail.',
  ask: 'It goes back to the editor, who is told by e-mail.',
  reject: 'It is not accepted. The editor is told by e-mail.',
} as const;

interface DecisionFormProps {
  readonly review: ReviewView;
  readonly onDecided: (words: string) => void;
}

/** The decision, on exactly what is shown above it: the server refuses it when the words have moved on meanwhile. */
export function DecisionForm({ review: { id, version, seen, draft }, onDecided }: DecisionFormProps) {
  const form = useZodForm(schema, { decision: '', note: '' });
  const approve = useGraphMutation(ApproveListingMutation);
  const ask = useGraphMutation(AskForListingChangesMutation);
  const reject = useGraphMutation(RejectListingMutation);
  const decide = async (decision: keyof typeof done, note: string) => {
    const input = { id, version, seen, note: note || null };
    switch (decision) {
      case 'approve':
        return (await approve.mutateAsync({ input })).approveListing;
      case 'ask':
        return (await ask.mutateAsync({ input })).askForListingChanges;
      case 'reject':
        return (await reject.mutateAsync({ input })).rejectListing;
    }
  };
  const note = (label: string) => <TextArea name="note" label={label} hint="The editor reads this." rows={4} />;
  return (
    <Form
      form={form}
      onSubmit={async ({ decision, note: words }) => {
        const answer = await decide(decision, words);
        if (answer.__typename === 'Refusal') return answer;
        onDecided(draft.intent === 'publish' || decision !== 'approve' ? done[decision] : 'The listing is taken down. The editor is told by e-mail.');
        return undefined;
      }}
    >
      <RadioField
        name="decision"
        legend="Your decision"
        labelSize="m"
        choices={[
          { value: 'approve', label: draft.intent === 'publish' ? 'Approve and publish' : 'Approve: take it down', then: note('A word to the editor (optional)') },
          ...(draft.intent === 'publish' ? [{ value: 'ask', label: 'Ask for changes', then: note('What should be changed?') }] : []),
          { value: 'reject', label: draft.intent === 'publish' ? 'Do not accept it' : 'Leave the listing as it is', then: note('Why?') },
        ]}
      />
      <SubmitButton busyLabel="Sending…">Send the decision</SubmitButton>
    </Form>
  );
}
