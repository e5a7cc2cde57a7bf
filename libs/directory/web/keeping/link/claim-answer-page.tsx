import { AwaitedPage, failureWords, Page, Quote, SummaryList, useFragmentToken, useGraphMutation, useGraphQuery, Warning } from '@linkwell/web-kit';
import { useState } from 'react';
import { ClosedLinkPage } from './closed-link-page';
import { AnswerClaimMutation, ClaimToAnswerQuery } from './link-documents';

/** The published address says whether somebody may keep the organisation's listings. */
export function ClaimAnswerPage() {
  const token = useFragmentToken();
  return token !== undefined && /^[\w-]{43}$/.test(token) ? <Claim key={token} token={token} /> : <ClosedLinkPage why="incomplete" />;
}

function Claim({ token }: { readonly token: string }) {
  const { data, error, refetch } = useGraphQuery(ClaimToAnswerQuery, { token }, { staleTime: Infinity });
  const send = useGraphMutation(AnswerClaimMutation, { refresh: false });
  const [agreed, setAgreed] = useState<boolean>();
  const [problem, setProblem] = useState('');
  if (!data) return <AwaitedPage title="May this person look after your listings?" label="Loading the request" error={error} onRetry={() => void refetch()} />;
  const claim = data.claimToAnswer;
  if (!claim) return <ClosedLinkPage why="used" />;
  if (agreed !== undefined) {
    return (
      <Page title={agreed ? `${claim.name} can now look after your listings` : 'Thank you. Nothing was changed.'} documentTitle="Thank you">
        <p>{agreed ? 'We have written to them. If you change your mind, tell a steward of the directory.' : 'We have told them that it was not agreed to. You need do nothing more.'}</p>
      </Page>
    );
  }
  const answer = async (yes: boolean) => {
    if (send.isPending) return;
    setProblem('');
    try {
      const { answerClaim } = await send.mutateAsync({ input: { token, agreed: yes } });
      if (answerClaim.__typename === 'Refusal') setProblem(answerClaim.message);
      else setAgreed(yes);
    } catch (failure) {
      setProblem(failureWords(failure));
    }
  };
  return (
    <Page title="May this person look after your listings?" caption={claim.organisationName}>
      <SummaryList
        rows={[
          { term: 'Name', value: claim.name },
          { term: 'E-mail', value: claim.email },
          { term: 'They write', value: <Quote>{claim.words}</Quote> },
          { term: 'They ask for', value: `“${claim.serviceName}”, and with it all listings of ${claim.organisationName}` },
        ]}
      />
      <Warning title="Say yes only if you know them">
        <p>They could then change what the public reads about you, and see and answer referrals that are sent to you.</p>
      </Warning>
      {problem && <p role="alert">{problem}</p>}
      <div className="nhsuk-button-group">
        <button type="button" className="nhsuk-button" aria-disabled={send.isPending} onClick={() => void answer(true)}>
          Yes, let them
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" aria-disabled={send.isPending} onClick={() => void answer(false)}>
          No, do not
        </button>
      </div>
    </Page>
  );
}
