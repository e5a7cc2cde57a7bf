import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HsdsSchedule } from '../hsds';
import { calendarRule } from './index';
import { rruleText, scheduleOfRrule } from './rrule-text';
import { readSchedule } from './schedule-rule';
import { aSchedule, day } from './schedule.examples';

const ten = { opens_at: '10:00', closes_at: '12:00' };
const calendar = (said: Partial<HsdsSchedule>, from = '2026-11-01') => {
  const rule = calendarRule(aSchedule(said), day(from));
  return rule.ok ? [rule.value?.firstDay, rule.value?.rrule] : rule.refusal.field;
};

describe('a rule in a calendar file', () => {
  it.each<[Partial<HsdsSchedule>, (string | undefined)[]]>([
    [{ freq: 'WEEKLY', byday: 'TH,TU', ...ten }, ['2026-11-03', 'FREQ=WEEKLY;BYDAY=TU,TH']],
    [{ freq: 'WEEKLY', interval: 2, dtstart: '2026-01-06', wkst: 'SU', ...ten }, ['2026-11-10', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU']],
    [{ freq: 'MONTHLY', byday: '1MO,-1FR', ...ten }, ['2026-11-02', 'FREQ=MONTHLY;BYDAY=1MO,-1FR']],
    [{ freq: 'WEEKLY', byday: 'MO', byweekno: '1,-5', ...ten }, ['2026-11-30', 'FREQ=YEARLY;BYWEEKNO=1,-5;BYDAY=MO']],
    [{ freq: 'MONTHLY', byyearday: '-1', ...ten }, ['2026-12-31', 'FREQ=YEARLY;BYYEARDAY=-1']],
    [{ freq: 'WEEKLY', byday: 'TU', until: '2027-01-31', ...ten }, ['2026-11-03', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131T235959Z']],
    [{ freq: 'WEEKLY', byday: 'TU', until: '2027-06-30', ...ten }, ['2026-11-03', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T225959Z']],
    [{ freq: 'WEEKLY', byday: 'TU', until: '2027-06-30' }, ['2026-11-03', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630']],
    [{ freq: 'WEEKLY', byday: 'TU', dtstart: '2026-10-20', count: 4, ...ten }, ['2026-11-03', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261110T235959Z']],
    [{ dtstart: '2026-11-05', ...ten }, ['2026-11-05', undefined]],
    [{ dtstart: '2026-10-05', ...ten }, [undefined, undefined]],
  ])('%p', (said, expected) => expect(calendar(said)).toEqual(expected));
  it('without one meaning is refused', () => expect(calendar({ freq: 'WEEKLY', interval: 2, byday: 'MO' })).toBe('dtstart'));
});

describe('an RRULE', () => {
  it.each([
    ['RRULE:FREQ=WEEKLY;BYDAY=TU,TH', { freq: 'WEEKLY', byday: 'TU,TH' }],
    ['freq=monthly;byday=mo;bysetpos=2', { freq: 'MONTHLY', byday: '2MO' }],
    ['FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=3;COUNT=4', { freq: 'MONTHLY', byday: '-1FR', interval: 3, count: 4 }],
    ['FREQ=DAILY', { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU' }],
    ['FREQ=YEARLY;BYWEEKNO=1,-5;BYDAY=MO', { freq: 'WEEKLY', byweekno: '1,-5', byday: 'MO' }],
    ['FREQ=YEARLY;BYYEARDAY=100', { freq: 'MONTHLY', byyearday: '100' }],
    ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T225959Z;WKST=SU', { freq: 'WEEKLY', byday: 'MO', until: '2027-06-30', wkst: 'SU' }],
    ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20270701', { freq: 'WEEKLY', byday: 'MO', until: '2027-07-01' }],
  ])('%s becomes the fields of a schedule', (text, fields) => expect(scheduleOfRrule(text)).toEqual({ ok: true, value: fields }));

  it.each([
    ['FREQ=HOURLY', 'RRULE_NOT_KEPT', 'FREQ'],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=1MO', 'RRULE_NOT_KEPT', 'BYMONTH'],
    ['FREQ=DAILY;INTERVAL=3', 'RRULE_NOT_KEPT', 'FREQ'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-1', 'RRULE_NOT_KEPT', 'BYSETPOS'],
    ['FREQ=WEEKLY;BYHOUR=10', 'RRULE_NOT_KEPT', 'BYHOUR'],
    ['BYDAY=MO', 'RRULE_INVALID', 'FREQ'],
    ['FREQ=WEEKLY;FREQ=MONTHLY', 'RRULE_INVALID', 'FREQ'],
    ['FREQ=WEEKLY;BYDAY=XX', 'RRULE_INVALID', 'BYDAY'],
    ['FREQ=WEEKLY;COUNT=-1', 'RRULE_INVALID', 'COUNT'],
    ['FREQ=WEEKLY;UNTIL=20260230', 'RRULE_INVALID', 'UNTIL'],
    ['every Tuesday', 'RRULE_INVALID', 'RRULE'],
    ['', 'RRULE_INVALID', 'RRULE'],
  ])('%p is refused, its part named', (text, code, field) => expect(scheduleOfRrule(text)).toMatchObject({ ok: false, refusal: { code, field } }));

  it('never throws', () => {
    const piece = fc.constantFrom('FREQ=WEEKLY', 'FREQ=YEARLY', 'BYDAY=1MO', 'UNTIL=99999999T999999Z', 'BYWEEKNO=0', ';', '=', 'INTERVAL=1', 'é');
    fc.assert(fc.property(fc.array(piece).map((pieces) => pieces.join(';')), (text) => expect(() => scheduleOfRrule(text)).not.toThrow()));
  });

  it('of a rule reads back as the same rule', () => {
    const rule = fc.oneof(
      fc.record({ freq: fc.constant('WEEKLY' as const), byday: fc.subarray(['MO', 'WE', 'SU'], { minLength: 1 }).map(String), dtstart: fc.constant('2026-01-05'), interval: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ freq: fc.constant('MONTHLY' as const), byday: fc.subarray(['1MO', '-1FR', 'TU'], { minLength: 1 }).map(String) }),
      fc.record({ freq: fc.constant('MONTHLY' as const), bymonthday: fc.constantFrom('1', '15,-1') }),
      fc.record({ freq: fc.constant('MONTHLY' as const), byyearday: fc.constantFrom('1', '15,-1') }),
      fc.record({ freq: fc.constant('WEEKLY' as const), byday: fc.constant('TU'), byweekno: fc.constantFrom('1', '7,-3') }),
    );
    fc.assert(fc.property(rule, fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), (said, count) => {
      const given = aSchedule({ ...said, dtstart: '2026-01-05', count });
      const first = readSchedule(given);
      const text = first.ok ? rruleText(first.value) : undefined;
      const fields = scheduleOfRrule(text ?? '');
      expect(fields.ok && readSchedule(aSchedule({ ...fields.value, dtstart: '2026-01-05' }))).toEqual(first);
    }));
  });
});
