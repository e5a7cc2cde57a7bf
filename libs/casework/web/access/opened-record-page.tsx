import { AwaitedPage, Card, ConfirmAction, EmptyState, Page, Quote, StatusTag, Timeline, Warning, momentWords, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { useNavigate, useParams } from 'react-router';
import { PatientFacts } from '../patient/patient-facts';
import { VisitFlags } from '../safeguarding/visit-flags';
import { contactKindWords, contactOutcomeWords, episodeWords, modeWords, needStatusWords } from '../words';
import { EndOpeningMutation, OpenedPatientQuery, type OpenedPatient } from './access-documents';

const back = { to: '/open-record', label: 'Open a record' };

/** A record of another team while it is open: to read. */
export function OpenedRecordPage() {
  const { openingId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(OpenedPatientQuery, { id: openingId });
  if (!data) return <AwaitedPage title="Opened record" label="Loading the record" backLink={back} error={error} onRetry={() => void refetch()} />;
  return <Shown opened={data.openedPatient} />;
}

function Shown({ opened: { id, version, expiresAt, patient } }: { readonly opened: OpenedPatient }) {
  const { tone, words } = episodeWords[patient.episode.state];
  return (
    <Page title={`${patient.forename} ${patient.surname}`} documentTitle="Opened record" width="full" backLink={back}>
      <Warning title={`A record of ${patient.team.name}, open until ${momentWords(expiresAt)}`}>
        <p>You can read it and change nothing. Everything that you look at is on record, and the team’s lead was told. Referrals, measures and what was written about safeguarding are not shown.</p>
      </Warning>
      <p>
        <StatusTag tone={tone}>{words}</StatusTag>
      </p>
      <VisitFlags flags={patient.flags} />
      <PatientFacts patient={patient} />
      <EndNow id={id} version={version} />
      <section className="lw-section" aria-labelledby="needs">
        <h2 className="nhsuk-heading-m" id="needs">
          Needs
        </h2>
        {patient.needs.length === 0 ? (
          <EmptyState title="No needs are recorded" />
        ) : (
          <ul className="lw-cards lw-cards--two">
            {patient.needs.map(({ id: needId, term, status, urgency, confidential, patientsWords }) => (
              <li key={needId}>
                <Card level={3} heading={term.label}>
                  <p>
                    <StatusTag tone={needStatusWords[status].tone}>{needStatusWords[status].words}</StatusTag> {urgency === 'crisis' && <StatusTag tone="bad">Crisis</StatusTag>}{' '}
                    {confidential && <StatusTag tone="neutral">Confidential</StatusTag>}
                  </p>
                  {patientsWords && <Quote>{patientsWords}</Quote>}
                </Card>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="lw-section" aria-labelledby="contacts">
        <h2 className="nhsuk-heading-m" id="contacts">
          Contacts
        </h2>
        {patient.contacts.length === 0 ? (
          <EmptyState title="No contacts are recorded" />
        ) : (
          <Timeline
            events={patient.contacts.map(({ id: contactId, on, minutes, mode, outcome, kind, note, nextStep, recordedBy }) => ({
              id: contactId,
              title: `${modeWords[mode]}: ${contactOutcomeWords[outcome].toLowerCase()}`,
              at: on,
              by: recordedBy,
              children: (
                <>
                  <p className="lw-sub">
                    {contactKindWords[kind]}, {minutes} {minutes === 1 ? 'minute' : 'minutes'}
                  </p>
                  {note && <p className="lw-said">{note}</p>}
                  {nextStep && <p>Next: {nextStep}</p>}
                </>
              ),
            }))}
          />
        )}
      </section>
    </Page>
  );
}

function EndNow({ id, version }: { readonly id: string; readonly version: number }) {
  const end = useGraphMutation(EndOpeningMutation);
  const navigate = useNavigate();
  return (
    <ConfirmAction
      label="I am done: close this record"
      confirmLabel="Close it"
      tone="plain"
      question="Close this record? To see it again you would have to open it again, with a reason."
      onConfirm={async () => {
        const { endOpening } = await end.mutateAsync({ input: { id, version } });
        if (endOpening.__typename !== 'Refusal') await navigate(back.to);
      }}
    />
  );
}
