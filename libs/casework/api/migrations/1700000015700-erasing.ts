import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eraseRows, hangsOn, letErase } from './erase.sql';

/** What stays of a record when it is anonymised (`keepForFigures`), and the means by which all else of it goes. Each feature enters its own. */
export class Erasing1700000015700 implements MigrationInterface {
  readonly name = 'Erasing1700000015700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table linkwell.kept_table (
        table_schema text not null,
        table_name text not null,
        columns text[] not null,
        only_rows text not null,
        primary key (table_schema, table_name),
        foreign key (table_schema, table_name) references linkwell.table_register on delete cascade
      )`);
    await registerTable(runner, 'linkwell.kept_table', 'operational');
    for (const statement of [letErase, hangsOn, eraseRows]) await runner.query(statement);
    await runner.query(`
      grant usage on schema linkwell, identity to linkwell_eraser;
      grant select on linkwell.kept_table, linkwell.table_register to linkwell_eraser;
      revoke execute on function linkwell.erase(regclass, uuid[]) from public;
      grant execute on function linkwell.erase(regclass, uuid[]) to linkwell_eraser`);
    const tables = (await runner.query(`select table_schema || '.' || table_name as name from linkwell.table_register where class = 'person'`)) as { name: string }[];
    for (const { name } of tables) await runner.query(`select linkwell.let_erase('${name}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const erased = (await runner.query(`select polrelid::regclass::text as name from pg_policy where polname = 'erased_for_its_lead'`)) as { name: string }[];
    for (const { name } of erased) {
      await runner.query(`drop policy erased_for_its_lead on ${name}`);
      await runner.query(`revoke all on ${name} from linkwell_eraser`);
    }
    const schemas = (await runner.query(`select distinct table_schema as name from linkwell.table_register where class = 'person'`)) as { name: string }[];
    await runner.query(`
      drop function linkwell.erase(regclass, uuid[]);
      drop function linkwell.hangs_on(regclass);
      drop function linkwell.let_erase(regclass);
      revoke select on linkwell.table_register from linkwell_eraser`);
    for (const { name } of [...schemas, { name: 'identity' }, { name: 'linkwell' }]) await runner.query(`revoke usage on schema ${name} from linkwell_eraser`);
    await dropTable(runner, 'linkwell.kept_table');
  }
}
