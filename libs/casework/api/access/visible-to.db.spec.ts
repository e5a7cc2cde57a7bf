import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { patientAccess, type Opening } from '@linkwell/casework-domain';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A world of teams, people who work in them, patients, and openings of records; by small numbers, which become ids of its own. */
const world = fc.record({
  teams: fc.integer({ min: 1, max: 4 }),
  users: fc.array(fc.record({ teams: fc.uniqueArray(fc.nat(3), { maxLength: 3 }), role: fc.constantFrom('link_worker', 'team_lead'), active: fc.boolean() }), { minLength: 1, maxLength: 3 }),
  patients: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
  openings: fc.array(fc.record({ user: fc.nat(2), patient: fc.nat(3), state: fc.constantFrom('open', 'ended', 'over') }), { maxLength: 3 }),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

const worlds = 1_000;

describe('the check on one record and the filter on a list', () => {
  let db: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    db = await aDatabase([]);
    client = new Client({ connectionString: db.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await db.drop();
  });

  it(`agree on who sees whom, in ${worlds} generated worlds`, async () => {
    await fc.assert(fc.asyncProperty(world, async (generated) => {
      await client.query('begin');
      try {
        await agrees(generated);
      } finally {
        await client.query('rollback');
      }
    }), { numRuns: worlds });
  }, 120_000);

  async function agrees({ teams, users, patients, openings }: World): Promise<void> {
    const ids = (count: number) => Array.from({ length: count }, () => randomUUID());
    const [team, user, patient, opening, site] = [ids(teams), ids(users.length), ids(patients.length), ids(openings.length), randomUUID()];
    const teamOf = (index: number) => team[index % teams]!;
    const people = users.map((each, index) => ({ id: user[index]!, role: each.role, active: each.active, teams: [...new Set(each.teams.map(teamOf))] }));
    const records = patients.map((each, index) => ({ id: patient[index]!, teamId: teamOf(each) }));
    const now = new Date();
    const opened = openings.map((each, index) => ({
      id: opening[index]!, record: records[each.patient % records.length]!, userId: user[each.user % user.length]!, state: each.state,
    }));
    await client.query(putWorld, [JSON.stringify({ site, teams: team, people, records, opened })]);

    for (const person of people) {
      const viewer = { userId: person.id, teamIds: person.active ? person.teams : [] };
      for (const going of [null, ...opened]) {
        await client.query(`select set_config('role', 'linkwell_app', true), set_config('linkwell.principal', $1, true), set_config('linkwell.opening', $2, true)`, [JSON.stringify({ kind: 'user', id: person.id }), going?.id ?? '']);
        const { rows } = await client.query<{ id: string; own: boolean }>(`select id, team_id = any (identity.my_team_ids()) as own from casework.patient`);
        await client.query(`select set_config('role', 'none', true)`);
        const opening: Opening | null = going && person.active ? { userId: going.userId, patientId: going.record.id, expiresAt: new Date(now.getTime() + (going.state === 'over' ? -1 : 1) * 3_600_000), endedAt: going.state === 'ended' ? now : null } : null;
        const visible = new Set(rows.map(({ id }) => id));
        for (const record of records) {
          const access = patientAccess(viewer, record, opening, now);
          expect(visible.has(record.id)).toBe(access !== null);
          expect(rows.find(({ id }) => id === record.id)?.own ?? false).toBe(access?.by === 'team');
        }
      }
    }
  }
});

const putWorld = `
  with world as (select $1::jsonb as w),
    sites as (insert into identity.site (id, name, ods_code) select (w ->> 'site')::uuid, 'Practice', 'Y00000' from world returning id),
    teams as (insert into identity.team (id, name) select id::uuid, id from world, jsonb_array_elements_text(w -> 'teams') as id returning id),
    people as (insert into identity.app_user (id, email, display_name, status) select (p ->> 'id')::uuid, p ->> 'id', 'Somebody', case when (p ->> 'active')::boolean then 'active' else 'disabled' end from world, jsonb_array_elements(w -> 'people') as p returning id),
    grants as (insert into identity.role_grant (user_id, role, team_id) select (p ->> 'id')::uuid, p ->> 'role', t::uuid from world, jsonb_array_elements(w -> 'people') as p, jsonb_array_elements_text(p -> 'teams') as t returning id),
    records as (insert into casework.patient (id, team_id, site_id, forename, surname, date_of_birth, forename_hash, surname_hash, date_of_birth_hash)
      select (r ->> 'id')::uuid, (r ->> 'teamId')::uuid, (w ->> 'site')::uuid, 'sealed', 'sealed', 'sealed', '', '', '' from world, jsonb_array_elements(w -> 'records') as r returning id)
  insert into casework.opening (id, team_id, patient_id, user_id, reason, words, opened_at, expires_at, ended_at, ended_by)
  select (o ->> 'id')::uuid, (o -> 'record' ->> 'teamId')::uuid, (o -> 'record' ->> 'id')::uuid, (o ->> 'userId')::uuid, 'other', 'sealed', now() - interval '2 hours',
    now() + case when o ->> 'state' = 'over' then interval '-1 hour' else interval '1 hour' end,
    case when o ->> 'state' = 'ended' then now() end, case when o ->> 'state' = 'ended' then (o ->> 'userId')::uuid end
  from world, jsonb_array_elements(w -> 'opened') as o`;
