import type { HsdsSchedule } from '../hsds';
import type { CalendarDate } from '@linkwell/kernel';
import type { Timetable } from './sessions';

/** A schedule of the standard with what an example needs. */
export const aSchedule = (said: Partial<HsdsSchedule> = {}): HsdsSchedule => ({ id: '2f1d7b60-8f4e-4b63-9b1c-5a0f1c3c7a01', ...said });

export const tuesdays = aSchedule({ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00' });

export const aTimetable = (schedules: readonly HsdsSchedule[], said: Partial<Timetable> = {}): Timetable => ({
  schedules, closed: [], closedOnBankHolidays: 'no', bankHolidays: new Set(), ...said,
});

export const day = (text: string) => text as CalendarDate;
export const at = (text: string) => new Date(text);
