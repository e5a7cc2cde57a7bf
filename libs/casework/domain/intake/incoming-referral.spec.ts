import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { decideIncoming, incomingStates, nextIncomingStates, type IncomingCommand, type IncomingState } from './incoming-referral';
import { checkLetter, nextAfterTries, postStandingOf } from './tries';

const day = (text: string) => text as CalendarDate;

describe('a referral to the team', () => {
  it('reaches every state, and leaves every one but the episode that it became', () => {
    const reached = new Set<IncomingState>(['new']);
    for (const from of incomingStates) for (const to of nextIncomingStates[from]) reached.add(to);
    expect([...reached].sort()).toEqual([...incomingStates].sort());
    expect(incomingStates.filter((state) => nextIncomingStates[state].length === 0)).toEqual(['opened']);
  });

  it.each<[IncomingState, IncomingCommand, IncomingState | string]>([
    ['new', { type: 'take' }, 'looking'],
    ['looking', { type: 'take' }, 'INCOMING_STATE'],
    ['new', { type: 'open' }, 'opened'],
    ['opened', { type: 'open' }, 'INCOMING_STATE'],
    ['looking', { type: 'markDuplicate' }, 'duplicate'],
    ['looking', { type: 'notForUs', reason: 'other', words: ' ' }, 'INCOMING_WORDS_NEEDED'],
    ['looking', { type: 'notForUs', reason: 'other_area', words: '' }, 'not_for_us'],
    ['not_for_us', { type: 'take' }, 'looking'],
    ['not_for_us', { type: 'open' }, 'INCOMING_STATE'],
  ])('%s, %j → %s', (state, command, expected) => {
    const decided = decideIncoming(state, command);
    expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
  });
});

describe('somebody who does not answer', () => {
  const tried = (...days: string[]) => days.map((on) => ({ on: day(on), outcome: 'no_answer' as const }));
  it.each([
    ['is tried again', tried('2026-01-01', '2026-01-02'), null, { step: 'go_on', failed: 2 }],
    ['is written to after three tries', tried('2026-01-01', '2026-01-02', '2026-01-05'), null, { step: 'letter', failed: 3 }],
    ['begins anew once spoken with', [...tried('2026-01-01', '2026-01-02'), { on: day('2026-01-03'), outcome: 'spoke' as const }, ...tried('2026-01-05')], null, { step: 'go_on', failed: 1 }],
    ['has a fortnight to answer the letter', tried('2026-01-01'), day('2026-01-10'), { step: 'wait', until: '2026-01-24' }],
    ['is given up after it', tried('2026-01-01'), day('2026-01-01'), { step: 'close', since: '2026-01-01' }],
  ])('%s', (_, contacts, letter, expected) => {
    expect(nextAfterTries(contacts, letter, day('2026-01-16'))).toEqual(expected);
  });

  it.each([
    ['waits from the last try', tried('2026-01-01', '2026-01-04', '2026-01-10'), { step: 'wait', until: '2026-01-24' }],
    ['is given up a fortnight after the last try', tried('2025-12-01', '2026-01-01', '2026-01-02'), { step: 'close', since: '2026-01-02' }],
    ['is tried again before that', tried('2026-01-01'), { step: 'go_on', failed: 1 }],
  ])('to whom no letter may be written %s', (_, contacts, expected) => expect(nextAfterTries(contacts, null, day('2026-01-16'), false)).toEqual(expected));

  it.each([
    [{ addressAnswer: 'lives_at', address: '1 Test Lane', postSafe: 'yes' }, 'safe'],
    [{ addressAnswer: 'lives_at', address: '1 Test Lane', postSafe: 'no' }, 'not_safe'],
    [{ addressAnswer: 'lives_at', address: '1 Test Lane', postSafe: 'not_known' }, 'not_asked'],
    [{ addressAnswer: 'lives_at', address: '1 Test Lane', postSafe: null }, 'not_asked'],
    [{ addressAnswer: 'no_fixed_address', address: null, postSafe: null }, 'no_address'],
    [{ addressAnswer: null, address: null, postSafe: 'yes' }, 'no_address'],
  ] as const)('%j: post is %s', (home, standing) => expect(postStandingOf(home)).toBe(standing));

  const due = { step: 'letter', failed: 3 } as const;
  it.each([
    [due, 'safe', { sentOn: day('2026-01-16'), checked: false }, true],
    [due, 'not_asked', { sentOn: day('2026-01-16'), checked: true }, true],
    [due, 'not_asked', { sentOn: day('2026-01-16'), checked: false }, 'LETTER_NOT_CHECKED'],
    [due, 'not_safe', { sentOn: day('2026-01-16'), checked: true }, 'LETTER_NOT_SAFE'],
    [due, 'no_address', { sentOn: day('2026-01-16'), checked: true }, 'LETTER_NO_ADDRESS'],
    [due, 'safe', { sentOn: day('2026-01-17'), checked: true }, 'LETTER_DATE'],
    [due, 'safe', { sentOn: day('2026-01-04'), checked: true }, 'LETTER_DATE'],
    [{ step: 'go_on', failed: 2 }, 'safe', { sentOn: day('2026-01-16'), checked: true }, 'LETTER_NOT_DUE'],
  ] as const)('%j, post %s, %j: %s', (next, post, letter, expected) => {
    const checked = checkLetter(next, post, letter, day('2026-01-05'), day('2026-01-16'));
    expect(checked.ok ? checked.value : checked.refusal.code).toBe(expected);
  });
});
