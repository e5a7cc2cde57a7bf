import { BankHolidayCalendar, type BankHoliday } from '@linkwell/kernel';
import type { UnitOfWork } from './unit-of-work';

const allHolidays = `select nation, to_char(day, 'YYYY-MM-DD') as day from linkwell.bank_holiday`;

const loaded = new WeakMap<UnitOfWork, Promise<BankHolidayCalendar>>();

/** The bank holidays that are known, read once a unit of work however often it asks: some two hundred short rows. */
export function bankHolidayCalendar(unit: UnitOfWork): Promise<BankHolidayCalendar> {
  const calendar = loaded.get(unit) ?? unit.query<Pick<BankHoliday, 'nation' | 'day'>>(allHolidays).then((rows) => new BankHolidayCalendar(rows));
  loaded.set(unit, calendar);
  return calendar;
}

export interface BankHolidaysReplaced {
  readonly given: number;
  readonly inserted: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * Within each nation's own span, from the first given day to the last, the given holidays are the whole truth: what stands there otherwise goes. Days before and after stay.
 * $1 the holidays as JSON. Index: bank_holiday_pkey.
 */
const replace = `
  with given as materialized (
    select nation, day, title from jsonb_to_recordset($1::jsonb) as given (nation text, day date, title text)
  ), span as (
    select nation, min(day) as first, max(day) as last from given group by nation
  ), removed as (
    delete from linkwell.bank_holiday using span
    where bank_holiday.nation = span.nation and bank_holiday.day between span.first and span.last
      and not exists (select from given where given.nation = bank_holiday.nation and given.day = bank_holiday.day)
    returning 1
  ), written as (
    insert into linkwell.bank_holiday as kept (nation, day, title) select nation, day, title from given
    on conflict (nation, day) do update set title = excluded.title where kept.title <> excluded.title
    returning xmax = 0 as is_new
  )
  select (select count(*)::int from given) as given, (select count(*)::int from written where is_new) as inserted,
    (select count(*)::int from written where not is_new) as updated, (select count(*)::int from removed) as removed`;

/** Takes in a checked list of bank holidays, all of it or, when the unit fails, nothing. Needs the role `linkwell_job`. Repeating it changes nothing. */
export async function replaceBankHolidays(unit: UnitOfWork, holidays: readonly BankHoliday[]): Promise<BankHolidaysReplaced> {
  const [counts] = await unit.query<Omit<BankHolidaysReplaced, 'unchanged'>>(replace, [JSON.stringify(holidays)]);
  if (!counts) throw new Error('Counts were asked for.');
  loaded.delete(unit);
  await unit.audit({ action: 'bank_holidays.imported', subjectType: 'bank_holiday', detail: `${counts.inserted} new, ${counts.updated} changed, ${counts.removed} removed` });
  return { ...counts, unchanged: counts.given - counts.inserted - counts.updated };
}
