import { DataTable, EmptyState, Failure, Loading, Page, Pager, dayWords, useGraphPages } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { DueGpMessagesQuery } from './gp-message-documents';
import { audienceWords, momentWords } from './gp-message-words';

/** Everybody about whom a message is due that nobody has sent. */
export function DueMessagesPage() {
  const due = useGraphPages(DueGpMessagesQuery, { first: 25 }, (data) => data.dueGpMessages);
  return (
    <Page title="Messages to send" width="full" backLink={{ to: '/caseload', label: 'Caseload' }}>
      <p>A practice is told when support begins, when it ends, and when somebody says no or cannot be reached. These messages were neither sent nor marked as not needed.</p>
      {due.isPending && <Loading label="Loading the messages" />}
      {due.error && <Failure error={due.error} onRetry={due.refetch} />}
      {!due.isPending && !due.error && due.nodes.length === 0 && (
        <EmptyState title="No message is due">
          <p>When support begins or ends, the message about it appears here.</p>
        </EmptyState>
      )}
      {due.nodes.length > 0 && (
        <>
          <DataTable
            caption="Messages to send"
            hideCaption
            rows={due.nodes}
            rowKey={({ id }) => id}
            columns={[
              { heading: 'Patient', cell: ({ patientId, patientName }) => <Link to={`/patients/${patientId}/gp-messages`}>{patientName}</Link> },
              { heading: 'What happened', cell: ({ moment, day }) => `${momentWords[moment]}, ${dayWords(day)}` },
              { heading: 'To', cell: ({ audiences, siteName }) => audiences.map((audience) => (audience === 'gp' ? siteName : audienceWords[audience])).join(', ') },
              { heading: 'Link worker', cell: ({ workerName }) => workerName ?? 'Nobody yet' },
            ]}
          />
          <Pager pages={due} what="messages" />
        </>
      )}
    </Page>
  );
}
