import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people answered to questionnaires, who did not answer and why, and what evaluation may count of it. */
export class Outcomes1700000010000 implements MigrationInterface {
  readonly name = 'Outcomes1700000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema outcomes;
      create table outcomes.response (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null references identity.team,
        patient_id uuid not null,
        episode_id uuid not null,
        instrument text not null,
        instrument_version integer not null,
        time_point text not null check (time_point in ('baseline', 'review', 'end_of_support', 'follow_up')),
        status text not null check (status in ('answered', 'declined', 'not_reached', 'not_suitable')),
        mode text check (mode in ('in_person', 'phone', 'online', 'paper')),
        answers jsonb,
        scores jsonb check (jsonb_typeof(scores) = 'array'),
        taken_on date not null,
        recorded_by uuid references identity.app_user,
        recorded_at timestamptz not null default now(),
        version integer not null default 1,
        superseded_by uuid,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id),
        check ((status = 'answered') = (mode is not null)),
        check ((status = 'answered') = (answers is not null)),
        check ((status = 'answered') = (scores is not null))
      );
      create index response_of_patient on outcomes.response (patient_id, instrument, taken_on);
      create unique index response_once on outcomes.response (episode_id, instrument, time_point)
        where time_point <> 'review' and superseded_by is null`);
    await registerTable(runner, 'outcomes.response', 'person');

    await runner.query(`
      grant usage on schema outcomes to linkwell_app, linkwell_job, linkwell_source_reader;
      grant select, insert on outcomes.response to linkwell_app;
      grant update (superseded_by) on outcomes.response to linkwell_app;
      grant insert on outcomes.response to linkwell_job;
      grant select on outcomes.response to linkwell_source_reader;

      create policy response_of_my_team on outcomes.response to linkwell_app
        using (team_id = any ((select identity.my_team_ids())::uuid[]))
        with check (team_id = any ((select identity.my_team_ids())::uuid[]));
      create policy response_brought_by_a_job on outcomes.response for insert to linkwell_job
        with check (linkwell.principal() ->> 'kind' = 'job');
      create policy response_for_evaluation on outcomes.response for select to linkwell_source_reader using (true)`);

    // One row a score; a response without one (declined, not reached, not suitable) keeps a row, because it is counted too.
    await runner.query(`
      create view evaluation.src_score as
        select response.id as response_id, response.episode_id, response.instrument, response.instrument_version, response.time_point,
          response.status, response.mode, response.taken_on, score.id as score_id, score.value
        from outcomes.response
        left join lateral jsonb_to_recordset(response.scores) as score (id text, value integer) on true
        where response.superseded_by is null;
      grant select on evaluation.src_score to linkwell_release_builder;
      alter view evaluation.src_score owner to linkwell_source_reader`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view evaluation.src_score`);
    await dropTable(runner, 'outcomes.response');
    await runner.query(`drop schema outcomes`);
  }
}
