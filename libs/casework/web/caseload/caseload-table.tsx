import { DataTable, DateText, StatusTag, dayWords, momentWords, type DataOf } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { needStatusWords } from '../words';
import type { CaseloadQuery } from './caseload-documents';
import { standingWords } from './standing-words';

export type CaseloadPerson = DataOf<typeof CaseloadQuery>['caseload']['edges'][number]['node'];

interface CaseloadTableProps {
  readonly people: readonly CaseloadPerson[];
  readonly isChosen: (id: string) => boolean;
  readonly onChoose: (person: CaseloadPerson) => void;
}

export function CaseloadTable({ people, isChosen, onChoose }: CaseloadTableProps) {
  return (
    <DataTable
      caption="Patients of your team, newest activity first"
      hideCaption
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: 'Patient',
          cell: ({ id, forename, surname, age, dateOfBirth, siteName }) => (
            <>
              <Link to={`/patients/${id}`} data-person>
                {forename} {surname}
              </Link>
              <span className="lw-sub lw-whole">
                {age}, born <DateText value={dateOfBirth} />
              </span>
              <span className="lw-sub">{siteName}</span>
            </>
          ),
        },
        {
          heading: 'Where they stand',
          cell: (person) => {
            const { tone, words } = standingWords(person);
            return <StatusTag tone={tone}>{words}</StatusTag>;
          },
        },
        { heading: 'Needs', cell: ({ needs }) => <NeedsInShort needs={needs} /> },
        { heading: 'What is next', cell: (person) => <NextSteps person={person} /> },
        { heading: 'Whose', cell: ({ worker }) => worker?.name ?? <span className="lw-unknown">Nobody’s yet</span> },
        {
          heading: 'Choose',
          cell: (person) =>
            person.episodeState === 'offered' || person.episodeState === 'accepted' ? (
              <label className="lw-pick">
                <input type="checkbox" checked={isChosen(person.id)} onChange={() => onChoose(person)} />
                <span className="nhsuk-u-visually-hidden">
                  Choose {person.forename} {person.surname}
                </span>
              </label>
            ) : null,
        },
      ]}
    />
  );
}

function NextSteps({ person: { nextDueOn, nextAppointmentAt, awaitedSince, lastContactOn, lastActivityAt } }: { readonly person: CaseloadPerson }) {
  const steps = [
    nextDueOn && `Task due ${dayWords(nextDueOn)}`,
    nextAppointmentAt && `Appointment ${momentWords(nextAppointmentAt)}`,
    awaitedSince && `Answer awaited since ${momentWords(awaitedSince)}`,
  ].filter(Boolean);
  return (
    <>
      {steps.map((step) => (
        <span key={String(step)} className="lw-cell">
          {step}
        </span>
      ))}
      <span className="lw-sub">{lastContactOn ? `Last contact ${dayWords(lastContactOn)}` : <>Last activity <DateText value={lastActivityAt} dayOnly /></>}</span>
    </>
  );
}

function NeedsInShort({ needs }: { readonly needs: CaseloadPerson['needs'] }) {
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
