import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { dueOn, isOverdue, referralStates, responseTarget } from './index';
import { referralIn } from './decide.examples';

const day = (text: string) => text as CalendarDate;
const holidays = new Set(['2026-05-04', '2026-05-25'].map(day));

describe('a response target', () => {
  it.each([
    ['routine', undefined, 10],
    ['soon', undefined, 10],
    ['routine', 3, 3],
    ['crisis', undefined, 1],
    ['crisis', 10, 1],
  ] as const)('%s, the service’s own %s: %i working days', (urgency, own, days) => expect(responseTarget(urgency, own)).toBe(days));

  it.each([
    ['Wednesday → Thursday', '2026-05-20', 1, '2026-05-21'],
    ['Friday → Monday', '2026-05-15', 1, '2026-05-18'],
    ['Saturday → Monday', '2026-05-16', 1, '2026-05-18'],
    ['Friday over a bank holiday → Tuesday', '2026-05-22', 1, '2026-05-26'],
    ['two weeks', '2026-05-06', 10, '2026-05-20'],
    ['two weeks and a bank holiday', '2026-05-13', 10, '2026-05-28'],
    ['over the change of year', '2026-12-31', 2, '2027-01-04'],
  ])('%s', (_, sentOn, target, due) => expect(dueOn(day(sentOn), target, holidays)).toBe(due));

  it.each([0, -1, 1.5])('of %p days is a defect', (target) => expect(() => dueOn(day('2026-05-20'), target, holidays)).toThrow(RangeError));
});

describe('overdue', () => {
  // The example was sent on Friday 1 May; Monday 4 May is a bank holiday, so ten working days end on Monday 18 May.
  it.each([
    ['sent', '2026-05-18', false],
    ['sent', '2026-05-19', true],
    ['waitlisted', '2026-06-01', false],
    ['waitlisted', '2026-06-02', true],
  ] as const)('%s on %s: %s', (state, today, overdue) => expect(isOverdue(referralIn(state), day(today), holidays)).toBe(overdue));

  it('is only said while the organisation owes a word', () => {
    for (const state of referralStates.filter((candidate) => candidate !== 'sent' && candidate !== 'waitlisted')) {
      expect(isOverdue(referralIn(state), day('2030-01-01'), holidays)).toBe(false);
    }
  });
});
