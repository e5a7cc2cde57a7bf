import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillRecords } from './fill-records.sql';
import { listedService } from './listed-service.sql';
import { matchableService } from './matchable-service.sql';

/**
 * The truth about a listing becomes a document in the shape of Open Referral UK 3.0 (docs/adr/0008); the columns and tables beside it are what
 * search and screens read quickly, and are written from the document in the same transaction. Every published document is kept as a revision:
 * an organisation's or location's record, of a service `{ service, ours }`.
 */
export class ListingRecords1700000013300 implements MigrationInterface {
  readonly name = 'ListingRecords1700000013300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table directory.source add column kind text not null default 'csv' check (kind in ('csv', 'open_referral')), add column url text;

      alter table directory.organisation
        add column record jsonb, add column source_id text references directory.source, add column source_row_id text, add column source_record jsonb,
        add column modified_at timestamptz not null default now(), add column trusted boolean not null default false,
        add column do_not_list boolean not null default false, add column vanished_on date, add column merged_into uuid references directory.organisation,
        add unique (source_id, source_row_id), add check ((source_id is null) = (source_row_id is null)), add check (merged_into <> id);
      alter table directory.service
        add column record jsonb, add column ours jsonb, add column source_record jsonb, add column modified_at timestamptz not null default now(),
        add column do_not_list boolean not null default false, add column vanished_on date, add column merged_into uuid references directory.service,
        add column closed_from date, add column closed_until date, add column closure_note text,
        add check (merged_into <> id), add check (closed_until >= closed_from), add check (closed_from is not null or (closed_until is null and closure_note is null));
      alter table directory.location
        add column record jsonb, add column source_id text references directory.source, add column source_row_id text, add column source_record jsonb,
        add column modified_at timestamptz not null default now(), alter column geom drop not null,
        add unique (source_id, source_row_id), add check ((source_id is null) = (source_row_id is null)),
        drop constraint location_precision_check, add constraint location_precision_known check (precision in ('exact', 'postcode', 'sector', 'district', 'unknown')),
        add constraint location_placed check ((geom is null) = (precision = 'unknown'));

      create table directory.revision (
        id uuid primary key default gen_random_uuid(),
        subject_type text not null check (subject_type in ('organisation', 'service', 'location')),
        subject_id uuid not null,
        number integer not null check (number > 0),
        document jsonb not null,
        cause text not null check (cause in ('import', 'editor', 'steward', 'restore', 'merge', 'demonstration', 'first')),
        made_by uuid,
        made_at timestamptz not null default now(),
        unique (subject_type, subject_id, number)
      )`);
    await registerTable(runner, 'directory.revision', 'public');
    for (const statement of fillRecords) await runner.query(statement);
    await runner.query(`
      alter table directory.organisation alter column record set not null;
      alter table directory.service alter column record set not null, alter column ours set not null;
      alter table directory.location alter column record set not null;
      create index organisation_modified on directory.organisation (modified_at, id);
      create index service_modified on directory.service (modified_at, id);
      grant select on directory.revision to linkwell_app, linkwell_job;
      grant insert on directory.revision to linkwell_app, linkwell_job;
      grant insert, update on directory.organisation, directory.service to linkwell_app;
      grant update on directory.location to linkwell_job;
      grant insert, update, delete on directory.location to linkwell_app;
      grant insert, delete on directory.service_at_location, directory.phone, directory.schedule, directory.opening_time,
        directory.cost_option, directory.language, directory.service_need to linkwell_app;
      grant insert on directory.assurance to linkwell_app;
      drop view directory.matchable_service;`);
    await runner.query(listedService);
    await runner.query(`grant select on directory.matchable_service to linkwell_app, linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view directory.matchable_service`);
    await dropTable(runner, 'directory.revision');
    await runner.query(`
      revoke insert, update, delete on all tables in schema directory from linkwell_app;
      revoke update on directory.location from linkwell_job;
      delete from directory.service_at_location where location_id in (select id from directory.location where precision not in ('postcode', 'sector', 'district'));
      delete from directory.schedule where location_id in (select id from directory.location where precision not in ('postcode', 'sector', 'district'));
      delete from directory.location where precision not in ('postcode', 'sector', 'district');
      alter table directory.location
        drop column record, drop column source_id, drop column source_row_id, drop column source_record, drop column modified_at, alter column geom set not null,
        drop constraint location_placed, drop constraint location_precision_known, add constraint location_precision_check check (precision in ('postcode', 'sector', 'district'));
      alter table directory.service
        drop column record, drop column ours, drop column source_record, drop column modified_at, drop column do_not_list, drop column vanished_on, drop column merged_into,
        drop column closed_from, drop column closed_until, drop column closure_note;
      alter table directory.organisation
        drop column record, drop column source_id, drop column source_row_id, drop column source_record, drop column modified_at, drop column trusted,
        drop column do_not_list, drop column vanished_on, drop column merged_into;
      alter table directory.source drop column kind, drop column url`);
    await runner.query(matchableService);
    await runner.query(`grant select on directory.matchable_service to linkwell_app, linkwell_job`);
  }
}
