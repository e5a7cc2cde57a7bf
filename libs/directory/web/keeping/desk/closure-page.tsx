import { AwaitedPage, calendarDate, DateField, Form, MissingPage, optionalCalendarDate, optionalText, Page, SubmitButton, TextArea, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { CloseListingMutation } from './desk-documents';
import { useOwnListing, type Listing } from './my-listings';

const back = { to: '/listings', label: 'Your listings' };

/** A closure for a while: from when, until when, and what people read. */
export function ClosurePage() {
  const { id = '' } = useParams();
  const { found, error, retry } = useOwnListing(id);
  const page = { title: 'Close for a while', backLink: back };
  if (found === undefined) return <AwaitedPage {...page} label="Loading the listing" error={error} onRetry={retry} />;
  if (found === null) return <MissingPage />;
  return (
    <Page {...page} caption={found.listing.name}>
      <ClosureForm listing={found.listing} />
    </Page>
  );
}

const schema = z.object({
  from: calendarDate('Enter the first day on which it is closed', 'The first day'),
  until: optionalCalendarDate('The last day'),
  note: optionalText({ max: 300 }),
});

function ClosureForm({ listing: { id: serviceId, version, closure } }: { readonly listing: Listing }) {
  const navigate = useNavigate();
  const close = useGraphMutation(CloseListingMutation);
  const form = useZodForm(schema, { from: closure?.from ?? londonToday(), until: closure?.until ?? '', note: closure?.note ?? '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ from, until, note }) => {
        const { closeListing } = await close.mutateAsync({ input: { serviceId, version, from, until: until ?? null, note: note ?? null } });
        if (closeListing.__typename === 'Refusal') return closeListing;
        await navigate('/listings');
        return undefined;
      }}
    >
      <p>For holidays, repairs and the like. On these days nobody is sent to you; afterwards the listing is as before, all by itself.</p>
      <DateField name="from" legend="First day closed" labelSize="s" hint="For example, 22 12 2026" />
      <DateField name="until" legend="Last day closed, if you know it" labelSize="s" hint="Leave it empty if you do not know yet" />
      <TextArea name="note" label="What people should know, if anything" labelSize="s" hint="Anybody can read this, for example “Closed for Christmas”" rows={2} />
      <SubmitButton busyLabel="Saving…">Save</SubmitButton>
    </Form>
  );
}

const londonToday = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
