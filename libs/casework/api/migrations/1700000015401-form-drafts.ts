import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Forms that somebody has begun: theirs alone, encrypted, gone when the form is sent and after a week in any case. The only rows of casework that
 * its role may delete: they are no record of anybody yet. So `patient_id` is no foreign key either: a draft neither keeps a record from being removed
 * nor follows it into another when two become one, and without a record that its writer may see it is refused until it is forgotten.
 */
export class FormDrafts1700000015401 implements MigrationInterface {
  readonly name = 'FormDrafts1700000015401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.form_draft (
        id uuid primary key,
        user_id uuid not null references identity.app_user,
        form text not null check (length(form) between 1 and 40),
        patient_id uuid,
        content text not null,
        saved_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > saved_at),
        unique nulls not distinct (user_id, form, patient_id)
      );
      create index form_draft_expiry on casework.form_draft (expires_at)`);
    await registerTable(runner, 'casework.form_draft', 'person');
    await registerEncrypted(runner, 'casework.form_draft', ['content']);
    await runner.query(`
      create policy my_own on casework.form_draft for all to linkwell_app
        using (user_id = (select linkwell.user_id())) with check (user_id = (select linkwell.user_id()));
      create policy expired on casework.form_draft for all to linkwell_job
        using (expires_at <= now() and (select linkwell.principal() ->> 'kind' = 'job' and linkwell.principal() ->> 'name' = 'casework.forget-drafts'));
      grant select, insert, update, delete on casework.form_draft to linkwell_app;
      grant usage on schema casework to linkwell_job;
      grant select (id, expires_at), delete on casework.form_draft to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'casework.form_draft');
  }
}
