import { ActionLink, Done, EmptyState, Failure, Loading, Page, Pager, useGraphPages, useSession } from '@linkwell/web-kit';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { DueMessagesHint } from '../gp-message/due-messages-hint';
import { CaseloadQuery } from './caseload-documents';
import { CaseloadFilter } from './caseload-filter';
import type { Chosen } from './chosen';
import { ChosenPeople } from './chosen-people';
import { CaseloadTable, type CaseloadPerson } from './caseload-table';
import { SectionChoice, sectionWords, sections } from './section-choice';
import { Shortcuts, type Shortcut } from './shortcuts';
import { filterAsked, gapWords, readWanted, writeWanted, type CaseloadWanted } from './wanted';
import { MyWorkload } from './workload';
import '../casework.css';

export function CaseloadPage() {
  const [address, setAddress] = useSearchParams();
  const wanted = useMemo(() => readWanted(address), [address]);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [done, setDone] = useState('');
  const { session, mayDo } = useSession();
  const patients = useGraphPages(CaseloadQuery, { first: 25, filter: filterAsked(wanted, search, session?.id) }, (data) => data.caseload);
  const desk = patients.firstPage?.caseload;
  const change = (part: Partial<CaseloadWanted>) => {
    setChosen([]);
    void setAddress(writeWanted({ ...wanted, ...part }));
  };
  const shortcuts = useCaseloadShortcuts((section) => change({ section }));
  const toggle = ({ id, episodeVersion, forename, surname }: CaseloadPerson) =>
    setChosen((now) => (now.some(({ patientId }) => patientId === id) ? now.filter(({ patientId }) => patientId !== id) : [...now, { patientId: id, episodeVersion, name: `${forename} ${surname}` }]));

  return (
    <Page title="Caseload" width="full" aside={<ActionLink to="/patients/new">Add a patient</ActionLink>}>
      {done && <Done>{done}</Done>}
      <DueMessagesHint />
      <CaseloadFilter wanted={wanted} search={search} onChange={change} onSearch={setSearch} />
      {wanted.missing && (
        <p>
          Only {gapWords[wanted.missing].missing}.{' '}
          <button type="button" className="lw-quiet-button" onClick={() => change({ missing: '' })}>
            Show all
          </button>
        </p>
      )}
      {wanted.standing === 'current' && <SectionChoice chosen={wanted.section} counts={desk?.counts} quietAfterDays={desk?.quietAfterDays} onChoose={(section) => change({ section })} />}
      {patients.isPending && <Loading label="Loading your caseload" />}
      {patients.error && <Failure error={patients.error} onRetry={patients.refetch} />}
      {!patients.isPending && !patients.error && patients.nodes.length === 0 && <NobodyHere searched={search !== ''} filtered={writeWanted(wanted).size > 0} />}
      {patients.nodes.length > 0 && (
        <>
          <CaseloadTable people={patients.nodes} isChosen={(id) => chosen.some(({ patientId }) => patientId === id)} onChoose={toggle} />
          <Pager pages={patients} what="patients" />
        </>
      )}
      {chosen.length > 0 && (
        <ChosenPeople
          chosen={chosen}
          onDone={(words) => {
            setChosen([]);
            setDone(words);
          }}
        />
      )}
      {desk && <MyWorkload {...desk.workload} />}
      {mayDo('patient.break_glass') && (
        <p>
          <Link to="/open-record">Open a record of another team</Link>
        </p>
      )}
      <Shortcuts shortcuts={shortcuts} />
    </Page>
  );
}

/** `/` finds, `n` adds, the numbers choose a part, `j` and `k` go down and up the list. */
function useCaseloadShortcuts(choose: (section: CaseloadWanted['section']) => void): readonly Shortcut[] {
  const navigate = useNavigate();
  const step = (by: 1 | -1) => {
    const people = [...document.querySelectorAll<HTMLElement>('[data-person]')];
    const at = people.findIndex((person) => person === document.activeElement);
    people[at === -1 ? (by === 1 ? 0 : people.length - 1) : Math.min(Math.max(at + by, 0), people.length - 1)]?.focus();
  };
  return [
    { key: '/', does: 'Find a patient', run: () => document.getElementById('caseload-search')?.focus() },
    { key: 'n', does: 'Add a patient', run: () => void navigate('/patients/new') },
    { key: 'j', does: 'Next patient', run: () => step(1) },
    { key: 'k', does: 'Patient before', run: () => step(-1) },
    ...sections.map((section, index) => ({ key: String(index + 1), does: sectionWords[section], run: () => choose(section) })),
  ];
}

function NobodyHere({ searched, filtered }: { readonly searched: boolean; readonly filtered: boolean }) {
  if (searched) {
    return (
      <EmptyState title="Nobody found">
        <p>Names are kept encrypted, so only whole words are found: write the surname in full, or use the date of birth.</p>
      </EmptyState>
    );
  }
  if (filtered) {
    return (
      <EmptyState title="Nobody is here">
        <p>
          Nobody fits all of this. <Link to="/caseload">See everybody</Link>.
        </p>
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
