import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import type { NewPatient } from '../commands/add-patient';
import { caseworkEntities } from '../index';
import { aCipher, aNeed, aPatient, asServer, aTeam, caseworkOn, valueOf, type TestTeam } from '../testing/casework-world';
import { MergeFields } from './merge-fields';
import { MergePatients } from './merge-patients';
import { UndoMerge } from './undo-merge';

describe('two records of one person', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const cipher = aCipher();
  const casework = caseworkOn(clock, cipher);
  const merge = new MergePatients(casework.fields, new MergeFields(cipher), clock);
  const undo = new UndoMerge(casework.fields, new MergeFields(cipher), clock);
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
  }, 60_000);
  afterAll(() => db.drop());

  const add = (change: Partial<NewPatient>, team = ours) => valueOf(asServer(db.database, team, (unit) => casework.add.run(unit, aPatient(team, { confirmedNotDuplicate: true, ...change }))));
  const contact = (patientId: string) => valueOf(asServer(db.database, ours, (unit) =>
    casework.recordContact.run(unit, { patientId, on: '2026-05-01' as CalendarDate, minutes: 5, mode: 'phone', outcome: 'spoke', kind: 'check_in', idempotencyKey: randomUUID() })));
  const need = (patientId: string) => valueOf(asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(patientId))));
  const page = (id: string) => db.database.within(ours.viewer, (unit) => casework.show.show(unit, id));
  const versionOf = async (id: string) => (await db.look<{ version: number }>(`select version from casework.patient where id = $1`, [id]))[0]?.version ?? 0;
  const tryToMerge = async (survivorId: string, absorbedId: string, team = ours) => {
    const input = { survivorId, survivorVersion: await versionOf(survivorId), absorbedId, absorbedVersion: await versionOf(absorbedId), idempotencyKey: randomUUID() };
    return asServer(db.database, team, (unit) => merge.run(unit, input));
  };
  const mergeOf = async (survivorId: string) => (await db.look<{ id: string }>(`select id from casework.patient_merge where survivor_id = $1 order by merged_at desc limit 1`, [survivorId]))[0]?.id ?? '';
  const tryToUndo = (id: string, team = ours) => asServer(db.database, team, (unit) => undo.run(unit, id));
  /** Everything about both, but for versions and the order of the caseload. */
  const state = async (...ids: string[]) => {
    const rows: Record<string, unknown> = {};
    for (const table of ['patient', 'episode', 'need', 'contact', 'agreement']) {
      const key = table === 'patient' ? 'id' : 'patient_id';
      rows[table] = await db.look(`select to_jsonb(t) - 'version' - 'last_activity_at' - 'forename' - 'surname' - 'date_of_birth' - 'nhs_number' - 'postcode' - 'phone' - 'safe_contact' as row from casework.${table} t where ${key} = any ($1::uuid[]) order by t.id`, [ids]);
    }
    return rows;
  };

  it('become one that holds everything of both, filled up where it said nothing; the other is out of sight', async () => {
    const [survivor, absorbed] = [await add({ surname: 'Onefold' }), await add({ surname: 'Onefold', nhsNumber: '999 000 0018', postcode: 'ZZ1 1ZZ' })];
    await need(absorbed);
    await contact(survivor);
    await valueOf(tryToMerge(survivor, absorbed));
    const shown = await page(survivor);
    expect(shown).toMatchObject({ nhsNumber: '9990000018', postcode: 'ZZ1 1ZZ', episode: { state: 'accepted' } });
    expect([shown.needs.length, shown.contacts.length, shown.earlierEpisodes.length]).toEqual([1, 1, 1]);
    await expect(page(absorbed)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const found = await db.database.within(ours.viewer, (unit) => casework.caseload.run(unit, 50, undefined, { standing: 'all', search: 'Onefold' }));
    expect(found.edges.map(({ node }) => node.id)).toEqual([survivor]);
  });

  it('are both again exactly as they were when it is undone, with support running in both', async () => {
    const [one, other] = [await add({ surname: 'Twofold' }), await add({ surname: 'Twofold', phone: '0161 496 0000' })];
    for (const id of [one, other]) {
      await need(id);
      await contact(id);
    }
    for (const [survivor, absorbed] of [[one, other], [other, one]] as const) {
      const before = await state(one, other);
      await valueOf(tryToMerge(survivor, absorbed));
      expect((await db.look(`select from casework.episode where patient_id = $1 and state in ('offered', 'accepted')`, [survivor])).length).toBe(1);
      expect((await page(survivor)).needs).toHaveLength(2);
      await valueOf(tryToUndo(await mergeOf(survivor)));
      expect(await state(one, other)).toEqual(before);
      expect((await page(one)).phone).toBeNull();
      expect((await page(other)).phone).toBe('0161 496 0000');
    }
  });

  it('leave with the surviving record what was written since, and name it', async () => {
    const [survivor, absorbed] = [await add({ surname: 'Since' }), await add({ surname: 'Since', phone: '0161 496 0000' })];
    await valueOf(tryToMerge(survivor, absorbed));
    await contact(survivor);
    const { version } = await page(survivor);
    await valueOf(asServer(db.database, ours, (unit) => casework.update.run(unit, { patientId: survivor, version, forename: 'Ottilie', surname: 'Since', dateOfBirth: '1950-06-15', phone: '0161 496 0001' })));
    const id = await mergeOf(survivor);
    await valueOf(tryToUndo(id));
    expect(await page(survivor)).toMatchObject({ phone: '0161 496 0001', contacts: [{ mode: 'phone' }], episode: { state: 'accepted' } });
    expect(await page(absorbed)).toMatchObject({ phone: '0161 496 0000', contacts: [], episode: { state: 'accepted' } });
    const [kept] = await db.look<{ stayed: { what: string }[] }>(`select stayed from casework.patient_merge where id = $1`, [id]);
    expect(kept?.stayed.map(({ what }) => what)).toEqual(expect.arrayContaining(['contact', 'phone']));
    expect(await tryToUndo(id)).toMatchObject({ refusal: { code: 'MERGE_UNDONE' } });
  });

  it('are never merged across teams, nor on an old look', async () => {
    const [mine, foreign] = [await add({ surname: 'Apart' }), await add({ surname: 'Apart' }, theirs)];
    expect(await tryToMerge(mine, foreign)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await tryToMerge(mine, mine)).toMatchObject({ refusal: { code: 'SAME_RECORD' } });
    const another = await add({ surname: 'Apart' });
    expect(await asServer(db.database, ours, (unit) => merge.run(unit, { survivorId: mine, survivorVersion: 7, absorbedId: another, absorbedVersion: 1, idempotencyKey: randomUUID() }))).toMatchObject({ refusal: { code: 'CONFLICT' } });
    await valueOf(tryToMerge(mine, another));
    expect(await tryToUndo(await mergeOf(mine), theirs)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    // Even the function that moves rows moves none of another team's.
    await db.database.within(ours.viewer, (unit) => unit.query(`select casework.move_rows('casework.patient', $1, $2)`, [foreign, mine]));
    expect(await db.look(`select from casework.episode where patient_id = $1`, [foreign])).toHaveLength(1);
  });

  it('can be moved whatever feature hangs on them: every table that names a patient or an episode lets its rows follow', async () => {
    expect(await db.look(`
      select c.conrelid::regclass::text as name, a.attname from pg_constraint c cross join lateral unnest(c.conkey, c.confkey) pair (here, there)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = pair.here join pg_attribute b on b.attrelid = c.confrelid and b.attnum = pair.there and b.attname = 'id'
      where c.contype = 'f' and c.confrelid in ('casework.patient'::regclass, 'casework.episode'::regclass) and c.conrelid not in ('casework.patient'::regclass, 'casework.patient_merge'::regclass)
        and not (has_column_privilege('linkwell_linker', c.conrelid, a.attname, 'update') and exists (select from pg_policy where polrelid = c.conrelid and polname = 'follows_patient'))`)).toEqual([]);
  });
});
