import { MapPanel, type MapContents } from '@linkwell/web-kit';
import { useMemo, useState } from 'react';
import { matchElementId } from '../results/match-card';
import type { FoundMatch, FoundServices } from '../results/match-documents';

interface ResultsMapProps {
  readonly found: FoundServices;
  readonly matches: readonly FoundMatch[];
}

/** The list on a map: pins carry the list's numbers. What needs no journey has no pin, and the map says how many those are. */
export function ResultsMap({ found, matches }: ResultsMapProps) {
  const [shown, setShown] = useState(() => matchMedia('(min-width: 56rem)').matches);
  const { centre, withinMetres, towns } = found;
  const contents = useMemo((): MapContents => ({
    centre,
    withinMetres,
    towns,
    pins: matches.flatMap(({ serviceId, name, position, distanceMetres }, index) =>
      position && distanceMetres != null ? [{ id: serviceId, number: index + 1, name, position }] : []),
  }), [centre, withinMetres, towns, matches]);
  const without = matches.length - contents.pins.length;
  return (
    <div className="lw-results__map">
      <button type="button" className="lw-quiet-button lw-results__map-switch" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? 'Hide the map' : 'Show the map'}
      </button>
      {shown && (
        <>
          <MapPanel label="Map of the services in the list" contents={contents} onChoose={goToMatch} />
          {without > 0 && <p className="lw-sub">{without === 1 ? '1 in the list needs no journey, or has no known place.' : `${without} in the list need no journey, or have no known place.`}</p>}
        </>
      )}
    </div>
  );
}

function goToMatch(id: string): void {
  const match = document.getElementById(matchElementId(id));
  match?.scrollIntoView({ block: 'center' });
  match?.focus({ preventScroll: true });
}
