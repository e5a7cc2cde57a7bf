import { nextNeedStatuses, type NeedStatus } from '@linkwell/casework-domain';
import { Form, RadioField, SubmitButton, TextArea, oneOf, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import type { Need } from '../patient/patient-documents';
import { needStatusWords } from '../words';
import { NeedHistory } from '../needs/need-history';
import { NeedFields, needFields, wordsField } from './need-fields';
import { UpdateNeedMutation } from './support-documents';
import { NeedTask } from './with-need';

const statuses = ['open', 'being_helped', 'met', 'not_met', 'no_longer_wanted'] as const;
const schema = z.object({ patientsWords: wordsField, status: oneOf(statuses, 'Choose how it stands'), ...needFields });

/** Where a need may go from here by hand: that it was met, or not, is recorded with who said so. */
const statusesFrom = (from: NeedStatus): readonly NeedStatus[] => [from, ...nextNeedStatuses[from].filter((status) => status !== 'met' && status !== 'not_met')];

export function NeedPage() {
  return <NeedTask title="Change a need">{(patient, need) => <NeedForm key={need.id} patientId={patient.id} need={need} />}</NeedTask>;
}

function NeedForm({ patientId, need }: { readonly patientId: string; readonly need: Need }) {
  const update = useGraphMutation(UpdateNeedMutation);
  const navigate = useNavigate();
  const { status, urgency, confidential } = need;
  const form = useZodForm(schema, { patientsWords: need.patientsWords ?? '', status, priority: String(need.priority), urgency, confidential });
  return (
    <>
      <h2 className="nhsuk-heading-m">{need.term.label}</h2>
      <Form
        form={form}
        onSubmit={async (answers) => {
          const input = { ...answers, priority: Number(answers.priority), patientsWords: answers.patientsWords || null, needId: need.id, version: need.version };
          const { updateNeed } = await update.mutateAsync({ input });
          if (updateNeed.__typename === 'Refusal') return updateNeed;
          await navigate(`/patients/${patientId}`);
        }}
      >
        <TextArea name="patientsWords" label="What do they say?" labelSize="s" hint="In their own words, as far as you can." rows={4} />
        <RadioField name="status" legend="How does it stand?" labelSize="s" choices={statusesFrom(status).map((value) => ({ value, label: needStatusWords[value].words }))} />
        <NeedFields />
        <SubmitButton busyLabel="Saving…">Save</SubmitButton>
      </Form>
      <NeedHistory needId={need.id} />
    </>
  );
}
