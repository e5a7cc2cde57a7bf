import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { followPatient, keepSince, mergeFunctions, moveBack, moveRows, setMerged } from './move-rows.sql';

const mine = `team_id = any ((select identity.my_team_ids())::uuid[])`;
const personTables = `select (table_schema || '.' || table_name)::regclass as name from linkwell.table_register where class = 'person' and table_name <> 'patient_merge'`;

/**
 * Two records of one person become one. Every row that hangs on one of them is given to the other, whatever feature's it is, by its foreign key;
 * what was moved is kept row by row, so that it can be given back. The record that was taken up stays as it was, out of everybody's sight.
 * `identities` is ciphertext: who both were.
 */
export class MergePatients1700000015301 implements MigrationInterface {
  readonly name = 'MergePatients1700000015301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table casework.patient add column merged_into uuid references casework.patient, add check (merged_into <> id);
      create index patient_merged_into on casework.patient (merged_into) where merged_into is not null;
      drop index casework.patient_nhs_number;
      create unique index patient_nhs_number on casework.patient (team_id, nhs_number_hash) where merged_into is null;
      drop policy of_my_team on casework.patient;
      create policy of_my_team on casework.patient for all to linkwell_app using (${mine} and merged_into is null) with check (${mine} and merged_into is null);

      create table casework.patient_merge (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        survivor_id uuid not null,
        absorbed_id uuid not null check (absorbed_id <> survivor_id),
        identities text not null,
        episodes jsonb not null,
        moves jsonb not null,
        merged_at timestamptz not null,
        merged_by uuid not null references identity.app_user,
        undone_at timestamptz,
        undone_by uuid references identity.app_user,
        stayed jsonb,
        foreign key (survivor_id, team_id) references casework.patient (id, team_id),
        foreign key (absorbed_id, team_id) references casework.patient (id, team_id),
        check ((undone_at is null) = (undone_by is null))
      );
      create index patient_merge_of_survivor on casework.patient_merge (survivor_id, merged_at desc);
      create index patient_merge_of_absorbed on casework.patient_merge (absorbed_id)`);
    await registerTable(runner, 'casework.patient_merge', 'person');
    await registerEncrypted(runner, 'casework.patient_merge', ['identities']);
    await runner.query(`
      create policy of_my_team on casework.patient_merge for all to linkwell_app using (${mine}) with check (${mine});
      grant select, insert on casework.patient_merge to linkwell_app;
      grant update (undone_at, undone_by, stayed) on casework.patient_merge to linkwell_app;
      grant usage on schema casework, identity, linkwell to linkwell_linker;
      grant select (id, team_id, merged_into), update (merged_into) on casework.patient to linkwell_linker;
      create policy follows_patient on casework.patient for all to linkwell_linker using (${mine}) with check (${mine})`);
    for (const statement of [followPatient, moveRows, moveBack, keepSince, setMerged]) await runner.query(statement);
    const tables = (await runner.query(personTables)) as { name: string }[];
    for (const { name } of tables) await runner.query(`select linkwell.follow_patient('${name}')`);
    await runner.query(`grant create on schema casework to linkwell_linker`);
    for (const name of mergeFunctions) {
      await runner.query(`
        alter function ${name} owner to linkwell_linker;
        revoke execute on function ${name} from public;
        grant execute on function ${name} to linkwell_app`);
    }
    await runner.query(`revoke create on schema casework from linkwell_linker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of mergeFunctions) await runner.query(`drop function ${name}`);
    const followed = (await runner.query(`select polrelid::regclass::text as name from pg_policy where polname = 'follows_patient'`)) as { name: string }[];
    for (const { name } of followed) {
      await runner.query(`drop policy follows_patient on ${name}`);
      const [columns] = (await runner.query(
        `select string_agg(quote_ident(attname), ', ') as all from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`, [name])) as { all: string }[];
      await runner.query(`revoke select (${columns?.all}), update (${columns?.all}) on ${name} from linkwell_linker`);
    }
    const schemas = (await runner.query(`select distinct table_schema as name from linkwell.table_register where class = 'person'`)) as { name: string }[];
    for (const { name } of [...schemas, { name: 'identity' }, { name: 'linkwell' }]) await runner.query(`revoke usage on schema ${name} from linkwell_linker`);
    await runner.query(`drop function linkwell.follow_patient(regclass)`);
    await dropTable(runner, 'casework.patient_merge');
    await runner.query(`
      drop policy of_my_team on casework.patient;
      create policy of_my_team on casework.patient for all to linkwell_app using (${mine}) with check (${mine});
      drop index casework.patient_nhs_number;
      create unique index patient_nhs_number on casework.patient (team_id, nhs_number_hash);
      alter table casework.patient drop column merged_into`);
  }
}
