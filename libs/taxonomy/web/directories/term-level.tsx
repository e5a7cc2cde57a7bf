import { DataTable, DateText, EmptyState, Failure, Loading, Pager, useGraphPages } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { DirectoryTermsQuery } from './directories-documents';

interface TermLevelProps {
  readonly taxonomyId: string;
  readonly parentId: string | null;
  readonly search: string | null;
  readonly onFollow: () => void;
}

/** The terms of one level of a taxonomy, or those at any level that hold the words searched for. */
export function TermLevel({ taxonomyId, parentId, search, onFollow }: TermLevelProps) {
  const terms = useGraphPages(DirectoryTermsQuery, { taxonomyId, parentId, search, first: 50 }, (data) => data.directoryTerms);
  if (terms.isPending) return <Loading label="Loading the terms" />;
  if (terms.error) return <Failure error={terms.error} onRetry={terms.refetch} />;
  if (terms.nodes.length === 0) return <EmptyState title={search ? 'No term has that in its name' : 'There are no terms here'} />;
  return (
    <>
      <DataTable
        caption="Terms"
        hideCaption
        rows={terms.nodes}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: 'Term',
            cell: ({ id, name, description, path, childCount, vanishedOn }) => (
              <>
                {childCount > 0 ? (
                  <Link to={`/steward/taxonomy/directories/${taxonomyId}?under=${id}`} onClick={onFollow}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                {search && path.length > 0 && <span className="lw-sub">{path.join(' › ')}</span>}
                {description && <span className="lw-sub">{description}</span>}
                {vanishedOn && (
                  <span className="lw-sub">
                    No longer in its taxonomy since <DateText value={vanishedOn} />
                  </span>
                )}
              </>
            ),
          },
          { heading: 'Under it', numeric: true, cell: ({ childCount }) => childCount },
          {
            heading: 'Our needs',
            cell: ({ needs }) =>
              needs.length === 0 ? (
                <span className="lw-unknown">None</span>
              ) : (
                <ul className="lw-plain">
                  {needs.map(({ id, label }) => (
                    <li key={id}>
                      <Link to={`/steward/taxonomy/needs/${id}`}>{label}</Link>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <Pager pages={terms} what="terms" />
    </>
  );
}
