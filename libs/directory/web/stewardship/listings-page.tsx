import { DataTable, Done, EmptyState, execute, Failure, failureWords, Loading, Page, Pager, StatusTag, useGraphPages, type StatusTone } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { servicePath } from '../service/service-path';
import { BarListing } from './bar-listing';
import { ListingFilters, type ListingChoice } from './listing-filters';
import { listingRows } from './listing-rows';
import { SaveAll } from './save-all';
import { StewardListingsQuery } from './stewardship-documents';

const freshnessTones: Record<string, StatusTone> = { fresh: 'good', ageing: 'waiting', stale: 'warning', hidden: 'warning', unknown: 'waiting' };
const stateWords = { draft: 'Draft', in_review: 'In review', published: 'Published', unpublished: 'Not published', defunct: 'Ended' } as const;

/** Every listing there is, to find one and to see what needs doing. */
export function StewardListingsPage() {
  const [choice, setChoice] = useState<ListingChoice>({});
  const [done, setDone] = useState('');
  const [barring, setBarring] = useState<string>();
  const variables = { search: choice.search ?? null, state: choice.state ?? null, freshness: choice.freshness ?? null, barred: choice.barred ?? null, vanished: choice.vanished ?? null };
  const listings = useGraphPages(StewardListingsQuery, { first: 25, ...variables }, (data) => data.stewardListings);

  return (
    <Page title="All listings" width="full" backLink={{ to: '/steward', label: 'The directory' }}>
      <ListingFilters choice={choice} onChoose={setChoice} />
      {done && <Done>{done}</Done>}
      {listings.isPending && <Loading label="Loading listings" />}
      {listings.error && <Failure error={listings.error} onRetry={listings.refetch} />}
      {!listings.isPending && !listings.error && listings.nodes.length === 0 && (
        <EmptyState title="No listing is like that">
          <p>Take away a filter, or try fewer words.</p>
        </EmptyState>
      )}
      {listings.nodes.length > 0 && (
        <>
          <DataTable
            caption="Listings"
            hideCaption
            rows={listings.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Listing',
                cell: (listing) => (
                  <>
                    {listing.state === 'published' && !listing.doNotList && !listing.organisationDoNotList ? <Link to={servicePath(listing)}>{listing.name}</Link> : listing.name}
                    <span className="lw-sub">{listing.organisation}</span>
                    {listing.source && <span className="lw-sub">From {listing.source}</span>}
                  </>
                ),
              },
              { heading: 'Where', cell: ({ places }) => (places.length === 0 ? 'Online or by phone' : <ul className="lw-plain">{places.map((place) => <li key={place}>{place}</li>)}</ul>) },
              {
                heading: 'State',
                cell: ({ state, doNotList, doNotListReason, organisationDoNotList, vanishedOn }) => (
                  <>
                    <StatusTag tone={doNotList || organisationDoNotList ? 'warning' : state === 'published' ? 'good' : 'ended'}>
                      {doNotList || organisationDoNotList ? 'Do not list' : stateWords[state]}
                    </StatusTag>
                    {organisationDoNotList && <span className="lw-sub">The whole organisation</span>}
                    {doNotListReason && <span className="lw-sub">{doNotListReason}</span>}
                    {vanishedOn && <span className="lw-sub">Its source has not named it since {vanishedOn}</span>}
                  </>
                ),
              },
              { heading: 'Confirmed', cell: ({ freshness, confirmation }) => <StatusTag tone={freshnessTones[freshness] ?? 'waiting'}>{confirmation}</StatusTag> },
              {
                heading: 'Actions',
                cell: (listing) => (
                  <>
                    <BarListing listing={listing} open={barring === listing.id} onOpen={(open) => setBarring(open ? listing.id : undefined)} onDone={setDone} />
                    <Link className="lw-sub" to={`/steward/history/${listing.id}`}>
                      History<span className="nhsuk-u-visually-hidden"> of {listing.name}</span>
                    </Link>
                  </>
                ),
              },
            ]}
          />
          <Pager pages={listings} what="listings" />
          <SaveAll
            name="listings.csv"
            what="listings"
            fetchPage={async (after) => {
              const { stewardListings } = await execute(StewardListingsQuery, { first: 100, after, ...variables });
              return { ...stewardListings.pageInfo, total: stewardListings.totalCount, rows: listingRows(stewardListings.edges.map(({ node }) => node)) };
            }}
            heading={listingRows.heading}
            onError={(error) => setDone(failureWords(error))}
          />
        </>
      )}
    </Page>
  );
}
