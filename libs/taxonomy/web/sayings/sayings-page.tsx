import { ConfirmAction, DateText, Done, Failure, Loading, Page, Pager, useGraphMutation, useGraphPages } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { useEdit } from '../need/use-edit';
import { AddSaying } from './add-saying';
import { RemoveSayingMutation, SayingsQuery } from './sayings-documents';

/** What people say of a trouble in so many words, and all the needs that it means. */
export function SayingsPage() {
  const sayings = useGraphPages(SayingsQuery, { first: 100 }, (data) => data.sayings);
  const { done, problem, edit, tell } = useEdit();
  const { mutateAsync: remove } = useGraphMutation(RemoveSayingMutation);
  return (
    <Page title="What people say" backLink={{ to: '/steward/taxonomy', label: 'Taxonomy of needs' }}>
      <p>
        One saying may mean several needs: “can’t pay the rent” is about a home and about debt. Little words, and other words in between, make no difference; “cannot”, “don’t” and “never” are heard as one.
      </p>
      {done && <Done>{done}</Done>}
      {problem && <p role="alert">{problem}</p>}
      <AddSaying onAdded={(text) => tell(`“${text}” is understood from now on.`)} />
      {sayings.isPending && <Loading label="Loading the sayings" />}
      {sayings.error && <Failure error={sayings.error} onRetry={sayings.refetch} />}
      {sayings.nodes.length > 0 && (
        <>
          <ul className="lw-words">
            {sayings.nodes.map(({ text, needs, addedAt, addedByHand }) => (
              <li key={text}>
                <span>
                  {text}
                  <span className="lw-sub">
                    {needs.map(({ id, label }, index) => (
                      <span key={id}>
                        {index > 0 && ' · '}
                        <Link to={`/steward/taxonomy/needs/${id}`}>{label}</Link>
                      </span>
                    ))}
                    {addedByHand && (
                      <>
                        {' · '}Added <DateText value={addedAt} />
                      </>
                    )}
                  </span>
                </span>
                <ConfirmAction
                  label="Remove"
                  hiddenLabel={text}
                  question={`Remove “${text}”? Searches will no longer hear these needs in it.`}
                  confirmLabel="Remove it"
                  onConfirm={() => edit(async () => (await remove({ text })).removeSaying, `“${text}” is no longer understood.`)}
                />
              </li>
            ))}
          </ul>
          <Pager pages={sayings} what="sayings" />
        </>
      )}
    </Page>
  );
}
