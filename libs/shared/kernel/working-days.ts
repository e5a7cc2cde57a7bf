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
