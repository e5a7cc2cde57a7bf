import { DataTable, DateText, EmptyState, Failure, Loading, Page, Pager, StatusTag, momentWords, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { AccessRequestsQuery, type AccessRequestInList } from './access-documents';
import { askerWords, stateWords } from './access-words';
import '../casework.css';

/** Who asked for a copy of a record, the first due first. */
export function AccessRequestsPage() {
  const [open, setOpen] = useState(true);
  const requests = useGraphPages(AccessRequestsQuery, { open }, (data) => data.accessRequests);
  return (
    <Page title="Requests for a copy of a record" width="full" backLink={{ to: '/team', label: 'The team' }}>
      <p>Anybody may ask for a copy of what is held about them. It is due within one month of the day it was asked for. Open a request on the patient’s page.</p>
      <div className="lw-chips" role="group" aria-label="Which are shown">
        <button type="button" className="lw-quiet-button" aria-pressed={open} onClick={() => setOpen(true)}>
          Open
        </button>
        <button type="button" className="lw-quiet-button" aria-pressed={!open} onClick={() => setOpen(false)}>
          Ended
        </button>
      </div>
      {requests.error ? (
        <Failure error={requests.error} onRetry={requests.refetch} />
      ) : requests.isPending ? (
        <Loading label="Loading requests" />
      ) : requests.nodes.length === 0 ? (
        <EmptyState title={open ? 'No request is open' : 'No request has ended yet'} />
      ) : (
        <>
          <DataTable
            caption="Requests for a copy"
            hideCaption
            rows={requests.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Person',
                cell: ({ id, forename, surname }) => (
                  <Link to={`/team/copies/${id}`} data-person>
                    {forename} {surname}
                  </Link>
                ),
              },
              { heading: 'Asked by', cell: ({ askedBy }) => askerWords[askedBy] },
              { heading: 'Received', cell: ({ receivedOn }) => <DateText value={receivedOn} /> },
              { heading: 'Due', cell: (request) => <Due request={request} /> },
            ]}
          />
          <Pager pages={requests} what="requests" />
        </>
      )}
    </Page>
  );
}

function Due({ request: { state, dueOn, isOverdue, endedAt } }: { readonly request: AccessRequestInList }) {
  if (state !== 'open') {
    return (
      <>
        <StatusTag tone={stateWords[state].tone}>{stateWords[state].words}</StatusTag>
        {endedAt && <span className="lw-sub">{momentWords(endedAt)}</span>}
      </>
    );
  }
  return (
    <>
      <DateText value={dueOn} /> {isOverdue && <StatusTag tone="bad">Overdue</StatusTag>}
    </>
  );
}
