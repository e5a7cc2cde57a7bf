import { DataTable, DateText, EmptyState, Failure, Loading, Page, Pager, StatusTag, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { MessagesQuery } from './message-documents';
import { messageStates, type MessageState } from './message-state';

export function OutboxPage() {
  const [state, setState] = useState<MessageState>();
  const messages = useGraphPages(MessagesQuery, { first: 25, state: state ?? null }, (data) => data.messages);
  return (
    <Page title="Messages" width="full">
      <p>E-mails that Linkwell sends to people who work with it. They never name a patient.</p>
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor="state">
          Show
        </label>
        <select id="state" className="nhsuk-select" value={state ?? ''} onChange={({ target }) => setState(target.value === '' ? undefined : (target.value as MessageState))}>
          <option value="">All messages</option>
          {Object.entries(messageStates).map(([value, { words }]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      {messages.isPending && <Loading label="Loading messages" />}
      {messages.error && <Failure error={messages.error} onRetry={messages.refetch} />}
      {!messages.isPending && !messages.error && messages.nodes.length === 0 && (
        <EmptyState title="There are no messages">
          <p>{state ? 'Choose another state to see others.' : 'They stand here from the first one on.'}</p>
        </EmptyState>
      )}
      {messages.nodes.length > 0 && (
        <>
          <DataTable
            caption="Messages, newest first"
            hideCaption
            rows={messages.nodes}
            rowKey={({ id }) => id}
            columns={[
              { heading: 'Kind', cell: ({ id, kind }) => <Link to={`/admin/outbox/${id}`}>{kind}</Link> },
              {
                heading: 'State',
                cell: ({ state: its, lastError, attempts }) => (
                  <>
                    <StatusTag tone={messageStates[its].tone}>{messageStates[its].words}</StatusTag>
                    {lastError && <span className="lw-sub">{`${lastError}, tried ${attempts === 1 ? 'once' : `${attempts} times`}`}</span>}
                  </>
                ),
              },
              { heading: 'Written', cell: ({ createdAt }) => <DateText value={createdAt} /> },
              { heading: 'Sent', cell: ({ sentAt }) => (sentAt ? <DateText value={sentAt} /> : 'Not yet') },
            ]}
          />
          <Pager pages={messages} what="messages" />
        </>
      )}
    </Page>
  );
}
