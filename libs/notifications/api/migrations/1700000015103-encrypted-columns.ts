import { registerEncrypted, unregisterEncrypted } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enters what messages keep encrypted in the register of such columns. */
export class NotificationsEncryptedColumns1700000015103 implements MigrationInterface {
  readonly name = 'NotificationsEncryptedColumns1700000015103';

  async up(runner: QueryRunner): Promise<void> {
    await registerEncrypted(runner, 'notifications.message', ['address', 'content']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await unregisterEncrypted(runner, 'notifications.message', ['address', 'content']);
  }
}
