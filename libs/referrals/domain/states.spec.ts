import { describe, expect, it } from '@jest/globals';
import { reachable } from '@linkwell/kernel';
import { commandRules, declineReasons, fhirTaskStatus, isOpen, nextReferralStates, openReferralStates, referralCommandTypes, referralStates } from './index';
import { referralIn } from './decide.examples';

describe('the referral table', () => {
  it('reaches every state from a draft, and every state but draft and discarded from a self-referral', () => {
    expect([...reachable(nextReferralStates, 'draft')].sort()).toEqual([...referralStates].sort());
    expect([...reachable(nextReferralStates, 'sent')].sort()).toEqual(referralStates.filter((state) => state !== 'draft' && state !== 'discarded').sort());
  });

  it.each(openReferralStates)('leaves %s, by more than a correction', (state) =>
    expect(nextReferralStates[state].filter((next) => next !== 'entered_in_error').length).toBeGreaterThan(0));

  it('lets nothing but a correction or a reopening leave an ended state', () => {
    for (const state of referralStates.filter((candidate) => !isOpen(candidate))) {
      expect(nextReferralStates[state].every((next) => next === 'entered_in_error' || (state === 'closed' && next === 'in_progress'))).toBe(true);
    }
  });

  it('has exactly the transitions that its commands make', () => {
    const made = referralStates.map((from) => [
      from,
      referralCommandTypes.filter((type) => (commandRules[type].from as readonly string[]).includes(from) && commandRules[type].to !== from).map((type) => commandRules[type].to).sort(),
    ]);
    expect(Object.fromEntries(made)).toEqual(Object.fromEntries(referralStates.map((state) => [state, [...nextReferralStates[state]].sort()])));
  });

  it('gives every reason to decline an id of its own and words', () => {
    expect(new Set(declineReasons.map(({ id }) => id)).size).toBe(9);
    expect(declineReasons.every(({ label }) => label.length > 0)).toBe(true);
  });
});

it.each([
  ['draft', 'draft'], ['discarded', 'cancelled'], ['sent', 'requested'], ['waitlisted', 'on-hold'], ['accepted', 'accepted'], ['declined', 'rejected'],
  ['in_progress', 'in-progress'], ['withdrawn', 'cancelled'], ['closed', 'completed'], ['entered_in_error', 'entered-in-error'],
] as const)('a referral that is %s is a FHIR Task that is %s', (state, status) => expect(fhirTaskStatus(referralIn(state))).toBe(status));

it('a referral closed because the person never came is a failed FHIR Task', () => {
  const closed = referralIn('closed');
  if (closed.state !== 'closed') throw new Error('The example is closed.');
  expect(fhirTaskStatus({ ...closed, closure: { ...closed.closure, whatHappened: 'did_not_attend' } })).toBe('failed');
});
