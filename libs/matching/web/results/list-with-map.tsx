import type { Position } from '@linkwell/web-kit';
import { memo, useDeferredValue, useState, type MouseEvent, type ReactNode } from 'react';
import { MatchList } from './match-card';
import type { Match, Towns } from './match-documents';
import { ResultsMap, goToPin, hasPin, mapElementId } from './results-map';

interface ListWithMapProps {
  readonly matches: readonly Match[];
  readonly towns: Towns;
  readonly centre?: Position | undefined;
  readonly withinMetres: number;
  /** While the list is that of the question before. */
  readonly isStale: boolean;
  /** Above the list: how it is sorted. */
  readonly bar: ReactNode;
  /** Under the list: more of it, what went wrong. */
  readonly after?: ReactNode;
  /** One card; `onNumber` leads from its number to its pin, where it has one on a map that is shown. */
  readonly children: (match: Match, number: number, onNumber: (() => void) | undefined) => ReactNode;
}

const listElementId = 'results-list';
const MapOfResults = memo(ResultsMap);

/** List and map in step. The list is primary: beside it where there is room, the map stands behind a button where there is not. */
export function ListWithMap({ matches, towns, centre, withinMetres, isStale, bar, after, children }: ListWithMapProps) {
  const [shown, setShown] = useState(() => matchMedia('(min-width: 56rem)').matches);
  // The list is drawn first: a map takes longer to draw than a letter to type.
  const onMap = useDeferredValue(matches);
  return (
    <div className="lw-results" aria-busy={isStale}>
      <div className="lw-results__list" id={listElementId} tabIndex={-1}>
        {shown && <Skip to={mapElementId} label="Skip from the list to the map" />}
        {bar}
        <MatchList matches={matches}>{(match, number) => children(match, number, shown && hasPin(match) ? () => goToPin(number) : undefined)}</MatchList>
        {after}
      </div>
      <div className="lw-results__map">
        <button type="button" className="lw-quiet-button lw-results__map-switch" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Hide the map' : 'Show the map'}
        </button>
        {shown && (
          <>
            <MapOfResults matches={onMap} towns={towns} centre={centre} withinMetres={withinMetres} />
            <Skip to={listElementId} label="Back to the list" />
          </>
        )}
      </div>
    </div>
  );
}

/** Seen when it has the focus. The address stays as it is: coming back must find the page, not a place in it. */
function Skip({ to, label }: { readonly to: string; readonly label: string }) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    const element = document.getElementById(to);
    element?.scrollIntoView({ block: 'nearest' });
    element?.focus({ preventScroll: true });
  };
  return (
    <a className="lw-skip" href={`#${to}`} onClick={go}>
      {label}
    </a>
  );
}
