import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '@linkwell/database';
import type { Proposal } from '@linkwell/directory-domain';
import { identityEntities } from '@linkwell/identity-api';
import { publicViewer, type UserViewer } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { aUser, invent } from '../editing/testing/editing-world';
import { aLinkWorker, anOrganisation, keepingOn, type Keeping, type KeptOrganisation } from './testing/keeping-world';

const moss = { name: 'Moss Basket', email: 'moss@baskets.example', words: 'I run the front desk' };
const proposal: Proposal = {
  organisationName: 'Testtown Whittlers', serviceName: 'Whittling for beginners', what: 'We whittle on Tuesdays.', address: '3 Chisel Lane', postcode: 'ZZ1 1AA', phone: '0161 496 0009', email: null, website: null, runsIt: true,
};

describe('asking to keep a listing', () => {
  const clock = new FixedClock(new Date('2026-05-13T10:00:00Z'));
  let db: TestDatabase;
  let keeping: Keeping;
  let steward: UserViewer;
  beforeAll(async () => {
    db = await aDatabase(identityEntities);
    await invent(db);
    steward = await aUser(db, 'directory_steward');
  });
  beforeEach(async () => {
    clock.moveTo('2026-05-13T10:00:00Z');
    keeping = keepingOn(db, clock);
    await db.look(`truncate directory.claim`);
    await db.look(`delete from identity.account_link; delete from identity.role_grant where user_id in (select id from identity.app_user where email like '%@baskets.example'); delete from identity.app_user where email like '%@baskets.example'`);
  });
  afterAll(() => db.drop());

  const asPublic = <T>(work: (unit: UnitOfWork) => Promise<T>) => db.database.within(publicViewer, work);
  const asSteward = <T>(work: (unit: UnitOfWork) => Promise<T>) => db.database.within(steward, work);
  const inAMinute = () => {
    const ticket = keeping.tickets.issue();
    clock.moveTo(new Date(clock.now().getTime() + 60_000).toISOString());
    return ticket;
  };
  const claim = ({ serviceIds }: KeptOrganisation, more: object = {}) => {
    const ticket = inAMinute();
    return asPublic((unit) => keeping.toKeep.claim(unit, serviceIds[0]!, { ...moss, ticket, ...more }));
  };
  const tokenIn = (index: number) => keeping.messages.sent[index]!.content.action!.path.replace('/claims/answer#token=', '');
  const rolesOf = (email: string) => db.look(`select role, organisation_id as "organisationId" from identity.role_grant join identity.app_user on app_user.id = user_id where email = $1`, [email]);
  const queue = async () => (await asSteward((unit) => keeping.queue.run(unit, 10, undefined))).edges.map(({ node }) => node);

  it('is asked of the published address, which lets in the first as manager and the next as editor', async () => {
    const organisation = await anOrganisation(db, [null]);
    expect((await claim(organisation)).ok).toBe(true);
    expect(keeping.messages.sent).toMatchObject([{ to: { email: `hello@${organisation.organisationId}.example` }, when: 'now' }]);
    const [kept] = await db.look<{ row: string }>(`select to_jsonb(claim)::text as row from directory.claim`);
    for (const secret of [moss.email, moss.name, tokenIn(0)]) expect(kept!.row).not.toContain(secret);

    expect(await asPublic((unit) => keeping.claims.read(unit, tokenIn(0)))).toMatchObject({ name: moss.name, email: moss.email });
    expect(await rolesOf(moss.email)).toEqual([]);
    const pressed = await Promise.all(Array.from({ length: 5 }, () => asPublic((unit) => keeping.claims.answer(unit, tokenIn(0), true))));
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rolesOf(moss.email)).toEqual([{ role: 'organisation_manager', organisationId: organisation.organisationId }]);
    expect(keeping.messages.sent[1]).toMatchObject({ to: { email: moss.email }, content: { action: { path: expect.stringMatching(/^\/welcome#token=/) as unknown } } });
    expect(await asPublic((unit) => keeping.claims.read(unit, tokenIn(0)))).toBeUndefined();

    await db.look(`update identity.app_user set status = 'active' where email = $1`, [moss.email]);
    await claim(organisation, { email: 'fern@baskets.example' });
    await asPublic((unit) => keeping.claims.answer(unit, tokenIn(2), true));
    expect(await rolesOf('fern@baskets.example')).toEqual([{ role: 'listing_editor', organisationId: organisation.organisationId }]);
    expect(await db.look(`select distinct principal_kind from audit.event where action = 'claim.approved'`)).toEqual([{ principal_kind: 'link' }]);
  });

  it('is refused by the address with a word to whoever asked, and no account', async () => {
    await claim(await anOrganisation(db, [null]));
    await asPublic((unit) => keeping.claims.answer(unit, tokenIn(0), false));
    expect(await rolesOf(moss.email)).toEqual([]);
    expect(keeping.messages.sent[1]).toMatchObject({ to: { email: moss.email } });
  });

  it('answers the same whether or not there is an account, asks an address at most three times, and takes the same person once', async () => {
    const organisation = await anOrganisation(db, [null]);
    const worker = await aLinkWorker(db);
    const results = [await claim(organisation), await claim(organisation), await claim(organisation, { email: `${worker.id}@linkwell.example` })];
    for (let index = 0; index < 3; index += 1) results.push(await claim(organisation, { email: `one${index}@baskets.example` }));
    expect(new Set(results.map((result) => JSON.stringify(result)))).toEqual(new Set(['{"ok":true,"value":true}']));
    expect(keeping.messages.sent.filter(({ kind }) => kind === 'directory.claim')).toHaveLength(3);
    expect(await queue()).toHaveLength(2);
    await asPublic((unit) => keeping.claims.answer(unit, tokenIn(1), true));
    expect(keeping.messages.sent.at(-1)).toMatchObject({ to: { email: `${worker.id}@linkwell.example` }, content: { paragraphs: [expect.stringContaining('other work'), expect.any(String)] } });
    expect(await rolesOf(`${worker.id}@linkwell.example`)).toEqual([{ role: 'link_worker', organisationId: null }]);
  });

  it('goes to a steward when there is no address, or no answer within a fortnight', async () => {
    await claim(await anOrganisation(db, [null], { email: null }));
    expect(keeping.messages.sent).toMatchObject([{ kind: 'directory.claim-waits', to: { userId: steward.id }, when: 'digest' }]);
    await claim(await anOrganisation(db, [null]), { email: 'fern@baskets.example' });
    expect(await queue()).toMatchObject([{ name: moss.name, wasAsked: false }]);
    clock.moveTo('2026-05-28T10:00:00Z');
    await keeping.tend();
    const [first, second] = await queue();
    expect(second).toMatchObject({ email: 'fern@baskets.example', wasAsked: true });
    expect(await asPublic((unit) => keeping.claims.answer(unit, tokenIn(1), true))).toMatchObject({ ok: false, refusal: { code: 'LINK_NOT_OPEN' } });
    expect(await asSteward((unit) => keeping.decide.refuse(unit, second!.id, second!.version, ' '))).toMatchObject({ ok: false, refusal: { code: 'REASON_NEEDED' } });
    expect((await asSteward((unit) => keeping.decide.refuse(unit, second!.id, second!.version, 'Nobody there knows you.'))).ok).toBe(true);
    expect((await asSteward((unit) => keeping.decide.approve(unit, first!.id, first!.version))).ok).toBe(true);
    expect(await asSteward((unit) => keeping.decide.approve(unit, first!.id, first!.version))).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
    expect(await rolesOf(moss.email)).toHaveLength(1);
    expect(keeping.messages.sent.at(-2)!.content.paragraphs.join(' ')).toContain('Nobody there knows you.');
    clock.moveTo('2026-08-27T10:00:00Z');
    await keeping.tend();
    expect(await db.look(`select 1 from directory.claim`)).toEqual([]);
  });

  it('is not for machines: too quick, from nowhere, or in the box that nobody sees', async () => {
    const organisation = await anOrganisation(db, [null]);
    const at = (ticket: string) => asPublic((unit) => keeping.toKeep.claim(unit, organisation.serviceIds[0]!, { ...moss, ticket }));
    expect(await at(keeping.tickets.issue())).toMatchObject({ refusal: { code: 'TOO_QUICK' } });
    expect(await at('0.x')).toMatchObject({ refusal: { code: 'FORM_TOO_OLD' } });
    expect(await at(`${clock.now().getTime() - 60_000}.forged`)).toMatchObject({ refusal: { code: 'FORM_TOO_OLD' } });
    expect(await claim(organisation, { homepage: 'https://spam.example' })).toEqual({ ok: true, value: true });
    expect(keeping.messages.sent).toEqual([]);
    expect(await db.look(`select 1 from directory.claim`)).toEqual([]);
  });

  it('for something new becomes a listing that is not shown, which whoever runs it completes', async () => {
    const ticket = inAMinute();
    expect((await asPublic((unit) => keeping.toKeep.propose(unit, proposal, { ...moss, ticket }))).ok).toBe(true);
    const [waiting] = await queue();
    expect(waiting).toMatchObject({ serviceName: proposal.serviceName, proposal: { postcode: 'ZZ1 1AA', runsIt: true }, alike: [] });
    expect((await asSteward((unit) => keeping.decide.approve(unit, waiting!.id, waiting!.version))).ok).toBe(true);
    const [made] = await db.look<{ id: string; organisationId: string }>(
      `select service.id, organisation_id as "organisationId", listing_state, location.postcode, location.precision from directory.service
       join directory.service_at_location on service_id = service.id join directory.location on location.id = location_id where service.name = $1`, [proposal.serviceName]);
    expect(made).toMatchObject({ listing_state: 'draft', postcode: 'ZZ1 1AA', precision: 'postcode' });
    expect(await rolesOf(moss.email)).toEqual([{ role: 'organisation_manager', organisationId: made!.organisationId }]);

    const again = inAMinute();
    await asPublic((unit) => keeping.toKeep.propose(unit, { ...proposal, runsIt: false }, { ...moss, ticket: again }));
    expect((await queue())[0]!.alike).toMatchObject([{ name: proposal.serviceName }]);
  });
});
