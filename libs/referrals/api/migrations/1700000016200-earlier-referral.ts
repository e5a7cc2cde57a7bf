import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A referral that is sent because an earlier one was declined or not answered points to it. That both are of one patient and team is checked by the database,
 * as whoever adds the row: an earlier referral that they may not see is none. It is checked on adding only, for two records that are one record today may be
 * two again tomorrow.
 */
export class EarlierReferral1700000016200 implements MigrationInterface {
  readonly name = 'EarlierReferral1700000016200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referrals.referral add column earlier_referral_id uuid references referrals.referral check (earlier_referral_id <> id);
      create index referral_after on referrals.referral (earlier_referral_id) where earlier_referral_id is not null;
      create function referrals.require_same_patient() returns trigger language plpgsql set search_path = '' as $body$
      begin
        if not exists (select from referrals.referral as earlier where earlier.id = new.earlier_referral_id and earlier.patient_id = new.patient_id and earlier.team_id = new.team_id) then
          raise exception 'The earlier referral is of another patient or team.' using errcode = 'foreign_key_violation', constraint = 'earlier_of_same_patient';
        end if;
        return new;
      end $body$;
      create trigger earlier_of_same_patient before insert on referrals.referral for each row when (new.earlier_referral_id is not null) execute function referrals.require_same_patient()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger earlier_of_same_patient on referrals.referral;
      drop function referrals.require_same_patient();
      alter table referrals.referral drop column earlier_referral_id`);
  }
}
