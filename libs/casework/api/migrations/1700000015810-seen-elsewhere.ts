import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const led = `team_id = any ((select identity.my_led_team_ids())::uuid[])`;

/**
 * People whom another team seems to know as well. A lead learns that a record of theirs has the same keyed hashes as one of another team – the NHS number's, or those of
 * forename, surname and day of birth – and which team that is: neither the other record nor its id. What a lead says of it is added and never changed.
 * `mark` stands for the pair; it cannot be traced back to the other record.
 */
export class SeenElsewhere1700000015810 implements MigrationInterface {
  readonly name = 'SeenElsewhere1700000015810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.elsewhere_finding (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        mark text not null,
        other_team_id uuid not null references identity.team,
        finding text not null check (finding in ('same_person', 'not_the_same', 'dismissed')),
        decided_at timestamptz not null,
        decided_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id)
      );
      create index elsewhere_finding_of_pair on casework.elsewhere_finding (patient_id, mark, decided_at desc)`);
    await registerTable(runner, 'casework.elsewhere_finding', 'person');
    await runner.query(`
      create policy of_a_team_i_lead on casework.elsewhere_finding for select to linkwell_app using (${led});
      create policy by_its_lead on casework.elsewhere_finding for insert to linkwell_app with check (${led} and decided_by = linkwell.user_id());
      grant select, insert on casework.elsewhere_finding to linkwell_app`);
    // Asks for the teams that the viewer leads alone, whatever is asked of it. The hashes have indexes of their own (patient_number_anywhere, patient_name_anywhere).
    await runner.query(`
      create function casework.seen_elsewhere(asked uuid) returns table (patient_id uuid, team_id uuid, other_team_id uuid, mark text, by_number boolean) language sql stable security definer set search_path = ''
      begin atomic
        select mine.id, mine.team_id, other.team_id, encode(sha256(convert_to(mine.id::text || other.id::text, 'UTF8')), 'hex'), mine.nhs_number_hash is not null and other.nhs_number_hash is not distinct from mine.nhs_number_hash
        from casework.patient mine
        cross join lateral (
          select same.id, same.team_id, same.nhs_number_hash from casework.patient same
            where mine.nhs_number_hash is not null and same.nhs_number_hash = mine.nhs_number_hash and same.team_id <> mine.team_id and same.merged_into is null
          union
          select same.id, same.team_id, same.nhs_number_hash from casework.patient same
            where same.surname_hash = mine.surname_hash and same.date_of_birth_hash = mine.date_of_birth_hash and same.forename_hash = mine.forename_hash
              and same.team_id <> mine.team_id and same.merged_into is null
        ) other
        where mine.team_id = any ((select identity.my_led_team_ids())::uuid[]) and mine.merged_into is null and (asked is null or mine.id = asked);
      end;
      revoke execute on function casework.seen_elsewhere(uuid) from public;
      grant execute on function casework.seen_elsewhere(uuid) to linkwell_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function casework.seen_elsewhere(uuid)`);
    await dropTable(runner, 'casework.elsewhere_finding');
  }
}
