import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultPeriods, whenDue, type EpisodeToKeep } from '@linkwell/casework-domain';
import type { CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { caseworkEntities } from '../index';
import { MergeFields } from '../merge/merge-fields';
import { MergePatients } from '../merge/merge-patients';
import { aCipher, aLead, aNeed, aPatient, asServer, aTeam, caseworkOn, valueOf, type TestTeam } from '../testing/casework-world';
import { AnonymiseRecords } from './anonymise-records';
import { CountDueRecords } from './count-due-records';
import { LegalHolds } from './legal-holds';
import { ListKeptRecords } from './list-kept-records';
import { RetentionPeriodsOf } from './retention-periods';
import { dueByTeam, recordsOf } from './retention.sql';
import { RetentionStops } from './retention-stops';

const eightYearsOn = '2026-05-02T09:00:00Z';

describe('records whose time is over', () => {
  const clock = new FixedClock(new Date('2018-05-01T09:00:00Z'));
  const cipher = aCipher();
  const casework = caseworkOn(clock, cipher);
  const stops = new RetentionStops();
  const list = new ListKeptRecords(casework.fields, stops, clock);
  const holds = new LegalHolds(casework.fields, clock);
  const anonymise = new AnonymiseRecords(stops, clock);
  const periods = new RetentionPeriodsOf(clock);
  let db: TestDatabase;
  let ours: TestTeam;
  let lead: TestTeam;
  let theirLead: TestTeam;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    lead = await aLead(db.look, ours);
    theirLead = await aLead(db.look, await aTeam(db.look, 'Their team'));
  });
  afterAll(() => db.drop());

  const as = (iso: string) => clock.moveTo(iso);
  const inPast = async <T>(work: () => Promise<T>): Promise<T> => {
    as('2018-05-01T09:00:00Z');
    try {
      return await work();
    } finally {
      as(eightYearsOn);
    }
  };
  const add = (surname: string) => valueOf(asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { surname, confirmedNotDuplicate: true, phone: '0161 496 0000', postcode: 'ZZ1 1ZZ' }))));
  const end = async (patientId: string) => {
    const { episode } = await db.database.within(ours.viewer, (unit) => casework.show.show(unit, patientId));
    await valueOf(asServer(db.database, ours, (unit) => casework.close.run(unit, { patientId, reason: 'completed', version: episode.version } as never)));
  };
  /** Somebody whose support ended eight years ago, with a need, a contact and a task. */
  const ended = (surname: string) => inPast(async () => {
    const id = await add(surname);
    await valueOf(asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id))));
    await valueOf(asServer(db.database, ours, (unit) => casework.recordContact.run(unit, { patientId: id, on: '2018-05-01' as CalendarDate, minutes: 5, mode: 'phone', outcome: 'spoke', kind: 'check_in', note: `${surname} was well.`, idempotencyKey: randomUUID() })));
    await end(id);
    return id;
  });
  const versionOf = async (id: string) => (await db.look<{ version: number }>(`select version from casework.patient where id = $1`, [id]))[0]!.version;
  const confirm = async (ids: readonly string[], team = lead, versions?: readonly number[]) => {
    const records = await Promise.all(ids.map(async (patientId, index) => ({ patientId, version: versions?.[index] ?? (await versionOf(patientId)) })));
    return asServer(db.database, team, (unit) => anonymise.run(unit, { records, idempotencyKey: randomUUID() }));
  };
  const listed = async (which: 'due' | 'kept' | 'coming', team = lead) => (await db.database.within(team.viewer, (unit) => list.list(unit, which, 50, undefined))).edges.map(({ node }) => node);
  const hold = (patientId: string, team = lead) => asServer(db.database, team, (unit) => holds.set(unit, { patientId, reason: 'A claim may follow.', idempotencyKey: randomUUID() }));
  const figures = () => db.look(`
    select to_jsonb(e) as row from evaluation.src_episode e union all select to_jsonb(n) from evaluation.src_need n union all select to_jsonb(x) from evaluation.src_excluded x order by 1`);

  it('are listed for the leads of their team alone, with day and reason, and every name shown is in the trail', async () => {
    const id = await ended('Bygone');
    const shown = await listed('due');
    expect(shown.find((record) => record.id === id)).toMatchObject({ surname: 'Bygone', dueOn: '2026-05-01', rule: 'after_support', mayGo: true, stops: [], lastEndedOn: '2018-05-01' });
    expect(await listed('due', theirLead)).toEqual([]);
    expect(await listed('due', ours)).toEqual([]);
    const [entry] = await db.look<{ ids: string[] }>(`select subject_ids as ids from audit.event where action = 'retention.viewed' and user_id = $1 order by id desc limit 1`, [lead.viewer.id]);
    expect(entry?.ids).toContain(id);
  });

  it('page by day and id, and nobody is left out', async () => {
    for (const surname of ['One', 'Two', 'Three']) await ended(surname);
    const all = await listed('due');
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const next = await db.database.within(lead.viewer, (unit) => list.list(unit, 'due', 2, after));
      seen.push(...next.edges.map(({ node }) => node.id));
      if (!next.pageInfo.hasNextPage) break;
      after = next.pageInfo.endCursor ?? undefined;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('leave nothing readable behind and are nobody’s any more; the figures stay the same', async () => {
    const [id, other] = [await ended('Quillfeather'), await ended('Otherwise')];
    const before = await figures();
    const [{ episode, need } = { episode: '', need: '' }] = await db.look<{ episode: string; need: string }>(`select episode.id as episode, need.id as need from casework.episode join casework.need on need.episode_id = episode.id where episode.patient_id = $1`, [id]);
    await valueOf(confirm([id]));
    expect(await figures()).toEqual(before);
    expect(await readable(db, cipher)).not.toContain('Quillfeather');
    expect(await readable(db, cipher)).toContain('Otherwise');
    const [row] = await db.look<Record<string, unknown>>(`select * from casework.patient where id = $1`, [id]);
    for (const column of ['forename', 'surname', 'date_of_birth', 'postcode', 'phone', 'surname_hash', 'date_of_birth_hash', 'postcode_hash', 'about']) expect([column, row?.[column]]).toEqual([column, null]);
    expect(await db.look(`select from casework.contact where patient_id = $1`, [id])).toEqual([]);
    // As its own team, it is not there: not as a person, nor by the id of anything of it.
    for (const [table, key] of [['patient', id], ['episode', episode], ['need', need]]) {
      expect(await db.database.within(ours.viewer, (unit) => unit.query(`select from casework.${table} where id = $1`, [key]))).toEqual([]);
    }
    await expect(db.database.within(ours.viewer, (unit) => casework.show.show(unit, id))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const found = await db.database.within(ours.viewer, (unit) => casework.caseload.run(unit, 50, undefined, { standing: 'all', search: 'Quillfeather' }));
    expect(found.edges).toEqual([]);
    // Somebody of the same name and birth is no duplicate of theirs, and support begins for nobody who is gone.
    await valueOf(asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { surname: 'Quillfeather' }))));
    expect(await asServer(db.database, ours, (unit) => casework.start.run(unit, { patientId: id, source: 'gp', agreement: { answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' }, idempotencyKey: randomUUID() } as never))).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    const gone = await db.database.within(lead.viewer, (unit) => list.anonymised(unit, 10, undefined));
    expect(gone.edges[0]?.node).toMatchObject({ id, rule: 'after_support', dueOn: '2026-05-01', anonymisedBy: 'Lead' });
    expect(await db.look(`select from audit.event where action = 'patient.anonymised' and $1 = any (subject_ids)`, [id])).toHaveLength(1);
    expect(await listed('due')).toEqual(expect.arrayContaining([expect.objectContaining({ id: other })]));
  });

  it('take with them the records that were merged into them', async () => {
    const [survivor, absorbed] = [await ended('Twofold'), await ended('Twofold')];
    const merge = new MergePatients(casework.fields, new MergeFields(cipher), clock);
    const input = { survivorId: survivor, survivorVersion: await versionOf(survivor), absorbedId: absorbed, absorbedVersion: await versionOf(absorbed), idempotencyKey: randomUUID() };
    await valueOf(asServer(db.database, ours, (unit) => merge.run(unit, input)));
    await valueOf(confirm([survivor]));
    expect(await readable(db, cipher)).not.toContain('Twofold');
    expect(await db.look(`select from casework.patient_merge where survivor_id = $1`, [survivor])).toEqual([]);
    expect(await db.look(`select from casework.anonymised_record where record_id = any ($1::uuid[])`, [[survivor, absorbed]])).toHaveLength(2);
  });

  describe('stay, all that were chosen, where one', () => {
    let due: string;
    beforeAll(async () => {
      due = await ended('Steadfast');
    });
    const stays = async (id: string) => expect(await db.look(`select from casework.patient where id = any ($1::uuid[]) and anonymised_at is null`, [[due, id]])).toHaveLength(2);

    it('is held since it was looked at', async () => {
      const id = await ended('Held');
      await valueOf(hold(id));
      expect(await confirm([due, id])).toMatchObject({ refusal: { code: 'NOT_DUE' } });
      await stays(id);
      expect((await listed('kept')).find((record) => record.id === id)).toMatchObject({ mayGo: false, stops: ['legal_hold'] });
      // The function that erases asks again, whoever calls it.
      await expect(db.database.within(lead.viewer, (unit) => unit.query(`select casework.anonymise($1)`, [id]))).rejects.toThrow('held');
    });

    it('has begun a new episode since', async () => {
      const id = await ended('Returned');
      const version = await versionOf(id);
      await valueOf(asServer(db.database, ours, (unit) => casework.start.run(unit, { patientId: id, source: 'gp', agreement: { answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' }, idempotencyKey: randomUUID() } as never)));
      const refusedBy = await confirm([due, id], lead, [await versionOf(due), version]);
      expect(refusedBy).toMatchObject({ ok: false });
      expect(['NOT_DUE', 'CONFLICT']).toContain((refusedBy as { refusal: { code: string } }).refusal.code);
      await stays(id);
      await expect(db.database.within(lead.viewer, (unit) => unit.query(`select casework.anonymise($1)`, [id]))).rejects.toThrow('running');
    });

    it('was looked at in an older version', async () => {
      expect(await confirm([due], lead, [99])).toMatchObject({ refusal: { code: 'CONFLICT' } });
    });

    it('is not due yet, is nobody’s, or was chosen twice', async () => {
      const young = await add('Young');
      expect(await confirm([due, young])).toMatchObject({ refusal: { code: 'NOT_DUE' } });
      expect(await confirm([due, randomUUID()], lead, [1, 1])).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      expect(await confirm([due, due])).toMatchObject({ refusal: { code: 'CHOSEN_TWICE' } });
    });

    it('is chosen by another team’s lead, or by who leads none', async () => {
      for (const team of [theirLead, ours]) {
        expect(await confirm([due], team)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
        await expect(db.database.within(team.viewer, (unit) => unit.query(`select casework.anonymise($1)`, [due]))).rejects.toThrow('no such record');
      }
      expect(await db.look(`select from casework.patient where id = $1 and anonymised_at is null`, [due])).toHaveLength(1);
    });

    it('is confirmed by two leads at once: one of them does it', async () => {
      const both = await Promise.all([confirm([due]), confirm([due])]);
      expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(await db.look(`select from casework.anonymised_record where record_id = $1`, [due])).toHaveLength(1);
    });
  });

  it('are held and let go with a reason, once at a time, by their own lead', async () => {
    const id = await ended('Inquiry');
    expect(await hold(id, theirLead)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    await valueOf(hold(id));
    expect(await hold(id)).toMatchObject({ refusal: { code: 'ALREADY_HELD' } });
    const { holds: [set] } = await db.database.within(lead.viewer, (unit) => list.of(unit, id));
    const lift = (version: number, team = lead) => asServer(db.database, team, (unit) => holds.lift(unit, { id: set!.id, reason: 'It was settled.', version }));
    expect(await lift(1, theirLead)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await lift(2)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    await valueOf(lift(1));
    expect(await lift(2)).toMatchObject({ refusal: { code: 'ALREADY_LIFTED' } });
    expect((await db.database.within(lead.viewer, (unit) => list.of(unit, id))).holds).toMatchObject([{ reason: 'A claim may follow.', liftedReason: 'It was settled.', setBy: 'Lead' }]);
    await valueOf(confirm([id]));
  });

  it('are kept longer where the team says so, and never shorter than the installation', async () => {
    const id = await ended('Longer');
    const change = (wanted: object, version: number) => asServer(db.database, lead, (unit) => periods.changeTeam(unit, lead.teamId, { ...defaultPeriods, ...wanted, version }));
    expect(await change({ afterSupportYears: 7 }, 0)).toMatchObject({ refusal: { code: 'PERIOD_SHORTER' } });
    await valueOf(change({ afterSupportYears: 20 }, 0));
    expect(await change({ afterSupportYears: 21 }, 0)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect(await confirm([id])).toMatchObject({ refusal: { code: 'NOT_DUE' } });
    await valueOf(change({}, 1));
    await valueOf(confirm([id]));
  });

  it('are counted by team for the operator, by a job that reads no name', async () => {
    expect(await new CountDueRecords(stops, clock).run(db.database)).toMatchObject([{ team: 'Our team', due: (await listed('due')).length }]);
    await expect(db.database.within({ kind: 'job', name: 'casework.count-due' }, (unit) => unit.query(`select surname from casework.patient`), 'linkwell_counter')).rejects.toThrow('permission denied');
    expect(await db.database.within({ kind: 'job', name: 'another' }, (unit) => unit.query(dueByTeam(stops.of('patient.id')), ['2026-05-02']), 'linkwell_counter')).toEqual([]);
  });

  it('are due in the list on the very day that the rule says, in any history', async () => {
    const dayOf = fc.integer({ min: 0, max: 9_000 }).map((days) => new Date(Date.UTC(1996, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    const episode = fc.record({ offered: dayOf, length: fc.integer({ min: 0, max: 900 }), age: fc.integer({ min: 0, max: 90 }), state: fc.constantFrom('closed', 'closed', 'declined', 'not_reached'), reason: fc.constantFrom('completed', 'completed', 'died') })
      .map(({ offered, length, age, state, reason }): EpisodeToKeep => {
        const after = new Date(Date.parse(offered) + length * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
        return { state: state as 'closed', offeredOn: offered as CalendarDate, answeredOn: (state === 'closed' ? offered : after) as CalendarDate, closedOn: state === 'closed' ? after : null, closingReason: state === 'closed' ? (reason as 'died') : null, ageAtStart: age };
      });
    const worlds = fc.sample(fc.array(episode, { minLength: 1, maxLength: 4 }), 300).map((episodes) => ({ id: randomUUID(), episodes }));
    const team = await aLead(db.look, await aTeam(db.look, 'Worlds'));
    await db.look(
      `with given as (select (w ->> 'id')::uuid as id, w -> 'episodes' as episodes from jsonb_array_elements($1::jsonb) w),
         people as (insert into casework.patient (id, team_id, site_id, forename, surname, date_of_birth, forename_hash, surname_hash, date_of_birth_hash) select id, $2, $3, 'x', 'x', 'x', '', '', '' from given returning id)
       insert into casework.episode (team_id, patient_id, site_id, state, source, offered_on, answered_on, closed_on, closing_reason, age_at_start)
       select $2, given.id, $3, e ->> 'state', 'gp', (e ->> 'offeredOn')::date, (e ->> 'answeredOn')::date, (e ->> 'closedOn')::date, e ->> 'closingReason', (e ->> 'ageAtStart')::smallint
       from given join people on people.id = given.id cross join jsonb_array_elements(given.episodes) e`,
      [JSON.stringify(worlds), team.teamId, team.siteId]);
    const rows = await db.database.within(team.viewer, (unit) => unit.query<{ id: string; dueOn: string }>(recordsOf(stops.of('patient.id')), [worlds.map(({ id }) => id)]));
    const inDatabase = new Map(rows.map(({ id, dueOn }) => [id, dueOn]));
    expect(worlds.filter(({ id, episodes }) => inDatabase.get(id) !== whenDue(episodes, defaultPeriods)?.on)).toEqual([]);
  });
});

/** Every word that the database holds under our keys. */
async function readable(db: TestDatabase, cipher: ReturnType<typeof aCipher>): Promise<string> {
  const columns = await db.look<{ table: string; column: string; row: string }>(`select table_schema || '.' || table_name as table, column_name as column, row_column as row from linkwell.encrypted_column`);
  const words: string[] = [];
  for (const { table, column, row } of columns) {
    const values = await db.look<{ stored: string; row: string }>(`select ${column} as stored, ${row}::text as row from ${table} where ${column} like 'k1.%'`);
    words.push(...values.map((value) => cipher.decrypt(value.stored, { table, column, row: value.row })));
  }
  return words.join('\n');
}

describe('what is about a person', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  /** No part of one person's record: a text that is deleted after a day; a search that nobody can be named by; an id that remains of a record. */
  const apart = ['casework.anonymised_record', 'casework.intake_upload', 'matching.unmet_need'];

  it('hangs on a patient, table by table, so that it goes when the record is anonymised', async () => {
    const tables = await db.look<{ name: string }>(`
      select table_schema || '.' || table_name as name from linkwell.table_register r where class = 'person'
        and not exists (select from linkwell.hangs_on('casework.patient') h where h.which = (r.table_schema || '.' || r.table_name)::regclass) order by 1`);
    expect(tables.map(({ name }) => name)).toEqual(apart);
    expect(await db.look(`select r.table_name from linkwell.table_register r where class = 'person'
      and not has_table_privilege('linkwell_eraser', (r.table_schema || '.' || r.table_name)::regclass, 'delete')`)).toEqual([]);
  });

  it('goes in an order in which no row is left hanging on one that went before', async () => {
    expect(await db.look(`
      with gone as (select which, row_number() over () as place from linkwell.hangs_on('casework.patient'))
      select child.which::text, parent.which::text from pg_constraint c join gone child on child.which = c.conrelid join gone parent on parent.which = c.confrelid
      where c.contype = 'f' and c.conrelid <> c.confrelid and child.place > parent.place`)).toEqual([]);
  });

  it('can be emptied, column by column, where the row stays for figures', async () => {
    expect(await db.look(`
      select kept.table_schema || '.' || kept.table_name || '.' || a.attname as column from linkwell.kept_table kept
      join pg_attribute a on a.attrelid = (kept.table_schema || '.' || kept.table_name)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where a.attnotnull and not a.atthasdef and not (a.attname = any (kept.columns))`)).toEqual([]);
    expect(await db.look(`
      select kept.table_name from linkwell.kept_table kept join linkwell.encrypted_column e on (e.table_schema, e.table_name) = (kept.table_schema, kept.table_name) and e.column_name = any (kept.columns)`)).toEqual([]);
  });

  it('keeps what figures read', async () => {
    const lost = await db.look<{ column: string }>(`
      select r.table_schema || '.' || r.table_name || '.' || a.attname as column from linkwell.table_register r
      join pg_attribute a on a.attrelid = (r.table_schema || '.' || r.table_name)::regclass and a.attnum > 0 and not a.attisdropped
      left join linkwell.kept_table kept on (kept.table_schema, kept.table_name) = (r.table_schema, r.table_name)
      where r.class = 'person' and has_column_privilege('linkwell_source_reader', a.attrelid, a.attnum, 'select') and not (a.attname = any (coalesce(kept.columns, '{}'))) order by 1`);
    // The reader may read whole answers; its view shows scores.
    expect(lost.map(({ column }) => column)).toEqual(['outcomes.response.answers', 'outcomes.response.recorded_by']);
  });
});
