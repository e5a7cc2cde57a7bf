import { DataTable, DateText, EmptyState, Failure, Loading, Page, Pager, StatusTag, useGraphPages } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { DirectoryTaxonomiesQuery } from './directories-documents';

/** The taxonomies by which other directories sort their services, and ours among them. */
export function DirectoriesPage() {
  const taxonomies = useGraphPages(DirectoryTaxonomiesQuery, { first: 50 }, (data) => data.directoryTaxonomies);
  return (
    <Page title="Other directories’ taxonomies" backLink={{ to: '/steward/taxonomy', label: 'Taxonomy of needs' }} width="full">
      <p>They come with an import of Open Referral data. Map their terms to our needs on each need’s page.</p>
      {taxonomies.isPending && <Loading label="Loading the taxonomies" />}
      {taxonomies.error && <Failure error={taxonomies.error} onRetry={taxonomies.refetch} />}
      {!taxonomies.isPending && !taxonomies.error && taxonomies.nodes.length === 0 && (
        <EmptyState title="There are no taxonomies yet">
          <p>Take one in with: npm run linkwell -- import taxonomy (file, folder or address).</p>
        </EmptyState>
      )}
      {taxonomies.nodes.length > 0 && (
        <>
          <DataTable
            caption="Taxonomies"
            hideCaption
            rows={taxonomies.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Taxonomy',
                cell: ({ id, name, description, vanishedOn }) => (
                  <>
                    <Link to={`/steward/taxonomy/directories/${id}`}>{name}</Link>
                    {description && <span className="lw-sub">{description}</span>}
                    {vanishedOn && (
                      <span className="lw-sub">
                        No longer at its source since <DateText value={vanishedOn} />
                      </span>
                    )}
                  </>
                ),
              },
              { heading: 'From', cell: ({ isOwn, source }) => (isOwn ? <StatusTag tone="good">Our own</StatusTag> : source) },
              { heading: 'Terms', numeric: true, cell: ({ termCount }) => termCount },
              { heading: 'Mapped', numeric: true, cell: ({ isOwn, termCount, mappedCount }) => (isOwn ? termCount : mappedCount) },
            ]}
          />
          <Pager pages={taxonomies} what="taxonomies" />
        </>
      )}
    </Page>
  );
}
