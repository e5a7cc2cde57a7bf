import { AwaitedPage, Form, Page, RadioField, SubmitButton, TextField, execute, graphKey, requiredText, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useQueries } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { OrganisationToProposeForQuery, ProposeServiceMutation } from './editing-documents';
import { pathsOf } from './listing-view';

const schema = z.object({ organisationId: z.string().min(1, 'Choose the organisation'), name: requiredText('Enter the name of the service', { max: 150 }) });
const back = { to: '/listings', label: 'Your listings' };

/** The first page of a new listing: only its name. Everything else follows at leisure. */
export function NewListingPage() {
  const { session } = useSession();
  const ids = session?.organisationIds ?? [];
  const organisations = useQueries({
    queries: ids.map((id) => ({ queryKey: graphKey(OrganisationToProposeForQuery, { id }), queryFn: () => execute(OrganisationToProposeForQuery, { id }) })),
    combine: (results) => ({
      all: results.flatMap(({ data }) => (data ? [data.listingToEdit] : [])),
      error: results.find(({ error }) => error)?.error ?? null,
      retry: () => results.forEach((result) => void result.refetch()),
    }),
  });
  if (organisations.all.length < ids.length) return <AwaitedPage title="Add a listing" label="Loading" backLink={back} error={organisations.error} onRetry={organisations.retry} />;
  return <NewListing organisations={organisations.all} />;
}

function NewListing({ organisations }: { readonly organisations: readonly { readonly id: string; readonly name: string }[] }) {
  const [only] = organisations.length === 1 ? organisations : [];
  const form = useZodForm(schema, { organisationId: only?.id ?? '', name: '' });
  const propose = useGraphMutation(ProposeServiceMutation);
  const navigate = useNavigate();
  return (
    <Page title="Add a listing" {...(only ? { caption: only.name } : {})} backLink={back}>
      <p>A listing is one service: a group, a class, an advice line. You can stop at any time; what you wrote is kept.</p>
      <Form
        form={form}
        onSubmit={async (values, { idempotencyKey }) => {
          const { proposeService } = await propose.mutateAsync({ input: { ...values, idempotencyKey } });
          if (proposeService.__typename === 'Refusal') return proposeService;
          await navigate(pathsOf('service', proposeService.id).tasks);
          return undefined;
        }}
      >
        {!only && <RadioField name="organisationId" legend="Whose service is it?" labelSize="s" choices={organisations.map(({ id, name }) => ({ value: id, label: name }))} />}
        <TextField name="name" label="Name of the service" labelSize="s" hint="As people know it" width={30} />
        <SubmitButton busyLabel="Saving…">Continue</SubmitButton>
      </Form>
    </Page>
  );
}
