import { isNeedTermId } from '@linkwell/taxonomy-domain';
import { Form, SubmitButton, TextArea, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useLocation, useNavigate } from 'react-router';
import { z } from 'zod';
import { PatientFacts } from '../patient/patient-facts';
import { PatientTask } from '../patient/with-patient';
import { NeedFields, needFields, wordsField } from './need-fields';
import { RecordNeedMutation } from './support-documents';
import { TermPicker, another } from './term-picker';

interface Chosen {
  readonly termId: string;
  readonly listedId: string;
  readonly suggested: boolean;
}

/** Said at the control that is on screen: the suggestions, or the list; and beside every other mistake, hence `when`. */
const missing = (path: keyof Chosen) => ({ path: [path], message: 'Choose what it is about', when: () => true });
const fromList = ({ termId, suggested }: Chosen) => termId === another || (termId === '' && !suggested);

const schema = z
  .object({ patientsWords: wordsField, termId: z.string(), listedId: z.string(), suggested: z.boolean(), ...needFields })
  .refine((chosen) => !fromList(chosen) || chosen.listedId !== '', missing('listedId'))
  .refine((chosen) => fromList(chosen) || chosen.termId !== '', missing('termId'));

export function NewNeedPage() {
  return (
    <PatientTask title="Add a need">
      {(patient) => (
        <>
          <PatientFacts patient={patient} />
          <NewNeedForm patientId={patient.id} />
        </>
      )}
    </PatientTask>
  );
}

/** The need that a suggestion was chosen for; it travels beside the address, not in it. */
const suggestedTerm = (state: unknown): string => {
  const termId: unknown = typeof state === 'object' && state !== null && 'termId' in state ? state.termId : undefined;
  return typeof termId === 'string' && isNeedTermId(termId) ? termId : '';
};

function NewNeedForm({ patientId }: { readonly patientId: string }) {
  const { state } = useLocation() as { readonly state: unknown };
  const record = useGraphMutation(RecordNeedMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { patientsWords: '', termId: '', listedId: suggestedTerm(state), suggested: false, priority: '', urgency: 'routine', confidential: false });
  return (
    <Form
      form={form}
      keep={{ as: 'need', patientId, what: 'The need', onSaved: () => navigate(`/patients/${patientId}`) }}
      onSubmit={async ({ patientsWords, termId, listedId, suggested, priority, urgency, confidential }, { idempotencyKey }) => {
        const term = fromList({ termId, listedId, suggested }) ? listedId : termId;
        const input = { patientId, termId: term, priority: Number(priority), urgency, patientsWords: patientsWords || null, confidential, idempotencyKey };
        const { recordNeed } = await record.mutateAsync({ input });
        if (recordNeed.__typename === 'Refusal') return recordNeed;
      }}
    >
      <TextArea name="patientsWords" label="What do they say?" labelSize="s" hint="In their own words, as far as you can. For example: I am behind with everything and I see nobody all week." rows={4} />
      <TermPicker words="patientsWords" />
      <NeedFields />
      <SubmitButton busyLabel="Saving…">Save the need</SubmitButton>
    </Form>
  );
}
