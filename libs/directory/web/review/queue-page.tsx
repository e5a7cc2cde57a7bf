import { DataTable, DateText, EmptyState, Failure, Loading, Page, Pager, useGraphPages, useGraphQuery } from '@linkwell/web-kit';
import { Link, useSearchParams } from 'react-router';
import { DraftTag } from '../editing/standing';
import { ReviewQueueQuery } from './review-documents';

const trays = ['waiting', 'new', 'changes', 'ending', 'decided'] as const;
type Tray = (typeof trays)[number];
const trayWords: Readonly<Record<Tray, { readonly label: string; readonly empty: string }>> = {
  waiting: { label: 'All waiting', empty: 'Nothing waits for a review' },
  new: { label: 'New listings', empty: 'No new listing waits' },
  changes: { label: 'Changes', empty: 'No change waits' },
  ending: { label: 'To take down', empty: 'Nobody asks to take a listing down' },
  decided: { label: 'Decided', empty: 'Nothing is decided yet' },
};

/** What organisations have submitted, oldest first. */
export function ReviewQueuePage() {
  const [search] = useSearchParams();
  const tray = trays.find((one) => one === search.get('tray')) ?? 'waiting';
  const reviews = useGraphPages(ReviewQueueQuery, { tray, first: 25 }, (data) => data.reviewQueue);
  const { data } = useGraphQuery(ReviewQueueQuery, { tray: 'waiting', first: 1 }, { keepPrevious: true });
  const counts = data?.reviewQueue.counts;
  return (
    <Page title="Changes to review" width="full" backLink={{ to: '/steward', label: 'The directory' }}>
      <nav aria-label="Changes to review">
        <ul className="lw-trays">
          {trays.map((one) => (
            <li key={one}>
              <Link to={`?tray=${one}`} className="lw-trays__link" aria-current={one === tray ? 'page' : undefined}>
                {trayWords[one].label}
                {counts && one !== 'decided' && <span className="lw-trays__count">{counts[one]}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {reviews.isPending && <Loading label="Loading the changes" />}
      {reviews.error && <Failure error={reviews.error} onRetry={reviews.refetch} />}
      {!reviews.isPending && !reviews.error && reviews.nodes.length === 0 && (
        <EmptyState title={trayWords[tray].empty}>
          <p>What organisations submit appears here. You also get one message a day when something new waits.</p>
        </EmptyState>
      )}
      {reviews.nodes.length > 0 && (
        <>
          <DataTable
            caption={trayWords[tray].label}
            hideCaption
            rows={reviews.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Listing',
                cell: ({ id, name, kind, isNew, intent }) => (
                  <>
                    <Link to={`/steward/reviews/${id}`}>{name}</Link>
                    <span className="lw-sub">{whatIs(kind, isNew, intent)}</span>
                  </>
                ),
              },
              { heading: 'Organisation', cell: ({ organisationName }) => organisationName },
              { heading: 'Submitted', cell: ({ submittedAt, submittedBy }) => <>{submittedAt && <DateText value={submittedAt} />}<span className="lw-sub">{submittedBy}</span></> },
              ...(tray === 'decided' ? [{ heading: 'Decision', cell: ({ state }: { readonly state: Parameters<typeof DraftTag>[0]['state'] }) => <DraftTag state={state} /> }] : []),
            ]}
          />
          <Pager pages={reviews} what="changes" />
        </>
      )}
    </Page>
  );
}

export function whatIs(kind: 'service' | 'organisation', isNew: boolean, intent: 'publish' | 'unpublish' | 'end'): string {
  if (intent === 'end') return 'The service has ended';
  if (intent === 'unpublish') return 'To be taken down';
  if (kind === 'organisation') return 'An organisation’s details';
  return isNew ? 'New listing' : 'Changes';
}
