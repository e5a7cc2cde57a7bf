import { StatusTag, useGraphPages } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { AccessRequestsQuery } from './access-documents';

/** On the lead's page: requests that are open, and those whose day is over. Nothing where there are none. */
export function OpenCopies() {
  const requests = useGraphPages(AccessRequestsQuery, { open: true }, (data) => data.accessRequests);
  if (!requests.totalCount) return null;
  const overdue = requests.nodes.filter(({ isOverdue }) => isOverdue).length;
  return (
    <p>
      <Link to="/team/copies">{requests.totalCount === 1 ? 'One request for a copy of a record is open' : `${requests.totalCount} requests for a copy of a record are open`}</Link>{' '}
      {overdue > 0 && <StatusTag tone="bad">{`${overdue} overdue`}</StatusTag>}
    </p>
  );
}
