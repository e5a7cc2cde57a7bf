import { ShortlistButton } from '@linkwell/directory-web';
import { ActionLink } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { MatchCard } from '../results/match-card';
import type { Match } from '../results/match-documents';
import { mostCompared, type Compared } from './use-compared';

/** Said in place of the button, so not among the cautions a second time. */
const signpostOnly = ['SIGNPOST_ONLY'];

interface PatientMatchProps {
  readonly match: Match;
  readonly number: number;
  readonly onNumber: (() => void) | undefined;
  readonly patientId: string;
  readonly compared: Compared;
}

/** A match with its next steps: refer, or hand over the details where nobody's may be sent; keep it in mind; put it beside others. */
export function PatientMatch({ match, number, onNumber, patientId, compared }: PatientMatchProps) {
  return (
    <MatchCard
      match={match}
      number={number}
      onNumber={onNumber}
      checkable
      withoutCautions={match.takesReferrals ? [] : signpostOnly}
      action={
        <>
          <ReferOrSignpost service={match} patientId={patientId} />
          <CompareSwitch service={match} compared={compared} />
          <ShortlistButton serviceId={match.serviceId} name={match.name} patientId={patientId} />
        </>
      }
    />
  );
}

interface ReferOrSignpostProps {
  readonly service: Pick<Match, 'serviceId' | 'name' | 'takesReferrals'>;
  readonly patientId: string;
}

export function ReferOrSignpost({ service: { serviceId, name, takesReferrals }, patientId }: ReferOrSignpostProps) {
  const give = `/patients/${patientId}/signpost/${serviceId}`;
  return takesReferrals ? (
    <>
      <ActionLink to={`/patients/${patientId}/refer/${serviceId}`} small>
        Refer<span className="nhsuk-u-visually-hidden"> to {name}</span>
      </ActionLink>
      <Link to={give}>
        Give its details<span className="nhsuk-u-visually-hidden">: {name}</span>
      </Link>
    </>
  ) : (
    <>
      <ActionLink to={give} small variant="secondary">
        Give its details<span className="nhsuk-u-visually-hidden">: {name}</span>
      </ActionLink>
      <span className="lw-match__signpost">
        <strong>Signpost only.</strong> Personal details may not be sent to it.
      </span>
    </>
  );
}

function CompareSwitch({ service: { serviceId, name }, compared: { has, isFull, toggle } }: { readonly service: Pick<Match, 'serviceId' | 'name'>; readonly compared: Compared }) {
  const on = has(serviceId);
  if (!on && isFull) return <span className="lw-sub">{mostCompared} are chosen to compare</span>;
  return (
    <button type="button" className="lw-quiet-button" aria-pressed={on} onClick={() => toggle({ serviceId, name })}>
      Compare<span className="nhsuk-u-visually-hidden"> {name}</span>
    </button>
  );
}
