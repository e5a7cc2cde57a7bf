import { registerEncrypted, unregisterEncrypted } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const encrypted = {
  patient: ['forename', 'surname', 'date_of_birth', 'nhs_number', 'postcode', 'phone', 'safe_contact'],
  episode: ['reason', 'closing_words'],
  need: ['patients_words'],
  contact: ['note', 'next_step'],
} as const;

/** Enters what casework has kept encrypted so far in the register of such columns. */
export class CaseworkEncryptedColumns1700000015101 implements MigrationInterface {
  readonly name = 'CaseworkEncryptedColumns1700000015101';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(encrypted)) await registerEncrypted(runner, `casework.${table}`, columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(encrypted)) await unregisterEncrypted(runner, `casework.${table}`, columns);
  }
}
