import { ConfirmAction, DateText, Done, Form, SubmitButton, TextField, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { Understood } from '../try-words/understood';
import { AddSynonymMutation, RemoveSynonymMutation } from './need-documents';
import { useEdit } from './use-edit';

interface Need {
  readonly id: string;
  readonly version: number;
  readonly term: { readonly label: string };
  readonly synonyms: readonly { readonly text: string; readonly addedAt: string; readonly addedByHand: boolean }[];
}

/** The words that lead a search here. The need's own name always does. */
export function Synonyms({ need: { id: termId, version, term, synonyms } }: { readonly need: Need }) {
  const { done, problem, edit, tell } = useEdit();
  const { mutateAsync: remove } = useGraphMutation(RemoveSynonymMutation);
  return (
    <section className="lw-section" aria-labelledby="words-title">
      <h2 className="nhsuk-heading-m" id="words-title">
        Words that lead here
      </h2>
      {done && <Done>{done}</Done>}
      {problem && <p role="alert">{problem}</p>}
      <ul className="lw-words">
        <li>
          <span>{term.label}</span>
          <span className="lw-sub">Its own name</span>
        </li>
        {synonyms.map(({ text, addedAt, addedByHand }) => (
          <li key={text}>
            <span>
              {text}
              {addedByHand && (
                <span className="lw-sub">
                  Added <DateText value={addedAt} />
                </span>
              )}
            </span>
            <ConfirmAction
              label="Remove"
              hiddenLabel={text}
              question={`Remove “${text}”? Searches for it will no longer lead here.`}
              confirmLabel="Remove it"
              onConfirm={() => edit(async () => (await remove({ input: { termId, version, text } })).removeSynonym, `“${text}” no longer leads here.`)}
            />
          </li>
        ))}
      </ul>
      <AddSynonym termId={termId} version={version} onAdded={(text) => tell(`“${text}” leads here from now on.`)} />
    </section>
  );
}

const schema = z.object({ text: requiredText('Write what people say', { max: 60 }) });

function AddSynonym({ termId, version, onAdded }: { readonly termId: string; readonly version: number; readonly onAdded: (text: string) => void }) {
  const add = useGraphMutation(AddSynonymMutation);
  const form = useZodForm(schema, { text: '' });
  const typed = useWatch({ control: form.control, name: 'text' });
  return (
    <Form
      form={form}
      onSubmit={async ({ text }) => {
        const { addSynonym } = await add.mutateAsync({ input: { termId, version, text } });
        if (addSynonym.__typename === 'Refusal') return addSynonym;
        form.reset();
        onAdded(text);
        return undefined;
      }}
    >
      <TextField name="text" label="Add words that people say" hint="Two or three words at most, as they would type them" width={20} />
      {typed.trim() && (
        <div className="lw-compare" role="status">
          <div>
            <h3 className="nhsuk-heading-xs">Understood today as</h3>
            <Understood text={typed} />
          </div>
          <div>
            <h3 className="nhsuk-heading-xs">With these words added</h3>
            <Understood text={typed} supposing={{ termId, synonym: typed }} />
          </div>
        </div>
      )}
      <SubmitButton busyLabel="Adding…">Add the words</SubmitButton>
    </Form>
  );
}
