import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addWorkingDays, publicViewer, type BankHoliday, type CalendarDate } from '@linkwell/kernel';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { DataSource } from 'typeorm';
import { bankHolidayCalendar, ownMigrations, replaceBankHolidays } from '@linkwell/database';

const Migration = ownMigrations.find(({ name }) => name.startsWith('BankHolidays'))!;
const day = (text: string) => text as CalendarDate;
const job = { kind: 'job', name: 'import-bank-holidays' } as const;
const holiday = (nation: BankHoliday['nation'], on: string, title = 'A day'): BankHoliday => ({ nation, day: day(on), title });

describe('bank holidays', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  const take = (holidays: readonly BankHoliday[]) => db.database.within(job, (unit) => replaceBankHolidays(unit, holidays), 'linkwell_job');
  const known = () => db.database.within(publicViewer, bankHolidayCalendar);
  const kept = () => db.look<BankHoliday>(`select nation, day::text, title from linkwell.bank_holiday order by nation, day`);

  it('of six years come with the installation, anyone may read them, and none falls on a weekend', async () => {
    const calendar = await known();
    expect([calendar.of('england_and_wales').size, calendar.of('scotland').size, calendar.of('northern_ireland').size]).toEqual([49, 56, 61]);
    const days = await kept();
    expect(days.filter(({ day: on }) => [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay()))).toEqual([]);
  });

  it.each([
    ['england_and_wales', '2026-07-10', '2026-07-13'],
    ['northern_ireland', '2026-07-10', '2026-07-14'],
    ['scotland', '2026-12-31', '2027-01-05'],
    ['england_and_wales', '2026-12-31', '2027-01-04'],
    ['scotland', '2026-06-12', '2026-06-16'],
    ['scotland', '2027-12-31', '2028-01-05'],
    ['northern_ireland', '2027-12-24', '2027-12-29'],
    ['scotland', '2028-04-14', '2028-04-17'],
    ['england_and_wales', '2028-04-13', '2028-04-18'],
  ] as const)('of %s: the working day after %s is %s', async (nation, from, next) => {
    expect(addWorkingDays(day(from), 1, (await known()).of(nation))).toBe(next);
  });

  it('are read once a unit of work', async () => {
    await db.database.within(publicViewer, async (unit) => expect(bankHolidayCalendar(unit)).toBe(bankHolidayCalendar(unit)));
  });

  it('of a file are the whole truth between its first and last day of each nation, and change nothing beyond, nor the second time', async () => {
    const before = await kept();
    const file = [holiday('scotland', '2026-05-04', 'Early May bank holiday'), holiday('scotland', '2026-07-01'), holiday('scotland', '2026-08-03', 'Another name')];
    expect(await take(file)).toEqual({ given: 3, inserted: 1, updated: 1, removed: 2, unchanged: 1 });
    const after = await kept();
    const others = (days: BankHoliday[]) => days.filter(({ nation, day: on }) => nation !== 'scotland' || on < '2026-05-04' || on > '2026-08-03');
    expect(others(after)).toEqual(others(before));
    expect(after.filter(({ nation, day: on }) => nation === 'scotland' && on >= '2026-05-04' && on <= '2026-08-03').map(({ title }) => title)).toEqual(['Early May bank holiday', 'A day', 'Another name']);
    expect(await take(file)).toEqual({ given: 3, inserted: 0, updated: 0, removed: 0, unchanged: 3 });
    expect(await kept()).toEqual(after);
  });

  it('are all taken in or none', async () => {
    const before = await kept();
    await expect(take([holiday('scotland', '2030-01-01'), holiday('scotland', '2030-01-01')])).rejects.toThrow();
    await expect(take([holiday('scotland', '2030-01-01'), holiday('scotland', '2030-01-02', '')])).rejects.toThrow();
    expect(await kept()).toEqual(before);
  });

  it('are changed by a job alone', async () => {
    await expect(db.database.within(publicViewer, (unit) => replaceBankHolidays(unit, [holiday('scotland', '2030-01-01')]))).rejects.toThrow(/permission denied/);
  });

  it('go with their migration and come again with it', async () => {
    const source = await new DataSource({ type: 'postgres', url: db.adminUrl, installExtensions: false }).initialize();
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('set local role linkwell_owner');
    await new Migration().down(runner);
    expect(await runner.query(`select to_regclass('linkwell.bank_holiday') as found`)).toEqual([{ found: null }]);
    await new Migration().up(runner);
    expect(await runner.query(`select count(*)::int as count from linkwell.bank_holiday`)).toEqual([{ count: 166 }]);
    await runner.rollbackTransaction();
    await runner.release();
    await source.destroy();
  });
});
