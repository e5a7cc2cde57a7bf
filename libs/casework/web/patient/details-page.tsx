import { DateField, Form, SubmitButton, TickField, calendarDate, graphql, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { NameFields, NhsNumberAndPlaceFields, SafeContactFields, contactFields, nameFields, safeContactAnswers } from '../identity-fields';
import type { Patient } from './patient-documents';
import { PatientTask } from './with-patient';

const UpdatePatientMutation = graphql(`
  mutation UpdatePatient($input: UpdatePatientInput!) {
    updatePatient(input: $input) {
      ... on Patient {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

const schemaFor = (demo: boolean) => z.object({ ...nameFields, dateOfBirth: calendarDate('Enter the person’s date of birth', 'Date of birth'), ...contactFields(demo), nhsNumberTraced: z.boolean() });

export function DetailsPage() {
  return <PatientTask title="Change who they are and how to reach them">{(patient) => <DetailsForm patient={patient} />}</PatientTask>;
}

function DetailsForm({ patient }: { readonly patient: Patient }) {
  const { id, version, forename, surname, dateOfBirth, nhsNumber, nhsNumberStatus, postcode, phone, safeContact } = patient;
  const demo = useSession().installation?.demo ?? false;
  const schema = useMemo(() => schemaFor(demo), [demo]);
  const update = useGraphMutation(UpdatePatientMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, {
    forename,
    surname,
    dateOfBirth,
    nhsNumber: nhsNumber ?? '',
    nhsNumberTraced: nhsNumberStatus === 'traced',
    postcode: postcode ?? '',
    phone: phone ?? '',
    safeContact: safeContactAnswers(safeContact),
  });
  return (
    <Form
      form={form}
      onSubmit={async (answers) => {
        const input = { ...answers, postcode: answers.postcode || null, phone: answers.phone || null, patientId: id, version };
        const { updatePatient } = await update.mutateAsync({ input });
        if (updatePatient.__typename === 'Refusal') return updatePatient;
        await navigate(`/patients/${id}`);
      }}
    >
      <NameFields />
      <DateField name="dateOfBirth" legend="Date of birth" />
      <NhsNumberAndPlaceFields>
        <TickField name="nhsNumberTraced" label="The number was traced" hint="It was looked up with their name and date of birth, and is theirs. A changed number has to be traced anew." />
      </NhsNumberAndPlaceFields>
      <h2 className="nhsuk-heading-m">How to reach them safely</h2>
      <SafeContactFields />
      <SubmitButton busyLabel="Saving…">Save</SubmitButton>
    </Form>
  );
}
