import { addDays, type CalendarDate } from './clock';

/** Where bank holidays are the same (Banking and Financial Dealings Act 1971, Schedule 1). */
export const nations = ['england_and_wales', 'scotland', 'northern_ireland'] as const;
export type Nation = (typeof nations)[number];
export const nationNames: Readonly<Record<Nation, string>> = { england_and_wales: 'England and Wales', scotland: 'Scotland', northern_ireland: 'Northern Ireland' };

export interface BankHoliday {
  readonly nation: Nation;
  readonly day: CalendarDate;
  readonly title: string;
}

/** The bank holidays that an installation knows. */
export class BankHolidayCalendar {
  private readonly days: ReadonlyMap<Nation, ReadonlySet<CalendarDate>>;

  constructor(holidays: readonly Pick<BankHoliday, 'nation' | 'day'>[]) {
    this.days = new Map(nations.map((nation) => [nation, new Set(holidays.filter((holiday) => holiday.nation === nation).map(({ day }) => day))]));
  }

  of(nation: Nation): ReadonlySet<CalendarDate> {
    return this.days.get(nation) ?? new Set();
  }

  /** The last bank holiday that is known; working days after it are reckoned without any, which brings a due day forward, never back. */
  lastOf(nation: Nation): CalendarDate | undefined {
    return [...this.of(nation)].sort().at(-1);
  }
}

/** Half a year: more than the longest response target and the usual freshness ask reach ahead. */
const daysAhead = 183;

/** The nations whose bank holidays are known for less than six months from a day, each with the last that is known. */
export function endingSoon(calendar: BankHolidayCalendar, today: CalendarDate): readonly { readonly nation: Nation; readonly last: CalendarDate | undefined }[] {
  const needed = addDays(today, daysAhead);
  return nations.map((nation) => ({ nation, last: calendar.lastOf(nation) })).filter(({ last }) => last === undefined || last < needed);
}

/** What the operator should do about it; `undefined` while nothing. */
export function bankHolidayWarning(calendar: BankHolidayCalendar, today: CalendarDate): string | undefined {
  const ending = endingSoon(calendar, today);
  if (ending.length === 0) return undefined;
  const until = ending.map(({ nation, last }) => `${nationNames[nation]} (${last === undefined ? 'none known' : `last ${last}`})`).join(', ');
  return `Bank holidays are known for less than six months: ${until}. Fetch https://www.gov.uk/bank-holidays.json and run: npm run linkwell -- import bank-holidays bank-holidays.json`;
}
