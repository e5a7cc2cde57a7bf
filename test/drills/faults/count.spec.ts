import { describe, expect, it } from '@jest/globals';
import { countLostMessages, countTransitions, type Acknowledged, type StoredReferral } from './count';

const told: Acknowledged[] = [
  { referralId: 'a', type: 'ReferralSent', version: 1 },
  { referralId: 'a', type: 'ReferralAccepted', version: 2 },
  { referralId: 'b', type: 'ReferralSent', version: 1 },
];
const a: StoredReferral = { id: 'a', version: 2, events: ['ReferralSent', 'ReferralAccepted'], trailed: 2 };
const b: StoredReferral = { id: 'b', version: 1, events: ['ReferralSent'], trailed: 1 };
const none = { lost: 0, duplicated: 0, untrue: 0 };

/** That the drill can fail: each fault is planted, and counted. */
describe('the drill of faults counts', () => {
  it.each<[string, readonly StoredReferral[], object]>([
    ['nothing where all is there once', [a, b], none],
    ['an event that is gone', [{ ...a, version: 1, events: ['ReferralSent'], trailed: 1 }, b], { ...none, lost: 1 }],
    ['a referral that is gone', [a], { ...none, lost: 1 }],
    ['another event than was said', [{ ...a, events: ['ReferralSent', 'ReferralDeclined'] }, b], { ...none, lost: 1 }],
    ['an event that is there twice', [{ ...a, version: 3, events: [...a.events, 'ReferralAccepted'], trailed: 3 }, b], { ...none, duplicated: 1 }],
    ['a referral that is there twice', [a, b, { ...b, id: 'c' }], { ...none, duplicated: 1 }],
    ['a version that counts something else', [{ ...a, version: 3 }, b], { ...none, untrue: 1 }],
    ['a trail that misses an entry', [{ ...a, trailed: 1 }, b], { ...none, untrue: 1 }],
  ])('%s', (_, stored, counted) => expect(countTransitions(told, stored)).toEqual(counted));

  it('one transition that was acknowledged to two keys', () => expect(countTransitions([...told, told[1]!], [a, b])).toEqual({ ...none, duplicated: 1 }));

  const owed = [{ key: 'referral-sent:a', userId: 'editor' }, { key: 'referral-sent:a', userId: 'manager' }, { key: 'referral-answered:a:ReferralAccepted', userId: 'worker' }];
  const messages = [
    { id: '1', key: 'referral-sent:a:hash', userId: 'editor', digestId: null },
    { id: '2', key: 'referral-sent:a:other', userId: 'manager', digestId: null },
    { id: '3', key: 'referral-answered:a:ReferralAccepted:hash', userId: 'worker', digestId: '4' },
    { id: '4', key: 'digest:2026-05-01:hash', userId: 'worker', digestId: null },
  ];
  it.each<[string, readonly (typeof messages)[number][], readonly string[], number]>([
    ['nothing where every message or its digest came', messages, ['1', '2', '4'], 0],
    ['a mail that nobody got', messages, ['1', '4'], 1],
    ['a digest that nobody got', messages, ['1', '2', '3'], 1],
    ['a message that was never written', messages.slice(1), ['1', '2', '4'], 1],
    ['messages of which none was written', [], ['1', '2', '4'], 3],
  ])('%s', (_, stored, received, lost) => expect(countLostMessages(owed, stored, new Set(received))).toBe(lost));
});
