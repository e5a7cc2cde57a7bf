import { EmptyState, Failure, failureWords, Loading, Page, Pager, TaskWatch, useGraphMutation, useGraphPages } from '@linkwell/web-kit';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { FindDuplicatesMutation, LikelyDuplicatesQuery } from './stewardship-documents';

type State = 'open' | 'merged' | 'different';
const trays: readonly { readonly state: State; readonly label: string; readonly nothing: string }[] = [
  { state: 'open', label: 'To decide', nothing: 'No two listings look alike.' },
  { state: 'merged', label: 'Merged', nothing: 'Nothing has been merged.' },
  { state: 'different', label: 'Not the same', nothing: 'No pair was said to be different.' },
];

/** Pairs of listings that may be one, the likeliest first. */
export function DuplicatesPage() {
  const [search] = useSearchParams();
  const state = trays.find((tray) => tray.state === search.get('state'))?.state ?? 'open';
  const [taskId, setTaskId] = useState<string>();
  const [problem, setProblem] = useState('');
  const find = useGraphMutation(FindDuplicatesMutation);
  const pairs = useGraphPages(LikelyDuplicatesQuery, { first: 25, state }, (data) => data.likelyDuplicates);
  const look = async () => {
    setProblem('');
    try {
      setTaskId((await find.mutateAsync({})).findDuplicates.taskId);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };

  return (
    <Page
      title="Likely duplicates"
      width="full"
      backLink={{ to: '/steward', label: 'The directory' }}
      aside={
        <button type="button" className="nhsuk-button nhsuk-button--secondary" aria-disabled={find.isPending} onClick={() => !find.isPending && void look()}>
          Look again now
        </button>
      }
    >
      <p>
        Two listings are shown here when their names are alike and their phone number, place or e-mail address agrees too. A shared name alone is never enough. Linkwell looks every night.
      </p>
      {problem && <p role="alert">{problem}</p>}
      {taskId && <TaskWatch taskId={taskId}>{(result) => <Found result={result as Looked} onFound={pairs.refetch} />}</TaskWatch>}
      <nav aria-label="Which pairs">
        <ul className="lw-trays">
          {trays.map((tray) => (
            <li key={tray.state}>
              <Link to={`?state=${tray.state}`} className="lw-trays__link" aria-current={tray.state === state ? 'page' : undefined}>
                {tray.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {pairs.isPending && <Loading label="Loading pairs" />}
      {pairs.error && <Failure error={pairs.error} onRetry={pairs.refetch} />}
      {!pairs.isPending && !pairs.error && pairs.nodes.length === 0 && <EmptyState title={trays.find((tray) => tray.state === state)?.nothing ?? ''} />}
      {pairs.nodes.length > 0 && (
        <>
          <ul className="lw-pairs">
            {pairs.nodes.map((pair) => (
              <li key={pair.id} className="lw-pairs__pair">
                <h2 className="nhsuk-heading-s">
                  <Link to={`/steward/duplicates/${pair.id}`}>
                    {pair.firstName} and {pair.secondName === pair.firstName ? 'another of that name' : pair.secondName}
                  </Link>
                </h2>
                <p className="lw-sub">{pair.firstOrganisation === pair.secondOrganisation ? pair.firstOrganisation : `${pair.firstOrganisation} · ${pair.secondOrganisation}`}</p>
                <p>
                  <meter min={0} max={1} value={pair.score} aria-label="Likeness" /> {Math.round(pair.score * 100)} % alike · {pair.evidence.map(({ words }) => words).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
          <Pager pages={pairs} what="pairs" />
        </>
      )}
    </Page>
  );
}

interface Looked {
  readonly compared: number;
  readonly found: number;
}

function Found({ result: { compared, found }, onFound }: { readonly result: Looked; readonly onFound: () => void }) {
  const list = useEffectEvent(onFound);
  useEffect(() => list(), []);
  return (
    <p>
      {compared === 1 ? '1 pair was' : `${compared} pairs were`} compared, and {found === 1 ? '1 is' : `${found} are`} likely.
    </p>
  );
}
