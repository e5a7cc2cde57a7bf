import { registerEncrypted, unregisterEncrypted } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rest of what is asked about a person. `about` is one sealed document: whoever reads the database learns nothing of it. Beside it stand groups
 * so wide that they lead to nobody, for figures, which cannot open what is sealed; null where it was not asked, not stated or not known.
 */
export class PatientRecord1700000015200 implements MigrationInterface {
  readonly name = 'PatientRecord1700000015200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table casework.patient
        add column about text,
        add column nhs_number_traced boolean not null default false check (not nhs_number_traced or nhs_number is not null),
        add column gender_group text check (gender_group in ('woman', 'man', 'other')),
        add column ethnic_group text check (ethnic_group in ('white', 'other')),
        add column language_group text check (language_group in ('english', 'other')),
        add column lives_alone boolean,
        add column is_carer boolean`);
    await registerEncrypted(runner, 'casework.patient', ['about']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await unregisterEncrypted(runner, 'casework.patient', ['about']);
    await runner.query(`
      alter table casework.patient
        drop column about, drop column nhs_number_traced, drop column gender_group, drop column ethnic_group, drop column language_group,
        drop column lives_alone, drop column is_carer`);
  }
}
