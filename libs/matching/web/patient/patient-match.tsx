import { ActionLink } from '@linkwell/web-kit';
import { MatchCard } from '../results/match-card';
import type { Match } from '../results/match-documents';

/** Said in place of the button, so not among the cautions a second time. */
const signpostOnly = ['SIGNPOST_ONLY'];

/** A match with its next step: refer, or hand over the details where nobody's may be sent. */
export function PatientMatch({ match, patientId }: { readonly match: Match; readonly patientId: string }) {
  if (!match.takesReferrals) {
    return (
      <MatchCard
        match={match}
        withoutCautions={signpostOnly}
        action={
          <span className="lw-match__signpost">
            <strong>Signpost only.</strong> Personal details may not be sent to it.
          </span>
        }
      />
    );
  }
  return (
    <MatchCard
      match={match}
      action={
        <ActionLink to={`/patients/${patientId}/refer/${match.serviceId}`} small>
          Refer<span className="nhsuk-u-visually-hidden"> to {match.name}</span>
        </ActionLink>
      }
    />
  );
}
