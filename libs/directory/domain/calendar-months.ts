import { parseCalendarDate, type CalendarDate } from '@linkwell/kernel';

/** The same day of a later month, or that month's last day when it is shorter: 31 January and one month is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  for (let day = Number(date.slice(8)); day > 28; day -= 1) {
    const found = parseCalendarDate(`${month}-${day}`);
    if (found) return found;
  }
  return `${month}-${date.slice(8) > '28' ? '28' : date.slice(8)}` as CalendarDate;
}

/** Whole months from one day to a later one; negative when `to` is before `from`. */
export function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const span = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, span) > to ? span - 1 : span;
}

/** Days from one day to another. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
