import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@linkwell/config';
import { FieldCipher } from '@linkwell/database';
import { demoUsers } from '@linkwell/demo-domain';
import { JobHandlers, type JobRun } from '@linkwell/jobs';
import type { Viewer } from '@linkwell/kernel';
import { ActOnReferral } from '@linkwell/referrals-api';
import { createLogger } from '@linkwell/telemetry';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackground } from './background';
import { seedDemonstration } from './demonstration';
import { entities } from './features';
import type { Installation } from './installation';

const key = () => randomBytes(32).toString('base64');
const folder = mkdtempSync(join(tmpdir(), 'linkwell-messages-'));

describe('what is written of a referral', () => {
  let db: TestDatabase;
  let app: INestApplicationContext;
  const clock = new FixedClock(new Date());
  let referral: { id: string; version: number; serviceId: string; organisationId: string; urgency: string };
  let sender: { id: string; displayName: string; email: string };

  beforeAll(async () => {
    db = await aDatabase(entities);
    const config = readConfig({ DATABASE_URL: db.url, LINKWELL_DEMO: 'true', LINKWELL_DATA_DIR: folder, LINKWELL_PUBLIC_URL: 'https://linkwell.example' });
    const installation: Installation = { config, database: db.database, cipher: new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() }), close: async () => undefined };
    await seedDemonstration(installation, clock, () => undefined);
    app = await createBackground(installation, createLogger('silent'), clock);
    const penny = demoUsers.find((user) => user.email === 'penny.abacus@linkwell.example');
    [referral] = (await db.look<typeof referral>(
      `select id, version, service_id as "serviceId", organisation_id as "organisationId", urgency from referrals.referral where organisation_id = $1 and state = 'sent' order by id limit 1`,
      [penny?.organisationId])) as [typeof referral];
    [sender] = (await db.look<typeof sender>(
      `select app_user.id, app_user.display_name as "displayName", app_user.email from referrals.event join identity.app_user on app_user.id = event.user_id
       where event.referral_id = $1 and event.type = 'ReferralSent'`, [referral.id])) as [typeof sender];
    await db.look('delete from linkwell.outbox');
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await db.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run: () => JobRun = () => ({ database: db.database, attempt: 1, last: false, signal: new AbortController().signal });
  const jobs = () => app.get(JobHandlers).all();

  /** Takes the outbox to its handlers, in order, until it is empty. */
  async function workOff(): Promise<void> {
    for (;;) {
      const rows = await db.look<{ kind: string; type: string; payload: unknown }>('with taken as (delete from linkwell.outbox returning *) select kind, type, payload from taken order by position');
      if (rows.length === 0) return;
      for (const { kind, type, payload } of rows) {
        if (kind === 'job') await jobs().get(type)?.handler.run(payload, run());
        else for (const job of jobs().values()) if (job.on?.includes(type)) await job.handler.run({ type, payload }, run());
      }
    }
  }

  async function mails(): Promise<{ to: string; text: string }[]> {
    clock.moveTo(new Date(Date.now() + 36 * 3_600_000).toISOString());
    await jobs().get('notifications.digest')?.handler.run({}, run());
    await workOff();
    const outbox = join(folder, 'outbox');
    const found = readdirSync(outbox).map((file) => {
      const raw = readFileSync(join(outbox, file), 'utf8');
      rmSync(join(outbox, file));
      const text = /Content-Type: text\/plain[^\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?\n)\r?\n?--+_NmP/.exec(raw)?.[1] ?? '';
      return { to: /^To: .*?<?([^<>\s]+@[^<>\s]+?)>?$/m.exec(raw.replaceAll('\r', ''))?.[1] ?? '', text: readable(text) };
    });
    return found.sort((a, b) => a.to.localeCompare(b.to));
  }

  const readable = (quotedPrintable: string) =>
    Buffer.from(quotedPrintable.replaceAll('\r', '').replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');

  it('when one is sent: each who keeps the organisation’s listings hears that there is one, and not a word of whom it concerns', async () => {
    await db.database.within({ kind: 'job', name: 'test' }, (unit) =>
      unit.emit({ type: 'ReferralSent', payload: { referralId: referral.id, organisationId: referral.organisationId, serviceId: referral.serviceId, sentBy: sender.id, urgent: false } }), 'linkwell_job');
    await workOff();
    expect(await db.look(`select distinct state, kind from notifications.message`)).toEqual([{ state: 'in_digest', kind: 'referrals.to-answer' }]);
    const keepers = await db.look<{ email: string; name: string }>(
      `select email, display_name as name from identity.app_user where id in (select user_id from identity.role_grant where organisation_id = $1) order by email`, [referral.organisationId]);
    expect(keepers.length).toBeGreaterThan(1);
    expect(await mails()).toEqual(keepers.map(({ email, name }) => ({
      to: email,
      text: `Hello ${name},\n\nA link worker has sent your organisation a referral. Please say whether you can help.\n\nOpen your inbox:\nhttps://linkwell.example/inbox\n\n${footer}`,
    })));
  });

  it('when one is answered: the link worker who sent it hears that, and no more', async () => {
    const penny = demoUsers.find((user) => user.email === 'penny.abacus@linkwell.example');
    const viewer = { kind: 'user', id: penny?.id, sessionId: randomUUID(), displayName: 'Penny Abacus', roles: ['listing_editor'], teamIds: [], organisationIds: [referral.organisationId] } as unknown as Viewer;
    const answered = await db.database.within(viewer, (unit) =>
      app.get(ActOnReferral).run(unit, 'organisation', { id: referral.id, version: referral.version, idempotencyKey: randomUUID() }, { type: 'decline', reason: 'other', words: 'She told me of her debts.' }));
    expect(answered).toEqual({ ok: true, value: referral.id });
    expect(await db.look('select type, payload from linkwell.outbox')).toEqual([
      { type: 'ReferralDeclined', payload: { referralId: referral.id, organisationId: referral.organisationId, serviceId: referral.serviceId, sentBy: sender.id } },
    ]);
    await workOff();
    expect(await mails()).toEqual([{
      to: sender.email,
      text: `Hello ${sender.displayName},\n\nAn organisation has answered a referral that you sent.\n\nSee the answer:\nhttps://linkwell.example/referrals/${referral.id}\n\n${footer}`,
    }]);
  });
});

const footer = '--\nYou get this because you have an account on Linkwell or your organisation’s address is listed there. Please do not answer this message: nobody reads the answers.\n';
