import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['unreached', 'claim', 'confirmation', 'freshness_ask'] as const;

const holds = (roles: string) =>
  `exists (select from identity.role_grant where role_grant.user_id = linkwell.user_id() and role_grant.role in (${roles}))`;

/**
 * What keeps a listing true: the asks that go out, the confirmations that come in, claims and proposals. A confirmation can only be added, and only
 * by somebody who may: the policies ask again what the use cases have asked.
 *
 * - `freshness_ask`: one grouped ask to an organisation. Of its links only hashes are kept. No two of one organisation within six calendar months, whatever runs
 *   side by side.
 * - `claim`: somebody asks to keep an organisation's listings, or proposes a new one; `details` (who, and what they wrote) is encrypted.
 * - `unreached`: a steward rang and got nobody.
 */
export class Keeping1700000013550 implements MigrationInterface {
  readonly name = 'Keeping1700000013550';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory.freshness_ask (
        id uuid primary key,
        organisation_id uuid not null references directory.organisation on delete cascade,
        service_ids uuid[] not null check (cardinality(service_ids) between 1 and 500),
        token_hash bytea not null unique,
        reminder_token_hash bytea unique,
        sent_on date not null,
        sent_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > sent_at),
        reminded_at timestamptz,
        used_at timestamptz,
        escalated_at timestamptz,
        check ((reminded_at is null) = (reminder_token_hash is null)),
        constraint freshness_ask_twice_a_year exclude using gist (organisation_id with =, daterange(sent_on, (sent_on + interval '6 months')::date) with &&)
      );
      create index freshness_ask_of_organisation on directory.freshness_ask (organisation_id, sent_at desc);
      create index freshness_ask_unanswered on directory.freshness_ask (sent_on) where used_at is null and escalated_at is null;

      create table directory.confirmation (
        id uuid primary key default gen_random_uuid(),
        service_id uuid not null references directory.service on delete cascade,
        confirmed_on date not null,
        at timestamptz not null default now(),
        source text not null check (source in ('editor', 'link', 'link_worker_phone', 'steward_phone', 'import')),
        by_user uuid,
        ask_id uuid references directory.freshness_ask on delete set null,
        note text not null default 'as_listed' check (note in ('as_listed', 'after_change')),
        check ((by_user is not null) = (source in ('editor', 'link_worker_phone', 'steward_phone'))),
        check (ask_id is null or source = 'link')
      );
      create index confirmation_of_service on directory.confirmation (service_id, confirmed_on desc, at desc);
      create index confirmation_of_ask on directory.confirmation (ask_id) where ask_id is not null;

      create table directory.unreached (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references directory.organisation on delete cascade,
        at timestamptz not null default now(),
        by_user uuid not null
      );
      create index unreached_organisation on directory.unreached (organisation_id, at desc);

      create table directory.claim (
        id uuid primary key,
        kind text not null check (kind in ('claim', 'proposal')),
        organisation_id uuid references directory.organisation on delete cascade,
        service_id uuid references directory.service on delete cascade,
        details text not null,
        claimant_hash bytea not null,
        state text not null check (state in ('asked', 'with_steward', 'approved', 'refused')),
        token_hash bytea unique,
        made_at timestamptz not null,
        expires_at timestamptz,
        decided_at timestamptz,
        decided_by uuid,
        decided_through text check (decided_through in ('address', 'steward')),
        version integer not null default 1,
        check (kind = 'proposal' or (organisation_id is not null and service_id is not null)),
        check (state <> 'asked' or (token_hash is not null and expires_at is not null)),
        check ((state in ('approved', 'refused')) = (decided_at is not null)),
        check ((decided_at is null) = (decided_through is null)),
        check ((decided_by is not null) = (decided_through is not distinct from 'steward'))
      );
      create unique index claim_open_once on directory.claim (organisation_id, claimant_hash) where kind = 'claim' and state in ('asked', 'with_steward');
      create index claim_for_steward on directory.claim (made_at, id) where state = 'with_steward';
      create index claim_asked on directory.claim (expires_at) where state = 'asked';
      create index claim_decided on directory.claim (decided_at) where decided_at is not null`);
    for (const table of tables) await registerTable(runner, `directory.${table}`, 'operational');

    await runner.query(`
      alter table directory.confirmation enable row level security;
      alter table directory.confirmation force row level security;
      create policy shown on directory.confirmation for select to linkwell_app, linkwell_job using (true);
      create policy by_editor on directory.confirmation for insert to linkwell_app with check (source = 'editor' and by_user = linkwell.user_id()
        and exists (select from directory.service where service.id = service_id and service.organisation_id = any ((select identity.my_organisation_ids())::uuid[])));
      create policy by_link_worker on directory.confirmation for insert to linkwell_app with check (source = 'link_worker_phone' and by_user = linkwell.user_id() and (select ${holds(`'link_worker', 'team_lead'`)}));
      create policy by_steward on directory.confirmation for insert to linkwell_app with check (source = 'steward_phone' and by_user = linkwell.user_id() and (select ${holds(`'directory_steward'`)}));
      create policy by_link on directory.confirmation for insert to linkwell_app with check (source = 'link'
        and linkwell.principal() ->> 'kind' = 'link' and linkwell.principal() ->> 'purpose' = 'freshness-ask' and ask_id = (linkwell.principal() ->> 'id')::uuid
        and exists (select from directory.freshness_ask where freshness_ask.id = ask_id and service_id = any (freshness_ask.service_ids)));
      create policy by_import on directory.confirmation for insert to linkwell_app, linkwell_job with check (source = 'import' and linkwell.principal() ->> 'kind' = 'job');

      grant select, insert on directory.confirmation to linkwell_app, linkwell_job;
      grant select, insert, update on directory.freshness_ask to linkwell_job;
      grant select, update (used_at) on directory.freshness_ask to linkwell_app;
      grant select, insert on directory.unreached to linkwell_app;
      grant select, insert, update on directory.claim to linkwell_app;
      grant select, update, delete on directory.claim to linkwell_job;
      grant update, delete on directory.assurance to linkwell_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update, delete on directory.assurance from linkwell_app`);
    for (const table of [...tables].sort((a, b) => Number(a === 'freshness_ask') - Number(b === 'freshness_ask'))) await dropTable(runner, `directory.${table}`);
  }
}
