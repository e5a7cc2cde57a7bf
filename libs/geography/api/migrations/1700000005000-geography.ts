import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const shown = ['postcode', 'sector', 'district', 'small_area_lookup', 'deprivation_edition', 'deprivation'] as const;
const behind = ['import_run', 'import_file', 'postcode_staging'] as const;

/** The gazetteer of postcodes, small areas and deprivation, and what their importers remember. Every place is in EPSG:27700, metres. */
export class Geography1700000005000 implements MigrationInterface {
  readonly name = 'Geography1700000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema geography`);
    await runner.query(gazetteer);
    await runner.query(smallAreas);
    await runner.query(imports);
    for (const table of shown) {
      await registerTable(runner, `geography.${table}`, 'public');
      await runner.query(`grant select on geography.${table} to linkwell_app`);
      await runner.query(`grant select, insert, update, delete on geography.${table} to linkwell_job`);
    }
    for (const table of behind) {
      await registerTable(runner, `geography.${table}`, 'operational');
      await runner.query(`grant select, insert, update, delete on geography.${table} to linkwell_job`);
    }
    await runner.query(`grant usage on schema geography to linkwell_app, linkwell_job`);
    await runner.query(emptyStaging);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function geography.empty_staging()`);
    for (const table of [...behind].reverse()) await dropTable(runner, `geography.${table}`);
    for (const table of [...shown].reverse()) await dropTable(runner, `geography.${table}`);
    await runner.query(`drop schema geography`);
  }
}

/** A postcode without `geom` is live but has no known place (quality 90). Sector and district stand at the mean of their postcodes. */
const gazetteer = `
  create table geography.postcode (
    postcode text primary key check (postcode ~ '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}$'),
    sector text not null generated always as (left(postcode, -2)) stored,
    district text not null generated always as (left(postcode, -4)) stored,
    area text not null generated always as (rtrim(left(postcode, 2), '0123456789')) stored,
    geom geometry(Point, 27700),
    positional_quality smallint not null,
    country text,
    local_authority text,
    ward text,
    source text not null
  );
  create table geography.sector (
    sector text primary key,
    geom geometry(Point, 27700) not null,
    postcodes integer not null
  );
  create table geography.district (
    district text primary key,
    geom geometry(Point, 27700) not null,
    postcodes integer not null
  )`;

/** A small area's code belongs to the census of its edition, and a decile to the index of its own: neither is ever mixed with another. */
const smallAreas = `
  create table geography.small_area_lookup (
    postcode text not null,
    small_area_edition smallint not null check (small_area_edition in (2011, 2021)),
    small_area_code text not null,
    middle_area_code text,
    source text not null,
    primary key (postcode, small_area_edition)
  );
  create table geography.deprivation_edition (
    edition text primary key,
    small_area_edition smallint not null check (small_area_edition in (2011, 2021))
  );
  create table geography.deprivation (
    edition text not null references geography.deprivation_edition,
    small_area_code text not null,
    rank integer not null check (rank >= 1),
    decile smallint not null check (decile between 1 and 10),
    primary key (edition, small_area_code)
  )`;

/**
 * One run for each archive and choice of areas. Its files are staged one transaction each, so that a killed run goes on where it was;
 * the gazetteer changes in one transaction at the end. Staged rows may go in a crash of the server: their numbers are checked on resuming.
 */
const imports = `
  create table geography.import_run (
    id uuid primary key default gen_random_uuid(),
    source text not null,
    sha256 bytea not null,
    areas text[] not null,
    file_name text not null,
    state text not null check (state in ('staging', 'finished')),
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    rows integer,
    without_coordinates integer
  );
  create unique index one_run_at_a_time on geography.import_run ((true)) where state = 'staging';
  create table geography.import_file (
    run_id uuid not null references geography.import_run on delete cascade,
    number smallint not null,
    name text not null,
    rows integer not null,
    without_coordinates integer not null,
    not_covered integer not null,
    primary key (run_id, number)
  );
  create unlogged table geography.postcode_staging (
    file smallint not null,
    line integer not null,
    postcode text not null,
    positional_quality smallint not null,
    easting integer,
    northing integer,
    country text,
    local_authority text,
    ward text
  )`;

/** Emptying at a stroke is a right over a whole table: the importer gets it for this one table only, through its owner's function. */
const emptyStaging = `
  create function geography.empty_staging() returns void language sql security definer set search_path = ''
  as 'truncate geography.postcode_staging';
  revoke execute on function geography.empty_staging() from public;
  grant execute on function geography.empty_staging() to linkwell_job`;
