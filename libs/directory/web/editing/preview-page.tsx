import { AwaitedPage, Note, Page, graphql, isMissing, useGraphQuery } from '@linkwell/web-kit';
import { useParams } from 'react-router';
import { ServiceFacts } from '../service/service-facts';
import { pathsOf } from './listing-view';

/** Asked as a query is, for it changes nothing. */
const PreviewListingMutation = graphql(`
  mutation PreviewListing($id: ID!) {
    previewListing(id: $id) {
      ...ServiceFacts
    }
  }
`);

/** The draft as the public would read it, with everything that is put into the draft so far. */
export function PreviewPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(PreviewListingMutation, { id }, { staleTime: 0 });
  const back = { to: pathsOf('service', id).tasks, label: 'All parts' };
  if (!data || isMissing(error)) return <AwaitedPage title="Preview" label="Making the preview" backLink={back} error={error} onRetry={() => void refetch()} />;
  const service = data.previewListing;
  return (
    <Page title={service.name} documentTitle={`Preview: ${service.name}`} caption={service.organisation.name} width="full" backLink={back}>
      <Note>
        <p>This is a preview: what the public would see. Pages that you have not finished are not in it yet.</p>
      </Note>
      <ServiceFacts service={service} />
    </Page>
  );
}
