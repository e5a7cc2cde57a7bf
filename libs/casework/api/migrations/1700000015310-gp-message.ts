import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const mine = `team_id = any ((select identity.my_team_ids())::uuid[])`;

/**
 * Messages back to GP and referrer: what was sent, when, how and to whom, or why none was. `content` is ciphertext of exactly what was sent. A row is added
 * and never changed: another message of the same moment is another row.
 */
export class GpMessage1700000015310 implements MigrationInterface {
  readonly name = 'GpMessage1700000015310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.gp_message (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        episode_id uuid not null,
        moment text not null check (moment in ('started', 'declined', 'not_reached', 'ended')),
        audience text not null check (audience in ('gp', 'referrer')),
        state text not null check (state in ('sent', 'not_sent')),
        content text,
        sent_on date,
        way text check (way in ('clinical_system', 'nhs_mail', 'secure_email', 'post', 'by_hand')),
        reason text check (reason in ('person_objects', 'not_registered', 'told_otherwise', 'other')),
        recorded_at timestamptz not null,
        recorded_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id),
        check (num_nonnulls(content, sent_on, way) = case state when 'sent' then 3 else 0 end),
        check ((state = 'not_sent') = (reason is not null))
      );
      create index gp_message_of_patient on casework.gp_message (patient_id, recorded_at desc);
      create index gp_message_of_episode on casework.gp_message (episode_id, moment, audience);
      create index episode_answered on casework.episode (team_id, answered_on) where answered_on is not null`);
    await registerTable(runner, 'casework.gp_message', 'person');
    await registerEncrypted(runner, 'casework.gp_message', ['content']);
    await runner.query(`
      create policy of_my_team on casework.gp_message for all to linkwell_app using (${mine}) with check (${mine});
      grant select, insert on casework.gp_message to linkwell_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index casework.episode_answered`);
    await dropTable(runner, 'casework.gp_message');
  }
}
