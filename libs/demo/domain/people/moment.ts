import { addDays, type CalendarDate } from '@linkwell/kernel';
import type { Chooser } from '../chooser';

/** A moment of a working day, never in the night. In winter an hour earlier by the clock on the wall than in summer. */
export const workingMoment = (day: CalendarDate, choose: Chooser): Date => new Date(`${day}T${String(choose.between(9, 15)).padStart(2, '0')}:${String(choose.between(0, 59)).padStart(2, '0')}:00Z`);

/** The same day, or the Monday after it when it is a weekend, but never later than `latest`. */
export function workingDay(day: CalendarDate, latest: CalendarDate): CalendarDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const moved = weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
  return moved > latest ? latest : moved;
}
