import { AwaitedPage, useGraphQuery } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { AgreementsQuery, type Agreements } from './agreements-documents';

/** Reads what the patient that the address names has agreed to. */
export function WithAgreements({ title, children }: { readonly title: string; readonly children: (agreements: Agreements) => ReactNode }) {
  const { patientId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(AgreementsQuery, { patientId });
  if (data) return children(data.agreementsOfPatient);
  return <AwaitedPage title={title} label="Loading the agreements" backLink={{ to: `/patients/${patientId}`, label: 'Patient' }} error={error} onRetry={() => void refetch()} />;
}
