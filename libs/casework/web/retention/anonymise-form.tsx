import { Card, Form, SubmitButton, TickField, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { AnonymiseRecordsMutation, type KeptRecord } from './retention-documents';

const schema = z.object({ looked: z.boolean().refine((looked) => looked, 'Tick this once you have looked at each of these records') });

/** The last question before records end: it names them. */
export function AnonymiseForm({ records, onDone }: { readonly records: readonly KeptRecord[]; readonly onDone: (words: string) => void }) {
  const anonymise = useGraphMutation(AnonymiseRecordsMutation);
  const form = useZodForm(schema, { looked: false });
  const many = records.length === 1 ? 'one record' : `${records.length} records`;
  return (
    <Card heading={`Anonymise ${many}`}>
      <p>
        {records.map(({ forename, surname }) => `${forename} ${surname}`).join(', ')}. This cannot be undone: nobody, not even the operator, can bring a record back. If a claim, an inquiry or a complaint may need it, set a hold
        instead.
      </p>
      <Form
        form={form}
        onSubmit={async (_looked, { idempotencyKey }) => {
          const { anonymiseRecords } = await anonymise.mutateAsync({ input: { records: records.map(({ id, version }) => ({ patientId: id, version })), idempotencyKey } });
          if (anonymiseRecords.__typename === 'Refusal') return anonymiseRecords;
          onDone(`${anonymiseRecords.records === 1 ? 'One record is' : `${anonymiseRecords.records} records are`} anonymous now.`);
        }}
      >
        <TickField name="looked" label={records.length === 1 ? 'I have looked at this record, and nothing in it must be kept' : 'I have looked at each of these records, and nothing in them must be kept'} />
        <SubmitButton busyLabel="Anonymising…">{`Anonymise ${many} for good`}</SubmitButton>
      </Form>
    </Card>
  );
}
