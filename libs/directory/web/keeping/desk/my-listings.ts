import { useGraphQuery, type DataOf } from '@linkwell/web-kit';
import { MyListingsQuery } from './desk-documents';

export type Organisation = DataOf<typeof MyListingsQuery>['myListings'][number];
export type Listing = Organisation['listings'][number];

/** One of the user's listings by its id, with its organisation; `undefined` while it is not here, `null` when there is none. */
export function useOwnListing(serviceId: string) {
  const { data, error, refetch } = useGraphQuery(MyListingsQuery, {});
  const organisation = data?.myListings.find(({ listings }) => listings.some(({ id }) => id === serviceId));
  const listing = organisation?.listings.find(({ id }) => id === serviceId);
  return { found: data ? (organisation && listing ? { organisation, listing } : null) : undefined, error, retry: () => void refetch() };
}
