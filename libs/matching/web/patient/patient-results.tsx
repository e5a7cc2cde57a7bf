import { distanceInWords } from '@linkwell/matching-domain';
import { EmptyState, Note, Pager, type Pages } from '@linkwell/web-kit';
import { MatchList } from '../results/match-card';
import type { Match, PatientMatches } from '../results/match-documents';
import { NextBest } from '../results/next-best';
import type { MatchSettings } from './match-filters';
import { PatientMatch } from './patient-match';

interface PatientResultsProps {
  readonly patientId: string;
  readonly found: PatientMatches;
  readonly pages: Pages<Match>;
  readonly settings: MatchSettings;
}

export function PatientResults({ patientId, found, pages, settings }: PatientResultsProps) {
  const asked = found.needs.some(({ asked: yes }) => yes);
  return (
    <section aria-labelledby="match-results">
      <h2 id="match-results" className="nhsuk-heading-m">
        <span role="status">{found.total === 0 ? 'Nothing found' : found.total === 1 ? '1 service' : `${found.total} services`}</span>
      </h2>
      <p className="lw-results__asked">Within {distanceInWords(found.withinMetres)} or without travelling, nearest and best first</p>
      {!asked && (
        <Note>
          <p>{found.needs.length === 0 ? 'No open need is recorded yet, so every kind of service is listed.' : 'No need is chosen, so every kind of service is listed.'}</p>
        </Note>
      )}
      {found.approximate && (
        <Note>
          <p>
            <strong>Approximate area.</strong> The person’s exact postcode is not in the postcode data held here, so distances are from the middle of its area.
          </p>
        </Note>
      )}
      {found.total === 0 ? (
        <EmptyState title="We know of nothing this near">
          {found.nextBest && <NextBest nextBest={found.nextBest} {...(settings.includeFull ? {} : { fullHint: 'Tick “Show services that are full” to see what there is.' })} />}
          <p>Try a longer distance, or another need.</p>
        </EmptyState>
      ) : (
        <>
          <MatchList matches={pages.nodes}>{(match) => <PatientMatch match={match} patientId={patientId} />}</MatchList>
          {found.total > found.items.length && <Pager pages={pages} what="services" />}
        </>
      )}
    </section>
  );
}
