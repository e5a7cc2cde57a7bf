import { AwaitedPage, EmptyState, Page, useGraphQuery } from '@linkwell/web-kit';
import { Link, useParams } from 'react-router';
import { CompareForPatientQuery } from '../results/match-documents';
import { ComparisonTable } from './comparison-table';
import { asked, useMatchSettings } from './match-settings';
import { findSupportPath } from './paths';
import { useCompared } from './use-compared';

/** A few services side by side for one patient, with the needs and the place that their list was asked with. */
export function ComparePage() {
  const { patientId = '' } = useParams();
  const [settings] = useMatchSettings(patientId);
  const compared = useCompared(patientId);
  const { needIds, withinMetres, includeFull, place } = asked(patientId, settings);
  const serviceIds = compared.choices.map(({ serviceId }) => serviceId);
  const variables = { patientId, serviceIds, needIds, withinMetres, includeFull, place };
  const { data, error, refetch } = useGraphQuery(CompareForPatientQuery, variables, { enabled: serviceIds.length > 0, keepPrevious: true });
  const backLink = { to: findSupportPath(patientId), label: 'Find support' };
  if (serviceIds.length === 0) {
    return (
      <Page title="Compare services" backLink={backLink}>
        <EmptyState title="Nothing is chosen to compare">
          <p>
            Press “Compare” on two to four services of <Link to={backLink.to}>the list</Link>. What is chosen is kept while Linkwell stays open in this tab, and nowhere else.
          </p>
        </EmptyState>
      </Page>
    );
  }
  if (!data) return <AwaitedPage title="Compare services" label="Putting them side by side" error={error} onRetry={() => void refetch()} backLink={backLink} />;
  const answer = data.compareForPatient;
  return (
    <Page title="Compare services" width="full" backLink={backLink}>
      {answer.__typename === 'Refusal' ? (
        <p>{answer.message}</p>
      ) : (
        <ComparisonTable patientId={patientId} services={answer.services.filter(({ serviceId }) => compared.has(serviceId))} onTakeOff={compared.toggle} />
      )}
    </Page>
  );
}
