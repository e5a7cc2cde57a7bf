import { DataTable, EmptyState, Failure, Loading, Page, Pager, dayWords, momentWords, useGraphPages } from '@linkwell/web-kit';
import { AnonymisedRecordsQuery } from './retention-documents';
import { ruleWords } from './retention-words';
import '../casework.css';

/** What remains of records that ended: their numbers, and who confirmed it under which rule. */
export function AnonymisedPage() {
  const records = useGraphPages(AnonymisedRecordsQuery, {}, (data) => data.anonymisedRecords);
  return (
    <Page title="What was anonymised" width="full" backLink={{ to: '/team/retention', label: 'Records whose time is over' }}>
      <p>Whose records these were, nobody can tell any more. The number is what the trail and older backups know them by.</p>
      {records.error ? (
        <Failure error={records.error} onRetry={records.refetch} />
      ) : records.isPending ? (
        <Loading label="Loading what was anonymised" />
      ) : records.nodes.length === 0 ? (
        <EmptyState title="No record has been anonymised" />
      ) : (
        <>
          <DataTable
            caption="Anonymised records, newest first"
            hideCaption
            rows={records.nodes}
            rowKey={({ id }) => id}
            columns={[
              { heading: 'Record', cell: ({ id }) => <code className="lw-id">{id}</code> },
              { heading: 'When', cell: ({ anonymisedAt }) => momentWords(anonymisedAt) },
              { heading: 'Confirmed by', cell: ({ anonymisedBy }) => anonymisedBy },
              { heading: 'Rule', cell: ({ rule, dueOn }) => `${ruleWords[rule]}; due ${dayWords(dueOn)}` },
              { heading: 'Team', cell: ({ teamName }) => teamName },
            ]}
          />
          <Pager pages={records} what="records" />
        </>
      )}
    </Page>
  );
}
