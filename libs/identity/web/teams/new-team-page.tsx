import { CheckboxField, EmptyState, Failure, Form, Loading, Page, SubmitButton, TextField, graphql, requiredText, useGraphMutation, useGraphQuery, useZodForm } from '@linkwell/web-kit';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';
import { CreateTeamMutation } from './team-documents';

const SiteChoicesQuery = graphql(`
  query SiteChoices {
    sites(first: 100) {
      edges {
        node {
          id
          name
          odsCode
        }
      }
    }
  }
`);

const schema = z.object({
  name: requiredText('Enter the team’s name', { max: 120 }),
  siteIds: z.array(z.string()).min(1, 'Choose at least one site'),
});

export function NewTeamPage() {
  const { data, error, refetch } = useGraphQuery(SiteChoicesQuery, {});
  const create = useGraphMutation(CreateTeamMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { name: '', siteIds: [] });
  const sites = data?.sites.edges.map(({ node }) => node);

  return (
    <Page title="Add a team" backLink={{ to: '/admin/teams', label: 'Teams and sites' }}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!sites && !error && <Loading label="Loading sites" />}
      {sites?.length === 0 && (
        <EmptyState title="Add a site first">
          <p>
            A team serves one or more sites, and there are none yet. <Link to="/admin/teams/new-site">Add a site</Link>
          </p>
        </EmptyState>
      )}
      {sites && sites.length > 0 && (
        <Form
          form={form}
          onSubmit={async (input) => {
            const { createTeam } = await create.mutateAsync({ input });
            if (createTeam.__typename === 'Refusal') return createTeam;
            await navigate('/admin/teams');
          }}
        >
          <TextField name="name" label="Name of the team" width={30} />
          <CheckboxField name="siteIds" legend="Sites it serves" labelSize="s" choices={sites.map(({ id, name, odsCode }) => ({ value: id, label: name, hint: odsCode }))} />
          <SubmitButton busyLabel="Saving…">Add the team</SubmitButton>
        </Form>
      )}
    </Page>
  );
}
