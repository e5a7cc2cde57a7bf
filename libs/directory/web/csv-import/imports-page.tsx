import { ActionLink, DataTable, EmptyState, Failure, Loading, momentWords, Page, Pager, StatusTag, useGraphPages, type DataOf } from '@linkwell/web-kit';
import { useEffect, useEffectEvent } from 'react';
import { Link } from 'react-router';
import { CsvImportsQuery } from './import-documents';
import { isBusy, many, stateWords } from './import-state';
import { UndoImport } from './undo-import';

type Summary = DataOf<typeof CsvImportsQuery>['csvImports']['edges'][number]['node'];

const interval = 3_000;

/** Every list that stewards have brought in, and where each stands. */
export function ImportsPage() {
  const imports = useGraphPages(CsvImportsQuery, { first: 25 }, (data) => data.csvImports);
  useAskingAgain(imports.nodes.some(({ state }) => isBusy(state)), imports.refetch);
  return (
    <Page title="Imported lists" width="full" backLink={{ to: '/steward', label: 'The directory' }} aside={<ActionLink to="/steward/imports/new">Import a list</ActionLink>}>
      {imports.isPending && <Loading label="Loading imports" />}
      {imports.error && <Failure error={imports.error} onRetry={imports.refetch} />}
      {!imports.isPending && !imports.error && imports.nodes.length === 0 && (
        <EmptyState title="No list has been imported yet">
          <p>A council’s or a charity’s list of services can be taken in as a CSV file.</p>
        </EmptyState>
      )}
      {imports.nodes.length > 0 && (
        <>
          <DataTable
            caption="Imported lists"
            hideCaption
            rows={imports.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'List',
                cell: ({ id, title, fileName }) => (
                  <>
                    <Link to={`/steward/imports/${id}`}>{title ?? fileName}</Link>
                    {title && <span className="lw-sub">{fileName}</span>}
                  </>
                ),
              },
              { heading: 'Sent', cell: ({ madeAt }) => momentWords(madeAt) },
              {
                heading: 'State',
                cell: ({ state, problem }) => (
                  <>
                    <StatusTag tone={stateWords[state].tone}>{stateWords[state].words}</StatusTag>
                    {problem && <span className="lw-sub">{problem}</span>}
                  </>
                ),
              },
              { heading: 'Listings', cell: (summary) => <Figures {...summary} /> },
              { heading: 'Actions', cell: (summary) => (summary.state === 'imported' ? <UndoImport {...summary} /> : <Link to={`/steward/imports/${summary.id}`}>Open<span className="nhsuk-u-visually-hidden"> {summary.title ?? summary.fileName}</span></Link>) },
            ]}
          />
          <Pager pages={imports} what="imports" />
        </>
      )}
    </Page>
  );
}

/** Asks again every few seconds while something goes on. */
function useAskingAgain(goesOn: boolean, ask: () => void): void {
  const again = useEffectEvent(ask);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setInterval(() => again(), interval);
    return () => clearInterval(timer);
  }, [goesOn]);
}

function Figures({ state, result }: Summary) {
  if (!result) return <span className="lw-unknown">Not known yet</span>;
  const { inserted, updated, unchanged, failed, kept } = result;
  if (state === 'undone') return <>{kept ? `All but ${many(kept, 'listing')} went back` : 'All went back'}</>;
  return (
    <>
      {[inserted > 0 && many(inserted, 'new', 'new'), updated > 0 && many(updated, 'changed', 'changed'), unchanged > 0 && many(unchanged, 'as before', 'as before')].filter(Boolean).join(', ') || 'None'}
      {failed > 0 && <span className="lw-sub">{many(failed, 'row')} left out</span>}
    </>
  );
}
