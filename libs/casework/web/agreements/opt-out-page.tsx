import { DateField, Form, Page, RadioField, SubmitButton, calendarDate, oneOf, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { RecordOptOutCheckMutation } from './agreements-documents';

const schema = z.object({ checkedOn: calendarDate('Enter the day it was looked up', 'Enter a day that exists'), optedOut: oneOf(['no', 'yes'], 'Choose what it said') });

export function OptOutPage() {
  const { patientId = '' } = useParams();
  const navigate = useNavigate();
  const record = useGraphMutation(RecordOptOutCheckMutation);
  const form = useZodForm(schema, { checkedOn: '', optedOut: '' });
  const back = `/patients/${patientId}/agreements`;
  return (
    <Page title="National Data Opt-out" backLink={{ to: back, label: 'What they agreed to' }}>
      <p>Record what the national service said when you looked the person up. What they choose there is theirs: it changes nothing about their support.</p>
      <Form
        form={form}
        onSubmit={async ({ checkedOn, optedOut }, { idempotencyKey }) => {
          const { recordOptOutCheck } = await record.mutateAsync({ input: { patientId, checkedOn, optedOut: optedOut === 'yes', idempotencyKey } });
          if (recordOptOutCheck.__typename === 'Refusal') return recordOptOutCheck;
          await navigate(back);
        }}
      >
        <DateField name="checkedOn" legend="When was it looked up?" />
        <RadioField name="optedOut" legend="What did it say?" labelSize="s" choices={[{ value: 'no', label: 'They have not opted out' }, { value: 'yes', label: 'They have opted out' }]} />
        <SubmitButton busyLabel="Saving…">Save</SubmitButton>
      </Form>
    </Page>
  );
}
