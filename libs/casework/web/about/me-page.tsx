import { checkMe } from '@linkwell/casework-domain';
import { TextArea, TickField } from '@linkwell/web-kit';
import { z } from 'zod';
import type { Patient } from '../patient/patient-documents';
import { PatientTask } from '../patient/with-patient';
import { AboutForm, checkedBy, useRecordAbout, words } from './about-form';

const schema = checkedBy('me', z.object({ matters: words, support: words, tellGp: z.boolean() }), checkMe);

export function MePage() {
  return <PatientTask title="What matters to them">{(patient) => <MeForm patient={patient} />}</PatientTask>;
}

function MeForm({ patient }: { readonly patient: Patient }) {
  const record = useRecordAbout(patient);
  const { matters, support, tellGp } = patient.about.me;
  return (
    <AboutForm schema={schema} answers={{ me: { matters: matters ?? '', support: support ?? '', tellGp } }} onSend={(me) => record({ me })}>
      <p>Write it down in their own words.</p>
      <TextArea name="me.matters" label="What matters most to me" rows={4} />
      <TextArea name="me.support" label="How to support me, and how not" rows={4} />
      <TickField name="me.tellGp" label="They want their GP practice to read this in messages" />
    </AboutForm>
  );
}
