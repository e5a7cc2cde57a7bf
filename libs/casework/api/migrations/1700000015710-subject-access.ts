import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofMyTeams = `team_id = any ((select identity.my_led_team_ids())::uuid[])`;
const tables = ['access_release', 'access_decision', 'access_request'] as const;

/**
 * Requests for a copy of what is held about somebody, what a lead decided about each entry, and the copies that were released, as they left the house.
 * All words and the copies are encrypted by the application. `item_mark` is a keyed hash of an entry as it was when it was decided: once it has
 * changed it must be decided again.
 */
export class SubjectAccess1700000015710 implements MigrationInterface {
  readonly name = 'SubjectAccess1700000015710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.access_request (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        state text not null check (state in ('open', 'released', 'closed')),
        asked_by text not null check (asked_by in ('self', 'attorney', 'parent', 'other')),
        asker_words text check (asked_by = 'self' or asker_words is not null),
        identity_check text not null check (identity_check in ('document_seen', 'known_to_team', 'confirmed_by_practice', 'other')),
        identity_words text,
        received_on date not null,
        due_on date not null check (due_on > received_on),
        extended_to date check (extended_to > due_on),
        extension_reason text check ((extended_to is null) = (extension_reason is null)),
        closed_reason text,
        ended_at timestamptz,
        opened_at timestamptz not null,
        opened_by uuid not null references identity.app_user,
        version integer not null default 1,
        unique (id, team_id),
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        check ((state = 'open') = (ended_at is null)),
        check ((state = 'closed') = (closed_reason is not null))
      );
      create unique index access_request_one_open on casework.access_request (patient_id) where state = 'open';
      create index access_request_due on casework.access_request (team_id, (coalesce(extended_to, due_on)), id) where state = 'open';
      create index access_request_of_patient on casework.access_request (patient_id);

      create table casework.access_decision (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        request_id uuid not null,
        item_key text not null check (length(item_key) between 3 and 100),
        item_mark bytea not null,
        give boolean not null,
        ground text check (ground in ('third_party', 'serious_harm', 'legal_privilege')),
        parts text[] not null default '{}',
        words text,
        opinion text,
        decided_at timestamptz not null,
        decided_by uuid not null references identity.app_user,
        unique (request_id, item_key),
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (request_id, team_id) references casework.access_request (id, team_id),
        check (give = (ground is null) and give = (words is null)),
        check (ground is distinct from 'serious_harm' or opinion is not null)
      );
      create index access_decision_of_patient on casework.access_decision (patient_id);

      create table casework.access_release (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        request_id uuid not null,
        page text not null,
        data text not null,
        page_sha256 text not null check (length(page_sha256) = 64),
        data_sha256 text not null check (length(data_sha256) = 64),
        given integer not null,
        withheld integer not null,
        released_at timestamptz not null,
        released_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (request_id, team_id) references casework.access_request (id, team_id)
      );
      create index access_release_of_request on casework.access_release (request_id, released_at desc);
      create index access_release_of_patient on casework.access_release (patient_id)`);
    for (const table of [...tables].reverse()) await registerTable(runner, `casework.${table}`, 'person');
    await registerEncrypted(runner, 'casework.access_request', ['asker_words', 'identity_words', 'extension_reason', 'closed_reason']);
    await registerEncrypted(runner, 'casework.access_decision', ['words', 'opinion']);
    await registerEncrypted(runner, 'casework.access_release', ['page', 'data']);
    for (const table of tables) await runner.query(`create policy of_a_team_i_lead on casework.${table} for all to linkwell_app using (${ofMyTeams}) with check (${ofMyTeams})`);
    await runner.query(`
      grant select, insert on casework.access_request, casework.access_decision, casework.access_release to linkwell_app;
      grant update (state, extended_to, extension_reason, closed_reason, ended_at, version) on casework.access_request to linkwell_app;
      grant update (item_mark, give, ground, parts, words, opinion, decided_at, decided_by) on casework.access_decision to linkwell_app;
      grant select (patient_id, state) on casework.access_request to linkwell_counter;
      create policy counted_when_due on casework.access_request for select to linkwell_counter
        using ((select linkwell.principal() ->> 'kind' = 'job' and linkwell.principal() ->> 'name' = 'casework.count-due'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await dropTable(runner, `casework.${table}`);
  }
}
