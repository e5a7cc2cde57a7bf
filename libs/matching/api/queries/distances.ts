import type { SupportAsked } from '../find-support';
import type { FoundService } from './read-page';

/** WGS 84 degrees. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** A way from a person's place to a service's. */
export interface Way {
  readonly to: Point;
  /** In a straight line, as the search measured it. */
  readonly straightMetres: number;
}

/**
 * How far the services of a page are. A routing engine (roads, walking, buses) goes behind this; which services are near enough, and their order, is
 * decided by straight lines all the same, for no engine answers a country's distances in milliseconds.
 */
export interface Distances {
  /** Metres for each way, in their order. */
  metres(from: Point, ways: readonly Way[]): Promise<readonly number[]>;
}

/** As the crow flies. */
export class StraightLine implements Distances {
  metres(_from: Point, ways: readonly Way[]): Promise<readonly number[]> {
    return Promise.resolve(ways.map(({ straightMetres }) => straightMetres));
  }
}

/** The services of a page with the distances that are shown. */
export async function asDistances(distances: Distances, { place }: SupportAsked, found: readonly FoundService[]): Promise<readonly FoundService[]> {
  const placed = found.flatMap(({ card, metres }) => (card.position && metres !== null ? [{ to: card.position, straightMetres: metres }] : []));
  const measured = [...(await distances.metres(place, placed))];
  return found.map((each) => (each.card.position && each.metres !== null ? { ...each, metres: measured.shift() ?? each.metres } : each));
}
