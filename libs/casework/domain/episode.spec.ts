import { describe, expect, it } from '@jest/globals';
import { reachable, type CalendarDate } from '@linkwell/kernel';
import { decideEpisode, episodeCloseReasons, episodeStates, nextEpisodeStates, stopsMessages, type EpisodeCommand, type EpisodeLife } from './index';

const day = (text: string) => text as CalendarDate;
const today = day('2026-05-20');
const offered: EpisodeLife = { state: 'offered', offeredOn: day('2026-05-01') };
const answered = { offeredOn: day('2026-05-01'), answeredOn: day('2026-05-05') };
const lives: Record<string, EpisodeLife> = {
  offered,
  accepted: { state: 'accepted', ...answered },
  declined: { state: 'declined', ...answered },
  not_reached: { state: 'not_reached', ...answered },
  closed: { state: 'closed', ...answered, closedOn: day('2026-05-10'), closing: { reason: 'completed' } },
};
const on = day('2026-05-12');
const commands: Record<string, EpisodeCommand> = {
  accept: { type: 'accept', on },
  decline: { type: 'decline', on },
  giveUpReaching: { type: 'giveUpReaching', on },
  close: { type: 'close', on, reason: 'completed' },
};

describe('a support episode', () => {
  it('can reach every state from the offer', () => expect([...reachable(nextEpisodeStates, 'offered')].sort()).toEqual([...episodeStates].sort()));

  it('leaves every state in which somebody waits', () => {
    for (const state of ['offered', 'accepted'] as const) expect(nextEpisodeStates[state].length).toBeGreaterThan(0);
  });

  const expected: Record<string, Record<string, string>> = {
    offered: { accept: 'accepted', decline: 'declined', giveUpReaching: 'not_reached', close: 'EPISODE_STATE' },
    accepted: { accept: 'EPISODE_STATE', decline: 'EPISODE_STATE', giveUpReaching: 'EPISODE_STATE', close: 'closed' },
    ...Object.fromEntries(
      ['declined', 'not_reached', 'closed'].map((state) => [state, Object.fromEntries(Object.keys(commands).map((name) => [name, 'EPISODE_STATE']))]),
    ),
  };
  const table = Object.entries(lives).flatMap(([state, life]) => Object.entries(commands).map(([name, command]) => ({ state, life, name, command })));
  it.each(table)('$state, $name', ({ state, life, name, command }) => {
    const decided = decideEpisode(life, command, today);
    expect(decided.ok ? decided.value.state : decided.refusal.code).toBe(expected[state]?.[name]);
    if (decided.ok) expect(nextEpisodeStates[life.state]).toContain(decided.value.state);
  });

  it.each([
    [lives.offered, { type: 'accept', on: '2026-04-30' }, 'EPISODE_DATE_TOO_EARLY'],
    [lives.offered, { type: 'accept', on: '2026-05-21' }, 'EPISODE_DATE_IN_FUTURE'],
    [lives.accepted, { type: 'close', on: '2026-05-04', reason: 'completed' }, 'EPISODE_DATE_TOO_EARLY'],
    [lives.accepted, { type: 'close', on: '2026-05-12', reason: 'other', words: '  ' }, 'EPISODE_WORDS_NEEDED'],
  ])('keeps its dates and words in order: %#', (life, command, code) =>
    expect(decideEpisode(life!, command as EpisodeCommand, today)).toMatchObject({ refusal: { code } }));

  it('stops every message on death and deregistration', () =>
    expect(episodeCloseReasons.filter(stopsMessages)).toEqual(['moved_practice', 'died']));
});
