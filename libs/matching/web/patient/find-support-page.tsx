import { EmptyState, Failure, Loading, Page } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { MatchesForPatientQuery, type PatientMatches } from '../results/match-documents';
import { askEveryMs } from '../results/suggest-box';
import { useMatches } from '../results/use-matches';
import { usePaced } from '../results/use-paced';
import { CompareBar } from './compare-bar';
import { asked, useMatchSettings } from './match-settings';
import { PatientResults } from './patient-results';
import { SupportQuestion } from './support-question';
import { useCompared } from './use-compared';
import { WhyNot } from './why-not';

/** What can help one patient, nearest and best first. Their name and where they live are not on it. */
export function FindSupportPage() {
  const { patientId = '' } = useParams();
  // Nothing of one patient's question may be left when another's is asked.
  return <FindSupport patientId={patientId} key={patientId} />;
}

function FindSupport({ patientId }: { readonly patientId: string }) {
  const [settings, change] = useMatchSettings(patientId);
  const compared = useCompared(patientId);
  const words = usePaced(settings.words, askEveryMs);
  const variables = { ...asked(patientId, { ...settings, words }), sort: settings.chosen.sort, first: 10 };
  const { head, refusal, isStale, pages } = useMatches({ document: MatchesForPatientQuery, variables, read: (data) => data.matchesForPatient });
  const needs = useLast(head?.needs);
  const placeProblem = refusal?.field === 'place' ? refusal.message : undefined;
  return (
    <Page title="Find support" width="full" backLink={{ to: `/patients/${patientId}`, label: 'Back to the person' }}>
      {(head ?? refusal) && <SupportQuestion needs={needs} settings={settings} onChange={change} placeProblem={placeProblem} />}
      {pages.isPending && <Loading label="Looking for support" />}
      {pages.error && !head && <Failure error={pages.error} onRetry={pages.refetch} />}
      {refusal && !placeProblem && (
        <EmptyState title="We cannot look near this person’s home">
          <p>{refusal.message}</p>
          <p>
            Write another place above, or <Link to={`/patients/${patientId}/details`}>change the person’s details</Link>.
          </p>
        </EmptyState>
      )}
      {head && (
        <>
          <PatientResults patientId={patientId} found={head} pages={pages} isStale={isStale} settings={settings} onChange={change} compared={compared} />
          <WhyNot patientId={patientId} settings={settings} onChange={change} />
          <CompareBar patientId={patientId} compared={compared} />
        </>
      )}
    </Page>
  );
}

/** The needs stay on screen while another place is looked for and refused. */
function useLast(needs: PatientMatches['needs'] | undefined): PatientMatches['needs'] | undefined {
  const [last, setLast] = useState(needs);
  if (needs && needs !== last) setLast(needs);
  return needs ?? last;
}
