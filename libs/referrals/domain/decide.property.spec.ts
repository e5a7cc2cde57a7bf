import { expect, it } from '@jest/globals';
import { addDays, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import {
  apply, attendancesOf, closings, decide, declineReasons, nextReferralStates, parties, referralCommandTypes, sendingOf,
  type DeclineReason, type Referral, type ReferralCommand, type WhatHappened,
} from './index';
import { actors, commands, draft, now } from './decide.examples';

const step = fc.record({
  type: fc.constantFrom(...referralCommandTypes),
  party: fc.constantFrom(...parties),
  daysLater: fc.integer({ min: 0, max: 20 }),
  shift: fc.integer({ min: -5, max: 5 }),
  words: fc.constantFrom('', 'A few words.'),
  decline: fc.constantFrom(...declineReasons.map(({ id }) => id)),
  whatHappened: fc.constantFrom(...closings.map(({ id }) => id)),
});

interface Filling {
  readonly date: CalendarDate;
  readonly words: string;
  readonly decline: DeclineReason;
  readonly whatHappened: WhatHappened;
}

function fill(command: ReferralCommand, { date, words, decline, whatHappened }: Filling): ReferralCommand {
  switch (command.type) {
    case 'waitlist':
      return { ...command, reviewOn: date };
    case 'recordAttendance':
      return { ...command, on: date };
    case 'decline':
      return { ...command, reason: decline, words };
    case 'close':
      return { ...command, whatHappened, words };
    case 'send':
    case 'withdraw':
    case 'reopen':
    case 'markEnteredInError':
      return { ...command, reason: words };
    default:
      return command;
  }
}

it('no sequence of commands leaves the table, loses an attendance, or changes what was sent', () => {
  const seen = new Set<string>(['draft']);
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      let referral: Referral = draft;
      let at = now;
      for (const { type, party, daysLater, shift, words, decline, whatHappened } of steps) {
        at = new Date(at.getTime() + daysLater * 86_400_000);
        const date = addDays(dayInLondon(at), shift);
        const filled = fill(commands[type], { date, words, decline, whatHappened });
        const decided = decide(referral, filled, actors[party], at);
        if (!decided.ok) {
          expect(decided.refusal.message).not.toBe('');
          continue;
        }
        for (const event of decided.value) {
          const after: Referral = apply(referral, event);
          if (after.state !== referral.state) expect(nextReferralStates[referral.state]).toContain(after.state);
          else expect([after.state, event.type]).toEqual(['in_progress', 'AttendanceRecorded']);
          if (after.state !== 'entered_in_error') expect(attendancesOf(after).slice(0, attendancesOf(referral).length)).toEqual(attendancesOf(referral));
          if (sendingOf(referral)) expect(sendingOf(after)).toEqual(sendingOf(referral));
          referral = after;
          seen.add(after.state);
        }
      }
    }),
    { numRuns: 2_000, seed: 20260520 },
  );
  expect([...seen].sort()).toEqual(Object.keys(nextReferralStates).sort());
});
