import { Note, useGraphQuery } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { SafeguardingOfPatientQuery } from './safeguarding-documents';

/** Before support ends: that a concern is not closed, to those who may see it. The lead hears of it in any case. */
export function OpenConcerns({ patientId }: { readonly patientId: string }) {
  const { data } = useGraphQuery(SafeguardingOfPatientQuery, { patientId });
  const open = data?.safeguardingOfPatient.concerns.filter(({ state }) => state !== 'closed') ?? [];
  if (open.length === 0) return null;
  return (
    <Note>
      <p>
        <strong>A safeguarding concern about this person is not closed.</strong> Speak with the team’s lead before you end support. The concern stays on the lead’s list, and the lead is told.
      </p>
      <Link to={`/patients/${patientId}/safeguarding`}>See the concern</Link>
    </Note>
  );
}
