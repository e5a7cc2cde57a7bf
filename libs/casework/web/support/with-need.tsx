import { EmptyState } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Need, Patient } from '../patient/patient-documents';
import { PatientTask } from '../patient/with-patient';

/** A page about one need of the patient that the address names. */
export function NeedTask({ title, children }: { readonly title: string; readonly children: (patient: Patient, need: Need) => ReactNode }) {
  const { needId } = useParams();
  return (
    <PatientTask title={title}>
      {(patient) => {
        const need = patient.needs.find(({ id }) => id === needId);
        if (need) return children(patient, need);
        return (
          <EmptyState title="This need is not among their needs now">
            <p>It may belong to an earlier episode.</p>
          </EmptyState>
        );
      }}
    </PatientTask>
  );
}
