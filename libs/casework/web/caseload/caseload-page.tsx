import { ActionLink, DataTable, DateText, EmptyState, Failure, Loading, Page, Pager, StatusTag, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { needStatusWords } from '../words';
import { CaseloadQuery } from './caseload-documents';
import { CaseloadFilter, everyone } from './caseload-filter';
import { standingWords } from './standing-words';
import '../casework.css';

export function CaseloadPage() {
  const [wanted, setWanted] = useState(everyone);
  const { standing, siteId, search } = wanted;
  const patients = useGraphPages(CaseloadQuery, { first: 25, filter: { standing, siteId: siteId || null, search: search || null } }, (data) => data.caseload);
  const filtered = search !== '' || siteId !== '' || standing !== 'current';

  return (
    <Page title="Caseload" width="full" aside={<ActionLink to="/patients/new">Add a patient</ActionLink>}>
      <CaseloadFilter wanted={wanted} onChange={setWanted} />
      {patients.isPending && <Loading label="Loading your caseload" />}
      {patients.error && <Failure error={patients.error} onRetry={patients.refetch} />}
      {!patients.isPending && !patients.error && patients.nodes.length === 0 && <NobodyHere filtered={filtered} />}
      {patients.nodes.length > 0 && (
        <>
          <DataTable
            caption="Patients of your team, newest activity first"
            hideCaption
            rows={patients.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Patient',
                cell: ({ id, forename, surname, age, dateOfBirth }) => (
                  <>
                    <Link to={`/patients/${id}`}>
                      {forename} {surname}
                    </Link>
                    <span className="lw-sub lw-whole">
                      {age}, born <DateText value={dateOfBirth} />
                    </span>
                  </>
                ),
              },
              {
                heading: 'Where they stand',
                cell: (patient) => {
                  const { tone, words } = standingWords(patient);
                  return <StatusTag tone={tone}>{words}</StatusTag>;
                },
              },
              { heading: 'Needs', cell: ({ needs }) => <NeedsInShort needs={needs} /> },
              { heading: 'Practice', cell: ({ siteName }) => siteName },
              { heading: 'Last activity', cell: ({ lastActivityAt }) => <DateText value={lastActivityAt} dayOnly /> },
            ]}
          />
          <Pager pages={patients} what="patients" />
        </>
      )}
    </Page>
  );
}

interface NeedInShort {
  readonly id: string;
  readonly status: keyof typeof needStatusWords;
  readonly term: { readonly label: string };
}

function NeedsInShort({ needs }: { readonly needs: readonly NeedInShort[] }) {
  if (needs.length === 0) return <span className="lw-unknown">None recorded yet</span>;
  return (
    <ul className="lw-plain">
      {needs.map(({ id, status, term }) => (
        <li key={id}>
          {term.label} <span className="lw-unknown">– {needStatusWords[status].words.toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}

function NobodyHere({ filtered }: { readonly filtered: boolean }) {
  if (filtered) {
    return (
      <EmptyState title="Nobody found">
        <p>Names are kept encrypted, so only whole words are found: write the surname in full, or use the date of birth.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nobody is on your caseload yet">
      <p>
        <Link to="/patients/new">Add the first patient</Link> when somebody has been referred to you, or asks for support.
      </p>
    </EmptyState>
  );
}
