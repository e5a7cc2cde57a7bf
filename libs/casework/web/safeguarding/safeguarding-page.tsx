import { ActionLink, Card, Details, EmptyState, Note, StatusTag, dayWords, momentWords } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { LookAtFlag } from './look-at-flag';
import type { SafetyFlag, Safeguarding } from './safeguarding-documents';
import { categoryWords, flagKindWords, stateWords, subjectWords } from './safeguarding-words';
import { visitNote } from './visit-flags';
import { SafeguardingPage, WithSafeguarding } from './with-safeguarding';

/** Flags of a patient, and the concerns that the viewer may see. */
export function PatientSafeguardingPage() {
  return <WithSafeguarding>{(safeguarding) => <Shown {...safeguarding} />}</WithSafeguarding>;
}

function Shown({ patientId, patientName, flags, concerns }: Safeguarding) {
  const inForce = flags.filter(({ endedAt }) => !endedAt);
  const ended = flags.filter(({ endedAt }) => endedAt);
  return (
    <SafeguardingPage title="Safeguarding" caption={patientName} backLink={{ to: `/patients/${patientId}`, label: 'Patient' }}>
      <p>
        <strong>In danger now? Ring 999 first.</strong>
      </p>
      <div className="lw-actions">
        <ActionLink to={`/patients/${patientId}/safeguarding/raise`} small>
          Raise a concern
        </ActionLink>
        <ActionLink to={`/patients/${patientId}/safeguarding/flag`} variant="secondary" small>
          Set a flag
        </ActionLink>
      </div>
      <section className="lw-section" aria-labelledby="concerns">
        <h2 className="nhsuk-heading-m" id="concerns">
          Concerns
        </h2>
        {concerns.length === 0 ? (
          <EmptyState title="No concern that you may see">
            <p>You see those that you raised, and those about people whom you support. The team’s leads see all.</p>
          </EmptyState>
        ) : (
          <ul className="lw-cards">
            {concerns.map(({ id, subject, categories, danger, state, raisedAt, raisedBy }) => (
              <li key={id}>
                <Card level={3} heading={<Link to={`/safeguarding/${id}`}>{categories.map((each) => categoryWords[each]).join(', ')}</Link>}>
                  <p>
                    <StatusTag tone={stateWords[state].tone}>{stateWords[state].words}</StatusTag> {danger !== 'none' && <StatusTag tone="bad">Immediate danger</StatusTag>}
                  </p>
                  <p className="lw-sub">
                    {subjectWords[subject]}. Raised by {raisedBy}, {momentWords(raisedAt)}.
                  </p>
                </Card>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="lw-section" aria-labelledby="flags">
        <h2 className="nhsuk-heading-m" id="flags">
          Flags
        </h2>
        {inForce.length === 0 && <EmptyState title="No flag" />}
        {inForce.length > 0 && (
          <ul className="lw-cards">
            {inForce.map((flag) => (
              <li key={flag.id}>
                <FlagCard flag={flag} />
              </li>
            ))}
          </ul>
        )}
        {ended.length > 0 && (
          <Details summary={`Flags that have ended (${ended.length})`}>
            <ul className="lw-cards">
              {ended.map((flag) => (
                <li key={flag.id}>
                  <FlagCard flag={flag} />
                </li>
              ))}
            </ul>
          </Details>
        )}
      </section>
    </SafeguardingPage>
  );
}

const reasonWords = { set: 'Why it was set', kept: 'Kept', ended: 'Ended' } as const;

function FlagCard({ flag }: { readonly flag: SafetyFlag }) {
  const { kind, reviewOn, setAt, setBy, endedAt, endedBy, mayChange, reasons } = flag;
  const note = visitNote(flag);
  return (
    <Card level={3} heading={flagKindWords[kind]}>
      {note && (
        <p>
          <strong>Home visits:</strong> {note}
        </p>
      )}
      <p className="lw-sub">
        Set by {setBy} on {dayWords(setAt)}. {endedAt ? `Ended by ${endedBy} on ${dayWords(endedAt)}.` : `To be looked at again by ${dayWords(reviewOn)}.`}
      </p>
      {reasons.map(({ id, what, words, at, by }) => (
        <p key={id} className="lw-said">
          {reasonWords[what]}: {words} <span className="lw-sub">{by}, {dayWords(at)}</span>
        </p>
      ))}
      {!mayChange && !endedAt && (
        <Note>
          <p>Why there is a flag, whoever set it, whoever supports this person and the team’s leads may see. They change it too.</p>
        </Note>
      )}
      {mayChange && !endedAt && <LookAtFlag flag={flag} />}
    </Card>
  );
}
