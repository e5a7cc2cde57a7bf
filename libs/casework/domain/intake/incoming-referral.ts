import { ok, refusal, refused, type Refusal, type Result, type Transitions } from '@linkwell/kernel';
import { needUrgencies, type NeedUrgency } from '../need';

export const incomingStates = ['new', 'looking', 'opened', 'not_for_us', 'duplicate'] as const;
export type IncomingState = (typeof incomingStates)[number];

/** The life of a referral to the team, until it has become an episode or has not. What was sent elsewhere by mistake can be taken up again. */
export const nextIncomingStates = {
  new: ['looking', 'opened', 'not_for_us', 'duplicate'],
  looking: ['opened', 'not_for_us', 'duplicate'],
  opened: [],
  not_for_us: ['looking'],
  duplicate: ['looking'],
} as const satisfies Transitions<IncomingState>;

export const notForUsReasons = ['other_area', 'other_service', 'urgent_care_needed', 'person_did_not_want', 'not_enough_information', 'died', 'other'] as const;
export type NotForUsReason = (typeof notForUsReasons)[number];

export type IncomingCommand = { readonly type: 'take' | 'open' | 'markDuplicate' } | { readonly type: 'notForUs'; readonly reason: NotForUsReason; readonly words: string };
export type IncomingRefusal = 'INCOMING_STATE' | 'INCOMING_WORDS_NEEDED';

const leadsTo = { take: 'looking', open: 'opened', markDuplicate: 'duplicate', notForUs: 'not_for_us' } as const;

export function decideIncoming(state: IncomingState, command: IncomingCommand): Result<IncomingState, Refusal<IncomingRefusal>> {
  const next = leadsTo[command.type];
  if (!(nextIncomingStates[state] as readonly IncomingState[]).includes(next)) {
    const remedy = state === 'opened' ? 'It has become an episode: work on the patient’s page.' : state === 'looking' ? 'Somebody is looking at it already.' : 'Take it up again first.';
    return refused(refusal('INCOMING_STATE', `This cannot be done with the referral as it stands. ${remedy}`));
  }
  if (command.type === 'notForUs' && command.reason === 'other' && command.words.trim() === '') {
    return refused(refusal('INCOMING_WORDS_NEEDED', 'Say in a few words why it is not for your team.', 'words'));
  }
  return ok(next);
}

/** What is most urgent is looked at first. */
export const urgencyRank = (urgency: NeedUrgency): number => needUrgencies.length - needUrgencies.indexOf(urgency);
