import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const mine = `team_id = any ((select identity.my_team_ids())::uuid[])`;
const led = `team_id = any ((select identity.my_led_team_ids())::uuid[])`;
/** Whoever raised or set it, whoever supports the patient now, and the leads: of one's own team in any case. */
const concerned = (author: string) => `${mine} and (${author} = (select linkwell.user_id()) or ${led} or patient_id = any ((select casework.supported_by_me())::uuid[]))`;
const ofSeenConcern = `exists (select from casework.safeguarding_concern as seen where seen.id = concern_id)`;
const ofFlagOfMine = `exists (select from casework.safety_flag as flag where flag.id = flag_id and ${concerned('set_by')})`;

const encrypted = {
  safeguarding_concern: ['seen_words', 'wishes_words'],
  safeguarding_entry: ['words'],
  safeguarding_disclosure: ['recipient_words', 'what_words', 'why_words', 'authoriser_words', 'not_told_words', 'finding_words'],
  safety_flag: ['visit_words'],
  safety_flag_reason: ['words'],
} as const;
const tables = Object.keys(encrypted) as (keyof typeof encrypted)[];

/**
 * Safeguarding and risk. A concern, its steps and what was disclosed without agreement are seen by those concerned alone, and by no opening; steps are
 * only ever added. A flag with its note for home visits is seen by the whole team, and why there is one by those concerned. Rows hang on the patient and
 * not on an episode, so that its end leaves them where they are. Words are encrypted by the application.
 */
export class Safeguarding1700000015601 implements MigrationInterface {
  readonly name = 'Safeguarding1700000015601';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.safeguarding_concern (
        id uuid primary key,
        team_id uuid not null,
        patient_id uuid not null,
        subject text not null check (subject in ('adult', 'child', 'child_in_household')),
        categories text[] not null check (cardinality(categories) > 0),
        danger text not null check (danger in ('none', 'rang_999', 'not_rung')),
        noticed_on date not null,
        seen_words text not null,
        wishes_asked boolean not null,
        why_not_asked text,
        wishes_words text,
        state text not null default 'open' check (state in ('open', 'escalated', 'closed')),
        outcome text,
        wishes_met text,
        raised_at timestamptz not null,
        raised_by uuid not null references identity.app_user,
        version integer not null default 1,
        unique (id, team_id),
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        check (wishes_asked = (why_not_asked is null)),
        check (not wishes_asked or wishes_words is not null),
        check ((state = 'closed') = (outcome is not null) and (outcome is null) = (wishes_met is null))
      );
      create index safeguarding_concern_of_patient on casework.safeguarding_concern (patient_id, raised_at desc);
      create index safeguarding_concern_running on casework.safeguarding_concern (team_id, raised_at) where state <> 'closed';

      create table casework.safeguarding_entry (
        id uuid primary key,
        team_id uuid not null,
        patient_id uuid not null,
        concern_id uuid not null,
        step text not null check (step in ('raised', 'note', 'spoke_with_lead', 'asked_lead', 'referred', 'information_shared', 'shared_without_agreement', 'decided_not_to', 'closed', 'reopened')),
        recipient text check (recipient in ('local_authority', 'police', 'gp', 'emergency_services', 'other')),
        words text,
        taken_on date not null,
        ordinal bigint generated always as identity,
        recorded_at timestamptz not null,
        recorded_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (concern_id, team_id) references casework.safeguarding_concern (id, team_id)
      );
      create index safeguarding_entry_of_concern on casework.safeguarding_entry (concern_id, ordinal);
      create index safeguarding_entry_of_patient on casework.safeguarding_entry (patient_id);

      create table casework.safeguarding_disclosure (
        id uuid primary key,
        team_id uuid not null,
        patient_id uuid not null,
        concern_id uuid not null,
        recipient text not null check (recipient in ('local_authority', 'police', 'gp', 'emergency_services', 'other')),
        recipient_words text not null,
        what_words text not null,
        ground text not null,
        why_words text not null,
        disclosed_on date not null,
        authority text not null check (authority in ('team_lead', 'safeguarding_lead', 'acted_first')),
        authoriser_id uuid references identity.app_user,
        authoriser_words text,
        told boolean not null,
        why_not_told text,
        not_told_words text,
        recorded_at timestamptz not null,
        recorded_by uuid not null references identity.app_user,
        finding text check (finding in ('upheld', 'not_upheld')),
        finding_words text,
        reviewed_at timestamptz,
        reviewed_by uuid references identity.app_user check (reviewed_by <> recorded_by),
        version integer not null default 1,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (concern_id, team_id) references casework.safeguarding_concern (id, team_id),
        check ((authority = 'team_lead') = (authoriser_id is not null) and (authority = 'safeguarding_lead') = (authoriser_words is not null)),
        check (told = (why_not_told is null)),
        check (num_nulls(finding, reviewed_at, reviewed_by) in (0, 3))
      );
      create index safeguarding_disclosure_of_concern on casework.safeguarding_disclosure (concern_id, recorded_at, id);
      create index safeguarding_disclosure_of_patient on casework.safeguarding_disclosure (patient_id);
      create index safeguarding_disclosure_waiting on casework.safeguarding_disclosure (team_id, recorded_at) where reviewed_at is null;

