import { Failure, Loading, SelectField, graphql, useGraphQuery } from '@linkwell/web-kit';

const TeamChoicesQuery = graphql(`
  query TeamChoices {
    teams(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export function TeamField({ name }: { readonly name: string }) {
  const { data, error, refetch } = useGraphQuery(TeamChoicesQuery, {});
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading teams" />;
  return <SelectField name={name} label="Team" placeholder="Choose a team" choices={data.teams.edges.map(({ node }) => ({ value: node.id, label: node.name }))} />;
}
