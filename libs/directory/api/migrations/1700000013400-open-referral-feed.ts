import type { MigrationInterface, QueryRunner } from 'typeorm';
import { feedFunctions } from './open-referral-feed.sql';

const shown = ['directory.organisation', 'directory.service', 'directory.location', 'taxonomy.directory_taxonomy', 'taxonomy.directory_term'] as const;

/**
 * What the Open Referral feed needs to answer quickly and honestly. `changed_at` moves with every change of a row that the feed shows, whoever makes it
 * and whatever its source says of `modified_at`: `Last-Modified` is the newest of them.
 */
export class OpenReferralFeed1700000013400 implements MigrationInterface {
  readonly name = 'OpenReferralFeed1700000013400';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of feedFunctions) await runner.query(statement);
    await runner.query(`
      create function directory.mark_changed() returns trigger language plpgsql as $$
      begin
        new.changed_at := clock_timestamp();
        return new;
      end $$`);
    for (const table of shown) {
      await runner.query(`
        alter table ${table} add column changed_at timestamptz not null default clock_timestamp();
        create index ${table.split('.')[1]}_changed on ${table} (changed_at);
        create trigger mark_changed before update on ${table} for each row execute function directory.mark_changed()`);
    }
    await runner.query(`
      create index service_shown on directory.service (id) where listing_state = 'published' and merged_into is null and not do_not_list;
      create index organisation_not_shown on directory.organisation (id) where do_not_list;
      create index service_terms on directory.service using gin ((record -> 'attributes') jsonb_path_ops);
      alter table directory.service add column feed_words text not null generated always as (directory.feed_words(name || ' ' || coalesce(description, ''))) stored;
      alter table directory.organisation add column feed_words text not null generated always as (directory.feed_words(name || ' ' || coalesce(description, ''))) stored;
      alter table directory.location add column feed_words text not null generated always as (directory.feed_words(name)) stored;
      create index service_feed_words on directory.service using gin (feed_words gin_trgm_ops);
      create index organisation_feed_words on directory.organisation using gin (feed_words gin_trgm_ops);
      create index location_feed_words on directory.location using gin (feed_words gin_trgm_ops);
      grant execute on function directory.feed_words(text), directory.area_holds(jsonb, geometry, text[]), directory.serves(jsonb, geometry, text[]) to linkwell_app, linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index directory.service_shown, directory.organisation_not_shown, directory.service_terms;
      alter table directory.service drop column feed_words;
      alter table directory.organisation drop column feed_words;
      alter table directory.location drop column feed_words`);
    for (const table of shown) await runner.query(`drop trigger mark_changed on ${table}; alter table ${table} drop column changed_at`);
    await runner.query(`
      drop function directory.mark_changed();
      drop function directory.serves(jsonb, geometry, text[]);
      drop function directory.area_holds(jsonb, geometry, text[]);
      drop function directory.feed_words(text)`);
  }
}
