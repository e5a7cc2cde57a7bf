import { Timeline } from '@linkwell/web-kit';
import { Link } from 'react-router';
import type { ReferralStepView } from '../documents';
import type { RelatedReferral } from '../reroute/reroute-documents';
import { withFollowers } from '../reroute/reroute-words';
import { sideWords, stepWords } from '../words';

interface StepsProps {
  readonly steps: readonly ReferralStepView[];
  /** Referrals that were sent in its place: the team's to see. */
  readonly later?: readonly RelatedReferral[];
  /** The service that was asked before. */
  readonly after?: string;
  readonly organisation: string;
  readonly team: string;
}

/** What happened to a referral, oldest first. */
export function Steps({ steps, later = [], after, ...sides }: StepsProps) {
  return (
    <Timeline
      events={withFollowers(steps, later).map(({ step, follower, at }) => {
        if (follower) {
          const { id, serviceName } = follower;
          return { id, at, title: 'Somebody else was asked', by: sides.team, children: <p><Link to={`/referrals/${id}`}>{serviceName}</Link></p> };
        }
        return {
          id: step.id,
          title: stepWords({ ...step, ...(step.type === 'ReferralSent' && after !== undefined && { after }) }),
          at,
          by: sideWords(step.party, sides),
          children: step.words && <p className="lw-prose">{step.words}</p>,
        };
      })}
    />
  );
}
