import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTable, registerTable } from '../register-table';
import { firstBankHolidays } from './first-bank-holidays';

/** Bank holidays of each nation, for working days and for opening times. Data, not code: `linkwell import bank-holidays` brings later years. */
export class BankHolidays1700000013100 implements MigrationInterface {
  readonly name = 'BankHolidays1700000013100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table linkwell.bank_holiday (
        nation text not null check (nation in ('england_and_wales', 'scotland', 'northern_ireland')),
        day date not null,
        title text not null check (title <> ''),
        primary key (nation, day)
      )`);
    await registerTable(runner, 'linkwell.bank_holiday', 'public');
    await runner.query(`
      grant select on linkwell.bank_holiday to linkwell_app, linkwell_job;
      grant insert, update, delete on linkwell.bank_holiday to linkwell_job`);
    const rows = Object.entries(firstBankHolidays).flatMap(([nation, years]) =>
      Object.entries(years).flatMap(([year, days]) => days.split(',').map((entry) => ({ nation, day: `${year}-${entry.trim().slice(0, 5)}`, title: entry.trim().slice(6) }))));
    await runner.query(`insert into linkwell.bank_holiday select * from jsonb_to_recordset($1) as given (nation text, day date, title text)`, [JSON.stringify(rows)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'linkwell.bank_holiday');
  }
}
