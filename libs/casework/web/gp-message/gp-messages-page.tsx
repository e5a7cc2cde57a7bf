import { ActionLink, AwaitedPage, Card, DateText, Done, EmptyState, Note, Page, StatusTag, dayWords, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import '../casework.css';
import { GpMessagesQuery, type GpMessages } from './gp-message-documents';
import { audienceWords, momentWords, notSentWords, wayWords } from './gp-message-words';
import { NotSentForm } from './not-sent-form';

const title = 'Messages to GP and referrer';

/** What was told to a person's GP and referrer, and what there is to tell. */
export function GpMessagesPage() {
  const { patientId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(GpMessagesQuery, { patientId });
  const back = { to: `/patients/${patientId}`, label: 'Patient' };
  if (!data) return <AwaitedPage title={title} label="Loading the messages" backLink={back} error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={title} backLink={back}>
      <Shown messages={data.gpMessages} />
    </Page>
  );
}

function Shown({ messages: { patientId, stopped, notRegistered, objected, due, written } }: { readonly messages: GpMessages }) {
  const [done, setDone] = useState('');
  return (
    <>
      {done && <Done>{done}</Done>}
      <p>Linkwell sends nothing by itself: you look at a message, send it the way your practice has agreed with you, and record that you did.</p>
      {stopped && <Note>The person has died or moved to another practice, so no message is sent any more.</Note>}
      {!stopped && due.length === 0 && <Note>There is nothing to tell yet: support was offered and waits for an answer.</Note>}
      {notRegistered && due.length > 0 && <Note>They are registered with no practice. Ask them whether anybody should be told.</Note>}
      {objected && due.length > 0 && <Note>They have said that the practice is not to be told. Ask them again before you send anything.</Note>}
      {due.map((message) => (
        <Card key={message.audience} heading={`${audienceWords[message.audience]}: ${momentWords[message.moment].toLowerCase()}`}>
          <p>
            <StatusTag tone={message.settled ? 'good' : 'waiting'}>{message.settled ? 'Dealt with' : 'To send'}</StatusTag>
          </p>
          <p>{message.extent === 'whole' ? 'It tells what came of the referral, with needs, services and goals that are not confidential.' : 'It tells only what came of the referral.'}</p>
          {message.needsAgreement && <p>Ask the person first whether whoever referred them may be told.</p>}
          <div className="lw-actions">
            <ActionLink to={`/patients/${patientId}/gp-messages/${message.audience}`} variant={message.settled ? 'secondary' : 'primary'} small>
              {message.settled ? 'Write another' : 'Look at the message'}
              <span className="nhsuk-u-visually-hidden"> to {audienceWords[message.audience]}</span>
            </ActionLink>
          </div>
          {!message.settled && <NotSentForm patientId={patientId} audience={message.audience} onDone={() => setDone('Written down: no message is sent.')} />}
        </Card>
      ))}
      <section className="lw-section" aria-labelledby="written">
        <h2 className="nhsuk-heading-m" id="written">
          Sent before
        </h2>
        {written.length === 0 ? (
          <EmptyState title="Nothing was sent yet">
            <p>Each message is kept here as it was sent.</p>
          </EmptyState>
        ) : (
          <ul className="lw-plain">
            {written.map(({ id, state, moment, audience, sentOn, way, sentTo, reason, recordedAt, recordedBy }) => (
              <li key={id}>
                {state === 'sent' ? (
                  <Link to={`/patients/${patientId}/gp-messages/sent/${id}`}>
                    {momentWords[moment]}, sent on {dayWords(sentOn ?? '')}
                  </Link>
                ) : (
                  `${momentWords[moment]}: not sent. ${notSentWords[reason ?? 'other']}`
                )}
                <span className="lw-sub">
                  {audienceWords[audience]}
                  {state === 'sent' && `: ${sentTo ?? ''}, ${wayWords[way ?? 'by_hand']}`}. Recorded by {recordedBy}, <DateText value={recordedAt} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
