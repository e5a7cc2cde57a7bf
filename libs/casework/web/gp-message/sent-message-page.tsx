import { AwaitedPage, CopyText, DateText, Page, SummaryList, dayWords, execute, useGraphQuery } from '@linkwell/web-kit';
import { useParams } from 'react-router';
import '../casework.css';
import { SentGpMessageFileQuery, SentGpMessageQuery } from './gp-message-documents';
import { audienceWords, momentWords, savePdf, wayWords } from './gp-message-words';
import { MessageSections } from './message-sections';

const title = 'Message as it was sent';

/** A message exactly as it was sent. Nothing on it can be changed. */
export function SentMessagePage() {
  const { patientId = '', messageId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(SentGpMessageQuery, { id: messageId });
  const back = { to: `/patients/${patientId}/gp-messages`, label: 'Messages' };
  if (!data) return <AwaitedPage title={title} label="Loading the message" backLink={back} error={error} onRetry={() => void refetch()} />;
  const { moment, audience, sentOn, way, sentTo, recordedAt, recordedBy, sections, text } = data.sentGpMessage;
  const save = async () => savePdf((await execute(SentGpMessageFileQuery, { id: messageId })).sentGpMessageFile);
  return (
    <Page title={title} caption={momentWords[moment]} backLink={back}>
      <SummaryList
        rows={[
          { term: 'Sent to', value: `${audienceWords[audience]}: ${sentTo ?? ''}` },
          { term: 'How', value: way && wayWords[way] },
          { term: 'When', value: sentOn && dayWords(sentOn) },
          { term: 'Recorded', value: <>{recordedBy}, <DateText value={recordedAt} /></> },
        ]}
      />
      <div className="lw-card">
        <MessageSections sections={sections} />
      </div>
      <CopyText id="message-text" label="The whole message" text={text} action="Copy the message" />
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void save()}>
        Save as a PDF
      </button>
    </Page>
  );
}
