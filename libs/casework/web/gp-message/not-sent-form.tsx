import { reasonsNotSent, type MessageAudience } from '@linkwell/casework-domain';
import { Details, Form, RadioField, SubmitButton, oneOf, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { choicesOf } from '../words';
import { SkipGpMessageMutation } from './gp-message-documents';
import { notSentWords } from './gp-message-words';

const schema = z.object({ reason: oneOf(reasonsNotSent, 'Choose why no message is sent') });

/** Why a message that is due is not sent, so that it is due no more. */
export function NotSentForm({ patientId, audience, onDone }: { readonly patientId: string; readonly audience: MessageAudience; readonly onDone: () => void }) {
  const skip = useGraphMutation(SkipGpMessageMutation);
  const form = useZodForm(schema, { reason: '' });
  return (
    <Details summary="No message is to be sent">
      <Form
        form={form}
        onSubmit={async ({ reason }, { idempotencyKey }) => {
          const { skipGpMessage } = await skip.mutateAsync({ input: { patientId, audience, reason, idempotencyKey } });
          if (skipGpMessage.__typename === 'Refusal') return skipGpMessage;
          onDone();
        }}
      >
        <RadioField name="reason" legend="Why not?" labelSize="s" choices={choicesOf(notSentWords)} />
        <SubmitButton busyLabel="Saving…">Save</SubmitButton>
      </Form>
    </Details>
  );
}
