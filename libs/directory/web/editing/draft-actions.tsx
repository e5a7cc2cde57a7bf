import { ConfirmAction, RequestFailed, failureWords, useGraphMutation } from '@linkwell/web-kit';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DiscardListingDraftMutation, TakeBackListingMutation } from './editing-documents';
import type { ListingView } from './listing-view';

/** Letting a change go, or taking it back out of review. */
export function DraftActions({ listing: { kind, id, version, draft, life } }: { readonly listing: ListingView }) {
  const takeBack = useGraphMutation(TakeBackListingMutation);
  const discard = useGraphMutation(DiscardListingDraftMutation);
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string>();
  const said = (work: () => Promise<string | undefined>) => async () => setProblem(await work().catch((error: unknown) => failureWords(error instanceof RequestFailed ? error : undefined)));
  const input = { kind, id, version };
  if (!draft) return null;
  return (
    <>
      {problem && <p className="nhsuk-error-message" role="alert">{problem}</p>}
      {draft.state === 'in_review' ? (
        <ConfirmAction
          label={draft.intent === 'publish' ? 'Take it back to change it' : 'Take this back'}
          question={draft.intent === 'publish' ? 'Take it back? It leaves the steward’s queue until you submit it again.' : 'Take this back? The listing stays as it is.'}
          confirmLabel="Take it back"
          tone="plain"
          onConfirm={said(async () => {
            const { takeBackListing } = await takeBack.mutateAsync({ input });
            return takeBackListing.__typename === 'Refusal' ? takeBackListing.message : undefined;
          })}
        />
      ) : (
        <ConfirmAction
          label={life === null ? 'Discard this new listing' : 'Discard these changes'}
          question={life === null ? 'Discard the new listing? What you wrote is lost.' : 'Discard the changes? What you wrote is lost. The published listing stays as it is.'}
          confirmLabel="Discard"
          onConfirm={said(async () => {
            const { discardListingDraft } = await discard.mutateAsync({ input });
            if (discardListingDraft.__typename === 'Refusal') return discardListingDraft.message;
            if (!discardListingDraft.stillListed) await navigate('/listings');
            return undefined;
          })}
        />
      )}
    </>
  );
}
