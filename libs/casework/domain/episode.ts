import { ok, refusal, refused, type CalendarDate, type Refusal, type Result, type Transitions } from '@linkwell/kernel';

export const episodeStates = ['offered', 'accepted', 'declined', 'not_reached', 'closed'] as const;
export type EpisodeState = (typeof episodeStates)[number];

/** The life of a support episode. Nobody comes back into an old one: a re-referral is a new episode. */
export const nextEpisodeStates = {
  offered: ['accepted', 'declined', 'not_reached'],
  accepted: ['closed'],
  declined: [],
  not_reached: [],
  closed: [],
} as const satisfies Transitions<EpisodeState>;

export const episodeCloseReasons = ['completed', 'disengaged', 'moved_practice', 'died', 'other'] as const;
export type EpisodeCloseReason = (typeof episodeCloseReasons)[number];

/** Death or deregistration stops every message and link at once. */
export const stopsMessages = (reason: EpisodeCloseReason): boolean => reason === 'died' || reason === 'moved_practice';

export type Closing =
  | { readonly reason: Exclude<EpisodeCloseReason, 'other'>; readonly words?: string }
  | { readonly reason: 'other'; readonly words: string };

export type EpisodeLife =
  | { readonly state: 'offered'; readonly offeredOn: CalendarDate }
  | { readonly state: 'accepted'; readonly offeredOn: CalendarDate; readonly answeredOn: CalendarDate }
  | { readonly state: 'declined' | 'not_reached'; readonly offeredOn: CalendarDate; readonly answeredOn: CalendarDate }
  | {
      readonly state: 'closed';
      readonly offeredOn: CalendarDate;
      readonly answeredOn: CalendarDate;
      readonly closedOn: CalendarDate;
      readonly closing: Closing;
    };

export type EpisodeCommand =
  | { readonly type: 'accept' | 'decline' | 'giveUpReaching'; readonly on: CalendarDate }
  | { readonly type: 'close'; readonly on: CalendarDate; readonly reason: EpisodeCloseReason; readonly words?: string };

export type EpisodeRefusal = 'EPISODE_STATE' | 'EPISODE_DATE_IN_FUTURE' | 'EPISODE_DATE_TOO_EARLY' | 'EPISODE_WORDS_NEEDED';

const answerLeadsTo = { accept: 'accepted', decline: 'declined', giveUpReaching: 'not_reached' } as const;

const standing = { offered: 'has not been answered yet', accepted: 'is running', declined: 'was declined', not_reached: 'ended because the person was not reached', closed: 'is closed' };

/** The episode after a command, or why not. Dates may lie in the past (late entry) but keep their order. */
export function decideEpisode(life: EpisodeLife, command: EpisodeCommand, today: CalendarDate): Result<EpisodeLife, Refusal<EpisodeRefusal>> {
  const remedy = life.state === 'offered' ? 'Record the answer to the offer first.' : life.state === 'accepted' ? 'Close it instead.' : 'Start a new episode.';
  const wrongState = refused(refusal('EPISODE_STATE', `This episode ${standing[life.state]}. ${remedy}`));
  if (command.on > today) return refused(refusal('EPISODE_DATE_IN_FUTURE', 'Enter a date that is not in the future.', 'on'));

  if (life.state === 'offered' && command.type !== 'close') {
    if (command.on < life.offeredOn) return refused(tooEarly(life.offeredOn));
    return ok({ state: answerLeadsTo[command.type], offeredOn: life.offeredOn, answeredOn: command.on });
  }
  if (life.state === 'accepted' && command.type === 'close') {
    if (command.on < life.answeredOn) return refused(tooEarly(life.answeredOn));
    const words = command.words?.trim() ?? '';
    if (command.reason === 'other' && words === '') return refused(refusal('EPISODE_WORDS_NEEDED', 'Say in a few words why the support ended.', 'words'));
    const closing: Closing = command.reason === 'other' ? { reason: 'other', words } : { reason: command.reason, ...(words && { words }) };
    return ok({ state: 'closed', offeredOn: life.offeredOn, answeredOn: life.answeredOn, closedOn: command.on, closing });
  }
  return wrongState;
}

const tooEarly = (earliest: CalendarDate) => refusal('EPISODE_DATE_TOO_EARLY' as const, `Enter a date on or after ${earliest}.`, 'on');
