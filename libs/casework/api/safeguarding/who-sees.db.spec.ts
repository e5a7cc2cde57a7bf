import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seesConcern } from '@linkwell/casework-domain';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** Two teams, people who work in one, both or none of them, and concerns about patients whom somebody may support; by small numbers, which become ids. */
const world = fc.record({
  people: fc.array(fc.record({ teams: fc.uniqueArray(fc.nat(1), { maxLength: 2 }), lead: fc.boolean(), active: fc.boolean() }), { minLength: 2, maxLength: 4 }),
  concerns: fc.array(fc.record({ team: fc.nat(1), author: fc.nat(3), worker: fc.option(fc.nat(3)), episode: fc.constantFrom('offered', 'accepted', 'closed') }), { minLength: 1, maxLength: 3 }),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

const worlds = 1_000;

describe('who sees a concern', () => {
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

  it(`is the same by the rule and by PostgreSQL, for concern, steps and why there is a flag, in ${worlds} generated worlds`, async () => {
    await fc.assert(fc.asyncProperty(world, async (generated) => {
      await client.query('begin');
      try {
        await agrees(generated);
      } finally {
        await client.query('rollback');
      }
    }), { numRuns: worlds });
  }, 120_000);

  async function agrees({ people, concerns }: World): Promise<void> {
    const teams = [randomUUID(), randomUUID()];
    const staff = people.map(({ teams: of, lead, active }) => ({ id: randomUUID(), lead, active, teamIds: of.map((index) => teams[index]!) }));
    const idOf = (index: number) => staff[index % staff.length]!.id;
    const raised = concerns.map(({ team, author, worker, episode }) => ({
      id: randomUUID(), patient: randomUUID(), flag: randomUUID(), teamId: teams[team]!, authorId: idOf(author), worker: worker === null ? null : idOf(worker), episode,
    }));
    await client.query(putWorld, [JSON.stringify({ site: randomUUID(), teams, staff, raised })]);
    for (const { id, lead, active, teamIds } of staff) {
      await client.query(`select set_config('role', 'linkwell_app', true), set_config('linkwell.principal', $1, true)`, [JSON.stringify({ kind: 'user', id })]);
      const { rows } = await client.query<{ id: string }>(
        `select id from casework.safeguarding_concern union all select concern_id from casework.safeguarding_entry union all select flag_id from casework.safety_flag_reason`);
      await client.query(`select set_config('role', 'none', true)`);
      const own = active ? teamIds : [];
      const viewer = { userId: id, teamIds: own, ledTeamIds: lead ? own : [] };
      const expected = raised.filter(({ teamId, authorId, worker, episode }) => seesConcern(viewer, { teamId, authorId, workerId: episode === 'closed' ? null : worker })).flatMap((each) => [each.id, each.id, each.flag]);
      expect(rows.map((row) => row.id).sort()).toEqual(expected.sort());
    }
  }
});

const putWorld = `
  with world as (select $1::jsonb as w),
    sites as (insert into identity.site (id, name, ods_code) select (w ->> 'site')::uuid, 'Practice', 'Y00000' from world),
    teams as (insert into identity.team (id, name) select id::uuid, id from world, jsonb_array_elements_text(w -> 'teams') as id),
    people as (insert into identity.app_user (id, email, display_name, status) select (p ->> 'id')::uuid, p ->> 'id', 'Somebody', case when (p ->> 'active')::boolean then 'active' else 'disabled' end from world, jsonb_array_elements(w -> 'staff') as p),
    grants as (insert into identity.role_grant (user_id, role, team_id) select (p ->> 'id')::uuid, case when (p ->> 'lead')::boolean then 'team_lead' else 'link_worker' end, t::uuid
      from world, jsonb_array_elements(w -> 'staff') as p, jsonb_array_elements_text(p -> 'teamIds') as t),
    raised as (select (c ->> 'id')::uuid as id, (c ->> 'patient')::uuid as patient_id, (c ->> 'flag')::uuid as flag_id, (c ->> 'teamId')::uuid as team_id, (c ->> 'authorId')::uuid as author, (c ->> 'worker')::uuid as worker,
      c ->> 'episode' as episode, (w ->> 'site')::uuid as site_id from world, jsonb_array_elements(w -> 'raised') as c),
    patients as (insert into casework.patient (id, team_id, site_id, forename, surname, date_of_birth, forename_hash, surname_hash, date_of_birth_hash) select patient_id, team_id, site_id, 'sealed', 'sealed', 'sealed', '', '', '' from raised),
    episodes as (insert into casework.episode (team_id, patient_id, site_id, worker_id, state, source, offered_on, answered_on, closed_on, closing_reason, age_at_start)
      select team_id, patient_id, site_id, worker, episode, 'gp', current_date, case when episode <> 'offered' then current_date end, case when episode = 'closed' then current_date end, case when episode = 'closed' then 'completed' end, 40 from raised),
    concerns as (insert into casework.safeguarding_concern (id, team_id, patient_id, subject, categories, danger, noticed_on, seen_words, wishes_asked, wishes_words, raised_at, raised_by)
      select id, team_id, patient_id, 'adult', '{physical}', 'none', current_date, 'sealed', true, 'sealed', now(), author from raised),
    entries as (insert into casework.safeguarding_entry (id, team_id, patient_id, concern_id, step, taken_on, recorded_at, recorded_by) select gen_random_uuid(), team_id, patient_id, id, 'raised', current_date, now(), author from raised),
    flags as (insert into casework.safety_flag (id, team_id, patient_id, kind, precautions, review_on, set_at, set_by) select flag_id, team_id, patient_id, 'risk', '{dog}', current_date, now(), author from raised)
  insert into casework.safety_flag_reason (id, team_id, patient_id, flag_id, what, words, written_at, written_by) select gen_random_uuid(), team_id, patient_id, flag_id, 'set', 'sealed', now(), author from raised`;
