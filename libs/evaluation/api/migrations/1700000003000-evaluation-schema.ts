import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The schema in which every source feature puts its view `src_<name>`. A view is handed to `linkwell_source_reader`, which has a read
 * policy of its own on what it shows: PostgreSQL asks that a view's new owner may create in its schema.
 */
export class EvaluationSchema1700000003000 implements MigrationInterface {
  readonly name = 'EvaluationSchema1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema evaluation;
      grant usage on schema evaluation to linkwell_release_builder, linkwell_evaluator, linkwell_source_reader;
      grant create on schema evaluation to linkwell_source_reader`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema evaluation`);
  }
}
