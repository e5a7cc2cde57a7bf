import { ActionLink, DataTable, DateText, Done, EmptyState, Failure, Loading, Page, Pager, StatusTag, useGraphPages, type StatusTone } from '@linkwell/web-kit';
import { useState } from 'react';
import { roleNames } from '../role-names';
import { AccountLinkPage, type IssuedLink } from './account-link';
import { PersonActions } from './person-actions';
import { PeopleQuery } from './person-documents';
import { PeopleSearch } from './people-search';

const statuses = {
  active: { tone: 'good', words: 'Active' },
  invited: { tone: 'waiting', words: 'Invited' },
  disabled: { tone: 'ended', words: 'Disabled' },
} as const satisfies Record<string, { tone: StatusTone; words: string }>;

export function PeoplePage() {
  // Kept off the address: what is searched for here is a person's name.
  const [search, setSearch] = useState('');
  const [link, setLink] = useState<IssuedLink>();
  const [done, setDone] = useState('');
  const people = useGraphPages(PeopleQuery, { first: 25, search: search || null }, (data) => data.users);

  if (link) return <AccountLinkPage link={link} onDone={() => setLink(undefined)} />;
  return (
    <Page title="People" width="full" aside={<ActionLink to="/admin/people/invite">Invite someone</ActionLink>}>
      <PeopleSearch onSearch={setSearch} />
      {done && <Done>{done}</Done>}
      {people.isPending && <Loading label="Loading people" />}
      {people.error && <Failure error={people.error} onRetry={people.refetch} />}
      {!people.isPending && !people.error && people.nodes.length === 0 && (
        <EmptyState title={search ? 'Nobody found' : 'There is nobody here yet'}>
          <p>{search ? 'Try part of a name or of an e-mail address.' : 'Invite the first person.'}</p>
        </EmptyState>
      )}
      {people.nodes.length > 0 && (
        <>
          <DataTable
            caption="People with an account"
            hideCaption
            rows={people.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Name',
                cell: ({ displayName, email }) => (
                  <>
                    {displayName}
                    <span className="lw-sub">{email}</span>
                  </>
                ),
              },
              {
                heading: 'Role',
                cell: ({ grants }) => (
                  <ul className="lw-plain">
                    {grants.map(({ role, team, organisationId }) => (
                      <li key={`${role} ${team?.id ?? organisationId ?? ''}`}>
                        {roleNames[role]}
                        {team && <span className="lw-sub">{team.name}</span>}
                      </li>
                    ))}
                  </ul>
                ),
              },
              { heading: 'Account', cell: ({ status }) => <StatusTag tone={statuses[status].tone}>{statuses[status].words}</StatusTag> },
              { heading: 'Last signed in', cell: ({ lastSignedInAt }) => (lastSignedInAt ? <DateText value={lastSignedInAt} /> : 'Never') },
              { heading: 'Actions', cell: (person) => <PersonActions person={person} onLink={setLink} onDone={setDone} /> },
            ]}
          />
          <Pager pages={people} what="people" />
        </>
      )}
    </Page>
  );
}
