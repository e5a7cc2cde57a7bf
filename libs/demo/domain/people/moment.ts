import { addDays, type CalendarDate } from '@linkwell/kernel';
import type { Chooser } from '../chooser';

/** A moment of a working day, never in the night. In winter an hour earlier by the clock on the wall than in summer. */
export const workingMoment = (day: CalendarDate, choose: Chooser): Date => new Date(`${day}T${String(choose.between(9, 15)).padStart(2, '0')}:${String(choose.between(0, 59)).padStart(2, '0')}:00Z`);

const weekday = (day: CalendarDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The same day, or the Monday after it when it is a weekend. */
export const workingDay = (day: CalendarDate): CalendarDate => addDays(day, weekday(day) === 6 ? 2 : weekday(day) === 0 ? 1 : 0);

/** The last working day before a day. */
export const workingDayBefore = (day: CalendarDate): CalendarDate => addDays(day, weekday(day) === 1 ? -3 : weekday(day) === 0 ? -2 : -1);
