import { changedHere, sameValue, type Fields } from '@linkwell/directory-domain';
import type { Standing } from './gathered-services';
import type { SaidByFeed } from './listing-of-service';

/** How many fields were changed here and stay so although the source says otherwise. Coordinates that we found ourselves are no change. */
export function keptFields({ service, ours, organization, locations }: SaidByFeed, standing: ReadonlyMap<string, Standing>): number {
  const there = standing.get(`service ${service.id}`);
  const said = there?.sourceRecord as { readonly service?: Fields; readonly ours?: Fields } | null | undefined;
  const place = (location: Fields) => standing.get(`location ${String(location['id'])}`);
  return (
    kept(said?.service, there?.record, service) + kept(said?.ours, there?.ours, ours) +
    kept(standing.get(`organization ${organization.id}`)?.sourceRecord, standing.get(`organization ${organization.id}`)?.record, organization) +
    locations.reduce((sum, location) => sum + kept(place(location)?.sourceRecord, place(location)?.record, location, ['latitude', 'longitude']), 0)
  );
}

function kept(before: Fields | null | undefined, here: Fields | null | undefined, now: Fields | object, found: readonly string[] = []): number {
  if (!before || !here) return 0;
  return changedHere(before, here).filter((field) => !sameValue((now as Fields)[field], here[field]) && !(found.includes(field) && !(field in before))).length;
}
