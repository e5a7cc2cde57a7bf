import { AwaitedPage, Form, optionalText, Page, RadioField, requiredText, SubmitButton, TextArea, TextField, oneOf, useGraphMutation, useGraphQuery, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { z } from 'zod';
import { AskerFields, askerDefaults, askerSchema } from './asker-fields';
import { ProposalTicketQuery, ProposeListingMutation } from './claim-documents';

const schema = z.object({
  serviceName: requiredText('Enter the name of the service'),
  organisationName: requiredText('Enter who runs it'),
  what: requiredText('Say what it offers', { max: 3000 }),
  address: optionalText({ max: 300 }),
  postcode: optionalText({ max: 12 }),
  phone: optionalText({ max: 40 }),
  contactEmail: z.string().trim().refine((text) => text === '' || z.email().safeParse(text).success, 'Enter an e-mail address in the correct format, like name@example.org').transform((text) => text || undefined),
  website: z.string().trim().transform((text) => (text === '' || /^https?:\/\//i.test(text) ? text : `https://${text}`)).refine((text) => text === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text), 'Enter a website in the correct format, like example.org').transform((text) => text || undefined),
  runsIt: oneOf(['yes', 'no'], 'Say whether you run it'),
  ...askerSchema,
});
const defaults = { serviceName: '', organisationName: '', what: '', address: '', postcode: '', phone: '', contactEmail: '', website: '', runsIt: '', ...askerDefaults };

/** Somebody of the public tells us of a service that is not in the directory. */
export function ProposePage() {
  const { data, error, refetch } = useGraphQuery(ProposalTicketQuery, {});
  const propose = useGraphMutation(ProposeListingMutation, { refresh: false });
  const form = useZodForm(schema, defaults);
  const [sent, setSent] = useState(false);
  if (!data) return <AwaitedPage title="Tell us of a service" label="Loading" error={error} onRetry={() => void refetch()} />;
  if (sent) {
    return (
      <Page title="Thank you for telling us">
        <p>A steward of the directory looks at it, and writes to you.</p>
        <p>
          <Link to="/">Back to the search</Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title="Tell us of a service">
      <p>Is a group, a class or an advice line missing here? Tell us what you know. A steward looks at it before it is shown.</p>
      <Form
        form={form}
        onSubmit={async ({ runsIt, ...said }) => {
          const { proposeListing } = await propose.mutateAsync({ input: { ...said, runsIt: runsIt === 'yes', ticket: data.proposalTicket } });
          if (proposeListing.__typename === 'Refusal') return proposeListing;
          setSent(true);
          return undefined;
        }}
      >
        <h2 className="nhsuk-heading-m">The service</h2>
        <TextField name="serviceName" label="Name of the service" hint="For example, Tuesday lunch club" width={30} />
        <TextField name="organisationName" label="Who runs it?" hint="The organisation or group" width={30} />
        <TextArea name="what" label="What does it offer, for whom, and when?" rows={4} />
        <TextField name="address" label="Address, if it has one" width={30} />
        <TextField name="postcode" label="Postcode" width={10} autoComplete="off" />
        <h2 className="nhsuk-heading-m">How do people get in touch?</h2>
        <TextField name="phone" label="Phone" type="tel" width={20} />
        <TextField name="contactEmail" label="E-mail address of the service" type="email" spellCheck={false} width={30} />
        <TextField name="website" label="Website" type="url" spellCheck={false} width={30} />
        <h2 className="nhsuk-heading-m">About you</h2>
        <RadioField
          name="runsIt"
          legend="Do you run it?"
          labelSize="s"
          choices={[
            { value: 'yes', label: 'Yes, and I would keep the listing up to date' },
            { value: 'no', label: 'No, I only know of it' },
          ]}
        />
        <AskerFields question="How do you know of it?" />
        <SubmitButton busyLabel="Sending…">Send it</SubmitButton>
      </Form>
    </Page>
  );
}
