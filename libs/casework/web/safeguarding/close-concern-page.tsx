import { concernOutcomes, longestConcernWords, wishesMetAnswers } from '@linkwell/casework-domain';
import { Form, RadioField, SubmitButton, TextArea, oneOf, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { choicesOf } from '../words';
import { CloseConcernMutation, type Concern } from './safeguarding-documents';
import { outcomeWords, wishesMetWords } from './safeguarding-words';
import { ConcernTask } from './with-safeguarding';

const schema = z.object({
  outcome: oneOf(concernOutcomes, 'Choose what became of the risk'),
  wishesMet: oneOf(wishesMetAnswers, 'Choose whether they got what they wanted'),
  words: requiredText('Say why no more is done', { max: longestConcernWords }),
});

export function CloseConcernPage() {
  return <ConcernTask title="Close the concern">{(concern) => <CloseForm concern={concern} />}</ConcernTask>;
}

function CloseForm({ concern: { id, version } }: { readonly concern: Concern }) {
  const close = useGraphMutation(CloseConcernMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { outcome: '', wishesMet: '', words: '' });
  return (
    <Form
      form={form}
      onSubmit={async (answers) => {
        const { closeSafeguardingConcern } = await close.mutateAsync({ input: { concernId: id, version, ...answers } });
        if (closeSafeguardingConcern.__typename === 'Refusal') return closeSafeguardingConcern;
        await navigate(`/safeguarding/${id}`);
      }}
    >
      <RadioField name="outcome" legend="What became of the risk?" labelSize="s" choices={choicesOf(outcomeWords)} />
      <RadioField name="wishesMet" legend="And of what they wanted?" labelSize="s" choices={choicesOf(wishesMetWords)} />
      <TextArea name="words" label="Why is no more done?" rows={4} />
      <SubmitButton busyLabel="Saving…">Close the concern</SubmitButton>
    </Form>
  );
}
