import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A patient's history asks for the openings of their record. */
export class OpeningsOfPatient1700000015800 implements MigrationInterface {
  readonly name = 'OpeningsOfPatient1700000015800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index opening_of_patient on casework.opening (patient_id, opened_at desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index casework.opening_of_patient`);
  }
}
