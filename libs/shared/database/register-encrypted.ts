import type { QueryRunner } from 'typeorm';

/**
 * Enters columns that hold ciphertext of the application in the register, in the migration that makes them: what is entered can be given
 * another key (`linkwell keys rotate`), what is not would be lost with its old one. A test fails for ciphertext in a column that is not entered.
 * `rowColumn` holds what the ciphertext is bound to besides its table and column: the `row` of its `FieldPlace`, unique in the table.
 *
 * The role that changes keys may read and write these columns of every row, and reads nothing besides them but `rowColumn`.
 */
export async function registerEncrypted(runner: QueryRunner, table: `${string}.${string}`, columns: readonly string[], rowColumn = 'id'): Promise<void> {
  const [schema, name] = table.split('.');
  await runner.query(
    `insert into linkwell.encrypted_column (table_schema, table_name, column_name, row_column) select $1, $2, unnest($3::text[]), $4`,
    [schema, name, columns, rowColumn]);
  const names = columns.join(', ');
  await runner.query(`grant usage on schema ${schema} to linkwell_keys`);
  await runner.query(`grant select (${rowColumn}, ${names}), update (${names}) on ${table} to linkwell_keys`);
  await runner.query(`drop policy if exists given_another_key on ${table}`);
  await runner.query(`create policy given_another_key on ${table} for all to linkwell_keys using (true) with check (true)`);
}

/** The undoing of `registerEncrypted` where the table stays; a table that is dropped takes its entries with it. */
export async function unregisterEncrypted(runner: QueryRunner, table: `${string}.${string}`, columns: readonly string[]): Promise<void> {
  const [schema, name] = table.split('.');
  const names = columns.join(', ');
  await runner.query(`delete from linkwell.encrypted_column where table_schema = $1 and table_name = $2 and column_name = any ($3)`, [schema, name, columns]);
  await runner.query(`revoke select (${names}), update (${names}) on ${table} from linkwell_keys`);
  const [left] = (await runner.query(`select exists (select from linkwell.encrypted_column where table_schema = $1 and table_name = $2) as some`, [schema, name])) as { some: boolean }[];
  if (!left?.some) await runner.query(`drop policy given_another_key on ${table}`);
}
