import { EmptyState, Failure, Loading, Page, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { PlacesOfWorkQuery } from '../caseload/caseload-documents';
import { DeclinedPage } from './declined-page';
import { NewPatientForm, type Added } from './new-patient-form';

export function NewPatientPage() {
  const { data, error, refetch } = useGraphQuery(PlacesOfWorkQuery, {}, { staleTime: 600_000 });
  const [declined, setDeclined] = useState<Added>();
  const navigate = useNavigate();
  const teams = data?.session?.teams;
  const places = teams?.flatMap((team) => team.sites.map((site) => ({ teamId: team.id, siteId: site.id, label: teams.length > 1 ? `${site.name} (${team.name})` : site.name })));

  if (declined) return <DeclinedPage {...declined} />;
  return (
    <Page title="Add a patient" backLink={{ to: '/caseload', label: 'Caseload' }}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!places && !error && <Loading />}
      {places?.length === 0 && (
        <EmptyState title="Your team serves no practice yet">
          <p>Ask your operator to add the practices that your team works with.</p>
        </EmptyState>
      )}
      {places && places.length > 0 && (
        <NewPatientForm
          places={places}
          onAdded={async (added) => {
            if (added.declined) setDeclined(added);
            else await navigate(`/patients/${added.patientId}`);
          }}
        />
      )}
    </Page>
  );
}
