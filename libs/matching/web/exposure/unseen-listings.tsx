import { servicePath } from '@linkwell/directory-web';
import { DataTable, Failure, Loading, Pager, useGraphPages, type Column, type DataOf } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { UnseenListingsQuery } from './exposure-documents';

type Unseen = DataOf<typeof UnseenListingsQuery>['unseenListings']['edges'][number]['node'];

const columns: Column<Unseen>[] = [
  { heading: 'Listing', cell: ({ serviceId, slug, name }) => <Link to={servicePath({ id: serviceId, slug })}>{name}</Link> },
  { heading: 'Organisation', cell: ({ organisation }) => organisation },
  { heading: 'In the lists of', numeric: true, cell: ({ timesFound }) => `${timesFound} ${timesFound === 1 ? 'question' : 'questions'}` },
  { heading: 'Best place', numeric: true, cell: ({ bestPlace }) => bestPlace },
];

const mostNamed = 1_000;

/** Listings that answer needs and stand among nobody's first ten. */
export function UnseenListings({ unseen: count }: { readonly unseen: number }) {
  const unseen = useGraphPages(UnseenListingsQuery, { first: 25 }, (data) => data.unseenListings);
  return (
    <section className="lw-section" aria-labelledby="unseen">
      <h2 className="nhsuk-heading-m" id="unseen">
        In nobody’s first ten
      </h2>
      <p className="lw-prose">These answer a need that was asked for, and never stood among the first ten. Often a confirmation, times or a place that is missing would bring them forward.{count > mostNamed && ` There are ${count.toLocaleString('en-GB')}; those that were found most often are named.`}</p>
      {unseen.isPending && <Loading label="Loading listings" />}
      {unseen.error && <Failure error={unseen.error} onRetry={unseen.refetch} />}
      {!unseen.isPending && !unseen.error && unseen.nodes.length === 0 && <p>There is none: every listing that was found stood among somebody’s first ten.</p>}
      {unseen.nodes.length > 0 && (
        <>
          <DataTable caption="Listings in nobody’s first ten" hideCaption columns={columns} rows={unseen.nodes} rowKey={({ serviceId }) => serviceId} />
          <Pager pages={unseen} what="listings" />
        </>
      )}
    </section>
  );
}
