import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, FieldCipher } from '@linkwell/database';
import { GiveUp, type JobRun, type MessageContent, type MessageToSend } from '@linkwell/jobs';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutMessageOut } from './commands/put-message-out';
import { MakeDigests } from './jobs/make-digests';
import { SendMessage } from './jobs/send-message';
import type { PublicAddress } from './public-address';
import { MessageFields } from './stored-message';
import { aMailServer, type MailServer } from './testing/a-mail-server';
import { FolderTransport } from './transport/folder-transport';
import { MailTransport, type Mail } from './transport/mail-transport';
import { GatewayTransport } from './transport/gateway-transport';
import { SmtpTransport } from './transport/smtp-transport';
import { aGateway, type Gateway } from './testing/a-gateway';

const key = () => randomBytes(32).toString('base64');
const fields = new MessageFields(new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() }));
const messenger = new PutMessageOut(fields, []);
const sender = { name: 'Linkwell', address: 'noreply@linkwell.example' };
const address: PublicAddress = { value: 'https://linkwell.example' };
const words: MessageContent = { subject: 'A referral to answer', paragraphs: ['Somebody asks for your help.'], action: { label: 'Open the inbox', path: '/inbox' } };
const viewer = { kind: 'job', name: 'test' } as const;

describe('a message', () => {
  let db: TestDatabase;
  let mail: MailServer;
  let gateway: Gateway;
  let penny: string;
  let olive: string;
  const organisation = randomUUID();

  beforeAll(async () => {
    db = await aDatabase([]);
    mail = await aMailServer();
    gateway = await aGateway();
    const user = async (email: string, name: string, role: string) => {
      const [made] = await db.look<{ id: string }>(`insert into identity.app_user (email, display_name, status) values ($1, $2, 'active') returning id`, [email, name]);
      await db.look(`insert into identity.role_grant (user_id, role, organisation_id) values ($1, $2, $3)`, [made!.id, role, organisation]);
      return made!.id;
    };
    penny = await user('penny@linkwell.example', 'Penny Abacus', 'listing_editor');
    olive = await user('olive@linkwell.example', 'Olive Ledger', 'organisation_manager');
  });
  beforeEach(async () => {
    mail.received.length = 0;
    mail.answers.length = 0;
    gateway.received.length = 0;
    gateway.answers.length = 0;
    await db.look('delete from notifications.message');
    await db.look('delete from linkwell.outbox');
    await db.look(`update identity.app_user set status = 'active'`);
  });
  afterAll(async () => {
    await mail.close();
    await gateway.close();
    await db.drop();
  });

  const put = (message: Partial<MessageToSend>, within: Database['within'] = (who, work, role) => db.database.within(who, work, role)) =>
    within(viewer, (unit) => messenger.send(unit, { kind: 'test.kind', to: { userId: penny }, content: words, key: randomUUID(), when: 'now', ...message }), 'linkwell_app');
  const messages = () => db.look<{ id: string; state: string; attempts: number; last_error: string | null; kind: string; digest_id: string | null }>(
    'select id, state, attempts, last_error, kind, digest_id from notifications.message order by created_at, kind, id');
  const toSend = async () => (await db.look<{ id: string }>(`select payload ->> 'messageId' as id from linkwell.outbox where type = 'notifications.send' order by position`)).map(({ id }) => id);
  const run = (over: Partial<JobRun> = {}): JobRun => ({ database: db.database, attempt: 1, last: false, signal: new AbortController().signal, ...over });
  const smtp = () => new SmtpTransport(new URL(mail.url), sender);
  const sendAll = async (transport: MailTransport = smtp(), job = run()) => {
    for (const messageId of await toSend()) await new SendMessage(fields, transport, new GatewayTransport(new URL(gateway.url)), address).run({ messageId }, job);
  };

  it('reaches its reader’s mailbox once, in words and in HTML, and a second try sends nothing', async () => {
    await put({});
    await sendAll();
    await sendAll();
    expect(mail.received).toHaveLength(1);
    const { from, to, raw } = mail.received[0]!;
    expect({ from, to }).toEqual({ from: 'noreply@linkwell.example', to: ['penny@linkwell.example'] });
    for (const part of ['From: Linkwell <noreply@linkwell.example>', 'To: Penny Abacus <penny@linkwell.example>', 'Subject: A referral to answer', 'Auto-Submitted: auto-generated', 'Content-Type: text/plain', 'Content-Type: text/html', 'https://linkwell.example/inbox']) expect(raw).toContain(part);
    expect(await messages()).toMatchObject([{ state: 'sent', attempts: 1, last_error: null }]);
  });

  it('is put out with what gave cause for it, or not at all', async () => {
    await expect(db.database.within(viewer, async (unit) => {
      await messenger.send(unit, { kind: 'k', to: { userId: penny }, content: words, key: 'gone', when: 'now' });
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect([await messages(), await toSend()]).toEqual([[], []]);
  });

  it('of one key is put out once, however often it is asked for', async () => {
    await Promise.all([1, 2, 3, 4].map(() => put({ key: 'the same' })));
    await put({ key: 'the same', to: { userId: olive } });
    expect(await toSend()).toHaveLength(2);
  });

  it('to an organisation goes to each who keeps its listings and has an active account', async () => {
    await put({ to: { organisationId: organisation }, key: 'both' });
    await db.look(`update identity.app_user set status = 'disabled' where id = $1`, [olive]);
    await put({ to: { organisationId: organisation }, key: 'one' });
    expect(await toSend()).toHaveLength(3);
    await expect(sendAll()).rejects.toThrow(GiveUp);
    expect(mail.received.every(({ to }) => to[0] === 'penny@linkwell.example')).toBe(true);
    expect((await messages()).filter(({ state }) => state === 'failed')).toMatchObject([{ last_error: 'NO_ADDRESS' }]);
  });

  it('lies in the database without a readable address or word', async () => {
    await put({ to: { email: 'Desk@Money-Tree.example', name: 'The desk' } });
    const [stored] = await db.look<{ all: string }>('select message::text as all from notifications.message');
    expect(stored?.all).not.toMatch(/money-tree|referral|@/i);
    await sendAll();
    expect(mail.received[0]?.to).toEqual(['Desk@money-tree.example']);
  });

  it('to a mobile goes to the gateway as one text, signed in, and lies encrypted until then', async () => {
    await put({ to: { mobile: '+447700900123' }, content: { subject: 'A reminder', paragraphs: ['A reminder for Tuesday.', 'Please do not answer.'] } });
    const [stored] = await db.look<{ all: string; id: string }>('select message::text as all, id from notifications.message');
    expect(stored?.all).not.toMatch(/7700900123|Tuesday/);
    await sendAll();
    expect(gateway.received).toEqual([{ signIn: 'linkwell:secret', id: stored?.id, to: '+447700900123', text: 'A reminder for Tuesday. Please do not answer.' }]);
    expect(mail.received).toEqual([]);
    expect(await messages()).toMatchObject([{ state: 'sent' }]);
  });

  it.each([[503, 'queued', 'HTTP_503'], [429, 'queued', 'HTTP_429'], [401, 'queued', 'HTTP_401'], [400, 'failed', 'HTTP_400']])('that the gateway answers with %i is then %s', async (answer, state, last_error) => {
    await put({ to: { mobile: '+447700900123' } });
    gateway.answers.push(answer);
    await expect(sendAll()).rejects.toThrow();
    expect(await messages()).toMatchObject([{ state, last_error }]);
  });

  it('whose moment is over is not sent any more', async () => {
    await put({ notAfter: new Date(Date.now() - 1000) });
    await put({ notAfter: new Date(Date.now() + 3_600_000) });
    await sendAll();
    expect(mail.received).toHaveLength(1);
    expect((await messages()).map(({ state, last_error }) => [state, last_error])).toEqual([['failed', 'TOO_LATE'], ['sent', null]]);
  });

  it('that the server puts off is tried again, and then arrives', async () => {
    await put({});
    mail.answers.push(451);
    await expect(sendAll()).rejects.toThrow('SMTP_451');
    expect(await messages()).toMatchObject([{ state: 'queued', attempts: 1, last_error: 'SMTP_451' }]);
    await sendAll(smtp(), run({ attempt: 2 }));
    expect(mail.received).toHaveLength(1);
    expect(await messages()).toMatchObject([{ state: 'sent', attempts: 2, last_error: null }]);
  });

  it('that the server will never take is given up at once, and can be replayed once that is mended', async () => {
    await put({});
    mail.answers.push(550);
    await expect(sendAll()).rejects.toThrow(GiveUp);
    expect(await messages()).toMatchObject([{ state: 'failed', attempts: 1, last_error: 'SMTP_550' }]);
    await sendAll();
    expect(await messages()).toMatchObject([{ state: 'sent' }]);
  });

  it('fails when the last try fails, or no server answers', async () => {
    await put({});
    const nowhere = new SmtpTransport(new URL('smtp://127.0.0.1:1?tls=none'), sender);
    await expect(sendAll(nowhere)).rejects.toThrow('ESOCKET');
    expect(await messages()).toMatchObject([{ state: 'queued', last_error: 'ESOCKET' }]);
    await expect(sendAll(nowhere, run({ attempt: 12, last: true }))).rejects.toThrow('ESOCKET');
    expect(await messages()).toMatchObject([{ state: 'failed' }]);
  });

  it('does not go to a server without encryption unless the operator allowed that', async () => {
    await put({});
    await expect(sendAll(new SmtpTransport(new URL(mail.url.replace('?tls=none', '')), sender))).rejects.toThrow('ETLS');
    expect(mail.received).toEqual([]);
  });

  it('of a worker killed between the server’s yes and our noting it comes again under the same Message-ID', async () => {
    await put({});
    class ThenKilled extends MailTransport {
      async send(sent: Mail) {
        await smtp().send(sent);
        throw new Error('killed');
      }
    }
    await expect(sendAll(new ThenKilled())).rejects.toThrow('killed');
    await sendAll();
    const ids = mail.received.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('can neither gain a header nor a recipient from what is put into it', async () => {
    const content = { ...words, subject: 'Hello\r\nBcc: everybody@example.org' };
    await put({ content, to: { email: 'desk@money-tree.example', name: 'Desk\r\nBcc: everybody@example.org' } });
    await put({ content, to: { email: 'desk@money-tree.example, everybody@example.org' }, key: 'two' });
    await expect(sendAll()).rejects.toThrow(GiveUp);
    expect(mail.received.map(({ to }) => to)).toEqual([['desk@money-tree.example']]);
    expect(mail.received[0]?.raw).not.toMatch(/^Bcc:/im);
  });

  describe('with no mail server', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'linkwell-outbox-')), 'outbox');
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('becomes a file that only the server’s user reads, one however often it is sent', async () => {
      await put({});
      const [id] = await toSend();
      const transport = new FolderTransport(folder, sender);
      await sendAll(transport);
      await db.look(`update notifications.message set state = 'queued', sent_at = null`);
      await sendAll(transport);
      expect(readdirSync(folder)).toEqual([`${id}.eml`]);
      expect(statSync(join(folder, `${id}.eml`)).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(folder, `${id}.eml`), 'utf8')).toContain('To: Penny Abacus <penny@linkwell.example>');
    });
  });

  describe('for the digest', () => {
    const clock = new FixedClock(new Date('2026-05-13T06:05:00Z'));
    const digests = () => new MakeDigests(fields, clock);
    const written = (moment: string) => db.look(`update notifications.message set created_at = $1 where kind <> 'digest' and created_at > now() - interval '1 hour'`, [moment]);
    afterEach(() => clock.moveTo('2026-05-13T06:05:00Z'));

    it('goes with the recipient’s others in one mail a day, and with nobody else’s', async () => {
      for (const subject of ['One', 'Two', 'Two', 'Three']) await put({ when: 'digest', content: { ...words, subject } });
      await put({ when: 'digest', to: { userId: olive } });
      await put({ when: 'digest', to: { email: 'desk@money-tree.example' } });
      await put({ when: 'digest', to: { email: 'DESK@money-tree.example' } });
      await written('2026-05-12T15:00:00Z');
      expect(await toSend()).toEqual([]);
      await digests().run({}, run());
      await digests().run({}, run());
      expect(await toSend()).toHaveLength(3);
      await sendAll();
      const subjects = Object.fromEntries(mail.received.map(({ to, raw }) => [to[0]?.toLowerCase(), /^Subject: (.*)$/m.exec(raw)?.[1]?.trim()]));
      expect(subjects).toEqual({
        'penny@linkwell.example': 'Linkwell: 3 things since your last message',
        'olive@linkwell.example': 'A referral to answer',
        'desk@money-tree.example': 'A referral to answer (2 times)',
      });
      expect((await messages()).map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => 'sent'));
    });

    it('waits until seven in the United Kingdom, and what comes later waits for the next day', async () => {
      await put({ when: 'digest' });
      await written('2026-05-13T05:00:00Z');
      clock.moveTo('2026-05-13T05:59:00Z');
      await digests().run({}, run());
      expect(await toSend()).toEqual([]);
      clock.moveTo('2026-05-13T06:01:00Z');
      await digests().run({}, run());
      expect(await toSend()).toHaveLength(1);
      await put({ when: 'digest' });
      await written('2026-05-13T06:00:30Z');
      clock.moveTo('2026-05-13T23:01:00Z');
      await digests().run({}, run());
      expect(await toSend()).toHaveLength(1);
      clock.moveTo('2026-05-14T06:01:00Z');
      await digests().run({}, run());
      expect(await toSend()).toHaveLength(2);
    });

    it('is not lost when no worker ran at seven', async () => {
      await put({ when: 'digest' });
      await written('2026-05-11T15:00:00Z');
      clock.moveTo('2026-05-13T17:01:00Z');
      await digests().run({}, run());
      expect(await toSend()).toHaveLength(1);
    });
  });
});
