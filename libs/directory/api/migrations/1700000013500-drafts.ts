import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Changes to listings that are not published yet. At most one is open for a listing. `subject_id` is the id of the listing that is changed, or that a
 * proposed one will have; `base` is what was published when the change was begun, and `null` for a proposed one. `unfinished` holds what was typed on
 * pages that nobody has finished, as it was typed; `touched` who last wrote each page, at which version.
 */
export class Drafts1700000013500 implements MigrationInterface {
  readonly name = 'Drafts1700000013500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory.draft (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('service', 'organisation')),
        subject_id uuid not null,
        organisation_id uuid not null references directory.organisation,
        intent text not null default 'publish' check (intent in ('publish', 'unpublish', 'end')),
        state text not null default 'editing' check (state in ('editing', 'in_review', 'changes_asked', 'approved', 'rejected', 'discarded')),
        document jsonb not null,
        base jsonb,
        base_revision integer,
        restored_from integer,
        unfinished jsonb not null default '{}',
        touched jsonb not null default '{}',
        reason text,
        steward_note text,
        version integer not null default 1,
        begun_at timestamptz not null default now(),
        begun_by uuid not null,
        updated_at timestamptz not null default now(),
        updated_by uuid not null,
        submitted_at timestamptz,
        submitted_by uuid,
        decided_at timestamptz,
        decided_by uuid,
        check ((base is null) = (base_revision is null)),
        check (state not in ('in_review', 'changes_asked', 'approved', 'rejected') or submitted_at is not null),
        check ((decided_at is null) = (decided_by is null)),
        check (intent = 'publish' or (kind = 'service' and base is not null and reason <> ''))
      );
      create unique index draft_open on directory.draft (kind, subject_id) where state in ('editing', 'in_review', 'changes_asked');
      create index draft_of_organisation on directory.draft (organisation_id, updated_at desc, id desc);
      create index draft_in_review on directory.draft (submitted_at, id) where state = 'in_review';
      create index draft_decided on directory.draft (subject_id, decided_at);

      alter table directory.draft enable row level security;
      alter table directory.draft force row level security;
      create policy own_organisation on directory.draft to linkwell_app
        using (organisation_id = any ((select identity.my_organisation_ids())::uuid[]))
        with check (organisation_id = any ((select identity.my_organisation_ids())::uuid[]));
      create policy steward on directory.draft to linkwell_app
        using ((select exists (select from identity.role_grant where role_grant.user_id = linkwell.user_id() and role_grant.role = 'directory_steward')))
        with check ((select exists (select from identity.role_grant where role_grant.user_id = linkwell.user_id() and role_grant.role = 'directory_steward')));
      grant select, insert, update on directory.draft to linkwell_app`);
    await registerTable(runner, 'directory.draft', 'operational');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'directory.draft');
  }
}
