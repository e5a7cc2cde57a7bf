import { AwaitedPage, Form, Page, RadioField, SubmitButton, TextArea, oneOf, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { EndListingMutation } from './editing-documents';
import { pathsOf, useListing, type ListingView } from './listing-view';

const schema = z.object({
  how: oneOf(['unpublish', 'end'], 'Choose what is to happen'),
  reason: requiredText('Say why, in a few words', { max: 1000 }),
});

/** Takes a listing down, or says that the service has ended. */
export function EndPage() {
  const { id = '' } = useParams();
  const { listing, error, refetch } = useListing('service', id);
  const back = { to: pathsOf('service', id).tasks, label: 'All parts' };
  if (!listing) return <AwaitedPage title="Take the listing down" label="Loading the listing" backLink={back} error={error} onRetry={refetch} />;
  return (
    <Page title="Take the listing down" caption={listing.name} backLink={back}>
      {listing.draft || listing.life === null || listing.life === 'defunct' ? (
        <p>{listing.life === 'defunct' ? 'This service has ended already.' : 'There are changes under way. Submit or discard them first.'}</p>
      ) : (
        <EndForm listing={listing} />
      )}
    </Page>
  );
}

function EndForm({ listing: { id, seen, life, publishesAtOnce } }: { readonly listing: ListingView }) {
  const form = useZodForm(schema, { how: life === 'published' ? '' : 'end', reason: '' });
  const end = useGraphMutation(EndListingMutation);
  const navigate = useNavigate();
  return (
    <Form
      form={form}
      onSubmit={async (values, { idempotencyKey }) => {
        const { endListing } = await end.mutateAsync({ input: { ...values, id, seen, idempotencyKey } });
        if (endListing.__typename === 'Refusal') return endListing;
        await navigate(pathsOf('service', id).tasks);
        return undefined;
      }}
    >
      <RadioField
        name="how"
        legend="What is to happen?"
        labelSize="s"
        choices={[
          ...(life === 'published' ? [{ value: 'unpublish', label: 'Take it down', hint: 'Nobody sees it. You can bring it back later.' }] : []),
          { value: 'end', label: 'The service has ended', hint: 'For good. For a break of some weeks, use the temporary closure on “Your listings” instead.' },
        ]}
      />
      <TextArea name="reason" label="Why?" labelSize="s" hint={publishesAtOnce ? 'Kept in the history.' : 'The steward reads this.'} rows={3} />
      <SubmitButton busyLabel="Sending…">{publishesAtOnce ? 'Take it down now' : 'Ask the steward'}</SubmitButton>
    </Form>
  );
}
