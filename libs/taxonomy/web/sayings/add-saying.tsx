import { Form, SelectField, SubmitButton, TextField, optionalText, requiredText, useGraphMutation, useGraphQuery, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { NeedTermsToEditQuery } from '../needs/needs-documents';
import { Understood } from '../try-words/understood';
import { AddSayingMutation } from './sayings-documents';

const schema = z.object({ text: requiredText('Write what people say', { max: 60 }), termIds: requiredText('Choose the need that it means'), second: optionalText(), third: optionalText() });

/** A saying and up to three needs; beside it stands how the words are understood as yet. */
export function AddSaying({ onAdded }: { readonly onAdded: (text: string) => void }) {
  const add = useGraphMutation(AddSayingMutation);
  const { data } = useGraphQuery(NeedTermsToEditQuery, {});
  const form = useZodForm(schema, { text: '', termIds: '', second: '', third: '' });
  const typed = useWatch({ control: form.control, name: 'text' });
  const choices = (data?.needTermsToEdit ?? []).map(({ id, label, parentId }) => ({ value: id, label: parentId === null ? label : `– ${label}` }));
  return (
    <Form
      form={form}
      onSubmit={async ({ text, termIds, second, third }) => {
        const { addSaying } = await add.mutateAsync({ text, termIds: [termIds, second, third].filter((id): id is string => Boolean(id)) });
        if (addSaying.__typename === 'Refusal') return addSaying;
        form.reset();
        onAdded(addSaying.text);
        return undefined;
      }}
    >
      <TextField name="text" label="Add what people say" hint="As they would say it, for example: can’t pay the rent" width={20} />
      {typed.trim() && (
        <div role="status">
          <h3 className="nhsuk-heading-xs">Understood today as</h3>
          <Understood text={typed} />
        </div>
      )}
      <SelectField name="termIds" label="It means" choices={choices} placeholder="Choose a need" />
      <SelectField name="second" label="And also (optional)" choices={choices} placeholder="Nothing else" />
      <SelectField name="third" label="And also (optional, a third need)" choices={choices} placeholder="Nothing else" />
      <SubmitButton busyLabel="Adding…">Add the saying</SubmitButton>
    </Form>
  );
}
