/**
 * What needs a superuser, once a server or a database: the roles (cluster-wide) and the extensions.
 * Repeating it changes nothing. None of the roles can sign in; the login of `DATABASE_URL` is granted membership of them.
 *
 * - `linkwell_owner` owns every object and runs the migrations;
 * - `linkwell_app` serves people, under row-level security;
 * - `linkwell_job` runs named background tasks;
 * - `linkwell_worker` moves the outbox into the job queue and runs the queue; it reads nothing about persons;
 * - `linkwell_source_reader` owns the `evaluation.src_*` views and has a read policy of its own on what they show;
 * - `linkwell_release_builder` reads those views and writes released cells;
 * - `linkwell_evaluator` reads released cells and nothing else;
 * - `linkwell_keys` re-encrypts: it reads and writes the columns that hold ciphertext, and nothing else;
 * - `linkwell_auditor` reads the trail and its seals, for the operator's page; of everything else only what staff are called;
 * - `linkwell_counter` counts records that are past their time, by team: it reads whose a row is and how it stands, and no word of it;
 * - `linkwell_linker` owns the functions that make two records of one person one: it may change whose a row is, and reads no word of it;
 * - `linkwell_eraser` owns the function that anonymises a record: it may empty and remove rows of the caller's own teams, and hands none of them out;
 * - `linkwell_backup` reads all, for backups.
 */
export const createRoles = `
  do $$
  declare name text;
  begin
    perform pg_advisory_xact_lock(7261001);
    foreach name in array array['linkwell_owner', 'linkwell_app', 'linkwell_job', 'linkwell_worker', 'linkwell_source_reader',
      'linkwell_release_builder', 'linkwell_evaluator', 'linkwell_keys', 'linkwell_auditor', 'linkwell_counter', 'linkwell_linker', 'linkwell_eraser', 'linkwell_backup'] loop
      if not exists (select from pg_roles where rolname = name) then
        execute format('create role %I nologin noinherit nosuperuser nocreatedb nocreaterole', name);
      end if;
    end loop;
    alter role linkwell_backup bypassrls;
    grant linkwell_source_reader, linkwell_linker, linkwell_eraser to linkwell_owner;
  end $$`;

export const createExtensions = `
  create extension if not exists postgis;
  create extension if not exists pg_trgm;
  create extension if not exists unaccent;
  create extension if not exists btree_gist;
  create extension if not exists intarray;
  do $$ begin
    execute format('grant create, connect on database %I to linkwell_owner', current_database());
    execute format('grant connect on database %I to linkwell_source_reader', current_database());
  end $$;
  create schema if not exists linkwell authorization linkwell_owner`;

export const readableForBackup = `
  do $$
  declare name text;
  begin
    for name in select nspname from pg_namespace where pg_get_userbyid(nspowner) in ('linkwell_owner', 'linkwell_source_reader') or nspname = 'graphile_worker' loop
      execute format('grant usage on schema %I to linkwell_backup', name);
      execute format('grant select on all tables in schema %I to linkwell_backup', name);
      execute format('grant select on all sequences in schema %I to linkwell_backup', name);
    end loop;
  end $$`;

/** The roles that the running application takes on, one a transaction. */
export const runtimeRoles = ['linkwell_app', 'linkwell_job', 'linkwell_worker', 'linkwell_release_builder', 'linkwell_evaluator', 'linkwell_keys', 'linkwell_auditor', 'linkwell_counter'] as const;
export type DatabaseRole = (typeof runtimeRoles)[number];
