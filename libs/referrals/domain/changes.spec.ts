import { describe, expect, it } from '@jest/globals';
import { actors, commands, draft, now, referralIn, today } from './decide.examples';
import { apply, changesAfter, commandRules, decide, leadsTo, referralCommandTypes, type Actor, type CommandRule, type Referral, type ReferralCommandType, type ReferralEvent } from './index';

const performed = (types: readonly ReferralCommandType[]): ReferralEvent[] => {
  let referral: Referral = draft;
  return types.flatMap((type) => {
    const rule: CommandRule = commandRules[type];
    const decided = decide(referral, type === 'recordAttendance' ? { type, on: today } : commands[type], actors[rule.by[0]!] as Actor, now);
    if (!decided.ok) throw new Error(`${type}: ${decided.refusal.code}`);
    referral = decided.value.reduce<Referral>(apply, referral);
    return decided.value;
  });
};

describe('what changed since somebody looked', () => {
  const events = performed(['send', 'waitlist', 'accept', 'recordAttendance']);
  const told = (seen: number) => changesAfter(events, seen).map(({ event, from, to }) => [event.type, from, to]);

  it('is each step since, with the states before and after it', () => expect(told(1)).toEqual([
    ['ReferralWaitlisted', 'sent', 'waitlisted'], ['ReferralAccepted', 'waitlisted', 'accepted'], ['AttendanceRecorded', 'accepted', 'in_progress'],
  ]));
  it('is nothing for the latest version, or one that never was', () => expect([told(4), told(9)]).toEqual([[], []]));
  it('is everything for one from before it was sent', () => expect(told(-1)).toHaveLength(4));

  it.each(referralCommandTypes)('%s leads where its event says', (type) => {
    const rule: CommandRule = commandRules[type];
    const actor = type === 'reopen' ? actors.organisation : actors[rule.by[0]!];
    const decided = decide(referralIn(rule.from[0]!), commands[type], actor as Actor, now);
    if (!decided.ok) throw new Error(decided.refusal.code);
    for (const event of decided.value) expect(event.type === 'NewsAskedFor' ? undefined : leadsTo[event.type]).toBe(apply(referralIn(rule.from[0]!), event).state);
  });
});
