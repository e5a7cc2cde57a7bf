import { describe, expect, it } from '@jest/globals';
import type { HsdsSchedule } from '../hsds';
import type { Timetable } from './sessions';
import { isOpenAt, nextSession, nextSessions, sessionsBetween } from './index';
import { aSchedule, at, aTimetable, day, tuesdays } from './schedule.examples';

const said = (timetable: Timetable, from: string, until: string) =>
  sessionsBetween(timetable, at(from), at(until)).sessions.map(({ day: begins, opens, endDay, closes, cautions }) =>
    [`${begins} ${opens}`, closes === null ? '?' : endDay === begins ? closes : `${endDay} ${closes}`].join('-') + cautions.map((caution) => ` ${caution}`).join(''));
const weekly = (more: Partial<HsdsSchedule>) => aTimetable([aSchedule({ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00', ...more })]);
const minutes = ({ start, end }: { start: Date; end: Date | null }) => (end === null ? null : (end.getTime() - start.getTime()) / 60_000);

describe('sessions', () => {
  it.each<[string, Partial<HsdsSchedule>, string[]]>([
    ['every week', {}, ['2026-11-03 10:00-12:00', '2026-11-10 10:00-12:00', '2026-11-17 10:00-12:00', '2026-11-24 10:00-12:00']],
    ['every two weeks from a day', { interval: 2, dtstart: '2026-01-06' }, ['2026-11-10 10:00-12:00', '2026-11-24 10:00-12:00']],
    ['a number of times', { dtstart: '2026-10-20', count: 4 }, ['2026-11-03 10:00-12:00', '2026-11-10 10:00-12:00']],
    ['a number of times from the first day it holds', { valid_from: '2026-11-05', count: 1 }, ['2026-11-10 10:00-12:00']],
    ['until a day', { until: '2026-11-10' }, ['2026-11-03 10:00-12:00', '2026-11-10 10:00-12:00']],
    ['while it is valid', { valid_from: '2026-11-04', valid_to: '2026-11-16' }, ['2026-11-10 10:00-12:00']],
    ['on the weekday of its first day', { byday: '', dtstart: '2026-11-12' }, ['2026-11-12 10:00-12:00', '2026-11-19 10:00-12:00', '2026-11-26 10:00-12:00']],
    ['on the first Monday', { freq: 'MONTHLY', byday: '1MO' }, ['2026-11-02 10:00-12:00']],
    ['on the last Sunday', { freq: 'MONTHLY', byday: '-1SU' }, ['2026-11-29 10:00-12:00']],
    ['on the last day of the month', { freq: 'MONTHLY', byday: '', bymonthday: '-1' }, ['2026-11-30 10:00-12:00']],
    ['on the 31st, which November lacks', { freq: 'MONTHLY', byday: '', bymonthday: '31' }, []],
    ['on Friday the 13th', { freq: 'MONTHLY', byday: 'FR', bymonthday: '13' }, ['2026-11-13 10:00-12:00']],
    ['in week 46', { byweekno: '46' }, ['2026-11-10 10:00-12:00']],
    ['on day 310 of the year', { freq: 'MONTHLY', byday: '', byyearday: '310' }, ['2026-11-06 10:00-12:00']],
    ['once', { freq: undefined, byday: '', dtstart: '2026-11-05' }, ['2026-11-05 10:00-12:00']],
    ['over midnight', { opens_at: '22:00', closes_at: '02:00', valid_from: '2026-11-20' }, ['2026-11-24 22:00-2026-11-25 02:00']],
    ['to midnight', { opens_at: '22:00', closes_at: '24:00', valid_from: '2026-11-20' }, ['2026-11-24 22:00-2026-11-25 00:00']],
    ['without an end', { closes_at: undefined, valid_from: '2026-11-20' }, ['2026-11-24 10:00-?']],
    ['without hours', { opens_at: undefined, closes_at: undefined, valid_from: '2026-11-20' }, ['2026-11-24 00:00-2026-11-25 00:00']],
  ])('%s', (_, rule, expected) => expect(said(weekly(rule), '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z')).toEqual(expected));

  it('of two rules come in order of time', () => {
    const timetable = aTimetable([tuesdays, aSchedule({ id: 'b', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '09:30' })]);
    expect(said(timetable, '2026-11-02T00:00:00Z', '2026-11-04T00:00:00Z')).toEqual(['2026-11-02 09:00-09:30', '2026-11-03 09:00-09:30', '2026-11-03 10:00-12:00']);
  });

  it('under way when the range begins are among them, and one that ends as it begins is not', () => {
    expect(said(weekly({}), '2026-11-03T11:59:00Z', '2026-11-04T00:00:00Z')).toHaveLength(1);
    expect(said(weekly({}), '2026-11-03T12:00:00Z', '2026-11-04T00:00:00Z')).toHaveLength(0);
    expect(said(weekly({ opens_at: '22:00', closes_at: '02:00' }), '2026-11-04T01:00:00Z', '2026-11-04T02:00:00Z')).toHaveLength(1);
  });

  it('are left out while it is closed', () => {
    expect(said({ ...weekly({}), closed: [{ from: day('2026-11-10'), until: day('2026-11-17') }] }, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z')).toEqual(['2026-11-03 10:00-12:00', '2026-11-24 10:00-12:00']);
    expect(said({ ...weekly({}), closed: [{ from: day('2026-11-04'), until: null }] }, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z')).toEqual(['2026-11-03 10:00-12:00']);
  });

  it.each([
    ['yes', ['2026-12-21 10:00-12:00', '2027-01-04 10:00-12:00']],
    ['no', ['2026-12-21 10:00-12:00', '2026-12-28 10:00-12:00', '2027-01-04 10:00-12:00']],
    ['unknown', ['2026-12-21 10:00-12:00', '2026-12-28 10:00-12:00 BANK_HOLIDAY', '2027-01-04 10:00-12:00']],
  ] as const)('on bank holidays, closed then: %s', (closedOnBankHolidays, expected) => {
    const timetable = { ...weekly({ byday: 'MO' }), closedOnBankHolidays, bankHolidays: new Set([day('2026-12-28')]) };
    expect(said(timetable, '2026-12-20T00:00:00Z', '2027-01-06T00:00:00Z')).toEqual(expected);
  });

  it('of a rule without one meaning are missing, and the rule is named', () => {
    const found = sessionsBetween(aTimetable([tuesdays, aSchedule({ id: 'x', freq: 'WEEKLY', interval: 2, byday: 'MO' })]), at('2026-11-01T00:00:00Z'), at('2026-11-08T00:00:00Z'));
    expect(found.sessions).toHaveLength(1);
    expect(found.unread).toMatchObject([{ scheduleId: 'x', refusal: { code: 'SCHEDULE_UNCERTAIN', field: 'dtstart' } }]);
  });

  it('are no more than were asked for, and say so', () => {
    expect(sessionsBetween(weekly({}), at('2026-01-01T00:00:00Z'), at('2026-12-31T00:00:00Z'), 5)).toMatchObject({ sessions: { length: 5 }, complete: false });
    expect(sessionsBetween(weekly({}), at('2026-11-01T00:00:00Z'), at('2026-11-08T00:00:00Z'), 5)).toMatchObject({ sessions: { length: 1 }, complete: true });
  });
});

describe('the night the clocks change', () => {
  const night = (opens_at: string, closes_at: string) => weekly({ byday: 'SU', opens_at, closes_at });
  const spring = (opens: string, closes: string) => sessionsBetween(night(opens, closes), at('2026-03-29T00:00:00Z'), at('2026-03-29T20:00:00Z')).sessions.filter(({ day: begins }) => begins === '2026-03-29');
  const autumn = (opens: string, closes: string) => sessionsBetween(night(opens, closes), at('2026-10-24T23:00:00Z'), at('2026-10-25T22:00:00Z')).sessions;

  it.each([
    ['00:00', '06:00', '2026-03-29T00:00:00.000Z', '2026-03-29T05:00:00.000Z', '00:00-06:00'],
    ['01:30', '05:00', '2026-03-29T01:00:00.000Z', '2026-03-29T04:00:00.000Z', '02:00-05:00'],
    ['01:30', '02:15', '2026-03-29T01:00:00.000Z', '2026-03-29T01:15:00.000Z', '02:00-02:15'],
    ['00:30', '01:30', '2026-03-29T00:30:00.000Z', '2026-03-29T01:00:00.000Z', '00:30-02:00'],
    ['10:00', '12:00', '2026-03-29T09:00:00.000Z', '2026-03-29T11:00:00.000Z', '10:00-12:00'],
  ])('in March, %s to %s is held while a clock shows it', (opens, closes, start, end, shown) => {
    expect(spring(opens, closes).map((session) => [session.start.toISOString(), session.end?.toISOString(), `${session.opens}-${session.closes}`])).toEqual([[start, end, shown]]);
  });
  it('a session wholly within the hour that does not exist is not held', () => expect(spring('01:15', '01:45')).toEqual([]));

  it.each([
    ['00:30', '01:30', 60],
    ['01:30', '02:30', 120],
    ['00:00', '06:00', 420],
    ['10:00', '12:00', 120],
  ])('in October, %s to %s lasts %i minutes', (opens, closes, lasts) => expect(autumn(opens, closes).map(minutes)).toEqual([lasts]));

  it('a day without hours has 23 hours in March and 25 in October', () => {
    const sundays = weekly({ byday: 'SU', opens_at: undefined, closes_at: undefined });
    expect(sessionsBetween(sundays, at('2026-03-29T12:00:00Z'), at('2026-03-29T12:01:00Z')).sessions.map(minutes)).toEqual([23 * 60]);
    expect(sessionsBetween(sundays, at('2026-10-25T12:00:00Z'), at('2026-10-25T12:01:00Z')).sessions.map(minutes)).toEqual([25 * 60]);
  });
  it('a session at ten stays at ten by the clock on both sides', () => {
    const { sessions } = sessionsBetween(weekly({ byday: 'SA,SU' }), at('2026-10-24T00:00:00Z'), at('2026-10-26T00:00:00Z'));
    expect(sessions.map(({ start }) => start.toISOString())).toEqual(['2026-10-24T09:00:00.000Z', '2026-10-25T10:00:00.000Z']);
  });
  it('Saturday night ends by Sunday’s clock', () => {
    const { sessions } = sessionsBetween(weekly({ byday: 'SA', opens_at: '22:00', closes_at: '02:00' }), at('2026-03-28T00:00:00Z'), at('2026-03-29T12:00:00Z'));
    expect(sessions.map(minutes)).toEqual([180]);
  });
});

describe('open now', () => {
  it.each([
    ['2026-11-03T09:59:59Z', 'closed'],
    ['2026-11-03T10:00:00Z', 'open'],
    ['2026-11-03T11:59:59Z', 'open'],
    ['2026-11-03T12:00:00Z', 'closed'],
    ['2026-07-07T09:00:00Z', 'open'],
    ['2026-07-07T11:00:00Z', 'closed'],
  ])('at %s: %s', (moment, state) => expect(isOpenAt(weekly({}), at(moment)).state).toBe(state));

  it('is unknown, never closed, where nobody said', () => {
    const moment = at('2026-11-03T11:00:00Z');
    expect(isOpenAt(aTimetable([]), moment)).toEqual({ state: 'unknown', because: 'TIMES_NOT_SAID' });
    expect(isOpenAt(weekly({ opens_at: undefined, closes_at: undefined }), moment)).toEqual({ state: 'unknown', because: 'HOURS_NOT_SAID' });
    expect(isOpenAt(weekly({ closes_at: undefined }), moment)).toEqual({ state: 'unknown', because: 'HOURS_NOT_SAID' });
    expect(isOpenAt(weekly({ closes_at: undefined }), at('2026-11-03T09:00:00Z'))).toEqual({ state: 'closed' });
    expect(isOpenAt(weekly({ interval: 2 }), moment)).toEqual({ state: 'unknown', because: 'RULE_NOT_UNDERSTOOD' });
    expect(isOpenAt({ ...weekly({ interval: 2 }), closed: [{ from: day('2026-11-01'), until: null }] }, moment)).toEqual({ state: 'closed' });
  });
  it('after midnight holds for the evening before', () => expect(isOpenAt(weekly({ opens_at: '22:00', closes_at: '02:00' }), at('2026-11-04T01:00:00Z')).state).toBe('open'));
});

describe('the next session', () => {
  it('is the first that has not begun', () => {
    expect(nextSession(weekly({}), at('2026-11-03T10:00:00Z'))?.day).toBe('2026-11-03');
    expect(nextSession(weekly({}), at('2026-11-03T10:00:01Z'))?.day).toBe('2026-11-10');
  });
  it('is found behind a long closure, and not where there is none within 400 days', () => {
    expect(nextSession({ ...weekly({}), closed: [{ from: day('2026-11-01'), until: day('2027-03-01') }] }, at('2026-11-03T00:00:00Z'))?.day).toBe('2027-03-02');
    expect(nextSession({ ...weekly({}), closed: [{ from: day('2026-11-01'), until: null }] }, at('2026-11-03T00:00:00Z'))).toBeUndefined();
    expect(nextSession(weekly({ dtstart: '2026-01-06', interval: 200 }), at('2026-11-03T00:00:00Z'))).toBeUndefined();
  });
  it('three of them are given in order', () => expect(nextSessions(weekly({}), at('2026-11-04T00:00:00Z')).sessions.map((session) => session.day)).toEqual(['2026-11-10', '2026-11-17', '2026-11-24']));
});
