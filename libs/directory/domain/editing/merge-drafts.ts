import type { ServiceListing } from '../listing/listing-document';
import { mergeRecord, sameValue } from '../listing/merge-record';
import type { HsdsLocation } from '../hsds';
import { isService, locationOf, type ListingDocument } from './document';

type Fields = Readonly<Record<string, unknown>>;
const merge = <T extends object>(base: T, draft: T, now: T): T => mergeRecord(base as Fields, draft as Fields, now);

/**
 * A draft laid on what is published now, where that has moved on since the draft was begun from `base`: what the draft changed stays changed, everything
 * else is as it stands now.
 */
export function rebase(base: ListingDocument, draft: ListingDocument, now: ListingDocument): ListingDocument {
  if (sameValue(base, now)) return draft;
  if (isService(base) && isService(draft) && isService(now)) {
    const service = merge(base.service, draft.service, now.service);
    const ids = (service.service_at_locations ?? []).map(({ location_id }) => location_id);
    return { service, ours: merge(base.ours, draft.ours, now.ours), locations: ids.flatMap((id) => mergedLocation(id, base, draft, now) ?? []) };
  }
  if (isService(base) || isService(draft) || isService(now)) return draft;
  return { organization: merge(base.organization, draft.organization, now.organization) };
}

function mergedLocation(id: string, base: ServiceListing, draft: ServiceListing, now: ServiceListing): HsdsLocation | undefined {
  const [before, drafted, current] = [locationOf(base, id), locationOf(draft, id), locationOf(now, id)];
  return before && drafted && current ? merge(before, drafted, current) : (drafted ?? current);
}
