import { registerEncrypted, unregisterEncrypted } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enters what claims keep encrypted in the register of such columns. */
export class DirectoryEncryptedColumns1700000015104 implements MigrationInterface {
  readonly name = 'DirectoryEncryptedColumns1700000015104';

  async up(runner: QueryRunner): Promise<void> {
    await registerEncrypted(runner, 'directory.claim', ['details']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await unregisterEncrypted(runner, 'directory.claim', ['details']);
  }
}
