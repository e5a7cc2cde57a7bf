import type { DataOf } from '@linkwell/web-kit';
import type { StewardListingsQuery } from './stewardship-documents';

export type StewardListing = DataOf<typeof StewardListingsQuery>['stewardListings']['edges'][number]['node'];

/** Listings as rows of a CSV file: what is shown, and the contact details that a steward would ring by. */
export const listingRows = Object.assign(
  (listings: readonly StewardListing[]): (string | null)[][] =>
    listings.map((listing) => [
      listing.id, listing.name, listing.organisation, listing.state, listing.doNotList || listing.organisationDoNotList ? 'yes' : 'no', listing.places.join('; '),
      listing.needs.join('; '), listing.phones.join('; '), listing.email ?? null, listing.lastConfirmedOn ?? null, listing.freshness, listing.source ?? null, listing.vanishedOn ?? null,
    ]),
  { heading: ['id', 'name', 'organisation', 'state', 'do_not_list', 'places', 'needs', 'phones', 'email', 'last_confirmed_on', 'freshness', 'source', 'vanished_on'] as const },
);
