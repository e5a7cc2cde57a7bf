import { AwaitedPage, Form, isMissing, Page, SubmitButton, useGraphMutation, useGraphQuery, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { z } from 'zod';
import { NoSuchService } from '../../service/no-such-service';
import { servicePath } from '../../service/service-path';
import { AskerFields, askerDefaults, askerSchema } from './asker-fields';
import { ClaimableListingQuery, ClaimListingMutation } from './claim-documents';

const schema = z.object(askerSchema);

/** Somebody of the public asks to keep a listing. */
export function ClaimPage() {
  const { serviceId = '' } = useParams();
  const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(serviceId);
  const { data, error, refetch } = useGraphQuery(ClaimableListingQuery, { serviceId }, { enabled: isId });
  const claim = useGraphMutation(ClaimListingMutation, { refresh: false });
  const form = useZodForm(schema, askerDefaults);
  const [sent, setSent] = useState(false);
  if (!isId || isMissing(error)) return <NoSuchService />;
  if (!data) return <AwaitedPage title="Ask to look after a listing" label="Loading the listing" error={error} onRetry={() => void refetch()} />;
  const { name, slug, organisationName, maskedAddress, ticket } = data.claimableListing;
  const back = { to: servicePath({ id: serviceId, slug }), label: name };
  if (sent) {
    return (
      <Page title="We have passed it on" backLink={back}>
        <p>{maskedAddress ? `We have written to ${maskedAddress}. When somebody there says yes, you get a message with what to do next.` : 'A steward of the directory looks at it, and writes to you.'}</p>
        <p>If you hear nothing for two weeks, a steward decides. You need not ask again.</p>
      </Page>
    );
  }
  return (
    <Page title="Ask to look after a listing" caption={organisationName} backLink={back}>
      <p>
        Whoever looks after <Link to={back.to}>{name}</Link> keeps it true: times, places, whether there is room. It takes a few minutes twice a year.
      </p>
      <p>
        {maskedAddress
          ? `To make sure that it is really you, we ask at the address that the listing publishes: ${maskedAddress}.`
          : 'The listing publishes no e-mail address, so a steward of the directory makes sure that it is really you.'}
      </p>
      <Form
        form={form}
        onSubmit={async ({ homepage, ...asker }) => {
          const { claimListing } = await claim.mutateAsync({ input: { ...asker, serviceId, ticket, homepage } });
          if (claimListing.__typename === 'Refusal') return claimListing;
          setSent(true);
          return undefined;
        }}
      >
        <AskerFields question={`What do you do at ${organisationName}?`} />
        <SubmitButton busyLabel="Sending…">Ask</SubmitButton>
      </Form>
    </Page>
  );
}
