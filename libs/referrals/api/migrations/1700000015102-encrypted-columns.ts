import { registerEncrypted, unregisterEncrypted } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enters what referrals have kept encrypted so far in the register of such columns. */
export class ReferralsEncryptedColumns1700000015102 implements MigrationInterface {
  readonly name = 'ReferralsEncryptedColumns1700000015102';

  async up(runner: QueryRunner): Promise<void> {
    await registerEncrypted(runner, 'referrals.referral', ['reason']);
    await registerEncrypted(runner, 'referrals.event', ['words']);
    await registerEncrypted(runner, 'referrals.team_words', ['words'], 'event_id');
    await registerEncrypted(runner, 'referrals.disclosure', ['snapshot'], 'referral_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await unregisterEncrypted(runner, 'referrals.referral', ['reason']);
    await unregisterEncrypted(runner, 'referrals.event', ['words']);
    await unregisterEncrypted(runner, 'referrals.team_words', ['words']);
    await unregisterEncrypted(runner, 'referrals.disclosure', ['snapshot']);
  }
}
