import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HsdsSchedule } from '../hsds';
import { readSchedule, weekdayOf } from './schedule-rule';
import { isOpenAt, nextSession, sessionsBetween } from './index';
import { aSchedule, at, aTimetable, day } from './schedule.examples';

const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const someDay = fc.integer({ min: 0, max: 4_000 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const weekdays = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 }).map((days) => days.join(','));
const numbered = fc.subarray(['1MO', '2TU', '-1FR', '5SU', '3SU', 'WE'], { minLength: 1 }).map((days) => days.join(','));
const shared = { opens_at: clock, closes_at: clock, dtstart: someDay, interval: fc.integer({ min: 1, max: 5 }) };
const rule: fc.Arbitrary<HsdsSchedule> = fc
  .oneof(
    fc.record({ freq: fc.constant('WEEKLY' as const), byday: weekdays, ...shared }),
    fc.record({ freq: fc.constant('MONTHLY' as const), byday: numbered, ...shared }),
    fc.record({ freq: fc.constant('MONTHLY' as const), bymonthday: fc.constantFrom('1', '15,30', '-1', '31'), ...shared }),
  )
  .chain((said) => fc.record({ until: fc.option(someDay, { nil: undefined }), count: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }) }).map((more) => aSchedule({ ...said, ...more })));
/** Moments near the clocks' changes of 2026 as often as any others. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: 5 * 365 * 24 * 60 }).map((minute) => new Date(Date.UTC(2023, 0, 1) + minute * 60_000)),
  fc.integer({ min: -36 * 60, max: 36 * 60 }).map((minute) => new Date(at('2026-03-29T01:00:00Z').getTime() + minute * 60_000)),
  fc.integer({ min: -36 * 60, max: 36 * 60 }).map((minute) => new Date(at('2026-10-25T01:00:00Z').getTime() + minute * 60_000)),
);
const weeksLater = (from: Date, weeks: number) => new Date(from.getTime() + weeks * 604_800_000);

describe('for any rule', () => {
  it('sessions come in order and never overlap', () => {
    fc.assert(fc.property(rule, moment, (schedule, from) => {
      const { sessions } = sessionsBetween(aTimetable([schedule]), from, weeksLater(from, 12));
      const sound = sessions.every(({ start, end }, index) => end !== null && start < end && end <= (sessions[index + 1]?.start ?? end));
      expect(sound).toBe(true);
    }));
  });

  it('it is open now exactly when a session is under way', () => {
    fc.assert(fc.property(rule, moment, (schedule, now) => {
      const timetable = aTimetable([schedule]);
      const underWay = sessionsBetween(timetable, now, new Date(now.getTime() + 1)).sessions.some(({ hoursNotSaid }) => !hoursNotSaid);
      const sound = readSchedule(schedule).ok;
      expect(isOpenAt(timetable, now).state).toBe(!sound ? 'unknown' : underWay ? 'open' : 'closed');
    }));
  });

  it('the next session is the first of those to come', () => {
    fc.assert(fc.property(rule, moment, (schedule, now) => {
      const timetable = aTimetable([schedule]);
      const coming = sessionsBetween(timetable, now, weeksLater(now, 56)).sessions.filter(({ start }) => start >= now)[0];
      if (coming) expect(nextSession(timetable, now)).toEqual(coming);
    }), { numRuns: 60 });
  });

  it('no session begins before its first day, after its last, on another weekday, or once too often', () => {
    fc.assert(fc.property(rule, someDay, (schedule, from) => {
      const start = at(`${from}T12:00:00Z`);
      const { sessions } = sessionsBetween(aTimetable([schedule]), start, weeksLater(start, 30), 1_000);
      const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
      const days = sessions.map((session) => session.day);
      expect(days.filter((begins) => begins < (schedule.dtstart ?? '') || begins > (schedule.until ?? '9999'))).toEqual([]);
      expect(days.filter((begins) => schedule.byday && !schedule.byday.includes(codes[weekdayOf(begins) - 1] ?? ''))).toEqual([]);
      expect(days.length).toBeLessThanOrEqual(schedule.count ?? 1_000);
    }), { numRuns: 60 });
  });

  it('every two weeks means that thirteen days never lie between, nor one week', () => {
    fc.assert(fc.property(someDay, (first) => {
      const found = sessionsBetween(aTimetable([aSchedule({ freq: 'WEEKLY', interval: 2, dtstart: first, opens_at: '10:00', closes_at: '11:00' })]), at(`${first}T00:00:00Z`), weeksLater(at(`${first}T00:00:00Z`), 20));
      const days = found.sessions.map((session) => Date.parse(session.day) / 86_400_000);
      expect(days.slice(1).map((later, index) => later - (days[index] ?? 0))).toEqual(Array.from({ length: days.length - 1 }, () => 14));
    }), { numRuns: 40 });
  });
});

describe('a hostile rule', () => {
  const hostile: HsdsSchedule[] = [
    aSchedule({ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', dtstart: '1900-01-01', count: 100_000, opens_at: '00:00', closes_at: '23:59' }),
    aSchedule({ freq: 'WEEKLY', byday: 'MO', byweekno: '53', dtstart: '1900-01-01', count: 100_000 }),
    aSchedule({ freq: 'MONTHLY', bymonthday: '31', interval: 12, dtstart: '1901-02-01', count: 100_000 }),
    aSchedule({ freq: 'MONTHLY', byday: '5MO', bymonthday: '1', dtstart: '1900-01-01' }),
    aSchedule({ freq: 'MONTHLY', byyearday: Array.from({ length: 366 }, (_, index) => index + 1).join(','), dtstart: '1900-01-01' }),
    aSchedule({ freq: 'WEEKLY', interval: 1_000, dtstart: '1900-01-01', count: 100_000 }),
    aSchedule({ freq: 'WEEKLY', byday: 'MO', dtstart: '2199-12-30' }),
  ];
  it.each(hostile)('over the widest range gives no more than was asked for: %#', (schedule) => {
    const timetable = aTimetable([schedule]);
    const found = sessionsBetween(timetable, new Date(-8.64e15), new Date(8.64e15), 1e9);
    expect(found.sessions.length).toBeLessThanOrEqual(1_000);
    expect(found.complete).toBe(false);
    const now = sessionsBetween(timetable, at('2026-01-01T00:00:00Z'), new Date(8.64e15), 1e9);
    expect(now.sessions.every((session) => session.day <= '2028-04-01')).toBe(true);
    expect(() => nextSession(timetable, at('2026-01-01T00:00:00Z'))).not.toThrow();
  });
  it('of an invalid moment is a defect of ours', () => expect(() => isOpenAt(aTimetable([]), new Date(Number.NaN))).toThrow(RangeError));
  it('closed for ever has no session', () => expect(nextSession(aTimetable([hostile[0] ?? aSchedule()], { closed: [{ from: day('1900-01-01'), until: null }] }), at('2026-01-01T00:00:00Z'))).toBeUndefined());
});
