import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['example_person', 'site_weights_version', 'site_weights'] as const;

/**
 * What counts for how much at a site, every version of it with who settled it and why, and the invented persons by whom a lead sees what weights do.
 * `weights` holds one number a key (`WeightValues` of matching's domain). Everybody at work may read a site's weights, for every match is made by them;
 * only leads of a team that serves the site may write them, and only they see its example persons.
 */
export class SiteWeights1700000014100 implements MigrationInterface {
  readonly name = 'SiteWeights1700000014100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function matching.my_sites_to_tune() returns uuid[] language sql stable security definer set search_path = ''
      return array(
        select distinct team_site.site_id
        from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id join identity.team_site on team_site.team_id = role_grant.team_id
        where role_grant.user_id = linkwell.user_id() and role_grant.role = 'team_lead' and app_user.status = 'active');

      create table matching.site_weights (
        site_id uuid primary key references identity.site,
        weights jsonb not null check (jsonb_typeof(weights) = 'object'),
        note text not null check (note <> ''),
        version integer not null,
        changed_by uuid not null references identity.app_user,
        changed_at timestamptz not null
      );
      create table matching.site_weights_version (
        site_id uuid not null references identity.site,
        version integer not null,
        weights jsonb not null check (jsonb_typeof(weights) = 'object'),
        note text not null check (note <> ''),
        restored_from integer,
        changed_by uuid not null references identity.app_user,
        changed_at timestamptz not null,
        primary key (site_id, version)
      );
      create table matching.example_person (
        id uuid primary key default gen_random_uuid(),
        site_id uuid not null references identity.site,
        label text not null check (length(label) between 1 and 80),
        place text not null check (place ~ '^[A-Z]{1,2}[0-9][0-9A-Z]?( [0-9])?$'),
        age smallint not null check (age between 0 and 120),
        needs jsonb not null check (jsonb_typeof(needs) = 'array'),
        languages text[] not null default '{}',
        access text[] not null default '{}',
        weekday smallint check (weekday between 1 and 7),
        part text check (part in ('morning', 'afternoon', 'evening')),
        free_only boolean not null default false,
        within_metres integer not null check (within_metres between 100 and 100000),
        added_at timestamptz not null,
        version integer not null default 1,
        check (part is null or weekday is not null)
      );
      create index example_person_of_site on matching.example_person (site_id, added_at, id)`);
    for (const table of [...tables].reverse()) {
      await registerTable(runner, `matching.${table}`, 'operational');
      await runner.query(`
        alter table matching.${table} enable row level security;
        alter table matching.${table} force row level security;
        create policy lead_of_the_site on matching.${table} to linkwell_app
          using (site_id = any ((select matching.my_sites_to_tune())::uuid[]))
          with check (site_id = any ((select matching.my_sites_to_tune())::uuid[]))`);
    }
    await runner.query(`
      create policy matching_by_them on matching.site_weights for select to linkwell_app, linkwell_job using (true);
      grant select, insert, update on matching.site_weights to linkwell_app;
      grant select, insert on matching.site_weights_version to linkwell_app;
      grant select, insert, update, delete on matching.example_person to linkwell_app;
      grant select on matching.site_weights to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await dropTable(runner, `matching.${table}`);
    await runner.query(`drop function matching.my_sites_to_tune()`);
  }
}
