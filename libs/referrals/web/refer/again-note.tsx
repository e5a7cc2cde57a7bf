import { Note } from '@linkwell/web-kit';

/** Where answers come from: what the writer kept, or the referral to another service. */
export type AnsweredBefore = 'draft' | { readonly service: string };

/** Answers that were written before, for this organisation or for another, are looked at again before anybody reads them. */
export function AgainNote({ from, to }: { readonly from: AnsweredBefore; readonly to: string }) {
  return (
    <Note>
      <p>
        {from === 'draft' ? 'What you had written here before is back. Nothing of it was sent.' : `These are the answers from the referral to ${from.service}. Read them again before ${to} reads them.`}
      </p>
    </Note>
  );
}
