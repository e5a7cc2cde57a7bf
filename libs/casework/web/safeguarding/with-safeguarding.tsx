import { AwaitedPage, Page, useGraphQuery } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { SafeguardingConcernQuery, SafeguardingOfPatientQuery, type Concern, type Safeguarding } from './safeguarding-documents';
import '../casework.css';

const notPrinted = 'Nothing of safeguarding is printed. Read it on the screen.';

/** A page about safeguarding: its title names nobody in the browser's history, and on paper it says nothing. */
export function SafeguardingPage({ children, ...page }: { readonly title: string; readonly caption: string; readonly backLink: { readonly to: string; readonly label: string }; readonly children: ReactNode }) {
  return (
    <Page {...page} documentTitle="Patient">
      <div className="lw-not-printed">{children}</div>
      <p className="lw-only-printed">{notPrinted}</p>
    </Page>
  );
}

/** Reads flags and concerns of the patient that the address names. */
export function WithSafeguarding({ children }: { readonly children: (safeguarding: Safeguarding) => ReactNode }) {
  const { patientId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(SafeguardingOfPatientQuery, { patientId });
  const backLink = { to: `/patients/${patientId}`, label: 'Patient' };
  if (!data) return <AwaitedPage title="Patient" label="Loading" backLink={backLink} error={error} onRetry={() => void refetch()} />;
  return children(data.safeguardingOfPatient);
}

/** Reads the concern that the address names. */
export function WithConcern({ children }: { readonly children: (concern: Concern) => ReactNode }) {
  const { concernId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(SafeguardingConcernQuery, { id: concernId });
  if (!data) return <AwaitedPage title="Patient" label="Loading" backLink={{ to: '/caseload', label: 'Caseload' }} error={error} onRetry={() => void refetch()} />;
  return children(data.safeguardingConcern);
}

/** A page that does one thing about a concern, and goes back to it. */
export function ConcernTask({ title, children }: { readonly title: string; readonly children: (concern: Concern) => ReactNode }) {
  return (
    <WithConcern>
      {(concern) => (
        <SafeguardingPage title={title} caption={concern.patientName} backLink={{ to: `/safeguarding/${concern.id}`, label: 'The concern' }}>
          {children(concern)}
        </SafeguardingPage>
      )}
    </WithConcern>
  );
}
