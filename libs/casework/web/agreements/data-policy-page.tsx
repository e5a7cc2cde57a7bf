import { evaluationPolicies } from '@linkwell/casework-domain';
import { AwaitedPage, Done, Form, Page, RadioField, SubmitButton, TextField, oneOf, requiredText, useGraphMutation, useGraphQuery, useZodForm, type DataOf } from '@linkwell/web-kit';
import { useState } from 'react';
import { z } from 'zod';
import { choicesOf } from '../words';
import { evaluationWords } from './agreement-words';
import { ChangeDataPolicyMutation, DataPolicyQuery } from './agreements-documents';

const schema = z.object({ lawfulBasis: requiredText('Say on which lawful basis the records are kept'), evaluation: oneOf(evaluationPolicies, 'Choose whom figures count') });

/** What the controller has decided: shown with everybody's agreements. */
export function DataPolicyPage() {
  const { data, error, refetch } = useGraphQuery(DataPolicyQuery, {});
  const [saved, setSaved] = useState(false);
  const page = { title: 'Data protection' };
  if (!data) return <AwaitedPage {...page} label="Loading what was decided" error={error} onRetry={() => void refetch()} />;
  return (
    <Page {...page}>
      {saved && <Done>Saved.</Done>}
      <PolicyForm key={data.dataPolicy.version} policy={data.dataPolicy} onSaved={() => setSaved(true)} />
    </Page>
  );
}

function PolicyForm({ policy, onSaved }: { readonly policy: DataOf<typeof DataPolicyQuery>['dataPolicy']; readonly onSaved: () => void }) {
  const change = useGraphMutation(ChangeDataPolicyMutation);
  const form = useZodForm(schema, { lawfulBasis: policy.lawfulBasis, evaluation: policy.evaluation });
  return (
    <Form
      form={form}
      onSubmit={async (decided) => {
        const { changeDataPolicy } = await change.mutateAsync({ input: { ...decided, version: policy.version } });
        if (changeDataPolicy.__typename === 'Refusal') return changeDataPolicy;
        onSaved();
      }}
    >
      <TextField name="lawfulBasis" label="Lawful basis of the records" hint="The controller decides this, not the person. It is shown beside what people agree to." />
      <RadioField name="evaluation" legend="Whom do published figures count?" labelSize="s" choices={choicesOf(evaluationWords)} />
      <SubmitButton busyLabel="Saving…">Save</SubmitButton>
    </Form>
  );
}
