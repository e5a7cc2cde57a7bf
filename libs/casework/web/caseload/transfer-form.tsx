import { longestTransferReason } from '@linkwell/casework-domain';
import { Card, Form, SelectField, SubmitButton, TextField, requiredText, useGraphMutation, useGraphQuery, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { ColleaguesQuery, TransferPatientsMutation } from './caseload-documents';
import type { Chosen } from './chosen';

const schema = z.object({ toUserId: z.string().min(1, 'Choose a colleague'), reason: requiredText('Say in a few words why they change hands', { max: longestTransferReason }) });

/** Hands the chosen people over to a colleague, who is told how many, and not who. */
export function TransferForm({ chosen, onDone }: { readonly chosen: readonly Chosen[]; readonly onDone: (words: string) => void }) {
  const { data } = useGraphQuery(ColleaguesQuery, {}, { staleTime: 600_000 });
  const transfer = useGraphMutation(TransferPatientsMutation);
  const form = useZodForm(schema, { toUserId: '', reason: '' });
  const people = chosen.length === 1 ? 'one person' : `${chosen.length} people`;
  return (
    <Card heading={`Hand over ${people}`}>
      <Form
        form={form}
        onSubmit={async (answers, { idempotencyKey }) => {
          const { transferPatients } = await transfer.mutateAsync({ input: { ...answers, patients: chosen.map(({ patientId, episodeVersion }) => ({ patientId, episodeVersion })), idempotencyKey } });
          if (transferPatients.__typename === 'Refusal') return transferPatients;
          onDone(`${chosen.length === 1 ? 'One person has' : `${chosen.length} people have`} been handed over to ${data?.colleagues.find(({ id }) => id === answers.toUserId)?.name ?? 'your colleague'}.`);
        }}
      >
        <SelectField name="toUserId" label="To whom?" choices={(data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
        <TextField name="reason" label="Why?" hint="Kept in each person’s timeline; your colleague is told by e-mail how many, and not who." />
        <SubmitButton busyLabel="Handing over…">Hand over</SubmitButton>
      </Form>
    </Card>
  );
}
