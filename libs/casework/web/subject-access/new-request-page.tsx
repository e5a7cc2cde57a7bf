import { accessAskers, identityChecks } from '@linkwell/casework-domain';
import { DateField, Form, RadioField, SubmitButton, TextArea, calendarDate, oneOf, optionalText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { PatientTask } from '../patient/with-patient';
import { choicesOf } from '../words';
import { OpenAccessRequestMutation } from './access-documents';
import { askerWords, checkWords } from './access-words';

const schema = z
  .object({
    askedBy: oneOf(accessAskers, 'Choose who asks'),
    askerWords: optionalText({ max: 2000 }),
    identityCheck: oneOf(identityChecks, 'Choose how you made sure who it is'),
    identityWords: optionalText({ max: 2000 }),
    receivedOn: calendarDate('Enter the day on which it was asked for', 'The day'),
  })
  .check(({ value, issues }) => {
    if (value.askedBy !== 'self' && !value.askerWords) issues.push({ code: 'custom', path: ['askerWords'], message: 'Say who asks, and how you checked that they may', input: value });
    if (value.identityCheck === 'other' && !value.identityWords) issues.push({ code: 'custom', path: ['identityWords'], message: 'Say how you made sure who it is', input: value });
  });

/** Somebody asks for a copy of what is held about this person. */
export const NewAccessRequestPage = () => <PatientTask title="Somebody asks for a copy of the record">{({ id }) => <RequestForm patientId={id} />}</PatientTask>;

function RequestForm({ patientId }: { readonly patientId: string }) {
  const open = useGraphMutation(OpenAccessRequestMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { askedBy: '', askerWords: '', identityCheck: '', identityWords: '', receivedOn: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ askerWords: asker, identityWords, ...asked }, { idempotencyKey }) => {
        const { openAccessRequest } = await open.mutateAsync({ input: { patientId, ...asked, askerWords: asker ?? null, identityWords: identityWords ?? null, idempotencyKey } });
        if (openAccessRequest.__typename === 'Refusal') return openAccessRequest;
        await navigate(`/team/copies/${openAccessRequest.id}`);
      }}
    >
      <RadioField name="askedBy" legend="Who asks?" labelSize="s" choices={choicesOf(askerWords)} />
      <TextArea name="askerWords" label="Their name, and how you checked that they may ask" hint="Not needed where the person asks for themselves." rows={2} />
      <RadioField name="identityCheck" legend="How did you make sure who it is?" labelSize="s" choices={choicesOf(checkWords)} />
      <TextArea name="identityWords" label="In a few words" hint="Which document, or in which other way." rows={2} />
      <DateField name="receivedOn" legend="When was it asked for?" hint="The month in which it must be answered begins on that day, however it was asked." />
      <SubmitButton busyLabel="Opening…">Open the request</SubmitButton>
    </Form>
  );
}
