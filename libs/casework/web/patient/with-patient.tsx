import { AwaitedPage, Page, useGraphQuery } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { PatientPageQuery, type Patient } from './patient-documents';

export const nameOf = ({ forename, surname }: Pick<Patient, 'forename' | 'surname'>): string => `${forename} ${surname}`;

/** Reads the patient that the address names. The browser's history keeps `title`, which names nobody. */
export function WithPatient({ title, children }: { readonly title: string; readonly children: (patient: Patient) => ReactNode }) {
  const { patientId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(PatientPageQuery, { id: patientId });
  if (data) return children(data.patient);
  return <AwaitedPage title={title} label="Loading the patient" backLink={{ to: '/caseload', label: 'Caseload' }} error={error} onRetry={() => void refetch()} />;
}

/** A page that does one thing for a patient, with their name above its title and the way back to them. */
export function PatientTask({ title, children }: { readonly title: string; readonly children: (patient: Patient) => ReactNode }) {
  return (
    <WithPatient title={title}>
      {(patient) => (
        <Page title={title} caption={nameOf(patient)} backLink={{ to: `/patients/${patient.id}`, label: nameOf(patient) }}>
          {children(patient)}
        </Page>
      )}
    </WithPatient>
  );
}
