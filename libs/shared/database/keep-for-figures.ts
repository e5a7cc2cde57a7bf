import type { QueryRunner } from 'typeorm';

/**
 * Says what of a table of persons stays when a record is anonymised, because figures are made of it. Everything else of such a row is emptied, and of every
 * table that is not entered here no row stays: whoever adds a table or a column has nothing to remember for it to be destroyed (docs/adr/0023).
 *
 * `only` is a condition: rows that do not fulfil it go too. From here on rows carry `anonymised_at`, and nobody whom the application serves sees one that has it.
 */
export async function keepForFigures(runner: QueryRunner, table: `${string}.${string}`, columns: readonly string[], only = 'true'): Promise<void> {
  const [schema, name] = table.split('.');
  await runner.query(`alter table ${table} add column anonymised_at timestamptz`);
  await runner.query(`insert into linkwell.kept_table (table_schema, table_name, columns, only_rows) values ($1, $2, $3, $4)`, [schema, name, [...columns, 'anonymised_at'], only]);
  await runner.query(`
    create policy not_anonymised on ${table} as restrictive for all to linkwell_app using (anonymised_at is null);
    grant update on ${table} to linkwell_eraser`);
}

/** The undoing of `keepForFigures`; what was anonymised stays so, and can be seen. */
export async function forgetKept(runner: QueryRunner, table: `${string}.${string}`): Promise<void> {
  const [schema, name] = table.split('.');
  await runner.query(`
    drop policy not_anonymised on ${table};
    revoke update on ${table} from linkwell_eraser;
    alter table ${table} drop column anonymised_at`);
  await runner.query(`delete from linkwell.kept_table where table_schema = $1 and table_name = $2`, [schema, name]);
}
