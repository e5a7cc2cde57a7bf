import { DataTable, Details, EmptyState, Failure, Loading, Page, Pager, StatusTag, momentWords, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { SealingSection } from './sealing-section';
import { TrailQuery, type Entry } from './trail-documents';
import { TrailSearch, type TrailWanted } from './trail-search';
import './trail.css';

const outcomes = { done: { tone: 'neutral', words: 'Done' }, refused: { tone: 'warning', words: 'Refused' }, denied: { tone: 'bad', words: 'Not let in' } } as const;
const mostCounted = 10_000;

/** The whole trail for whoever runs the installation: ids and codes, no name of a patient. */
export function TrailPage() {
  const [wanted, setWanted] = useState<TrailWanted>();
  const entries = useGraphPages(TrailQuery, { filter: wanted ?? null, first: 25 }, (data) => data.trail);
  const counted = entries.totalCount === mostCounted ? { ...entries, totalCount: undefined } : entries;
  return (
    <Page title="Audit trail" width="full">
      <p>Who saw and did what. Patients stand here by their id only; nothing can be changed or deleted.</p>
      <SealingSection />
      <h2 className="nhsuk-heading-m">Entries</h2>
      <Details summary="Search the trail">
        <TrailSearch onSearch={setWanted} />
      </Details>
      {entries.isPending && <Loading label="Loading the trail" />}
      {entries.error && <Failure error={entries.error} onRetry={entries.refetch} />}
      {!entries.isPending && !entries.error && entries.nodes.length === 0 && (
        <EmptyState title="Nothing found">
          <p>Ask for less: a part of a name, the beginning of an action, more days.</p>
        </EmptyState>
      )}
      {entries.nodes.length > 0 && (
        <>
          <Entries entries={entries.nodes} />
          <Pager pages={counted} what="entries" />
        </>
      )}
    </Page>
  );
}

const Entries = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <DataTable
    caption="Entries, newest first"
    hideCaption
    rows={entries}
    rowKey={({ id }) => id}
    columns={[
      { heading: 'When', cell: ({ at }) => momentWords(at) },
      { heading: 'Who', cell: ({ who }) => who },
      {
        heading: 'Action',
        cell: ({ action, detail }) => (
          <>
            {action}
            {detail && <span className="lw-sub">{detail}</span>}
          </>
        ),
      },
      { heading: 'Outcome', cell: ({ outcome }) => <StatusTag tone={outcomes[outcome].tone}>{outcomes[outcome].words}</StatusTag> },
      { heading: 'Whom or what', cell: (entry) => <Subjects entry={entry} /> },
    ]}
  />
);

function Subjects({ entry: { subjectType, subjectIds } }: { readonly entry: Entry }) {
  const [first, ...others] = subjectIds;
  if (first === undefined) return <>–</>;
  return (
    <>
      {subjectType && `${subjectType.replaceAll('_', ' ')} `}
      <code className="lw-hash">{first}</code>
      {others.length > 0 && (
        <Details summary={`and ${others.length} more`}>
          <ul className="lw-plain">
            {others.map((id) => (
              <li key={id}>
                <code className="lw-hash">{id}</code>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
