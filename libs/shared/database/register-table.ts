import type { QueryRunner } from 'typeorm';

/**
 * What a table holds decides how it is guarded:
 * `public` may be read by anyone (the directory); `person` is about patients and lies behind row-level security;
 * `operational` runs the installation (accounts, jobs, settings).
 */
export type TableClass = 'public' | 'person' | 'operational';

/** Enters a table in the register, in the migration that makes it. A test fails for a table that is not entered. */
export async function registerTable(runner: QueryRunner, table: `${string}.${string}`, tableClass: TableClass): Promise<void> {
  const [schema, name] = table.split('.');
  await runner.query(`insert into linkwell.table_register (table_schema, table_name, class) values ($1, $2, $3)`, [schema, name, tableClass]);
  if (tableClass === 'person') {
    await runner.query(`alter table ${table} enable row level security`);
    await runner.query(`alter table ${table} force row level security`);
    // What hangs on a patient follows them when two records become one, and goes when theirs is anonymised. Earlier tables were entered when the functions were made.
    for (const enter of ['follow_patient', 'let_erase']) {
      const [made] = (await runner.query(`select to_regprocedure('linkwell.${enter}(regclass)') is not null as known`)) as { known: boolean }[];
      if (made?.known) await runner.query(`select linkwell.${enter}('${table}')`);
    }
  }
}

/** The undoing of `registerTable` together with the table. */
export async function dropTable(runner: QueryRunner, table: `${string}.${string}`): Promise<void> {
  const [schema, name] = table.split('.');
  await runner.query(`drop table ${table}`);
  await runner.query(`delete from linkwell.table_register where table_schema = $1 and table_name = $2`, [schema, name]);
}
