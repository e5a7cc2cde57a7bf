import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import {
  appointmentStates, channelsFor, checkAppointment, checkReminder, checkTask, mobileNumber, nextAppointmentStates, reminderDue, reminderWordings, reminderWordingVersions, settleAppointment, whenWords, whyNoReminder, type SafeReach,
} from './index';

const today = '2026-05-20' as CalendarDate;
const now = new Date('2026-05-20T09:00:00Z');
const meeting = { startsAt: new Date('2026-05-22T10:00:00Z'), minutes: 30, mode: 'home', place: ' 1 Example Lane ', words: '' } as const;

describe('a task', () => {
  it('is taken with its title tidied, for today or later', () =>
    expect(checkTask({ title: '  Ring \n about the  letter ', dueOn: today }, today)).toEqual({ ok: true, value: { title: 'Ring about the letter', dueOn: today } }));
  it.each([
    [{ title: '  ' }, 'TASK_TITLE_MISSING'],
    [{ title: 'x'.repeat(301) }, 'TASK_TITLE_TOO_LONG'],
    [{ dueOn: '2026-05-19' as CalendarDate }, 'TASK_DUE_IN_PAST'],
    [{ dueOn: '2206-05-19' as CalendarDate }, 'TASK_DUE_TOO_FAR'],
  ])('%j is refused as %s', (change, code) => expect(checkTask({ title: 'Ring', dueOn: today, ...change }, today)).toMatchObject({ refusal: { code } }));
});

describe('an appointment', () => {
  it('is still to come when it is booked', () => expect(checkAppointment(meeting, now)).toMatchObject({ ok: true, value: { place: '1 Example Lane' } }));
  it.each([
    [{ startsAt: now }, 'APPOINTMENT_IN_PAST'],
    [{ startsAt: new Date('2029-01-01T00:00:00Z') }, 'APPOINTMENT_TOO_FAR'],
    [{ minutes: 4 }, 'APPOINTMENT_MINUTES'],
    [{ minutes: 30.5 }, 'APPOINTMENT_MINUTES'],
    [{ place: 'x'.repeat(301) }, 'APPOINTMENT_PLACE_TOO_LONG'],
    [{ words: 'x'.repeat(501) }, 'APPOINTMENT_WORDS_TOO_LONG'],
  ])('%j is refused as %s', (change, code) => expect(checkAppointment({ ...meeting, ...change }, now)).toMatchObject({ refusal: { code } }));

  it('reaches every state from planned, and leaves planned', () => {
    const reached = new Set<string>(['planned', ...Object.values(nextAppointmentStates).flat()]);
    expect([...reached].sort()).toEqual([...appointmentStates].sort());
    expect(nextAppointmentStates.planned.length).toBeGreaterThan(0);
  });

  it('is kept or missed on its day at the earliest, and cancelled at any time', () => {
    const { startsAt } = meeting;
    expect(settleAppointment('planned', 'kept', startsAt, now)).toMatchObject({ refusal: { code: 'APPOINTMENT_NOT_YET' } });
    expect(settleAppointment('planned', 'cancelled', startsAt, now).ok).toBe(true);
    expect(settleAppointment('planned', 'did_not_attend', startsAt, startsAt).ok).toBe(true);
    expect(settleAppointment('cancelled', 'planned', startsAt, now)).toMatchObject({ refusal: { code: 'APPOINTMENT_STATE' } });
  });
});

const reach: SafeReach = { number: '07700 900123', times: '', leaveMessages: true, email: 'somebody@linkwell.example' };
const both = ['email', 'sms'] as const;

describe('a reminder', () => {
  it.each([
    ['before ten of the day before', '2026-03-03T14:00:00Z', '2026-03-02T09:59:00Z', 'wait'],
    ['at ten of the day before', '2026-03-03T14:00:00Z', '2026-03-02T10:00:00Z', 'send'],
    ['at ten in summer', '2026-07-03T13:00:00Z', '2026-07-02T09:00:00Z', 'send'],
    ['at night', '2026-03-03T14:00:00Z', '2026-03-02T20:00:00Z', 'wait'],
    ['in the morning of the day', '2026-03-03T14:00:00Z', '2026-03-03T08:00:00Z', 'send'],
    ['two hours before', '2026-03-03T14:00:00Z', '2026-03-03T12:00:00Z', 'send'],
    ['a moment later than that', '2026-03-03T14:00:00Z', '2026-03-03T12:00:01Z', 'too_late'],
    ['on the day after the clocks go forward', '2026-03-30T08:00:00Z', '2026-03-29T09:00:00Z', 'send'],
    ['after it began', '2026-03-03T14:00:00Z', '2026-03-03T15:00:00Z', 'too_late'],
  ])('%s is dealt with', (_when, startsAt, at, due) => expect(reminderDue(new Date(startsAt), new Date(at))).toBe(due));

  it.each([
    [reach, [], [], 'NOT_SET_UP'],
    [null, both, [], 'NO_SAFE_CONTACT'],
    [{ ...reach, leaveMessages: false }, both, [], 'NO_MESSAGES'],
    [reach, both, ['email', 'sms'], undefined],
    [reach, ['email'], ['email'], undefined],
    [{ ...reach, email: null }, both, ['sms'], undefined],
    [{ ...reach, number: '01632 960001', email: null }, both, [], 'NO_ADDRESS'],
  ] as const)('to %j, where %j is set up, goes by %j', (to, setUp, channels, why) => {
    expect(channelsFor(to, setUp)).toEqual(channels);
    expect(whyNoReminder(to, setUp)).toBe(why);
  });

  it('is never agreed by a way that is not safe, nor without words that were agreed', () => {
    expect(checkReminder('none', 'time-only-1', null, both)).toEqual({ ok: true, value: null });
    expect(checkReminder('email', 'time-only-1', reach, ['email'])).toEqual({ ok: true, value: 'time-only-1' });
    expect(checkReminder('sms', 'time-only-1', reach, ['email'])).toMatchObject({ refusal: { code: 'REMINDER_NOT_SAFE' } });
    expect(checkReminder('email', 'time-only-1', { ...reach, leaveMessages: false }, both)).toMatchObject({ refusal: { code: 'REMINDER_NOT_SAFE' } });
    expect(checkReminder('email', 'toString', reach, both)).toMatchObject({ refusal: { code: 'REMINDER_WORDING' } });
  });

  it('tells the time on the clocks of the United Kingdom, before and after they change', () => {
    expect(whenWords(new Date('2026-03-28T10:00:00Z'))).toBe('Saturday 28 March at 10:00');
    expect(whenWords(new Date('2026-03-30T10:00:00Z'))).toBe('Monday 30 March at 11:00');
  });

  it('says nothing but the time: no need, service, practice, team or person', () => {
    for (const version of reminderWordingVersions) {
      const { subject, text } = reminderWordings[version];
      expect(`${subject} ${text('…')}`).not.toMatch(/link ?worker|linkwell|nhs|practice|surgery|doctor|gp\b|support|prescrib|debt|health/i);
    }
  });

  it.each([['07700 900123', '+447700900123'], ['+44 7700 900123', '+447700900123'], ['01632 960001', undefined], ['', undefined], ['0770090012', undefined]])('a text to %j goes to %s', (number, to) =>
    expect(mobileNumber(number)).toBe(to));
  it('reads no number that is not one', () => {
    fc.assert(fc.property(fc.string(), (text) => /^\+447\d{9}$/.test(mobileNumber(text) ?? '+447700900123')));
  });
});
