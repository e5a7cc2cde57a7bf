import { Form, Quote, RadioField, SubmitButton, oneOf, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import type { Need } from '../patient/patient-documents';
import { RecordNeedOutcomeMutation } from './support-documents';
import { NeedTask } from './with-need';

const schema = z.object({
  reporter: oneOf(['patient', 'link_worker', 'organisation'], 'Choose who says so'),
  answer: oneOf(['met', 'not_met', 'not_known'], 'Choose whether the need was met'),
});

export function NeedOutcomePage() {
  return <NeedTask title="Was this need met?">{(patient, need) => <OutcomeForm patientId={patient.id} need={need} />}</NeedTask>;
}

function OutcomeForm({ patientId, need }: { readonly patientId: string; readonly need: Need }) {
  const record = useGraphMutation(RecordNeedOutcomeMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { reporter: '', answer: '' });
  return (
    <>
      <h2 className="nhsuk-heading-m">{need.term.label}</h2>
      {need.patientsWords && <Quote>{need.patientsWords}</Quote>}
      <p>A closed referral does not say whether somebody was helped. People do, and what the patient says counts first.</p>
      <Form
        form={form}
        onSubmit={async (answers) => {
          const { recordNeedOutcome } = await record.mutateAsync({ input: { ...answers, needId: need.id, version: need.version } });
          if (recordNeedOutcome.__typename === 'Refusal') return recordNeedOutcome;
          await navigate(`/patients/${patientId}`);
        }}
      >
        <RadioField
          name="reporter"
          legend="Who says so?"
          labelSize="s"
          choices={[
            { value: 'patient', label: 'The patient' },
            { value: 'link_worker', label: 'I do, from what I know' },
            { value: 'organisation', label: 'The organisation', hint: 'Kept beside the others’ word; it does not decide.' },
          ]}
        />
        <RadioField
          name="answer"
          legend="Was the need met?"
          labelSize="s"
          choices={[
            { value: 'met', label: 'Yes, it was met' },
            { value: 'not_met', label: 'No, it was not met' },
            { value: 'not_known', label: 'They do not know' },
          ]}
        />
        <SubmitButton busyLabel="Saving…">Save the answer</SubmitButton>
      </Form>
    </>
  );
}