      create table casework.safety_flag (
        id uuid primary key,
        team_id uuid not null,
        patient_id uuid not null,
        kind text not null check (kind in ('safeguarding', 'risk')),
        precautions text[] not null,
        visit_words text,
        review_on date not null,
        set_at timestamptz not null,
        set_by uuid not null references identity.app_user,
        ended_at timestamptz,
        ended_by uuid references identity.app_user,
        version integer not null default 1,
        unique (id, team_id),
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        check ((ended_at is null) = (ended_by is null))
      );
      create index safety_flag_in_force on casework.safety_flag (patient_id) where ended_at is null;
      create index safety_flag_of_patient on casework.safety_flag (patient_id, set_at desc);
      create index safety_flag_to_review on casework.safety_flag (team_id, review_on) where ended_at is null;

      create table casework.safety_flag_reason (
        id uuid primary key,
        team_id uuid not null,
        patient_id uuid not null,
        flag_id uuid not null,
        what text not null check (what in ('set', 'kept', 'ended')),
        words text not null,
        ordinal bigint generated always as identity,
        written_at timestamptz not null,
        written_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (flag_id, team_id) references casework.safety_flag (id, team_id)
      );
      create index safety_flag_reason_of_flag on casework.safety_flag_reason (flag_id, ordinal);
      create index safety_flag_reason_of_patient on casework.safety_flag_reason (patient_id)`);
    for (const table of tables) {
      await registerTable(runner, `casework.${table}`, 'person');
      await registerEncrypted(runner, `casework.${table}`, encrypted[table]);
    }

    await runner.query(`
      create function casework.supported_by_me() returns uuid[] language sql stable set search_path = ''
      return array(select episode.patient_id from casework.episode where episode.worker_id = linkwell.user_id() and episode.state in ('offered', 'accepted'));

      create policy of_those_concerned on casework.safeguarding_concern for all to linkwell_app using (${concerned('raised_by')}) with check (${concerned('raised_by')});
      create policy raised_in_ones_own_name on casework.safeguarding_concern as restrictive for insert to linkwell_app with check (raised_by = linkwell.user_id() and state = 'open');

      create policy added_by_those_concerned on casework.safeguarding_entry for insert to linkwell_app with check (recorded_by = linkwell.user_id() and ${ofSeenConcern});
      create policy with_its_concern on casework.safeguarding_entry for select to linkwell_app using (${ofSeenConcern});

      create policy added_by_those_concerned on casework.safeguarding_disclosure for insert to linkwell_app
        with check (recorded_by = linkwell.user_id() and reviewed_at is null and ${ofSeenConcern});
      create policy with_its_concern on casework.safeguarding_disclosure for select to linkwell_app using (${ofSeenConcern});
      create policy reviewed_by_another_lead on casework.safeguarding_disclosure for update to linkwell_app using (${led} and recorded_by <> linkwell.user_id());

      create policy set_in_my_team on casework.safety_flag for insert to linkwell_app with check (${mine} and set_by = linkwell.user_id() and ended_at is null);
      create policy seen_by_my_team on casework.safety_flag for select to linkwell_app using (${mine});
      create policy opened on casework.safety_flag for select to linkwell_app using (patient_id = (select casework.opened_patient_id()));
      create policy changed_by_those_concerned on casework.safety_flag for update to linkwell_app using (${concerned('set_by')});

      create policy added_by_those_concerned on casework.safety_flag_reason for insert to linkwell_app with check (written_by = linkwell.user_id() and ${ofFlagOfMine});
      create policy with_its_flag on casework.safety_flag_reason for select to linkwell_app using (${ofFlagOfMine});

      grant select, insert on casework.safeguarding_concern, casework.safeguarding_entry, casework.safeguarding_disclosure, casework.safety_flag, casework.safety_flag_reason to linkwell_app;
      grant update (state, outcome, wishes_met, version) on casework.safeguarding_concern to linkwell_app;
      grant update (finding, finding_words, reviewed_at, reviewed_by, version) on casework.safeguarding_disclosure to linkwell_app;
      grant update (review_on, ended_at, ended_by, version) on casework.safety_flag to linkwell_app`);

    // Whoever ends support need not see the concern for its leads to hear that it is still open: only whether there is one is answered, and only of one's own team.
    await runner.query(`
      create policy asked_when_support_ends on casework.safeguarding_concern for select to linkwell_owner using (${mine} and state <> 'closed');
      create function casework.has_open_concern(asked uuid) returns boolean language sql stable security definer set search_path = ''
      return exists (select from casework.safeguarding_concern where patient_id = asked and state <> 'closed');
      revoke execute on function casework.has_open_concern(uuid) from public;
      grant execute on function casework.has_open_concern(uuid) to linkwell_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function casework.has_open_concern(uuid)`);
    for (const table of [...tables].reverse()) await dropTable(runner, `casework.${table}`);
    await runner.query(`drop function casework.supported_by_me()`);
  }
}
