import type { ListingKind } from '@linkwell/directory-domain';
import { AwaitedPage, Page, Pager, useGraphPages, useGraphQuery, type DataOf, type PageProps, type Pages } from '@linkwell/web-kit';
import { useParams } from 'react-router';
import { pathsOf } from '../editing/listing-view';
import { HistoryEntry, type EntryView } from './history-entry';
import { AnyListingHistoryQuery, HistoryShown, ListingHistoryQuery } from './history-documents';

type History = DataOf<typeof HistoryShown>;

const first = 10;

export const ServiceHistoryPage = () => <OwnHistoryPage kind="service" />;
export const OrganisationHistoryPage = () => <OwnHistoryPage kind="organisation" />;

/** For whoever keeps the listing: they may bring an earlier version back. */
function OwnHistoryPage({ kind }: { readonly kind: ListingKind }) {
  const { id = '' } = useParams();
  const pages = useGraphPages(ListingHistoryQuery, { kind, id, first }, (data) => data.listingHistory);
  const { data } = useGraphQuery(ListingHistoryQuery, { kind, id, first: 1 });
  return <HistoryList kind={kind} id={id} history={data?.listingHistory} pages={pages} backLink={{ to: pathsOf(kind, id).tasks, label: 'All parts' }} mayRestore />;
}

export const AnyServiceHistoryPage = () => <AnyHistoryPage kind="service" />;
export const AnyOrganisationHistoryPage = () => <AnyHistoryPage kind="organisation" />;

/** For a steward: any listing's. */
function AnyHistoryPage({ kind }: { readonly kind: ListingKind }) {
  const { id = '' } = useParams();
  const pages = useGraphPages(AnyListingHistoryQuery, { kind, id, first }, (data) => data.anyListingHistory);
  const { data } = useGraphQuery(AnyListingHistoryQuery, { kind, id, first: 1 });
  return <HistoryList kind={kind} id={id} history={data?.anyListingHistory} pages={pages} backLink={{ to: '/steward/reviews', label: 'Changes to review' }} mayRestore={false} />;
}

interface HistoryListProps {
  readonly kind: ListingKind;
  readonly id: string;
  readonly history: History | undefined;
  readonly pages: Pages<EntryView>;
  readonly backLink: NonNullable<PageProps['backLink']>;
  readonly mayRestore: boolean;
}

/** Everything that was ever published of a listing, newest first, with what each version changed. */
function HistoryList({ kind, id, history, pages, backLink, mayRestore }: HistoryListProps) {
  if (!history || pages.isPending) return <AwaitedPage title="History" label="Loading the history" backLink={backLink} error={pages.error} onRetry={pages.refetch} />;
  const restore = mayRestore && history.life !== 'defunct' && !history.hasOpenDraft ? { kind, id, seen: history.seen, publishesAtOnce: history.publishesAtOnce } : undefined;
  return (
    <Page title="History" caption={history.name} backLink={backLink}>
      {mayRestore && history.hasOpenDraft && <p className="lw-unknown">There are changes under way. When they are published or discarded, an earlier version can be brought back.</p>}
      <ol className="lw-timeline" reversed>
        {pages.nodes.map((entry) => (
          <HistoryEntry key={entry.number} entry={entry} isNewest={entry.number === history.totalCount} restore={restore} />
        ))}
      </ol>
      <Pager pages={pages} what="versions" />
    </Page>
  );
}
