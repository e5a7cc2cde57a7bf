import { DataTable, DateText, EmptyState, Failure, Loading, Page, Pager, useGraphPages } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { ListingsInHandQuery } from './editing-documents';
import { pathsOf } from './listing-view';
import { DraftTag } from './standing';

/** Changes that are under way, new listings among them. */
export function InHandPage() {
  const drafts = useGraphPages(ListingsInHandQuery, { first: 25 }, (data) => data.listingsInHand);
  return (
    <Page title="Changes under way" width="full" backLink={{ to: '/listings', label: 'Your listings' }}>
      {drafts.isPending && <Loading label="Loading the changes" />}
      {drafts.error && <Failure error={drafts.error} onRetry={drafts.refetch} />}
      {!drafts.isPending && !drafts.error && drafts.nodes.length === 0 && (
        <EmptyState title="Nothing is under way">
          <p>What you begin to change is kept here until it is published.</p>
        </EmptyState>
      )}
      {drafts.nodes.length > 0 && (
        <>
          <DataTable
            caption="Changes under way"
            hideCaption
            rows={drafts.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Listing',
                cell: ({ kind, subjectId, name, isNew, intent }) => (
                  <>
                    <Link to={pathsOf(kind, subjectId).tasks}>{name}</Link>
                    <span className="lw-sub">{isNew ? 'New listing' : intent === 'publish' ? (kind === 'organisation' ? 'Your organisation’s details' : 'Changes') : 'To be taken down'}</span>
                  </>
                ),
              },
              { heading: 'Where it stands', cell: ({ state }) => <DraftTag state={state} /> },
              { heading: 'Last changed', cell: ({ updatedAt }) => <DateText value={updatedAt} /> },
            ]}
          />
          <Pager pages={drafts} what="changes" />
        </>
      )}
    </Page>
  );
}
