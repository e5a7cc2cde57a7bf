import { forgetKept, keepForFigures } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const kept = ['id', 'team_id', 'patient_id', 'episode_id', 'instrument', 'instrument_version', 'time_point', 'status', 'mode', 'scores', 'taken_on', 'recorded_at', 'version', 'superseded_by'] as const;

/** Of an answered questionnaire of an anonymised record the scores stay; the answers go. */
export class OutcomesKeptForFigures1700000015703 implements MigrationInterface {
  readonly name = 'OutcomesKeptForFigures1700000015703';

  async up(runner: QueryRunner): Promise<void> {
    await keepForFigures(runner, 'outcomes.response', kept);
    const [found] = (await runner.query(`
      select conname as name from pg_constraint where conrelid = 'outcomes.response'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%answers IS NOT NULL%'`)) as { name: string }[];
    if (!found) throw new Error('The check of answers is not there.');
    await runner.query(`
      alter table outcomes.response drop constraint ${found.name};
      alter table outcomes.response add constraint response_has_answers check (anonymised_at is not null or (status = 'answered') = (answers is not null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table outcomes.response drop constraint response_has_answers;
      alter table outcomes.response add check ((status = 'answered') = (answers is not null))`);
    await forgetKept(runner, 'outcomes.response');
  }
}
