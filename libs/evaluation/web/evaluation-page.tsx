import { EmptyState, Failure, Loading, Page, useGraphQuery } from '@linkwell/web-kit';
import { useSearchParams } from 'react-router';
import { ChooseTable } from './choose-table';
import { ReleasesQuery } from './release-documents';
import { ReleasedTableView } from './released-table-view';
import { readChoice } from './table-choice';

/** The evaluator's desk: released figures, and nothing about one person. The address holds the choice, so that a table can be shared. */
export function EvaluationPage() {
  const { data, error, refetch } = useGraphQuery(ReleasesQuery, {});
  const [address, setAddress] = useSearchParams();
  const releases = data?.releases.edges.map(({ node }) => node);
  const choice = releases && readChoice(address, releases.map(({ id }) => id));
  return (
    <Page title="Released figures" width="full">
      <p className="nhsuk-lede-text">Who was supported, what they were referred for, and whose need was met: counts of different people, never anything about one person.</p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading label="Loading releases" />}
      {releases && !choice && (
        <EmptyState title="Nothing has been released yet">
          <p>Figures are published in whole quarters, six months after a quarter has ended, so that what came of the support is known. Whoever runs this installation publishes them.</p>
        </EmptyState>
      )}
      {releases && choice && (
        <>
          <ChooseTable releases={releases} choice={choice} onChange={(change) => setAddress({ ...Object.fromEntries(address), ...change }, { replace: true })} />
          <ReleasedTableView choice={choice} />
        </>
      )}
    </Page>
  );
}
