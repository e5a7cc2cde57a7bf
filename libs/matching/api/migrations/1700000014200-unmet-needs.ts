import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Unmet needs, noted and published. `unmet_need` holds a search that found nothing: the need, the district, the day, and two keyed hashes
 * which let nobody be named: `mark` makes a repeated search one, `who` counts somebody once in a category and quarter and is of no use beyond.
 * Whoever searches may add to it, and no one may read it but a job. What stewards see are figures of ended quarters, published once.
 */
export class UnmetNeeds1700000014200 implements MigrationInterface {
  readonly name = 'UnmetNeeds1700000014200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching.unmet_need (
        id uuid primary key default gen_random_uuid(),
        noted_on date not null,
        need_term_id text not null references taxonomy.need_term,
        category text not null references taxonomy.need_term,
        district text not null,
        local_authority text,
        kind text not null check (kind in ('patient', 'public')),
        why text not null check (why in ('nothing', 'all_full')),
        mark bytea not null unique,
        who bytea,
        check ((kind = 'patient') = (who is not null))
      );
      create index unmet_need_of_day on matching.unmet_need (noted_on);

      create table matching.unmet_need_release (
        quarter text primary key check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        released_at timestamptz not null
      );
      create table matching.unmet_need_figure (
        quarter text not null references matching.unmet_need_release,
        category text not null references taxonomy.need_term,
        area text not null,
        people integer check (people >= 10 and people % 5 = 0),
        people_hidden text check (people_hidden in ('SMALL_BASE', 'DIFFERENCE')),
        searches integer check (searches >= 10 and searches % 5 = 0),
        searches_hidden text check (searches_hidden in ('SMALL_BASE', 'DIFFERENCE')),
        primary key (quarter, category, area),
        check (num_nulls(people, people_hidden) = 1 and num_nulls(searches, searches_hidden) = 1)
      );
      comment on column matching.unmet_need_figure.area is 'a postcode district, or empty for all areas together'`);
    await registerTable(runner, 'matching.unmet_need', 'person');
    await registerTable(runner, 'matching.unmet_need_release', 'operational');
    await registerTable(runner, 'matching.unmet_need_figure', 'operational');
    await runner.query(`
      create policy noted_by_a_search on matching.unmet_need for insert to linkwell_app with check (true);
      create policy counted_by_a_job on matching.unmet_need for all to linkwell_job using ((select linkwell.principal() ->> 'kind' = 'job')) with check ((select linkwell.principal() ->> 'kind' = 'job'));
      grant insert on matching.unmet_need to linkwell_app;
      grant select, insert, delete on matching.unmet_need to linkwell_job;
      grant select on matching.unmet_need_release, matching.unmet_need_figure to linkwell_app;
      grant select, insert on matching.unmet_need_release, matching.unmet_need_figure to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'matching.unmet_need_figure');
    await dropTable(runner, 'matching.unmet_need_release');
    await dropTable(runner, 'matching.unmet_need');
  }
}
