import { ActionLink, DataTable, EmptyState, Failure, Loading, Page, Pager, useGraphPages } from '@linkwell/web-kit';
import { SitesQuery, TeamsQuery } from './team-documents';

export function TeamsPage() {
  return (
    <Page title="Teams and sites" width="full">
      <Teams />
      <Sites />
    </Page>
  );
}

function Teams() {
  const teams = useGraphPages(TeamsQuery, { first: 50 }, (data) => data.teams);
  return (
    <section className="lw-section" aria-labelledby="teams">
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id="teams">
          Teams
        </h2>
        <ActionLink to="/admin/teams/new" small>
          Add a team
        </ActionLink>
      </div>
      {teams.isPending && <Loading label="Loading teams" />}
      {teams.error && <Failure error={teams.error} onRetry={teams.refetch} />}
      {!teams.isPending && !teams.error && teams.nodes.length === 0 && (
        <EmptyState title="There are no teams yet">
          <p>A team is the link workers who look after patients together. It serves one or more sites.</p>
        </EmptyState>
      )}
      {teams.nodes.length > 0 && (
        <>
          <DataTable
            caption="Teams"
            hideCaption
            rows={teams.nodes}
            rowKey={({ id }) => id}
            columns={[
              { heading: 'Team', cell: ({ name }) => name },
              { heading: 'Sites it serves', cell: ({ sites }) => sites.map(({ name }) => name).join(', ') || 'None' },
            ]}
          />
          <Pager pages={teams} what="teams" />
        </>
      )}
    </section>
  );
}

function Sites() {
  const sites = useGraphPages(SitesQuery, { first: 50 }, (data) => data.sites);
  return (
    <section className="lw-section" aria-labelledby="sites">
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id="sites">
          Sites
        </h2>
        <ActionLink to="/admin/teams/new-site" small>
          Add a site
        </ActionLink>
      </div>
      {sites.isPending && <Loading label="Loading sites" />}
      {sites.error && <Failure error={sites.error} onRetry={sites.refetch} />}
      {!sites.isPending && !sites.error && sites.nodes.length === 0 && (
        <EmptyState title="There are no sites yet">
          <p>A site is a GP practice or a primary care network.</p>
        </EmptyState>
      )}
      {sites.nodes.length > 0 && (
        <>
          <DataTable
            caption="Sites"
            hideCaption
            rows={sites.nodes}
            rowKey={({ id }) => id}
            columns={[
              { heading: 'Site', cell: ({ name }) => name },
              { heading: 'ODS code', cell: ({ odsCode }) => odsCode },
            ]}
          />
          <Pager pages={sites} what="sites" />
        </>
      )}
    </section>
  );
}
