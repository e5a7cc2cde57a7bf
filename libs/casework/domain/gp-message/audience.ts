import { stopsMessages, type EpisodeCloseReason, type EpisodeState } from '../episode';
import type { ReferralSource } from '../referral-source';

/** When a message goes back to whoever treats and referred somebody. */
export const messageMoments = ['started', 'declined', 'not_reached', 'ended'] as const;
export type MessageMoment = (typeof messageMoments)[number];

export const messageAudiences = ['gp', 'referrer'] as const;
export type MessageAudience = (typeof messageAudiences)[number];

export const messageWays = ['clinical_system', 'nhs_mail', 'secure_email', 'post', 'by_hand'] as const;
export type MessageWay = (typeof messageWays)[number];

/** Why a message that was due is not sent. That the person does not want it is reason enough. */
export const reasonsNotSent = ['person_objects', 'not_registered', 'told_otherwise', 'other'] as const;
export type ReasonNotSent = (typeof reasonsNotSent)[number];

/** `outcome`: that somebody was referred, and what came of it. `whole`: also needs, services and goals, nothing confidential among them. */
export type MessageExtent = 'outcome' | 'whole';

/** Days after the event for which a message stands on the list of what is due; later it is offered on the patient's page alone. */
export const messageDueDays = 90;

/** What there is to tell of an episode; `undefined` while the offer is open, and after death or a move, which stop every message. */
export function momentOf(state: EpisodeState, closingReason: EpisodeCloseReason | null): MessageMoment | undefined {
  switch (state) {
    case 'offered':
      return undefined;
    case 'accepted':
      return 'started';
    case 'declined':
    case 'not_reached':
      return state;
    case 'closed':
      return closingReason !== null && stopsMessages(closingReason) ? undefined : 'ended';
  }
}

/** One of those to whom a message may go. */
export interface Reader {
  readonly audience: MessageAudience;
  readonly extent: MessageExtent;
  /** Only once the person has said that whoever referred them may be told. */
  readonly needsAgreement: boolean;
}

const ofThePractice: readonly ReferralSource[] = ['gp', 'practice_team'];
const inCare: readonly ReferralSource[] = ['hospital', 'social_care'];
const outsideCare: readonly ReferralSource[] = ['community_organisation', 'other'];

/**
 * To whom a message may go and how much of it. The person's GP practice is part of their direct care and is told the whole at start and end of support;
 * once the agreement to support was taken back, or where there was none, only the outcome. A referrer who is not at the practice is told the outcome, one
 * outside health and care only with the person's agreement. Nobody tells a person's family, or the person about themselves.
 */
export function readersOf(moment: MessageMoment, source: ReferralSource, supportStands: boolean): readonly Reader[] {
  const extent = supportStands && (moment === 'started' || moment === 'ended') ? 'whole' : 'outcome';
  const gp: Reader = { audience: 'gp', extent, needsAgreement: false };
  if (ofThePractice.includes(source)) return [gp];
  if (inCare.includes(source)) return [gp, { audience: 'referrer', extent: 'outcome', needsAgreement: false }];
  return outsideCare.includes(source) ? [gp, { audience: 'referrer', extent: 'outcome', needsAgreement: true }] : [gp];
}

/** Sources whose referrer is owed a message, for the list of what is due. */
export const referrersOwed: readonly ReferralSource[] = inCare;
