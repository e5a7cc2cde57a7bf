import { Form, Note, Page, SubmitButton, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { DeclinedPage } from '../new-patient/declined-page';
import type { Patient } from '../patient/patient-documents';
import { PatientFacts } from '../patient/patient-facts';
import { WithPatient, nameOf } from '../patient/with-patient';
import { SupportAnswerFields, afterNo, offerAnswer, unanswered } from '../support-answer';
import { AnswerOfferMutation } from './support-documents';

const schema = z.object({ agreement: offerAnswer });
const title = 'Record their answer';

export function AnswerPage() {
  const [declined, setDeclined] = useState(false);
  return (
    <WithPatient title={title}>
      {(patient) =>
        declined ? (
          <DeclinedPage name={nameOf(patient)} patientId={patient.id} />
        ) : (
          <Page title={title} caption={nameOf(patient)} backLink={{ to: `/patients/${patient.id}`, label: nameOf(patient) }}>
            <PatientFacts patient={patient} />
            <AnswerForm patient={patient} onDeclined={() => setDeclined(true)} />
          </Page>
        )
      }
    </WithPatient>
  );
}

function AnswerForm({ patient: { id, episode }, onDeclined }: { readonly patient: Patient; readonly onDeclined: () => void }) {
  const send = useGraphMutation(AnswerOfferMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { agreement: unanswered });
  const answer = useWatch({ control: form.control, name: 'agreement.answer' });
  return (
    <Form
      form={form}
      onSubmit={async ({ agreement }) => {
        const { answerOffer } = await send.mutateAsync({ input: { patientId: id, agreement, version: episode.version } });
        if (answerOffer.__typename === 'Refusal') return answerOffer;
        if (answerOffer.episode.state === 'declined') onDeclined();
        else await navigate(`/patients/${id}`);
      }}
    >
      <SupportAnswerFields answered={answer} mayBeUnreached />
      {answer === 'no' && (
        <Note>
          <p>{afterNo}</p>
        </Note>
      )}
      <SubmitButton busyLabel="Saving…">Save the answer</SubmitButton>
    </Form>
  );
}
