import { Page, useGraphPages } from '@linkwell/web-kit';
import { ListSection } from './list-section';
import { SitesQuery, TeamsQuery } from './team-documents';

export function TeamsPage() {
  const teams = useGraphPages(TeamsQuery, { first: 50 }, (data) => data.teams);
  const sites = useGraphPages(SitesQuery, { first: 50 }, (data) => data.sites);
  return (
    <Page title="Teams and sites" width="full">
      <ListSection
        title="Teams"
        add={{ to: '/admin/teams/new', label: 'Add a team' }}
        pages={teams}
        explained="A team is the link workers who look after patients together. It serves one or more sites."
        columns={[
          { heading: 'Team', cell: ({ name }) => name },
          { heading: 'Sites it serves', cell: ({ sites: served }) => served.map(({ name }) => name).join(', ') || 'None' },
        ]}
      />
      <ListSection
        title="Sites"
        add={{ to: '/admin/teams/new-site', label: 'Add a site' }}
        pages={sites}
        explained="A site is a GP practice or a primary care network."
        columns={[
          { heading: 'Site', cell: ({ name }) => name },
          { heading: 'ODS code', cell: ({ odsCode }) => odsCode },
        ]}
      />
    </Page>
  );
}
