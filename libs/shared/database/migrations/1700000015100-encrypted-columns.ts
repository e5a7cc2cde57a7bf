import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTable, registerTable } from '../register-table';

/** The register of columns that hold ciphertext; each feature enters its own (`registerEncrypted`). */
export class EncryptedColumns1700000015100 implements MigrationInterface {
  readonly name = 'EncryptedColumns1700000015100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table linkwell.encrypted_column (
        table_schema text not null,
        table_name text not null,
        column_name text not null,
        row_column text not null,
        primary key (table_schema, table_name, column_name),
        foreign key (table_schema, table_name) references linkwell.table_register on delete cascade
      )`);
    await registerTable(runner, 'linkwell.encrypted_column', 'operational');
    await runner.query(`
      grant usage on schema linkwell to linkwell_keys;
      grant select on linkwell.encrypted_column to linkwell_keys`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'linkwell.encrypted_column');
    await runner.query(`revoke usage on schema linkwell from linkwell_keys`);
  }
}
