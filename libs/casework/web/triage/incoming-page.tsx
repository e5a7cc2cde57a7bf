import { AwaitedPage, ConfirmAction, Page, StatusTag, SummaryList, Warning, dayWords, momentWords, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { Link, useParams } from 'react-router';
import { episodeWords, nhsNumberWords, sourceWords, urgencyWords } from '../words';
import { DecideForms } from './decide-forms';
import { DuplicateIncomingMutation, IncomingQuery, TakeIncomingMutation, type Incoming } from './triage-documents';
import { incomingWords, notForUsWords } from './triage-words';
import '../casework.css';

const backLink = { to: '/triage', label: 'Triage' };

/** One referral to the team: what it says, who it may be, and what becomes of it. */
export function IncomingPage() {
  const { incomingId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(IncomingQuery, { id: incomingId });
  if (!data) return <AwaitedPage title="Referral" backLink={backLink} label="Loading the referral" error={error} onRetry={() => void refetch()} />;
  return <Shown incoming={data.incomingReferral} />;
}

function Shown({ incoming }: { readonly incoming: Incoming }) {
  const { state, forename, surname, decidedAt, decidedBy, takenBy, notForUsReason, outcomeWords, patientId } = incoming;
  const waits = state === 'new' || state === 'looking';
  const { tone, words } = incomingWords[state];
  return (
    <Page title={`${forename} ${surname}`} documentTitle="Referral" caption="Referral to the team" backLink={backLink}>
      <p>
        <StatusTag tone={tone}>{words}</StatusTag> {state === 'looking' && takenBy && <span className="lw-sub">{takenBy}</span>}
      </p>
      {!waits && (
        <p>
          {decidedBy}, {decidedAt && momentWords(decidedAt)}.{notForUsReason && ` ${notForUsWords[notForUsReason]}.`} {outcomeWords} {patientId && <Link to={`/patients/${patientId}`}>Go to the patient’s page</Link>}
        </p>
      )}
      {waits && <MaybeKnown incoming={incoming} />}
      <SummaryList rows={rowsOf(incoming)} />
      {state !== 'opened' && <TakeUp incoming={incoming} />}
      {waits && <DecideForms incoming={incoming} />}
    </Page>
  );
}

function rowsOf(incoming: Incoming) {
  const { dateOfBirth, age, nhsNumber, postcode, phone, safeContact, siteName, source, urgency, receivedOn, reason, referrer, notes, recordedBy, recordedAt } = incoming;
  const said = [referrer.name, referrer.role, referrer.organisation, referrer.phone, referrer.email].filter(Boolean).join(', ');
  return [
    { term: 'Reason', value: reason && <span className="lw-said">{reason}</span> },
    { term: 'Urgency', value: urgencyWords[urgency] },
    { term: 'Came in', value: dayWords(receivedOn) },
    { term: 'Who asked', value: `${sourceWords[source]}${said ? `: ${said}` : ''}` },
    { term: 'Safe contact', value: safeContact && `${safeContact.number}${safeContact.times ? `, ${safeContact.times}` : ''}. ${safeContact.leaveMessages ? 'A message may be left.' : 'Leave no message.'}` },
    { term: 'Phone', value: phone },
    { term: 'Born', value: `${dayWords(dateOfBirth)} (${age})` },
    { term: 'NHS number', value: nhsNumber && nhsNumberWords(nhsNumber) },
    { term: 'Postcode', value: postcode },
    { term: 'Practice', value: siteName },
    ...notes.map(({ heading, text }) => ({ term: heading, value: <span className="lw-said">{text}</span> })),
    { term: 'Written down', value: `${recordedBy}, ${momentWords(recordedAt)}` },
  ];
}

/** Patients of the team who may be the same person, and referrals that may be. */
function MaybeKnown({ incoming: { id, version, known, sameWaiting } }: { readonly incoming: Incoming }) {
  const mark = useGraphMutation(DuplicateIncomingMutation);
  if (known.length === 0 && sameWaiting.length === 0) return null;
  return (
    <Warning title="Your team may know this person">
      <ul>
        {known.map((patient) => (
          <li key={patient.id}>
            <Link to={`/patients/${patient.id}`}>{patient.forename} {patient.surname}</Link>, born {dayWords(patient.dateOfBirth)}, {patient.siteName}. {episodeWords[patient.episodeState].words}.{' '}
            {patient.sameNumber ? 'The NHS number is the same.' : 'Surname and date of birth are the same.'}
            <ConfirmAction
              label="It is the same, nothing new"
              hiddenLabel={`as ${patient.forename} ${patient.surname}`}
              question="Mark this referral as a duplicate? It asks for nothing that the team is not doing already."
              confirmLabel="Mark as a duplicate"
              tone="plain"
              onConfirm={() => mark.mutateAsync({ input: { id, version, patientId: patient.id } })}
            />
          </li>
        ))}
        {sameWaiting.map((other) => (
          <li key={other}><Link to={`/triage/${other}`}>Another referral that waits</Link> may be of the same person.</li>
        ))}
      </ul>
    </Warning>
  );
}

function TakeUp({ incoming: { id, version, state } }: { readonly incoming: Incoming }) {
  const take = useGraphMutation(TakeIncomingMutation);
  if (state === 'looking') return null;
  return (
    <button type="button" className="nhsuk-button nhsuk-button--secondary" disabled={take.isPending} onClick={() => void take.mutateAsync({ input: { id, version } })}>
      {state === 'new' ? 'I am looking at this' : 'Take it up again'}
    </button>
  );
}
