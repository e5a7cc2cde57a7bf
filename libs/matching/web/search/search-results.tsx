import { ShortlistButton, ShortlistLink } from '@linkwell/directory-web';
import { distanceInWords } from '@linkwell/matching-domain';
import { EmptyState, Failure, Note, Pager, type Pages } from '@linkwell/web-kit';
import { useEffect, useRef } from 'react';
import { countChosen, nothingChosen, type ChosenFilters } from '../results/chosen-filters';
import { fartherThan } from '../results/distance-choices';
import { FilterPanel } from '../results/filter-panel';
import { ListWithMap } from '../results/list-with-map';
import { MatchCard } from '../results/match-card';
import type { FoundServices, Match } from '../results/match-documents';
import { NextBest } from '../results/next-best';
import { ReadAs } from '../results/read-as';
import { SortBy } from '../results/sort-by';

interface SearchResultsProps {
  readonly found: FoundServices;
  readonly pages: Pages<Match>;
  /** While the list is that of the choice before. */
  readonly isStale: boolean;
  readonly chosen: ChosenFilters;
  readonly onChoose: (change: Partial<ChosenFilters>) => void;
  /** Counts the searches made: the heading takes the focus at each new one, and not when somebody comes back to it. */
  readonly attempt: number;
  readonly onWiden: (metres: number) => void;
}

export function SearchResults({ found, pages, isStale, chosen, onChoose, attempt, onWiden }: SearchResultsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (attempt > 0) heading.current?.focus();
  }, [attempt]);
  const needs = found.needs.map(({ label }) => label).join(', ');
  return (
    <section className="lw-section" aria-labelledby="search-results">
      <h2 id="search-results" className="nhsuk-heading-m lw-results__heading" tabIndex={-1} aria-live="polite" ref={heading}>
        {headline(found)}
      </h2>
      <p className="lw-results__asked">
        {needs ? `${needs}: within` : 'Within'} {distanceInWords(found.withinMetres)} or without travelling
      </p>
      <ReadAs corrected={found.corrected} />
      {found.approximate && (
        <Note>
          <p>
            <strong>Approximate area.</strong> We measured from the middle of {found.placeLabel}, so distances are not exact.
          </p>
        </Note>
      )}
      {found.words.length > 0 && found.needs.length === 0 && found.total > 0 && (
        <Note>
          <p>We did not recognise a need in these words, so we looked for them in names. You can also choose a need below.</p>
        </Note>
      )}
      {(found.total > 0 || countChosen(chosen) > 0) && <FilterPanel facets={found.facets} chosen={chosen} onChange={onChoose} asksAge opens />}
      {found.total === 0 ? (
        <NothingFound found={found} chosen={chosen} onChoose={onChoose} onWiden={onWiden} />
      ) : (
        <ListWithMap
          matches={pages.nodes}
          towns={found.towns}
          centre={found.centre}
          withinMetres={found.withinMetres}
          isStale={isStale}
          bar={
            <div className="lw-results__bar">
              <SortBy sort={chosen.sort} onChoose={onChoose} />
              <ShortlistLink />
            </div>
          }
          after={
            <>
              {pages.error && <Failure error={pages.error} onRetry={pages.refetch} />}
              {found.total > found.items.length && <Pager pages={pages} what="services" />}
            </>
          }
        >
          {(match, number, onNumber) => <MatchCard match={match} number={number} onNumber={onNumber} action={<ShortlistButton serviceId={match.serviceId} name={match.name} />} />}
        </ListWithMap>
      )}
    </section>
  );
}

const headline = ({ total, placeLabel }: FoundServices): string => `${total === 0 ? 'Nothing found' : total === 1 ? '1 service' : `${total} services`} near ${placeLabel}`;

function NothingFound({ found, chosen, onChoose, onWiden }: Pick<SearchResultsProps, 'found' | 'chosen' | 'onChoose' | 'onWiden'>) {
  if (countChosen(chosen) > 0) {
    return (
      <EmptyState title="Nothing near here has all of this">
        <p>Take one of your choices back, or look for everything and read what each service says.</p>
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => onChoose({ ...nothingChosen, sort: chosen.sort })}>
          Clear what is chosen
        </button>
      </EmptyState>
    );
  }
  if (found.words.length > 0 && found.needs.length === 0) {
    return (
      <EmptyState title="We did not recognise what you are looking for">
        <p>Try other words, or choose a need below.</p>
      </EmptyState>
    );
  }
  const farther = fartherThan(found.withinMetres, found.nextBest?.nearest?.distanceMetres ?? 0);
  return (
    <EmptyState title="We know of nothing this near">
      {found.nextBest && <NextBest nextBest={found.nextBest} />}
      {farther && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => onWiden(farther)}>
          Look within {distanceInWords(farther)}
        </button>
      )}
    </EmptyState>
  );
}
