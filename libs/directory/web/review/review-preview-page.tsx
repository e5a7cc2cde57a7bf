import { AwaitedPage, Note, Page, useGraphQuery } from '@linkwell/web-kit';
import { useParams } from 'react-router';
import { ServiceFacts } from '../service/service-facts';
import { PreviewReviewMutation } from './review-documents';

/** A submitted change as the public would read it. */
export function ReviewPreviewPage() {
  const { draftId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(PreviewReviewMutation, { id: draftId }, { staleTime: 0 });
  const back = { to: `/steward/reviews/${draftId}`, label: 'The review' };
  if (!data) return <AwaitedPage title="Preview" label="Making the preview" backLink={back} error={error} onRetry={() => void refetch()} />;
  const service = data.previewReview;
  return (
    <Page title={service.name} documentTitle={`Preview: ${service.name}`} caption={service.organisation.name} width="full" backLink={back}>
      <Note>
        <p>This is a preview: what the public would see if you approve.</p>
      </Note>
      <ServiceFacts service={service} />
    </Page>
  );
}
