import { nations, type BankHoliday, type Nation } from './bank-holiday-calendar';
import { parseCalendarDate, type CalendarDate } from './clock';
import { ok, refusal, refused, type Refusal, type Result } from './result';

/** As GOV.UK names them in https://www.gov.uk/bank-holidays.json */
const divisions: Readonly<Record<Nation, string>> = { england_and_wales: 'england-and-wales', scotland: 'scotland', northern_ireland: 'northern-ireland' };

export type BankHolidayFileRefusal = Refusal<'NOT_BANK_HOLIDAYS' | 'BANK_HOLIDAY_INVALID'>;

const most = { holidays: 1_000, title: 200 };

/**
 * Reads the whole of GOV.UK's file of bank holidays, already parsed as JSON; `field` is the place in it, such as `scotland.events[3].date`. A substitute day is marked in
 * the title. One wrong entry refuses the file: half a calendar would be believed.
 */
export function parseGovUkBankHolidays(json: unknown): Result<readonly BankHoliday[], BankHolidayFileRefusal> {
  if (!isObject(json)) return notThem('', 'This is not the file of bank holidays that GOV.UK publishes.');
  const foreign = Object.keys(json).find((key) => !Object.values(divisions).includes(key));
  if (foreign !== undefined) return notThem(foreign.slice(0, 50), `It has a division that is not known here; known are ${Object.values(divisions).join(', ')}.`);
  const holidays: BankHoliday[] = [];
  for (const nation of nations) {
    const division = json[divisions[nation]];
    const field = `${divisions[nation]}.events`;
    const events = isObject(division) ? division['events'] : undefined;
    if (!Array.isArray(events) || events.length === 0) return notThem(field, 'Its list of bank holidays is missing.');
    if (events.length > most.holidays) return notThem(field, `It has more than ${most.holidays} bank holidays.`);
    const days = new Set<CalendarDate>();
    for (const [index, event] of events.entries()) {
      const holiday = readEvent(event, `${field}[${index}]`);
      if (!holiday.ok) return holiday;
      if (days.has(holiday.value.day)) return wrong(`${field}[${index}].date`, `${holiday.value.day} stands in the list twice.`);
      days.add(holiday.value.day);
      holidays.push({ nation, ...holiday.value });
    }
  }
  return ok(holidays);
}

function readEvent(event: unknown, field: string): Result<Omit<BankHoliday, 'nation'>, BankHolidayFileRefusal> {
  if (!isObject(event)) return wrong(field, 'A bank holiday has a title and a date.');
  const { title, date, notes } = event;
  if (typeof title !== 'string' || title.trim() === '' || title.length > most.title || /\p{Cc}/u.test(title)) return wrong(`${field}.title`, `A title has 1 to ${most.title} characters.`);
  if (notes !== undefined && typeof notes !== 'string') return wrong(`${field}.notes`, 'Notes are a text.');
  const day = typeof date === 'string' ? parseCalendarDate(date) : undefined;
  if (!day || day < '1900' || day >= '2200') return wrong(`${field}.date`, 'A date is a day that exists, as YYYY-MM-DD.');
  return ok({ day, title: /^substitute day$/i.test(notes?.trim() ?? '') ? `${title.trim()} (substitute day)` : title.trim() });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const notThem = (field: string, message: string) => refused(refusal('NOT_BANK_HOLIDAYS' as const, message, field));
const wrong = (field: string, message: string) => refused(refusal('BANK_HOLIDAY_INVALID' as const, message, field));
