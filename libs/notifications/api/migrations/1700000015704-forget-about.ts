import type { MigrationInterface, QueryRunner } from 'typeorm';

const idInKey = `substring(key from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')`;

/** Messages whose key names a row of a record that is being anonymised (a link to a plan, a reminder) go with it. */
export class ForgetAbout1700000015704 implements MigrationInterface {
  readonly name = 'ForgetAbout1700000015704';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index message_about on notifications.message ((${idInKey}));
      create function notifications.forget_about(ids text[]) returns void language sql security definer set search_path = ''
      begin atomic
        delete from notifications.message where ${idInKey} = any (ids) and not exists (select from notifications.message inner_one where inner_one.digest_id = message.id);
      end;
      revoke execute on function notifications.forget_about(text[]) from public;
      grant usage on schema notifications to linkwell_eraser;
      grant execute on function notifications.forget_about(text[]) to linkwell_eraser`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function notifications.forget_about(text[]);
      drop index notifications.message_about;
      revoke usage on schema notifications from linkwell_eraser`);
  }
}
