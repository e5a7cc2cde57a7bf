import type { ServerRefusal } from '@linkwell/web-kit';

/** What an answer form tells its page when the server has taken it, or when the referral is no longer what the page showed. */
export interface AfterAnswer {
  readonly onDone: (words: string) => void;
  readonly onChanged: (words: string) => void;
}

type Answered = { readonly __typename: string } | ({ readonly __typename: 'Refusal' } & ServerRefusal);

/**
 * Sorts a mutation's answer: done; changed by somebody else meanwhile, which concerns the page, because the form may no longer fit;
 * or refused, which concerns the form and is given back to it.
 */
export function settle(answer: Answered, done: string, { onDone, onChanged }: AfterAnswer): ServerRefusal | undefined {
  if (!isRefusal(answer)) {
    onDone(done);
    return undefined;
  }
  if (answer.code !== 'CONFLICT' && answer.code !== 'REFERRAL_STATE') return answer;
  onChanged(answer.message);
  return undefined;
}

const isRefusal = (answer: Answered): answer is { readonly __typename: 'Refusal' } & ServerRefusal => answer.__typename === 'Refusal';
