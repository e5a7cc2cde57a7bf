import { EmptyState, Failure, Loading, Page } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { usualDistance } from '../results/distance-choices';
import { MatchesForPatientQuery } from '../results/match-documents';
import { useMatches } from '../results/use-matches';
import { MatchFilters, type MatchSettings } from './match-filters';
import { PatientResults } from './patient-results';
import { WhyNot } from './why-not';

const atFirst: MatchSettings = { needIds: undefined, withinMetres: usualDistance, includeFull: false };

/** What can help one patient, nearest and best first. Their name and where they live are not on it. */
export function FindSupportPage() {
  const { patientId = '' } = useParams();
  const [settings, setSettings] = useState(atFirst);
  const { needIds, withinMetres, includeFull } = settings;
  const variables = { patientId, needIds: needIds ? [...needIds] : null, withinMetres, includeFull, first: 10 };
  const { head, refusal, isStale, pages } = useMatches({ document: MatchesForPatientQuery, variables, read: (data) => data.matchesForPatient });
  return (
    <Page title="Find support" width="full" backLink={{ to: `/patients/${patientId}`, label: 'Back to the person' }}>
      {pages.isPending && <Loading label="Looking for support" />}
      {pages.error && <Failure error={pages.error} onRetry={pages.refetch} />}
      {refusal && (
        <EmptyState title="We cannot look near this person’s home">
          <p>{refusal.message}</p>
          <p>
            <Link to={`/patients/${patientId}/details`}>Change the person’s details</Link> or <Link to="/find">search near another place</Link>.
          </p>
        </EmptyState>
      )}
      {head && (
        <div className="lw-finding">
          <div className="lw-finding__filters">
            <MatchFilters needs={head.needs} settings={settings} onChange={setSettings} />
          </div>
          <div className="lw-finding__results" aria-busy={isStale}>
            <PatientResults patientId={patientId} found={head} pages={pages} settings={settings} />
            <WhyNot patientId={patientId} settings={settings} />
          </div>
        </div>
      )}
    </Page>
  );
}
