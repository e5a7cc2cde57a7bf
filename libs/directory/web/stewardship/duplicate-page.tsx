import { AwaitedPage, ConfirmAction, failureWords, Page, useGraphMutation, useGraphQuery, type DataOf } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { servicePath } from '../service/service-path';
import { DuplicatePairQuery, MarkDifferentMutation, MergeListingsMutation, UndoMergeMutation } from './stewardship-documents';

type Pair = DataOf<typeof DuplicatePairQuery>['duplicatePair'];
type Part = Pair['parts'][number];

/** Two listings side by side: which one stays, and what it takes from the other. */
export function DuplicatePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(DuplicatePairQuery, { id });
  const page = { title: 'Are these one listing?', backLink: { to: '/steward/duplicates', label: 'Likely duplicates' }, width: 'full' as const };
  if (!data) return <AwaitedPage {...page} label="Loading the two listings" error={error} onRetry={() => void refetch()} />;
  const pair = data.duplicatePair;
  return (
    <Page {...page} title={pair.state === 'merged' ? 'Merged listings' : page.title}>
      <p>
        {Math.round(pair.score * 100)} % alike · {pair.evidence.map(({ words }) => words).join(' · ')}
      </p>
      {pair.state === 'open' ? <Decide pair={pair} /> : <Decided pair={pair} />}
    </Page>
  );
}

function Decide({ pair }: { readonly pair: Pair }) {
  const navigate = useNavigate();
  const [kept, setKept] = useState(0);
  const [take, setTake] = useState<readonly Part['part'][]>([]);
  const [problem, setProblem] = useState('');
  const merge = useGraphMutation(MergeListingsMutation);
  const different = useGraphMutation(MarkDifferentMutation);
  const { id, version } = pair;
  const settle = async (deed: () => Promise<{ __typename: 'DuplicatePair' } | { __typename: 'Refusal'; message: string }>) => {
    try {
      const answer = await deed();
      if (answer.__typename === 'Refusal') setProblem(answer.message);
      else await navigate('/steward/duplicates');
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  const keep = pair.listings[kept];
  const other = pair.listings[1 - kept];
  if (!keep || !other) return null;
  return (
    <>
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Which one stays?</legend>
        <div className="lw-compare__choose">
          {pair.listings.map((listing, index) => (
            <label key={listing.id} className="lw-compare__listing">
              <input type="radio" name="kept" checked={kept === index} onChange={() => {
                setKept(index);
                setTake([]);
              }} />
              <span>
                <strong>{listing.name}</strong>
                <span className="lw-sub">{listing.organisation}</span>
                <span className="lw-sub">{[listing.confirmation, listing.source && `from ${listing.source}`].filter(Boolean).join(', ')}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Parts pair={pair} kept={kept} take={take} onTake={setTake} />
      <p>
        The address of the other listing will lead to this one. Referrals stay with the organisation that they were sent to. Undoing brings both back.
      </p>
      {problem && <p role="alert">{problem}</p>}
      <div className="nhsuk-button-group">
        <ConfirmAction
          label="Merge the two"
          question={`Keep ${keep.name} of ${keep.organisation}, and take the other out of the directory?`}
          confirmLabel="Merge them"
          onConfirm={() => settle(async () => (await merge.mutateAsync({ input: { id, version, keepId: keep.id, take: [...take] } })).mergeListings)}
        />
        <ConfirmAction
          label="They are not the same"
          question="Leave both as they are, and not ask again?"
          confirmLabel="They are different"
          tone="plain"
          onConfirm={() => settle(async () => (await different.mutateAsync({ input: { id, version } })).markDifferent)}
        />
      </div>
    </>
  );
}

interface PartsProps {
  readonly pair: Pair;
  readonly kept: number;
  readonly take: readonly Part['part'][];
  readonly onTake: (take: readonly Part['part'][]) => void;
}

function Parts({ pair, kept, take, onTake }: PartsProps) {
  const order = [kept, 1 - kept];
  return (
    <table role="table" className="lw-table lw-table--stacked lw-compare">
      <caption>What each says; tick what the one that stays should take from the other</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Part</th>
          <th role="columnheader" scope="col">Stays</th>
          <th role="columnheader" scope="col">The other</th>
          <th role="columnheader" scope="col">Take it</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {pair.parts.map(({ part, label, said, same }) => (
          <tr role="row" key={part} className={same ? 'lw-compare__same' : undefined}>
            <th role="rowheader" scope="row">{label}</th>
            {order.map((which, place) => (
              <td role="cell" key={which} className={!same && take.includes(part) === (place === 1) ? 'lw-compare__chosen' : undefined}>
                <span className="lw-table__label" aria-hidden="true">{place === 0 ? 'Stays' : 'The other'}</span>
                <span className="lw-cell">{said[which]?.length ? said[which].map((line, index) => <span key={index} className="lw-compare__line">{line}</span>) : 'Nothing said'}</span>
              </td>
            ))}
            <td role="cell">
              {same ? (
                'The same'
              ) : (
                <label className="lw-compare__take">
                  <input type="checkbox" checked={take.includes(part)} onChange={(event) => onTake(event.currentTarget.checked ? [...take, part] : take.filter((each) => each !== part))} />
                  <span>
                    Take<span className="nhsuk-u-visually-hidden"> {label.toLowerCase()} from the other</span>
                  </span>
                </label>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Decided({ pair }: { readonly pair: Pair }) {
  const [problem, setProblem] = useState('');
  const undo = useGraphMutation(UndoMergeMutation);
  const kept = pair.listings.find(({ id }) => id === pair.keptId);
  if (pair.state === 'different' || !kept) return <p>A steward said that these are two different listings. Linkwell will not ask again.</p>;
  const bringBack = async () => {
    try {
      const { undoMerge } = await undo.mutateAsync({ input: { id: pair.id, version: pair.version } });
      if (undoMerge.__typename === 'Refusal') setProblem(undoMerge.message);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  return (
    <>
      <p>
        <Link to={servicePath(kept)}>{kept.name}</Link> of {kept.organisation} was kept.
      </p>
      {problem && <p role="alert">{problem}</p>}
      <ConfirmAction label="Undo the merge" question="Bring both listings back as they were?" confirmLabel="Undo it" onConfirm={bringBack} />
    </>
  );
}
