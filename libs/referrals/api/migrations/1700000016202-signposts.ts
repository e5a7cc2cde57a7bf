import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const mine = `team_id = any ((select identity.my_team_ids())::uuid[])`;

/**
 * A service whose details somebody was given. Nothing of theirs goes to the service, so that it is the team's knowledge alone: no organisation reads a row of it.
 */
export class Signposts1700000016202 implements MigrationInterface {
  readonly name = 'Signposts1700000016202';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table referrals.signpost (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null references identity.team,
        patient_id uuid not null,
        episode_id uuid not null,
        service_id uuid not null references directory.service,
        service_name text not null,
        organisation_name text not null,
        need_ids uuid[] not null,
        handed_over_on date not null,
        way text not null check (way in ('told', 'on_paper', 'sent', 'called_together')),
        recorded_at timestamptz not null,
        recorded_by uuid not null references identity.app_user,
        outcome text check (outcome in ('went', 'did_not_go', 'unknown')),
        outcome_at timestamptz,
        outcome_by uuid references identity.app_user,
        version integer not null default 1,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id),
        check ((outcome is null) = (outcome_at is null) and (outcome is null) = (outcome_by is null))
      );
      create index signpost_of_patient on referrals.signpost (patient_id, handed_over_on desc, id desc);
      create index signpost_of_episode on referrals.signpost (episode_id)`);
    await registerTable(runner, 'referrals.signpost', 'person');
    await runner.query(`
      create policy of_my_team on referrals.signpost for all to linkwell_app using (${mine}) with check (${mine});
      grant select, insert, update (outcome, outcome_at, outcome_by, version) on referrals.signpost to linkwell_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'referrals.signpost');
  }
}
