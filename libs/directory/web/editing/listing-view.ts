import type { ListingKind, SectionId } from '@linkwell/directory-domain';
import { useGraphQuery, type DataOf } from '@linkwell/web-kit';
import { ListingToEditQuery } from './editing-documents';

/** A listing as its editor works on it. */
export type ListingView = DataOf<typeof ListingToEditQuery>['listingToEdit'];

/** Asked anew whenever a page opens, and waited for: what was typed a moment ago, here or elsewhere, must be in it. */
export function useListing(kind: ListingKind, id: string): { readonly listing: ListingView | undefined; readonly error: Error | null; readonly refetch: () => void } {
  const { data, error, refetch, isFetchedAfterMount } = useGraphQuery(ListingToEditQuery, { kind, id }, { staleTime: 0 });
  return { listing: isFetchedAfterMount ? data?.listingToEdit : undefined, error, refetch: () => void refetch() };
}

/** Where the pages of a listing stand. */
export function pathsOf(kind: ListingKind, id: string) {
  const root = kind === 'service' ? `/listings/${id}` : `/organisations/${id}`;
  return {
    tasks: `${root}/edit`,
    section: (section: SectionId, then?: 'check') => `${root}/edit/${section}${then ? '?then=check' : ''}`,
    check: `${root}/edit/check`,
    preview: `${root}/edit/preview`,
    end: `${root}/edit/end`,
    history: `${root}/history`,
  };
}

export const whatIsIt = (kind: ListingKind): string => (kind === 'service' ? 'listing' : 'organisation’s details');
