import { dayInLondon } from '@linkwell/kernel';
import { AwaitedPage, DateField, Form, Note, Page, SubmitButton, TickField, calendarDate, dayWords, useGraphMutation, useGraphQuery, useSession, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import '../casework.css';
import type { Patient } from '../patient/patient-documents';
import { WithPatient } from '../patient/with-patient';
import { RecordUnreachedLetterMutation, UnreachedQuery, type UnreachedStanding } from './unreached-documents';
import { noLetterWords } from './unreached-note';

const title = 'Letter after failed tries';

export function LetterPage() {
  return <WithPatient title={title}>{(patient) => <Letter patient={patient} />}</WithPatient>;
}

function Letter({ patient }: { readonly patient: Patient }) {
  const { data, error, refetch } = useGraphQuery(UnreachedQuery, { patientId: patient.id });
  const back = { to: `/patients/${patient.id}`, label: 'Patient' };
  if (!data) return <AwaitedPage title={title} label="Loading the tries" backLink={back} error={error} onRetry={() => void refetch()} />;
  const { post, step } = data.unreached;
  const why = noLetterWords[post] ?? (step === 'letter' ? undefined : 'No letter is due: look at the tries on the patient’s page.');
  return (
    <Page title={title} backLink={back}>
      {why ? <Note>{why}</Note> : <Writing patient={patient} standing={data.unreached} />}
    </Page>
  );
}

/** The letter says nothing of health, of support or of who asked for it: somebody else may open it. */
function Writing({ patient, standing }: { readonly patient: Patient; readonly standing: UnreachedStanding }) {
  const { session } = useSession();
  const [number, setNumber] = useState('');
  const asked = standing.post === 'safe';
  return (
    <>
      <div className="lw-not-printed">
        <p>The letter says nothing of health or support: somebody else may open it. Use a plain envelope.</p>
        {!asked && <Note>Nobody has asked whether a letter there is safe. Ask the practice before you send it.</Note>}
        <div className="nhsuk-form-group">
          <label className="nhsuk-label" htmlFor="number">
            Number that they can ring
          </label>
          <div className="nhsuk-hint" id="number-hint">
            Printed in the letter, and kept nowhere
          </div>
          <input className="nhsuk-input nhsuk-input--width-20" id="number" type="tel" autoComplete="off" aria-describedby="number-hint" value={number} onChange={({ target }) => setNumber(target.value)} />
        </div>
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => window.print()}>
          Print the letter
        </button>
      </div>
      <div className="lw-plan lw-letter">
        <p className="lw-said">{[`${patient.forename} ${patient.surname}`, patient.about.home.address, patient.postcode].filter(Boolean).join('\n')}</p>
        <p>{dayWords(dayInLondon(new Date()))}</p>
        <p>Dear {patient.forename},</p>
        <p>I have tried to ring you and did not get through. I would like to talk with you.</p>
        <p>
          {number.trim() ? `Please ring me on ${number.trim()}.` : 'Please ring me.'} If I am out, say your name and when I can ring you back.
        </p>
        <p>If you do not want to talk with me, you need do nothing. I will not write again. You can still ring me later if you change your mind.</p>
        <p>Yours,</p>
        <p>{session?.displayName}</p>
      </div>
      <div className="lw-not-printed">
        <Sent patientId={patient.id} asked={asked} />
      </div>
    </>
  );
}

const schema = z.object({ sentOn: calendarDate('Enter the day you sent it', 'The day'), checked: z.boolean() });

function Sent({ patientId, asked }: { readonly patientId: string; readonly asked: boolean }) {
  const navigate = useNavigate();
  const record = useGraphMutation(RecordUnreachedLetterMutation);
  const form = useZodForm(schema, { checked: false, sentOn: dayInLondon(new Date()) });
  return (
    <Form
      form={form}
      onSubmit={async (sent, { idempotencyKey }) => {
        const { recordUnreachedLetter } = await record.mutateAsync({ input: { ...sent, patientId, idempotencyKey } });
        if (recordUnreachedLetter.__typename === 'Refusal') return recordUnreachedLetter;
        await navigate(`/patients/${patientId}`);
      }}
    >
      <h2 className="nhsuk-heading-m">When you have sent it</h2>
      {!asked && <TickField name="checked" label="I asked, and a letter to this address is safe" />}
      <DateField name="sentOn" legend="When?" labelSize="s" />
      <SubmitButton busyLabel="Saving…">Record that I sent it</SubmitButton>
    </Form>
  );
}
