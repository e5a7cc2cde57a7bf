import type { ServerRefusal } from '@linkwell/web-kit';
import type { ReferralChange } from '../documents';

/** What an answer form tells its page when the server has taken it, or when the referral is no longer what the page showed. */
export interface AfterAnswer {
  readonly onDone: (words: string) => void;
  /** `changes`: what somebody else did meanwhile, where the server says it. */
  readonly onChanged: (words: string, changes: readonly ReferralChange[]) => void;
}

interface Changed {
  readonly __typename: 'ReferralChanged';
  readonly message: string;
  readonly changes: readonly ReferralChange[];
}
type Refused = { readonly __typename: 'Refusal' } & ServerRefusal;
type Answered = { readonly __typename: string } | Changed | Refused;

/**
 * Sorts a mutation's answer: done; changed by somebody else meanwhile, which concerns the page, because the form may no longer fit;
 * or refused, which concerns the form and is given back to it.
 */
export function settle(answer: Answered, done: string, { onDone, onChanged }: AfterAnswer): ServerRefusal | undefined {
  if (isChanged(answer)) onChanged(answer.message, answer.changes);
  else if (!isRefusal(answer)) onDone(done);
  else if (answer.code === 'CONFLICT' || answer.code === 'REFERRAL_STATE') onChanged(answer.message, []);
  else return answer;
  return undefined;
}

const isRefusal = (answer: Answered): answer is Refused => answer.__typename === 'Refusal';
const isChanged = (answer: Answered): answer is Changed => answer.__typename === 'ReferralChanged';
