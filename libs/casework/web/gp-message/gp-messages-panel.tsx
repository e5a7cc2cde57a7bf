import { ActionLink, Failure, Loading, StatusTag, dayWords, useGraphQuery } from '@linkwell/web-kit';
import { GpMessagesQuery } from './gp-message-documents';
import { audienceWords, momentWords } from './gp-message-words';

/** Which messages about a patient are due, and when the last was sent. Stands under a heading of the patient's page. */
export function GpMessagesPanel({ patientId }: { readonly patientId: string }) {
  const { data, error, refetch } = useGraphQuery(GpMessagesQuery, { patientId });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading the messages" />;
  const { due, written } = data.gpMessages;
  const waiting = due.filter(({ settled, needsAgreement }) => !settled && !needsAgreement);
  const last = written.find(({ state }) => state === 'sent');
  return (
    <>
      {waiting.map(({ audience, moment }) => (
        <p key={audience}>
          <StatusTag tone="waiting">To send</StatusTag> {audienceWords[audience]}: {momentWords[moment].toLowerCase()}
        </p>
      ))}
      {last && (
        <p>
          Last sent on {dayWords(last.sentOn ?? '')}: {momentWords[last.moment].toLowerCase()}.
        </p>
      )}
      <ActionLink to={`/patients/${patientId}/gp-messages`} variant="secondary" small>
        Messages to GP and referrer
      </ActionLink>
    </>
  );
}
