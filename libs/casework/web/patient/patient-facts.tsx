import { Card, SummaryList, dayWords } from '@linkwell/web-kit';
import { nhsNumberWords } from '../words';

export interface PatientFactsProps {
  readonly patient: {
    readonly id: string;
    readonly dateOfBirth: string;
    readonly age: number;
    readonly nhsNumber?: string | null;
    readonly postcode?: string | null;
    readonly phone?: string | null;
    readonly safeContact?: { readonly number: string; readonly times: string; readonly leaveMessages: boolean } | null;
    readonly site: { readonly name: string };
  };
  /** Shows the link to change them. */
  readonly mayChange?: boolean;
}

/** Who this is and how they may be reached without harm: at the top of every page about them. */
export function PatientFacts({ patient, mayChange }: PatientFactsProps) {
  const { id, dateOfBirth, age, nhsNumber, postcode, phone, safeContact, site } = patient;
  const change = mayChange ? { to: `/patients/${id}/details` } : undefined;
  return (
    <Card>
      <SummaryList
        rows={[
          { term: 'Safe contact', value: safeContact ? <SafeContactWords {...safeContact} /> : 'Ask how to reach them safely before you ring or write', ...(change && { change }) },
          { term: 'Born', value: `${dayWords(dateOfBirth)} (${age})` },
          { term: 'NHS number', value: nhsNumber && nhsNumberWords(nhsNumber) },
          { term: 'Phone', value: phone },
          { term: 'Postcode', value: postcode },
          { term: 'Practice', value: site.name },
        ]}
      />
    </Card>
  );
}

function SafeContactWords({ number, times, leaveMessages }: NonNullable<PatientFactsProps['patient']['safeContact']>) {
  return (
    <>
      <strong>{number}</strong>
      {times && <span className="lw-sub">{times}</span>}
      <span className="lw-sub">{leaveMessages ? 'A message may be left.' : 'Leave no message.'}</span>
    </>
  );
}
