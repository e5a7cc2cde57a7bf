import { MapPanel, type MapContents, type Position } from '@linkwell/web-kit';
import { useMemo } from 'react';
import { matchElementId } from './match-card';
import type { Match, Towns } from './match-documents';

interface ResultsMapProps {
  readonly matches: readonly Match[];
  readonly towns: Towns;
  /** Where distances are from; left out where that is somebody's home. The map then shows the services alone. */
  readonly centre?: Position | undefined;
  readonly withinMetres: number;
}

export const mapElementId = 'results-map';

/** Whether a service has a pin: what needs no journey has none, nor what has no known place. */
export const hasPin = ({ position, distanceMetres }: Match): boolean => position != null && distanceMetres != null;

/** The list on a map: pins carry the list's numbers, and the map says how many in the list have none. */
export function ResultsMap({ matches, towns, centre, withinMetres }: ResultsMapProps) {
  const contents = useMemo((): MapContents => ({
    centre,
    withinMetres,
    towns,
    pins: matches.flatMap((match, index) => (match.position && hasPin(match) ? [{ id: match.serviceId, number: index + 1, name: match.name, position: match.position }] : [])),
  }), [centre, withinMetres, towns, matches]);
  const without = matches.length - contents.pins.length;
  return (
    <div id={mapElementId} tabIndex={-1}>
      {(contents.pins.length > 0 || centre) && <MapPanel label="Map of the services in the list" contents={contents} onChoose={goToMatch} />}
      {without > 0 && <p className="lw-sub">{without === 1 ? '1 in the list needs no journey, or has no known place.' : `${without} in the list need no journey, or have no known place.`}</p>}
    </div>
  );
}

function goToMatch(id: string): void {
  const match = document.getElementById(matchElementId(id));
  match?.scrollIntoView({ block: 'center' });
  match?.focus({ preventScroll: true });
}

/** From a number in the list to its pin. */
export function goToPin(number: number): void {
  const pins = document.querySelectorAll<HTMLButtonElement>(`#${mapElementId} .lw-pin`);
  const pin = [...pins].find(({ textContent }) => textContent === String(number));
  pin?.scrollIntoView({ block: 'nearest' });
  pin?.focus({ preventScroll: true });
}
