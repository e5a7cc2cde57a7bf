import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import type { UserViewer } from '@linkwell/kernel';
import { randomUUID } from 'node:crypto';
import { AccountLinks } from './commands/account-links';
import { ChangeAccount } from './commands/change-account';
import { CreateTeam } from './commands/create-team';
import { CreateSite } from './commands/create-site';
import { InviteUser } from './commands/invite-user';
import { SetPassword } from './commands/set-password';
import { SignIn } from './commands/sign-in';
import { identityEntities } from './index';
import { ListUsers } from './queries/list-users';
import { Sessions } from './sessions';

const password = 'teapot harbour violin';

describe('accounts', () => {
  let db: TestDatabase;
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const links = new AccountLinks(clock);
  let sessions: Sessions;
  let signIn: SignIn;
  const operator = { kind: 'user', id: randomUUID(), sessionId: randomUUID(), displayName: 'Operator', roles: ['operator'], teamIds: [], organisationIds: [] } as unknown as UserViewer;

  beforeAll(async () => {
    db = await aDatabase(identityEntities);
    sessions = new Sessions(db.database, { LINKWELL_SESSION_IDLE_MINUTES: 30, LINKWELL_SESSION_HOURS: 12 }, clock);
    signIn = new SignIn(db.database, sessions, clock);
  });
  afterAll(() => db.drop());

  const invite = (email: string) =>
    db.database.within(operator, async (unit) => {
      const issued = await new InviteUser(links).run(unit, { email, displayName: 'Kim Example', role: 'evaluator' });
      if (!issued.ok) throw new Error(issued.refusal.code);
      return { userId: issued.value.userId, token: issued.value.link.path.split('token=')[1] ?? '' };
    });
  const setPassword = (token: string, chosen = password) => db.database.within({ kind: 'public' }, (unit) => new SetPassword(sessions, clock).run(unit, token, chosen));
  const version = async (id: string) => (await db.look<{ version: number }>('select version from identity.app_user where id = $1', [id]))[0]!.version;

  it('an invited user sets a password by the link, once, and is signed in', async () => {
    const { token } = await invite('kim@linkwell.example');
    expect(await signIn.run('kim@linkwell.example', password)).toMatchObject({ ok: false, refusal: { code: 'WRONG_CREDENTIALS' } });
    const first = await setPassword(token);
    expect(first).toMatchObject({ ok: true, value: { session: { viewer: { roles: ['evaluator'] } } } });
    expect(await setPassword(token)).toMatchObject({ ok: false, refusal: { code: 'LINK_NOT_VALID' } });
    expect(await signIn.run(' KIM@linkwell.example', password)).toMatchObject({ ok: true });
  });

  it('no token, password or link is stored as it was given', async () => {
    const dump = await db.look<{ text: string }>(
      `select concat_ws(' ', encode(token_hash, 'hex'), session.id) as text from identity.session union all select password_hash from identity.local_credential`);
    for (const { text } of dump) expect(text).not.toContain(password);
    expect(dump.some(({ text }) => text.startsWith('$argon2id$'))).toBe(true);
  });

  it('an e-mail address has one account', async () => {
    await expect(invite('KIM@linkwell.example')).rejects.toThrow('EMAIL_TAKEN');
  });

  it('five wrong passwords make the account wait, and a right one must wait too', async () => {
    const { token } = await invite('lock@linkwell.example');
    await setPassword(token);
    for (let guess = 0; guess < 5; guess++) expect(await signIn.run('lock@linkwell.example', 'wrong')).toMatchObject({ ok: false, refusal: { code: 'WRONG_CREDENTIALS' } });
    expect(await signIn.run('lock@linkwell.example', password)).toMatchObject({ ok: false, refusal: { code: 'TRY_LATER' } });
    clock.moveTo('2026-05-01T09:01:01Z');
    expect(await signIn.run('lock@linkwell.example', password)).toMatchObject({ ok: true });
  });

  it('a session ends when idle, at its absolute limit, and at once when the account is disabled', async () => {
    const { token, userId } = await invite('session@linkwell.example');
    const opened = await setPassword(token);
    if (!opened.ok) throw new Error('not opened');
    const cookie = opened.value.token;
    expect((await sessions.find(cookie))?.viewer.id).toBe(userId);
    clock.moveTo('2026-05-01T09:32:00Z');
    expect(await sessions.find(cookie)).toBeUndefined();

    const again = await signIn.run('session@linkwell.example', password);
    if (!again.ok) throw new Error('not signed in');
    const change = new ChangeAccount(links, sessions);
    const stale = await db.database.within(operator, (unit) => change.disable(unit, { id: userId, version: 1 }));
    expect(stale).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
    const current = await version(userId);
    expect(await db.database.within(operator, (unit) => change.disable(unit, { id: userId, version: current }))).toMatchObject({ ok: true });
    expect(await sessions.find(again.value.token)).toBeUndefined();
    expect(await signIn.run('session@linkwell.example', password)).toMatchObject({ ok: false, refusal: { code: 'WRONG_CREDENTIALS' } });
    const after = await version(userId);
    expect(await db.database.within(operator, (unit) => change.enable(unit, { id: userId, version: after }))).toMatchObject({ ok: true });
    expect(await signIn.run('session@linkwell.example', password)).toMatchObject({ ok: true });
  });

  it('a reset password stops working until the new one is set', async () => {
    const { token, userId } = await invite('reset@linkwell.example');
    await setPassword(token);
    const current = await version(userId);
    const reset = await db.database.within(operator, (unit) => new ChangeAccount(links, sessions).resetPassword(unit, { id: userId, version: current }));
    expect(await signIn.run('reset@linkwell.example', password)).toMatchObject({ ok: false });
    if (!reset.ok) throw new Error('not reset');
    expect(await setPassword(reset.value.link.path.split('token=')[1]!, 'another good password')).toMatchObject({ ok: true });
  });

  it('teams are made with the sites they serve', async () => {
    const site = await db.database.within(operator, (unit) => new CreateSite().run(unit, 'Example Practice', 'y00001'));
    if (!site.ok) throw new Error('no site');
    expect(site.value.odsCode).toBe('Y00001');
    const team = await db.database.within(operator, (unit) => new CreateTeam().run(unit, 'Example team', [site.value.id]));
    expect(team).toMatchObject({ ok: true, value: { sites: [{ odsCode: 'Y00001' }] } });
    expect(await db.database.within(operator, (unit) => new CreateTeam().run(unit, 'Example team', []))).toMatchObject({ ok: false, refusal: { field: 'name' } });
  });

  it('the list of users pages in order, without gap or repetition', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const part = await db.database.within(operator, (unit) => new ListUsers().run(unit, 2, after, undefined));
      seen.push(...part.edges.map((edge) => edge.node.email));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor ?? undefined : undefined;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(4);
  });

  it('every change is in the trail', async () => {
    const actions = await db.look<{ action: string; outcome: string }>('select distinct action, outcome from audit.event');
    expect(actions).toEqual(expect.arrayContaining(['user.invited', 'password.set', 'user.disabled', 'user.enabled', 'password.reset', 'team.created', 'site.created'].map((action) => ({ action, outcome: 'done' }))));
  });
});
