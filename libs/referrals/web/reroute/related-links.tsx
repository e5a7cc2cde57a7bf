import { StatusTag } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { stateWords } from '../words';
import type { RelatedReferral } from './reroute-documents';

/** Another referral of the same person, and where it stands. */
export function RelatedLink({ referral: { id, serviceName, state } }: { readonly referral: RelatedReferral }) {
  const { tone, words } = stateWords(state);
  return (
    <span className="lw-line">
      <Link to={`/referrals/${id}`}>{serviceName}</Link> <StatusTag tone={tone}>{words}</StatusTag>
    </span>
  );
}

export function RelatedLinks({ referrals }: { readonly referrals: readonly RelatedReferral[] }) {
  return (
    <>
      {referrals.map((referral) => (
        <RelatedLink key={referral.id} referral={referral} />
      ))}
    </>
  );
}
