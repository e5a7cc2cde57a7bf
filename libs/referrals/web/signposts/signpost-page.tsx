import { dayInLondon } from '@linkwell/kernel';
import { AwaitedPage, CheckboxField, DateField, Form, Page, RadioField, SubmitButton, calendarDate, oneOf, useGraphMutation, useGraphQuery, useZodForm } from '@linkwell/web-kit';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { Signpost } from '../refer/signpost';
import type { DataOf } from '../documents';
import { RecordSignpostMutation, SignpostFormQuery } from './signpost-documents';
import { wayChoices, wayIds } from './signpost-words';

/** Gives somebody the details of a service, and remembers that they have them. */
export function SignpostPage() {
  const { patientId = '', serviceId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(SignpostFormQuery, { patientId, serviceId });
  if (!data) return <AwaitedPage title="Give a service’s details" label="Loading the service’s details" backLink={{ to: `/patients/${patientId}`, label: 'Patient' }} error={error} onRetry={() => void refetch()} />;
  return <SignpostForm form={data.signpostForm} key={serviceId} />;
}

const schema = z.object({
  needIds: z.array(z.string()),
  on: calendarDate('Enter the day on which you gave them', 'The day'),
  way: oneOf(wayIds, 'Choose how you gave them'),
});

function SignpostForm({ form }: { readonly form: DataOf<typeof SignpostFormQuery>['signpostForm'] }) {
  const { patientId, patientName, serviceId, serviceName, needs } = form;
  const record = useGraphMutation(RecordSignpostMutation);
  const navigate = useNavigate();
  const fields = useZodForm(schema, { needIds: needs.length === 1 ? needs.map(({ id }) => id) : [], on: dayInLondon(new Date()), way: '' });
  return (
    <Page title={`Give the details of ${serviceName}`} documentTitle="Give a service’s details" caption={patientName} backLink={{ to: `/patients/${patientId}`, label: patientName }}>
      <p>Nothing about {patientName} goes anywhere, and no agreement is needed. They get in touch themselves, or do not.</p>
      <Signpost serviceId={serviceId} />
      <Form
        form={fields}
        onSubmit={async (values, key) => {
          const { recordSignpost } = await record.mutateAsync({ input: { patientId, serviceId, ...key, ...values } });
          if (recordSignpost.__typename === 'Refusal') return recordSignpost;
          await navigate(`/patients/${patientId}`);
          return undefined;
        }}
      >
        {needs.length > 0 && <CheckboxField name="needIds" legend="What is it for? (optional)" labelSize="s" choices={needs.map(({ id, label }) => ({ value: id, label }))} />}
        <RadioField name="way" legend="How did they get the details?" labelSize="s" choices={wayChoices} />
        <DateField name="on" legend="When?" labelSize="s" hint="For example, 15 3 2026" />
        <SubmitButton busyLabel="Saving…">Record that they have the details</SubmitButton>
      </Form>
    </Page>
  );
}
