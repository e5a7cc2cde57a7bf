import type { ListingKind } from '@linkwell/directory-domain';
import { Page } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { pathsOf } from './listing-view';

interface SubmittedPageProps {
  readonly kind: ListingKind;
  readonly id: string;
  readonly publishesAtOnce: boolean;
}

/** What happens next. */
export function SubmittedPage({ kind, id, publishesAtOnce }: SubmittedPageProps) {
  const paths = pathsOf(kind, id);
  return (
    <Page title={publishesAtOnce ? 'It is published' : 'Thank you: it is submitted'}>
      {publishesAtOnce ? (
        <p>Everybody can read it now.</p>
      ) : (
        <>
          <p>A steward of the directory looks at it. You get an e-mail when it is decided.</p>
          <p>Until then the public sees what was published before.</p>
        </>
      )}
      <ul className="lw-plain lw-more">
        {publishesAtOnce && kind === 'service' && (
          <li>
            <Link to={`/services/${id}`}>See the public page</Link>
          </li>
        )}
        <li>
          <Link to={publishesAtOnce ? paths.history : paths.tasks}>{publishesAtOnce ? 'See its history' : 'See where it stands'}</Link>
        </li>
        <li>
          <Link to="/listings">Your listings</Link>
        </li>
      </ul>
    </Page>
  );
}
