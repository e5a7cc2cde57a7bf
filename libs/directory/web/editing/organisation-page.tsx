import { EmptyState, Page, useSession } from '@linkwell/web-kit';
import { Navigate, useSearchParams } from 'react-router';
import { pathsOf } from './listing-view';

/** Leads to the details of the viewer's organisation; `?organisation=` names one of several. */
export function MyOrganisationPage() {
  const { session } = useSession();
  const [search] = useSearchParams();
  const ids = session?.organisationIds ?? [];
  const id = ids.find((each) => each === search.get('organisation')) ?? ids[0];
  if (id) return <Navigate to={pathsOf('organisation', id).tasks} replace />;
  return (
    <Page title="Your organisation">
      <EmptyState title="You keep no organisation’s listings" />
    </Page>
  );
}
