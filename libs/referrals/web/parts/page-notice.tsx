import { Done, Warning } from '@linkwell/web-kit';
import { useState } from 'react';
import type { AfterAnswer } from './answering';

type Notice = { readonly kind: 'done' | 'changed'; readonly words: string } | undefined;

/** The words of what was just done to a referral, or of what somebody else did meanwhile. */
export function usePageNotice(): { readonly notice: Notice; readonly after: AfterAnswer } {
  const [notice, setNotice] = useState<Notice>();
  return {
    notice,
    after: {
      onDone: (words) => setNotice({ kind: 'done', words }),
      onChanged: (words) => setNotice({ kind: 'changed', words }),
    },
  };
}

export function PageNotice({ notice }: { readonly notice: Notice }) {
  if (!notice) return null;
  if (notice.kind === 'done') return <Done>{notice.words}</Done>;
  return (
    <div role="alert">
      <Warning title="Somebody was faster">
        <p>{notice.words}</p>
      </Warning>
    </div>
  );
}
