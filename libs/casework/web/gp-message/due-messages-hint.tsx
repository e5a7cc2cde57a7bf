import { useGraphQuery } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { DueGpMessagesQuery } from './gp-message-documents';

/** One line on the caseload, while messages are due. */
export function DueMessagesHint() {
  const { data } = useGraphQuery(DueGpMessagesQuery, { first: 1 });
  const count = data?.dueGpMessages.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <p>
      <Link to="/gp-messages">{count === 1 ? 'One message' : `${count} messages`} to a GP or referrer to send</Link>
    </p>
  );
}
