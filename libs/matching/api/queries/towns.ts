import type { FoundService } from './read-page';

/** A name to write on a map. WGS 84 degrees. */
export interface Town {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

const mostNamed = 12;

/** The towns where services are, the most frequent first, each in the middle of its services. */
export function townsOf(found: readonly Pick<FoundService, 'card'>[]): readonly Town[] {
  const places = new Map<string, { count: number; longitude: number; latitude: number }>();
  for (const { card: { town, position } } of found) {
    if (town === null || position === null) continue;
    const { count, longitude, latitude } = places.get(town) ?? { count: 0, longitude: 0, latitude: 0 };
    places.set(town, { count: count + 1, longitude: longitude + position.longitude, latitude: latitude + position.latitude });
  }
  return [...places]
    .sort(([a, { count: first }], [b, { count: second }]) => second - first || (a < b ? -1 : 1))
    .slice(0, mostNamed)
    .map(([name, { count, longitude, latitude }]) => ({ name, longitude: longitude / count, latitude: latitude / count }));
}
