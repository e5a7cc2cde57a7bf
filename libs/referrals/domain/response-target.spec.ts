import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { isOverdue, referralStates, responseTarget } from './index';
import { referralIn } from './decide.examples';

const day = (text: string) => text as CalendarDate;

describe('a response target', () => {
  it.each([
    ['routine', undefined, 10],
    ['soon', undefined, 10],
    ['routine', 3, 3],
    ['crisis', undefined, 1],
    ['crisis', 10, 1],
  ] as const)('%s, the service’s own %s: %i working days', (urgency, own, days) => expect(responseTarget(urgency, own)).toBe(days));
});

describe('overdue', () => {
  // The example was sent on Friday 1 May 2026, to be answered by Monday 18 May.
  const dueOn = day('2026-05-18');
  it.each([
    ['sent', '2026-05-18', false],
    ['sent', '2026-05-19', true],
    ['waitlisted', '2026-06-01', false],
    ['waitlisted', '2026-06-02', true],
  ] as const)('%s on %s: %s', (state, today, overdue) => expect(isOverdue(referralIn(state), day(today), dueOn)).toBe(overdue));

  it('is only said while the organisation owes a word', () => {
    for (const state of referralStates.filter((candidate) => candidate !== 'sent' && candidate !== 'waitlisted')) {
      expect(isOverdue(referralIn(state), day('2030-01-01'), dueOn)).toBe(false);
    }
  });
});
