import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever holds a link that was sent to them is a principal of its own; the trail names the link, by the id of what it carries. */
export class LinkPrincipal1700000013551 implements MigrationInterface {
  readonly name = 'LinkPrincipal1700000013551';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit.event drop constraint event_principal_kind_check, add column link_id uuid,
        add constraint event_principal_kind_check check (principal_kind in ('user', 'job', 'link', 'public')),
        add check ((principal_kind = 'link') = (link_id is not null))`);
  }

  /** What links did stays in the trail, as anybody's. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit.event drop constraint event_principal_kind_check, drop column link_id;
      update audit.event set principal_kind = 'public' where principal_kind = 'link';
      alter table audit.event add constraint event_principal_kind_check check (principal_kind in ('user', 'job', 'public'))`);
  }
}
