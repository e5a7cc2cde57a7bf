import { finishMessage, longestMessageWords, messageText, messageWays, type MessageAudience } from '@linkwell/casework-domain';
import { dayInLondon } from '@linkwell/kernel';
import { AwaitedPage, CopyText, DateField, Done, Form, Page, RadioField, SubmitButton, TextArea, TextField, TickField, calendarDate, oneOf, requiredText, useGraphMutation, useGraphQuery, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import '../casework.css';
import { choicesOf } from '../words';
import { GpMessagePreviewQuery, RecordGpMessageMutation, TakeOutGpMessageMutation, type GpMessagePreview } from './gp-message-documents';
import { audienceWords, momentWords, savePdf, wayWords } from './gp-message-words';
import { MessageSections } from './message-sections';

const schema = z.object({
  words: z.string().trim().max(longestMessageWords, `Use ${longestMessageWords} characters or fewer`),
  agreed: z.boolean(),
  sentTo: requiredText('Say to whom you sent it'),
  way: oneOf(messageWays, 'Choose how you sent it'),
  sentOn: calendarDate('Enter the day you sent it', 'The day'),
});

/** A message as it would read now: looked at, added to, copied or saved, and recorded as sent. */
export function SendMessagePage({ audience }: { readonly audience: MessageAudience }) {
  const { patientId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(GpMessagePreviewQuery, { patientId, audience });
  const [round, setRound] = useState(0);
  const title = `Message to ${audience === 'gp' ? 'the GP practice' : 'whoever referred them'}`;
  const back = { to: `/patients/${patientId}/gp-messages`, label: 'Messages' };
  if (!data) return <AwaitedPage title={title} label="Putting the message together" backLink={back} error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={title} caption={momentWords[data.gpMessagePreview.moment]} backLink={back}>
      <Send key={round} now={data.gpMessagePreview} onAgain={() => void refetch().then(() => setRound(round + 1))} />
    </Page>
  );
}

function Send({ now, onAgain }: { readonly now: GpMessagePreview; readonly onAgain: () => void }) {
  // What was looked at is what is sent: it stays as it was composed until somebody asks for it again.
  const [message] = useState(now);
  const { patientId, audience, composedAt, mark, needsAgreement, extent, recipient } = message;
  const navigate = useNavigate();
  const record = useGraphMutation(RecordGpMessageMutation);
  const takeOut = useGraphMutation(TakeOutGpMessageMutation);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [told, setTold] = useState<{ readonly words: string; readonly changed: boolean }>();
  const form = useZodForm(schema, { words: '', agreed: false, sentTo: recipient, way: '', sentOn: dayInLondon(new Date()) });
  const typed: unknown = useWatch({ control: form.control, name: 'words' });
  const words = typeof typed === 'string' ? typed : '';
  const finished = finishMessage(message, words, leftOut);
  const seen = { patientId, audience, leftOut: [...leftOut], composedAt, mark };
  const save = async () => {
    const { takeOutGpMessage } = await takeOut.mutateAsync({ input: { ...seen, words } });
    if (takeOutGpMessage.__typename === 'Refusal') return setTold({ words: takeOutGpMessage.message, changed: takeOutGpMessage.code === 'CONFLICT' });
    setTold({ words: 'Saved as a file on this device. Delete it there once it is sent.', changed: false });
    savePdf(takeOutGpMessage);
  };
  return (
    <>
      <p>{extent === 'whole' ? 'Nothing confidential is in it. Leave out whatever the person does not want the practice to know.' : 'It tells only what came of the referral.'}</p>
      <div className="lw-card">
        <MessageSections sections={message.sections} choice={{ leftOut, onChange: (id) => setLeftOut((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])) }} />
      </div>
      <Form
        form={form}
        onSubmit={async ({ agreed, ...sent }, { idempotencyKey }) => {
          const { recordGpMessage } = await record.mutateAsync({ input: { ...seen, ...sent, agreed, idempotencyKey } });
          if (recordGpMessage.__typename === 'Refusal') {
            if (recordGpMessage.code === 'CONFLICT') setTold({ words: recordGpMessage.message, changed: true });
            return recordGpMessage;
          }
          await navigate(`/patients/${patientId}/gp-messages`);
        }}
      >
        <TextArea name="words" label="What you want to add (optional)" hint="It stands under “Information and advice given”. Write nothing confidential here." rows={4} />
        <CopyText id="message-text" label="The whole message" text={messageText(finished)} action="Copy the message" />
        <div className="lw-actions">
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void save()}>
            Save as a PDF
          </button>
        </div>
        {told && <Done>{told.words}</Done>}
        {told?.changed && (
          <button type="button" className="nhsuk-button nhsuk-button--small" onClick={onAgain}>
            Look at it again
          </button>
        )}
        <h2 className="nhsuk-heading-m nhsuk-u-margin-top-5">When you have sent it</h2>
        {needsAgreement && <TickField name="agreed" label="The person has said that whoever referred them may be told" />}
        <TextField name="sentTo" label="To whom?" hint={audienceWords[audience]} />
        <RadioField name="way" legend="How?" labelSize="s" choices={choicesOf(wayWords)} />
        <DateField name="sentOn" legend="When?" labelSize="s" />
        <SubmitButton busyLabel="Saving…">Record that I sent it</SubmitButton>
      </Form>
    </>
  );
}
