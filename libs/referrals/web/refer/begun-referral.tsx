import { DateText, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { DiscardReferDraftMutation, ReferDraftQuery, goOnPath, readReferDraft } from './refer-draft';

/** A referral of this person that the viewer began and did not send. */
export function BegunReferral({ patientId }: { readonly patientId: string }) {
  const { data } = useGraphQuery(ReferDraftQuery, { patientId });
  const discard = useGraphMutation(DiscardReferDraftMutation);
  const draft = readReferDraft(data?.formDraft?.content);
  if (!draft || !data?.formDraft) return null;
  return (
    <div className="lw-draft">
      <p>
        You began a referral to <strong>{draft.serviceName}</strong> on <DateText value={data.formDraft.savedAt} dayOnly />. Nothing was sent.
      </p>
      <p className="lw-actions">
        <Link to={goOnPath(patientId, draft)}>Go on with it</Link>
        <button type="button" className="lw-link-button" aria-disabled={discard.isPending} onClick={() => !discard.isPending && discard.mutate({ patientId })}>
          Discard it
        </button>
      </p>
    </div>
  );
}
