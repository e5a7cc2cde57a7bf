import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who supports somebody, and every change of hands. Episodes that are there already belong to whoever wrote down the person's answer to the offer.
 * `transfer.reason` is encrypted by the application. The index of running episodes keeps a desk as fast as its work is large, however much lies behind it.
 */
export class EpisodeWorker1700000015201 implements MigrationInterface {
  readonly name = 'EpisodeWorker1700000015201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table casework.episode add column worker_id uuid references identity.app_user;
      create table casework.transfer (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        episode_id uuid not null,
        from_user_id uuid references identity.app_user,
        to_user_id uuid not null references identity.app_user,
        reason text not null,
        transferred_at timestamptz not null,
        transferred_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id)
      )`);
    await registerTable(runner, 'casework.transfer', 'person');
    await registerEncrypted(runner, 'casework.transfer', ['reason']);
    await runner.query(`
      create policy of_my_team on casework.transfer for all to linkwell_app
        using (team_id = any ((select identity.my_team_ids())::uuid[]))
        with check (team_id = any ((select identity.my_team_ids())::uuid[]));
      grant select, insert on casework.transfer to linkwell_app;
      create index transfer_of_patient on casework.transfer (patient_id, transferred_at desc)`);
    // A table under forced row-level security shows its own owner nothing, so that it is lifted for this one statement.
    const tables = ['casework.episode', 'casework.agreement'];
    for (const table of tables) await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`
      update casework.episode set worker_id = (
        select agreement.recorded_by from casework.agreement where agreement.episode_id = episode.id order by agreement.given_at, agreement.id limit 1)`);
    for (const table of tables) await runner.query(`alter table ${table} force row level security`);
    await runner.query(`
      create index episode_running on casework.episode (team_id, worker_id) where state in ('offered', 'accepted');
      create index episode_begun on casework.episode (team_id, offered_on, worker_id);
      create index episode_closed on casework.episode (team_id, closed_on) where state = 'closed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'casework.transfer');
    await runner.query(`
      drop index casework.episode_running, casework.episode_begun, casework.episode_closed;
      alter table casework.episode drop column worker_id`);
  }
}
