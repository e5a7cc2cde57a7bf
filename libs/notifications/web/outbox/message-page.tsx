import { AwaitedPage, DateText, Note, Page, StatusTag, SummaryList, useGraphQuery } from '@linkwell/web-kit';
import { useParams } from 'react-router';
import { MessageQuery } from './message-documents';
import { messageStates } from './message-state';

/** An opened message is asked for once: each opening is noted in the trail. */
const neverStale = { staleTime: Number.POSITIVE_INFINITY };

export function MessagePage() {
  const { messageId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(MessageQuery, { id: messageId }, neverStale);
  const page = { title: 'Message', backLink: { to: '/admin/outbox', label: 'Messages' } };
  if (!data) return <AwaitedPage {...page} label="Opening the message" error={error} onRetry={() => void refetch()} />;
  const { kind, state, createdAt, sentAt, attempts, lastError, body } = data.message;
  return (
    <Page {...page}>
      <SummaryList
        rows={[
          { term: 'Kind', value: kind },
          { term: 'State', value: <StatusTag tone={messageStates[state].tone}>{messageStates[state].words}</StatusTag> },
          { term: 'Written', value: <DateText value={createdAt} /> },
          { term: 'Sent', value: sentAt ? <DateText value={sentAt} /> : 'Not yet' },
          ...(lastError ? [{ term: 'Last failure', value: `${lastError}, tried ${attempts === 1 ? 'once' : `${attempts} times`}` }] : []),
          ...(body ? [{ term: 'To', value: body.to }, { term: 'Subject', value: body.subject }] : []),
        ]}
      />
      {body ? (
        <>
          <h2 className="nhsuk-heading-m">What it says</h2>
          <pre className="lw-letter" tabIndex={0} aria-label="The message’s words">
            {body.text}
          </pre>
        </>
      ) : (
        <Note>
          <p>A message’s address and words are shown in demonstrations only.</p>
        </Note>
      )}
    </Page>
  );
}
