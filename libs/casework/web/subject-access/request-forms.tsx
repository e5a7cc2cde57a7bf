import { DateField, Details, Form, SubmitButton, TextArea, calendarDate, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { CloseAccessRequestMutation, ExtendAccessRequestMutation, type AccessRequest } from './access-documents';

const extension = z.object({ to: calendarDate('Enter the day by which it will be answered', 'The day'), reason: requiredText('Say why the answer needs longer', { max: 2000 }) });
const closing = z.object({ reason: requiredText('Say why it ends without a copy', { max: 2000 }) });

/** Puts the day off, once. */
export function ExtendRequest({ request: { id, version, extendedTo }, onDone }: { readonly request: AccessRequest; readonly onDone: () => void }) {
  const extend = useGraphMutation(ExtendAccessRequestMutation);
  const form = useZodForm(extension, { to: '', reason: '' });
  if (extendedTo) return null;
  return (
    <Details summary="The answer needs longer">
      <p>By at most two further months, where the request is complex. Whoever asked is told why, within the first month (UK GDPR, article 12(3)).</p>
      <Form
        form={form}
        onSubmit={async (wanted) => {
          const { extendAccessRequest } = await extend.mutateAsync({ input: { id, version, ...wanted } });
          if (extendAccessRequest.__typename === 'Refusal') return extendAccessRequest;
          onDone();
        }}
      >
        <DateField name="to" legend="By when will it be answered?" />
        <TextArea name="reason" label="Why does it need longer?" rows={2} />
        <SubmitButton busyLabel="Saving…">Put the day off</SubmitButton>
      </Form>
    </Details>
  );
}

/** Ends it without a copy. */
export function CloseRequest({ request: { id, version }, onDone }: { readonly request: AccessRequest; readonly onDone: () => void }) {
  const close = useGraphMutation(CloseAccessRequestMutation);
  const form = useZodForm(closing, { reason: '' });
  return (
    <Details summary="It ends without a copy">
      <p>It was taken back, or whoever asked may not. Whoever asked is told why, and that they may complain.</p>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          const { closeAccessRequest } = await close.mutateAsync({ input: { id, version, reason } });
          if (closeAccessRequest.__typename === 'Refusal') return closeAccessRequest;
          onDone();
        }}
      >
        <TextArea name="reason" label="Why does it end?" rows={2} />
        <SubmitButton busyLabel="Saving…">End the request</SubmitButton>
      </Form>
    </Details>
  );
}
