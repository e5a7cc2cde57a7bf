import { addDays, type CalendarDate } from './clock';

/** Monday to Friday, less the bank holidays of the nation concerned, which the caller brings as data. */
export function isWorkingDay(day: CalendarDate, bankHolidays: ReadonlySet<CalendarDate>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(day);
}

/** The day `workingDays` working days after another, which itself does not count. Throws a RangeError unless it is a whole number from 1. */
export function addWorkingDays(day: CalendarDate, workingDays: number, bankHolidays: ReadonlySet<CalendarDate>): CalendarDate {
  if (!Number.isInteger(workingDays) || workingDays < 1) throw new RangeError('Working days are counted in whole numbers from 1.');
  let reached = day;
  for (let left = workingDays; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, bankHolidays)) left -= 1;
  }
  return reached;
}

/** How many working days have passed on a day since another, which itself does not count; 0 for the same day or an earlier one. */
export function workingDaysSince(day: CalendarDate, reached: CalendarDate, bankHolidays: ReadonlySet<CalendarDate>): number {
  let passed = 0;
  for (let each = addDays(day, 1); each <= reached; each = addDays(each, 1)) passed += isWorkingDay(each, bankHolidays) ? 1 : 0;
  return passed;
}
