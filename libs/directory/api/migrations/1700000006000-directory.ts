import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { matchableService } from './matchable-service.sql';

const tables = [
  'assurance', 'service_need', 'language', 'cost_option', 'opening_time', 'schedule', 'phone', 'service_at_location', 'location', 'service', 'organisation', 'source',
] as const;

/**
 * Organisations and what they offer, named as in Open Referral UK 3.0 where it has the thing. Public facts: no row-level security.
 * Coordinates are British National Grid metres (EPSG:27700).
 */
export class Directory1700000006000 implements MigrationInterface {
  readonly name = 'Directory1700000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema directory`);
    await runner.query(`
      create table directory.source (
        id text primary key,
        title text not null,
        attribution text not null
      );

      create table directory.organisation (
        id uuid primary key,
        name text not null check (name <> ''),
        description text,
        email text,
        url text check (url ~ '^https?://'),
        version integer not null default 1
      );
      create index organisation_in_order on directory.organisation (lower(name), id);

      create table directory.service (
        id uuid primary key,
        organisation_id uuid not null references directory.organisation,
        name text not null check (name <> ''),
        slug text not null,
        summary text,
        description text,
        status text not null check (status in ('active', 'inactive', 'temporarily_closed', 'defunct')),
        listing_state text not null check (listing_state in ('draft', 'in_review', 'published', 'unpublished', 'defunct')),
        access_way text not null check (access_way in ('self', 'professional', 'either', 'unknown')),
        access_channels text[] not null default '{}' check (access_channels <@ array['online', 'phone', 'in_person', 'home_visit']),
        eligibility_description text,
        ages_known boolean not null default false,
        minimum_age integer check (minimum_age between 0 and 130),
        maximum_age integer check (maximum_age between 0 and 130),
        capacity text not null default 'unknown' check (capacity in ('open', 'limited', 'full', 'closed', 'unknown')),
        capacity_until date,
        usual_wait_days integer check (usual_wait_days >= 0),
        response_target_days integer not null default 10 check (response_target_days > 0),
        dbs_applies boolean not null default false,
        last_confirmed_on date,
        email text,
        url text check (url ~ '^https?://'),
        source_id text references directory.source,
        source_row_id text,
        source_fingerprint bytea,
        version integer not null default 1,
        unique (source_id, source_row_id),
        check (minimum_age <= maximum_age),
        check (ages_known or (minimum_age is null and maximum_age is null)),
        check ((source_id is null) = (source_row_id is null)),
        check (capacity_until is null or capacity = 'full')
      );
      create index service_of_organisation on directory.service (organisation_id);

      create table directory.location (
        id uuid primary key,
        name text,
        address_lines text[] not null default '{}',
        postcode text,
        geom geometry(Point, 27700) not null,
        precision text not null check (precision in ('postcode', 'sector', 'district'))
      );
      create index location_near on directory.location using gist (geom);

      create table directory.service_at_location (
        id uuid primary key default gen_random_uuid(),
        service_id uuid not null references directory.service,
        location_id uuid not null references directory.location,
        unique (service_id, location_id)
      );
      create index service_at_location_of_location on directory.service_at_location (location_id);

      create table directory.phone (
        service_id uuid not null references directory.service,
        number text not null,
        primary key (service_id, number)
      );

      create table directory.schedule (
        id uuid primary key,
        service_id uuid not null references directory.service,
        location_id uuid references directory.location,
        description text,
        unique nulls not distinct (service_id, location_id)
      );
      create table directory.opening_time (
        schedule_id uuid not null references directory.schedule on delete cascade,
        weekday smallint not null check (weekday between 1 and 7),
        opens_at time not null,
        closes_at time not null check (closes_at > opens_at),
        primary key (schedule_id, weekday, opens_at, closes_at)
      );

      create table directory.cost_option (
        service_id uuid not null references directory.service,
        position smallint not null,
        amount_pence integer check (amount_pence >= 0),
        description text,
        primary key (service_id, position)
      );

      create table directory.language (
        service_id uuid not null references directory.service,
        name text not null check (name <> ''),
        primary key (service_id, name)
      );

      create table directory.service_need (
        service_id uuid not null references directory.service,
        need_term_id text not null references taxonomy.need_term,
        primary key (service_id, need_term_id)
      );
      create index service_need_of_term on directory.service_need (need_term_id, service_id);

      create table directory.assurance (
        service_id uuid not null references directory.service,
        kind text not null check (kind in ('data_sharing_agreement', 'safeguarding_policy', 'insurance', 'dbs')),
        recorded_by text not null,
        recorded_on date not null,
        expires_on date not null check (expires_on >= recorded_on),
        primary key (service_id, kind, recorded_on)
      )`);
    for (const table of tables) await registerTable(runner, `directory.${table}`, 'public');
    await runner.query(matchableService);

    await runner.query(`
      grant usage on schema directory to linkwell_app, linkwell_job;
      grant select on all tables in schema directory to linkwell_app, linkwell_job;
      grant insert, update on directory.source, directory.organisation, directory.service to linkwell_job;
      grant insert, delete on directory.location, directory.service_at_location, directory.phone, directory.schedule, directory.opening_time,
        directory.cost_option, directory.language, directory.service_need, directory.assurance to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view directory.matchable_service`);
    for (const table of tables) await dropTable(runner, `directory.${table}`);
    await runner.query(`drop schema directory`);
  }
}
