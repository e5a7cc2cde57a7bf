import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['plan_link', 'plan_step', 'plan_goal', 'plan_version', 'plan'] as const;

/**
 * What a person wants and who does what for it. Each saving is a version of its own: goals and steps are added, never changed, and the plan
 * points at its newest version. `words` are encrypted by the application.
 *
 * A link shows one plan to whoever holds it and gives the right answer. Of its token and of the answer only keyed hashes are kept. It is found by
 * its token's hash, which only its holder can make, and from the right answer on it may read that one plan without what is confidential: the policies
 * leave that out, whatever a query asks. It opens only while support runs.
 */
export class Plan1700000015510 implements MigrationInterface {
  readonly name = 'Plan1700000015510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.plan (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        episode_id uuid not null unique,
        version integer not null default 1,
        unique (id, team_id),
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id)
      );
      create index plan_of_patient on casework.plan (patient_id);
      create table casework.plan_version (
        plan_id uuid not null,
        version integer not null,
        team_id uuid not null,
        reviewed_on date,
        saved_at timestamptz not null,
        saved_by uuid not null references identity.app_user,
        primary key (plan_id, version),
        foreign key (plan_id, team_id) references casework.plan (id, team_id)
      );
      create table casework.plan_goal (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        plan_id uuid not null,
        plan_version integer not null,
        position smallint not null,
        need_id uuid,
        words text not null,
        rating smallint check (rating between 0 and 10),
        confidential boolean not null,
        unique (id, team_id),
        foreign key (plan_id, team_id) references casework.plan (id, team_id),
        foreign key (need_id, team_id) references casework.need (id, team_id)
      );
      create index plan_goal_of_plan on casework.plan_goal (plan_id, plan_version, position);
      create index plan_goal_of_need on casework.plan_goal (need_id) where need_id is not null;
      create table casework.plan_step (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        goal_id uuid not null,
        position smallint not null,
        who text not null check (who in ('patient', 'link_worker', 'organisation')),
        words text not null,
        due_on date,
        done boolean not null,
        confidential boolean not null,
        foreign key (goal_id, team_id) references casework.plan_goal (id, team_id)
      );
      create index plan_step_of_goal on casework.plan_step (goal_id, position);
      create table casework.plan_link (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        plan_id uuid not null,
        episode_id uuid not null,
        token_hash bytea not null unique,
        factor text not null check (factor in ('date_of_birth', 'code')),
        answer_hash bytea not null,
        wrong_answers smallint not null default 0,
        made_at timestamptz not null,
        made_by uuid not null references identity.app_user,
        expires_at timestamptz not null check (expires_at > made_at),
        emailed boolean not null,
        locked_at timestamptz,
        revoked_at timestamptz,
        last_opened_at timestamptz,
        version integer not null default 1,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (plan_id, team_id) references casework.plan (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id)
      );
      create index plan_link_of_plan on casework.plan_link (plan_id, made_at desc)`);
    for (const table of [...tables].reverse()) await registerTable(runner, `casework.${table}`, 'person');
    await registerEncrypted(runner, 'casework.plan_goal', ['words']);
    await registerEncrypted(runner, 'casework.plan_step', ['words']);
    for (const table of tables) {
      await runner.query(`
        create policy of_my_team on casework.${table} for all to linkwell_app
          using (team_id = any ((select identity.my_team_ids())::uuid[]))
          with check (team_id = any ((select identity.my_team_ids())::uuid[]));
        grant select, insert on casework.${table} to linkwell_app`);
    }
    await runner.query(`
      grant update (version) on casework.plan to linkwell_app;
      grant update (wrong_answers, locked_at, revoked_at, last_opened_at, version) on casework.plan_link to linkwell_app;

      create policy by_its_token on casework.plan_link for select to linkwell_app using (token_hash = (select decode(nullif(current_setting('linkwell.plan_link', true), ''), 'hex')));
      create policy answered_by_its_token on casework.plan_link for update to linkwell_app
        using (token_hash = (select decode(nullif(current_setting('linkwell.plan_link', true), ''), 'hex')) and revoked_at is null);
      create policy of_my_plan_link on casework.episode for select to linkwell_app using (id = (select episode_id from casework.plan_link
        where token_hash = decode(nullif(current_setting('linkwell.plan_link', true), ''), 'hex')));

      create function casework.my_plan_id() returns uuid language sql stable as $$
        select plan_id from casework.plan_link
        where linkwell.principal() ->> 'kind' = 'link' and linkwell.principal() ->> 'purpose' = 'plan' and id = (linkwell.principal() ->> 'id')::uuid
          and token_hash = decode(nullif(current_setting('linkwell.plan_link', true), ''), 'hex') and revoked_at is null and locked_at is null
      $$;
      create policy of_my_link on casework.plan for select to linkwell_app using (id = (select casework.my_plan_id()));
      create policy of_my_link on casework.plan_version for select to linkwell_app using (plan_id = (select casework.my_plan_id()));
      create policy of_my_link on casework.plan_goal for select to linkwell_app using (plan_id = (select casework.my_plan_id()) and not confidential
        and (need_id is null or exists (select from casework.need where need.id = need_id and not need.confidential)));
      create policy of_my_link on casework.need for select to linkwell_app using (not confidential
        and (select linkwell.principal() ->> 'kind') = 'link' and episode_id = (select plan.episode_id from casework.plan where plan.id = (select casework.my_plan_id())));
      create policy of_my_link on casework.plan_step for select to linkwell_app using (not confidential
        and (select casework.my_plan_id()) is not null and exists (select from casework.plan_goal where plan_goal.id = goal_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy of_my_link on casework.need;
      drop policy of_my_plan_link on casework.episode;
      drop policy of_my_link on casework.plan_step;
      drop policy of_my_link on casework.plan_goal;
      drop policy of_my_link on casework.plan_version;
      drop policy of_my_link on casework.plan;
      drop function casework.my_plan_id()`);
    for (const table of tables) await dropTable(runner, `casework.${table}`);
  }
}
