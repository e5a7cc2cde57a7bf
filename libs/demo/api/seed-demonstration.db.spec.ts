import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import { FieldCipher } from '@linkwell/database';
import { demoTeams, demoUsers, type DemoUser } from '@linkwell/demo-domain';
import type { Viewer } from '@linkwell/kernel';
import { outcomesEntities } from '@linkwell/outcomes-api';
import { referralsEntities } from '@linkwell/referrals-api';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomBytes } from 'node:crypto';
import { countDemoAccounts } from './demo-accounts';
import { SeedDemonstration } from './seed-demonstration';

const key = () => randomBytes(32).toString('base64');
const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });

const viewerOf = ({ id, displayName, role, teamId, organisationId }: DemoUser): Viewer => ({
  kind: 'user', id, sessionId: 'test', displayName, roles: [role], teamIds: teamId ? [teamId] : [], organisationIds: organisationId ? [organisationId] : [],
});

describe('the demonstration’s data', () => {
  let db: TestDatabase;
  const clock = new FixedClock(new Date('2026-05-13T10:00:00Z'));
  const seed = (onStep?: (words: string) => void) => new SeedDemonstration(db.database, cipher, clock).run(onStep);

  /** Rows of every registered table, but for the trail, which every attempt is entered in. */
  async function everything(): Promise<Record<string, number>> {
    const tables = await db.look<{ name: string }>(`select table_schema || '.' || table_name as name from linkwell.table_register where table_schema <> 'audit' order by 1`);
    const counts: [string, number][] = [];
    for (const { name } of tables) counts.push([name, (await db.look<{ n: number }>(`select count(*)::int as n from ${name}`))[0]?.n ?? 0]);
    return Object.fromEntries(counts);
  }
  const asUser = <Row>(email: string, statement: string) => {
    const user = demoUsers.find((each) => each.email.startsWith(email));
    if (!user) throw new Error(`There is no ${email}.`);
    return db.database.within(viewerOf(user), (unit) => unit.query<Row>(statement));
  };

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...outcomesEntities, ...referralsEntities]);
  });
  afterAll(() => db.drop());

  it('is finished by the next start when the first was killed in the middle, for the day on which it was begun', async () => {
    const killed = seed((words) => {
      if (words.includes('Larkmere North')) throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    const half = await everything();
    expect(half['casework.patient']).toBeGreaterThan(0);
    clock.moveTo('2026-05-14T10:00:00Z');
    expect(await seed()).toEqual({ seeded: true, today: '2026-05-13' });
    const whole = await everything();
    expect(whole['casework.patient']).toBeGreaterThan(3_000);
    expect(whole['directory.service']).toBe(half['directory.service']);
    expect(whole['directory.location']).toBe(half['directory.location']);
  }, 120_000);

  it('is left as it is by every later start', async () => {
    const before = await everything();
    expect(await seed()).toEqual({ seeded: false, today: '2026-05-13' });
    expect(await everything()).toEqual(before);
  });

  it('fills every table that a person looks at', async () => {
    const rows = await everything();
    const empty = Object.keys(rows).filter((table) => /^(directory|casework|referrals|outcomes|geography)\./.test(table) && rows[table] === 0);
    // What an import leaves behind it, lists that only their own link opens, forms that somebody has begun, and what only people do: open a record, merge two, hand somebody over, share a plan, look up an opt-out.
    expect(empty.filter((table) => !/source|import|staging|open_referral|missed_service|shortlist|intake_upload|unreached_letter|form_draft|opening|patient_merge|access_decision|access_release|transfer|plan_link|opt_out_check|elsewhere_finding/.test(table))).toEqual([]);
  });

  it('shows a link worker their own team’s people and nobody else’s', async () => {
    for (const { id, name } of demoTeams) {
      const worker = demoUsers.find(({ role, teamId }) => role === 'link_worker' && teamId === id);
      const seen = await asUser<{ team: string }>(worker?.email ?? name, `select distinct team_id as team from casework.patient`);
      expect(seen).toEqual([{ team: id }]);
    }
    expect(await asUser('cedar.catalogue', `select from casework.patient`)).toEqual([]);
  });

  it('shows an editor the referrals sent to their organisation, waiting ones among them, and no patient', async () => {
    const penny = demoUsers.find(({ email }) => email.startsWith('penny.abacus'));
    const seen = await asUser<{ organisation: string; state: string }>('penny.abacus', `select distinct organisation_id as organisation, state from referrals.referral`);
    expect([...new Set(seen.map(({ organisation }) => organisation))]).toEqual([penny?.organisationId]);
    expect(seen.map(({ state }) => state)).toContain('sent');
    expect(await asUser('penny.abacus', `select from casework.patient`)).toEqual([]);
  });

  it('keeps names and words unreadable in the database', async () => {
    const rows = await db.look<{ text: string }>(`select concat_ws(' ', forename, surname, nhs_number, postcode) as text from casework.patient limit 50`);
    for (const { text } of rows) expect(text).toMatch(/^k1\.[\w.-]+ k1\./);
  });

  it('gives every patient with a known postcode the deprivation of their small area', async () => {
    const wrong = await db.look(
      `select from casework.episode left join geography.deprivation on deprivation.small_area_code = episode.small_area and edition = area_edition
       where deprivation.decile is distinct from episode.deprivation_decile`);
    expect(wrong).toEqual([]);
  });

  it('lets the evaluator see figures, and hides others with a reason', async () => {
    const cells = await db.look<{ shown: number; hidden: number }>(
      `select count(*) filter (where value >= 10)::int as shown, count(hidden_reason)::int as hidden from evaluation.released_cell group by release_id`);
    expect(cells).toHaveLength(2);
    for (const { shown, hidden } of cells) expect([shown > 20, hidden > 0]).toEqual([true, true]);
  });

  it('shows a lead what counts at their site, why, and by whom to see what a change would do', async () => {
    const read = (email: string) => asUser<{ note: string; version: number; persons: number }>(
      email, `select note, version, (select count(*)::int from matching.example_person where example_person.site_id = site_weights.site_id) as persons from matching.site_weights`);
    expect(await read('juniper.beacon')).toEqual([{ note: expect.stringContaining('no car'), version: 1, persons: 4 }]);
    expect(await asUser('myrtle.signpost', `select from matching.example_person`)).toEqual([]);
    expect(await asUser('juniper.beacon', `select version from matching.site_weights_version`)).toEqual([{ version: 1 }]);
  });

  it('shows who answers and how soon, what was looked for in vain, and who is found', async () => {
    const records = await db.look<{ name: string; days: number; lift: number }>(`select name, usual_answer_days as days, lift from matching.track_record join directory.service on service.id = service_id where usual_answer_days is not null`);
    expect(records.find(({ name }) => name === 'Money Tree debt advice')).toMatchObject({ days: 2 });
    expect(records.some(({ lift }) => lift > 0.05) && records.some(({ lift }) => lift < -0.05)).toBe(true);
    const steward = (statement: string) => asUser<Record<string, number>>('cedar.catalogue', statement);
    expect(await steward(`select count(*)::int as quarters from matching.unmet_need_release`)).toEqual([{ quarters: 3 }]);
    const [figures] = await steward(`select count(people)::int as shown, count(people_hidden)::int as hidden from matching.unmet_need_figure`);
    expect(figures?.['shown']).toBeGreaterThan(20);
    expect(figures?.['hidden']).toBeGreaterThan(20);
    expect(await steward(`select distinct dimension from matching.exposure_row`)).toHaveLength(3);
  });

  it('marks every account as one of the demonstration', async () => {
    expect(await countDemoAccounts(db.database)).toBe(demoUsers.length);
  });
});
