import { ConfirmAction, DateText, Done, Failure, Form, Loading, Page, Pager, SubmitButton, TextField, requiredText, useGraphMutation, useGraphPages, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { useEdit } from '../need/use-edit';
import { AddStopWordMutation, RemoveStopWordMutation, StopWordsQuery } from './stop-words-documents';

/** Words that tell nothing of a need: searches neither begin with them nor look for them in names. */
export function StopWordsPage() {
  const words = useGraphPages(StopWordsQuery, { first: 100 }, (data) => data.stopWords);
  const { done, problem, edit, tell } = useEdit();
  const { mutateAsync: remove } = useGraphMutation(RemoveStopWordMutation);
  return (
    <Page title="Words that searches pass over" backLink={{ to: '/steward/taxonomy', label: 'Taxonomy of needs' }}>
      <p>They tell nothing of a need, like “please” and “with”. A word that leads to a need by itself cannot be one of them.</p>
      {done && <Done>{done}</Done>}
      {problem && <p role="alert">{problem}</p>}
      <AddStopWord onAdded={(word) => tell(`“${word}” is passed over from now on.`)} />
      {words.isPending && <Loading label="Loading the words" />}
      {words.error && <Failure error={words.error} onRetry={words.refetch} />}
      {words.nodes.length > 0 && (
        <>
          <ul className="lw-words lw-words--columns">
            {words.nodes.map(({ word, addedAt, addedByHand }) => (
              <li key={word}>
                <span>
                  {word}
                  {addedByHand && (
                    <span className="lw-sub">
                      Added <DateText value={addedAt} />
                    </span>
                  )}
                </span>
                <ConfirmAction
                  label="Remove"
                  hiddenLabel={word}
                  question={`Let searches read “${word}” again?`}
                  confirmLabel="Remove it"
                  tone="plain"
                  onConfirm={() => edit(async () => (await remove({ word })).removeStopWord, `Searches read “${word}” again.`)}
                />
              </li>
            ))}
          </ul>
          <Pager pages={words} what="words" />
        </>
      )}
    </Page>
  );
}

const schema = z.object({ word: requiredText('Write one word', { max: 30 }) });

function AddStopWord({ onAdded }: { readonly onAdded: (word: string) => void }) {
  const add = useGraphMutation(AddStopWordMutation);
  const form = useZodForm(schema, { word: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ word }) => {
        const { addStopWord } = await add.mutateAsync({ word });
        if (addStopWord.__typename === 'Refusal') return addStopWord;
        form.reset();
        onAdded(addStopWord.word);
        return undefined;
      }}
    >
      <TextField name="word" label="Add a word" width={10} />
      <SubmitButton busyLabel="Adding…">Add the word</SubmitButton>
    </Form>
  );
}
