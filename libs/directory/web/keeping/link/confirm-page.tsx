import { AwaitedPage, useFragmentToken, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { AnsweredPage, type Answered } from './answered-page';
import { AskForm } from './ask-form';
import { FreshnessAskQuery } from './link-documents';
import { ClosedLinkPage } from './closed-link-page';

/** Where the link of an ask leads. It shows the organisation's listings; nothing happens until somebody presses. */
export function ConfirmPage() {
  const token = useFragmentToken();
  return token !== undefined && /^[\w-]{43}$/.test(token) ? <Asked key={token} token={token} /> : <ClosedLinkPage why="incomplete" />;
}

function Asked({ token }: { readonly token: string }) {
  const { data, error, refetch } = useGraphQuery(FreshnessAskQuery, { token }, { staleTime: Infinity });
  const [answered, setAnswered] = useState<Answered>();
  if (!data) return <AwaitedPage title="Is this still correct?" label="Loading your listings" error={error} onRetry={() => void refetch()} />;
  const { state, organisation, listings } = data.freshnessAsk;
  if (answered) return <AnsweredPage answered={answered} listings={listings} />;
  if (state !== 'open' || !organisation) return <ClosedLinkPage why={state === 'open' ? 'unknown' : state} organisation={organisation ?? undefined} />;
  return <AskForm token={token} organisation={organisation} listings={listings} onAnswered={setAnswered} />;
}
