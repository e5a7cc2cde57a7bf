import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['account_link', 'session', 'role_grant', 'team_site', 'team', 'site', 'local_credential', 'identity', 'app_user'] as const;

/** Users and how they sign in, teams and sites, roles, sessions; and the functions by which row-level security knows whose a row is. */
export class Identity1700000002000 implements MigrationInterface {
  readonly name = 'Identity1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema identity`);
    await runner.query(`
      create table identity.app_user (
        id uuid primary key default gen_random_uuid(),
        email text not null check (email = lower(email)),
        display_name text not null,
        status text not null check (status in ('invited', 'active', 'disabled')),
        created_at timestamptz not null default now(),
        last_signed_in_at timestamptz,
        version integer not null default 1
      );
      create unique index app_user_email on identity.app_user (email);
      create index app_user_in_order on identity.app_user (lower(display_name), id);

      create table identity.identity (
        issuer text not null,
        subject text not null,
        user_id uuid not null references identity.app_user,
        primary key (issuer, subject)
      );
      create index identity_of_user on identity.identity (user_id);

      create table identity.local_credential (
        user_id uuid primary key references identity.app_user,
        password_hash text not null,
        failures integer not null default 0,
        locked_until timestamptz
      );

      create table identity.site (
        id uuid primary key default gen_random_uuid(),
        name text not null,
        ods_code text not null unique,
        version integer not null default 1
      );
      create table identity.team (
        id uuid primary key default gen_random_uuid(),
        name text not null unique,
        version integer not null default 1
      );
      create table identity.team_site (
        team_id uuid not null references identity.team,
        site_id uuid not null references identity.site,
        primary key (team_id, site_id)
      );

      create table identity.role_grant (
        id uuid primary key default gen_random_uuid(),
        user_id uuid not null references identity.app_user,
        role text not null,
        team_id uuid references identity.team,
        organisation_id uuid,
        check ((role in ('link_worker', 'team_lead')) = (team_id is not null)),
        check ((role in ('listing_editor', 'organisation_manager')) = (organisation_id is not null))
      );
      create unique index role_grant_once on identity.role_grant (user_id, role, coalesce(team_id, organisation_id, user_id));

      create table identity.session (
        id uuid primary key default gen_random_uuid(),
        token_hash bytea not null unique,
        user_id uuid not null references identity.app_user,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_of_user on identity.session (user_id);

      create table identity.account_link (
        token_hash bytea primary key,
        user_id uuid not null references identity.app_user,
        purpose text not null check (purpose in ('invitation', 'reset')),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index account_link_of_user on identity.account_link (user_id)`);
    for (const table of tables) await registerTable(runner, `identity.${table}`, 'operational');

    await runner.query(`
      grant usage on schema identity to linkwell_app, linkwell_job, linkwell_evaluator, linkwell_release_builder, linkwell_source_reader;
      grant delete on identity.local_credential to linkwell_app;
      grant select, insert, update on identity.app_user, identity.identity, identity.local_credential, identity.site, identity.team, identity.account_link to linkwell_app;
      grant select, insert, delete on identity.team_site, identity.role_grant to linkwell_app;
      grant select, insert, update, delete on identity.session to linkwell_app;
      grant select on identity.site, identity.team, identity.team_site to linkwell_job, linkwell_release_builder, linkwell_source_reader`);

    // Security definer, so that a policy can ask them without a grant on the tables; only active users belong anywhere.
    await runner.query(`
      create function identity.my_team_ids() returns uuid[] language sql stable security definer set search_path = ''
      return array(
        select role_grant.team_id from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
        where role_grant.user_id = linkwell.user_id() and role_grant.team_id is not null and app_user.status = 'active');
      create function identity.my_organisation_ids() returns uuid[] language sql stable security definer set search_path = ''
      return array(
        select role_grant.organisation_id from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
        where role_grant.user_id = linkwell.user_id() and role_grant.organisation_id is not null and app_user.status = 'active')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function identity.my_team_ids(), identity.my_organisation_ids()`);
    for (const table of tables) await dropTable(runner, `identity.${table}`);
    await runner.query(`drop schema identity`);
  }
}
