import { distanceInWords } from '@linkwell/matching-domain';
import { EmptyState } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { countChosen, nothingChosen } from '../results/chosen-filters';
import { fartherThan, usualDistance } from '../results/distance-choices';
import type { PatientMatches } from '../results/match-documents';
import { NextBest } from '../results/next-best';
import type { ChangeSettings, MatchSettings } from './match-settings';

interface NothingFoundProps {
  readonly found: PatientMatches;
  readonly settings: MatchSettings;
  readonly onChange: ChangeSettings;
}

/** Nothing helps, as far as is known: why, and what can be done next. */
export function NothingFound({ found, settings, onChange }: NothingFoundProps) {
  const { chosen, filtersAre, includeFull, withinMetres } = settings;
  if (filtersAre === 'conditions' && countChosen(chosen) > 0) {
    return (
      <EmptyState title="Nothing near here has all of this">
        <p>Take a choice back, or list those that do not fit after the others and read what each service says.</p>
        <Step onPress={() => onChange({ filtersAre: 'wishes' })}>List the others as well</Step>
        <Step onPress={() => onChange({ chosen: { ...nothingChosen, sort: chosen.sort } })}>Clear what is chosen</Step>
      </EmptyState>
    );
  }
  if (found.words.length > 0) {
    return (
      <EmptyState title="No service near here has these words">
        <p>Try other words, or ask below why a service that you know of is not in the list.</p>
        <Step onPress={() => onChange({ words: '' })}>Clear what is typed</Step>
      </EmptyState>
    );
  }
  const farther = fartherThan(withinMetres, found.nextBest?.nearest?.distanceMetres ?? 0);
  const full = found.nextBest?.full ?? 0;
  const looked = found.needs.some(({ asked }) => asked) || found.typedNeeds.length > 0;
  // The server notes it by the same rule (libs/matching/domain/unmet-need): a shorter distance than usual is a choice, not a lack.
  const isNoted = found.nextBest != null && looked && (found.nextBest.nearest?.distanceMetres ?? Infinity) > usualDistance;
  return (
    <EmptyState title="We know of nothing this near">
      {found.nextBest && <NextBest nextBest={found.nextBest} />}
      {isNoted && <p>It is noted as an unmet need of the area, without anybody’s name, so that the gap is seen.</p>}
      {full > 0 && !includeFull && <Step onPress={() => onChange({ includeFull: true })}>Show services that are full</Step>}
      {farther && <Step onPress={() => onChange({ withinMetres: farther })}>Look within {distanceInWords(farther)}</Step>}
    </EmptyState>
  );
}

function Step({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <>
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small lw-step" onClick={onPress}>
        {children}
      </button>{' '}
    </>
  );
}
