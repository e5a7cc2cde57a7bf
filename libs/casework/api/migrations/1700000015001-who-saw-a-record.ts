import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What belongs to a person's record, for the trail to be asked who saw it: the ids of all rows of tables behind row-level security that carry this
 * `patient_id`, of whichever feature. It runs with the caller's rights: a patient who is not theirs has none.
 *
 * By it the application may read the entries about one record that it may see (`linkwell.trail_of`), and of these not whom else they name.
 */
export class WhoSawARecord1700000015001 implements MigrationInterface {
  readonly name = 'WhoSawARecord1700000015001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function casework.record_ids(patient uuid) returns text[] language plpgsql stable set search_path = '' as $$
      declare
        held regclass;
        found text[];
        ids text[];
      begin
        select array[p.id::text] into ids from casework.patient p where p.id = patient;
        if ids is null then return '{}'; end if;
        for held in
          select c.oid from pg_catalog.pg_class c
          join pg_catalog.pg_attribute own on own.attrelid = c.oid and own.attname = 'id' and not own.attisdropped
          join pg_catalog.pg_attribute of_patient on of_patient.attrelid = c.oid and of_patient.attname = 'patient_id' and not of_patient.attisdropped
          where c.relkind = 'r' and c.relrowsecurity
            and pg_catalog.has_schema_privilege(c.relnamespace, 'usage')
            and pg_catalog.has_column_privilege(c.oid, own.attnum, 'select') and pg_catalog.has_column_privilege(c.oid, of_patient.attnum, 'select')
          order by c.oid
        loop
          execute pg_catalog.format('select pg_catalog.array_agg(id::text) from %s where patient_id = $1', held) into found using patient;
          ids := ids || found;
        end loop;
        return ids;
      end $$;
      revoke execute on function casework.record_ids(uuid) from public;
      grant execute on function casework.record_ids(uuid) to linkwell_app;
      create policy of_one_record on audit.event for select to linkwell_app
        using (subject_ids && (select casework.record_ids(nullif(current_setting('linkwell.trail_of', true), '')::uuid)));
      grant select (id, occurred_at, principal_kind, user_id, job_name, link_id, action, subject_type, outcome, detail) on audit.event to linkwell_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (id, occurred_at, principal_kind, user_id, job_name, link_id, action, subject_type, outcome, detail) on audit.event from linkwell_app;
      drop policy of_one_record on audit.event;
      drop function casework.record_ids(uuid)`);
  }
}
