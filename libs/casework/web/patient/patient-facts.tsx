import { Card, dayWords } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { nhsNumberWords } from '../words';
import '../casework.css';

export interface PatientFactsProps {
  readonly patient: {
    readonly id: string;
    readonly dateOfBirth: string;
    readonly age: number;
    readonly nhsNumber?: string | null;
    readonly postcode?: string | null;
    readonly phone?: string | null;
    readonly safeContact?: { readonly number: string; readonly times: string; readonly leaveMessages: boolean; readonly email?: string | null; readonly preferred: string } | null;
    readonly nhsNumberStatus: 'number_unknown' | 'not_traced' | 'traced';
    readonly site: { readonly name: string };
  };
  /** On the patient's own page: shows the link to change them; the safe contact stands above, always in sight. */
  readonly mayChange?: boolean;
}

/** Who this is and how they may be reached without harm: at the top of every page about them. */
export function PatientFacts({ patient, mayChange }: PatientFactsProps) {
  const { id, dateOfBirth, age, nhsNumber, nhsNumberStatus, postcode, phone, safeContact, site } = patient;
  const facts = [
    { term: 'Born', value: `${dayWords(dateOfBirth)} (${age})` },
    { term: 'NHS number', value: nhsNumber && `${nhsNumberWords(nhsNumber)}${nhsNumberStatus === 'traced' ? '' : ' (not traced)'}` },
    { term: 'Phone', value: phone },
    { term: 'Postcode', value: postcode },
    { term: 'Practice', value: site.name },
  ];
  return (
    <Card>
      <dl className="lw-facts">
        {!mayChange && (
          <div className="lw-facts__first">
            <dt>Safe contact</dt>
            <dd>{safeContact ? <SafeContactWords {...safeContact} /> : 'Not known: ask how to reach them safely before you ring or write.'}</dd>
          </div>
        )}
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value || <span className="lw-unknown">Not known</span>}</dd>
          </div>
        ))}
      </dl>
      {mayChange && (
        <p className="lw-facts__change">
          <Link to={`/patients/${id}/details`}>Change their details</Link>
        </p>
      )}
    </Card>
  );
}

export function SafeContactWords({ number, times, leaveMessages, email, preferred }: NonNullable<PatientFactsProps['patient']['safeContact']>) {
  const call = number && (
    <>
      <strong>{number}</strong>
      {times && `, ${times}`}. {leaveMessages ? 'A message may be left.' : <strong>Leave no message.</strong>}{' '}
    </>
  );
  const write = email && (
    <>
      <strong>{email}</strong>
      {!number && times && `, ${times}`}
      {preferred === 'email' && number ? ' (preferred)' : ''}.{' '}
    </>
  );
  return <>{preferred === 'email' ? [write, call].map((part, index) => <span key={index}>{part}</span>) : [call, write].map((part, index) => <span key={index}>{part}</span>)}</>;
}
