import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { aSteward, chosen, csv, header, must } from './testing/an-import';
import { partBytes } from './upload-csv';

const pantry = (name: string, { street = '1 High Street', postcode = 'ZZ1 1AA', phone = '0161 496 0000', times = 'Monday 10am - 12noon' } = {}) => `${name},"Hope Hall, ${street}",${postcode},${phone},${times}`;
const many = (count: number, name: string, phone = '0161 496 0000') => csv(...Array.from({ length: count }, (_, index) => pantry(`${name} ${index}`, { phone })));

describe('a list that a steward imports', () => {
  let db: TestDatabase;
  let steward: ReturnType<typeof aSteward>;
  beforeAll(async () => {
    db = await aDatabase([]);
    steward = aSteward(db);
    await db.look(`insert into geography.postcode (postcode, geom, positional_quality, source)
      values ('ZZ1 1AA', st_setsrid(st_makepoint(400000, 400000), 27700), 10, 'test'), ('ZZ1 1AB', st_setsrid(st_makepoint(400300, 400000), 27700), 10, 'test')`);
  });
  afterAll(() => db.drop());

  /** Each list of a title of its own is a source of its own. */
  const named = (title: string) => ({ title });
  const services = (source: string) => db.look<{ name: string; listing_state: string; record: object }>(
    `select name, listing_state, record from directory.service where source_id = $1 order by name`, [source]);
  const everything = (like: string) => db.look(
    `select service.id, listing_state, access_way, service.record, ours, service.source_record, encode(source_fingerprint, 'hex') as fingerprint, last_confirmed_on,
      organisation.record as organisation, organisation.source_record as organisation_source,
      (select json_agg(json_build_object('id', location.id, 'record', location.record, 'precision', precision, 'x', st_x(geom), 'y', st_y(geom)) order by location.id)
        from directory.service_at_location join directory.location on location.id = location_id where service_id = service.id) as places
     from directory.service join directory.organisation on organisation.id = organisation_id where service.name like $1 order by service.id`, [like]);
  const state = async (id: string) => (await steward.row(id)).state;
  const stopBefore = (batch: number) => {
    let looked = 0;
    return { aborted: true, throwIfAborted: () => {
      looked += 1;
      if (looked >= batch) throw new Error('killed');
    } } as unknown as AbortSignal;
  };

  describe('is sent', () => {
    const start = (bytes: number, fileName = 'list.csv', idempotencyKey = randomUUID()) => steward.ask((unit) => steward.uploading.start(unit, { fileName, bytes, idempotencyKey }));
    const add = (id: string, number: number, bytes: Buffer) => steward.ask((unit) => steward.uploading.add(unit, { id, number, content: bytes.toString('base64') }));

    it('in parts, in any order and more than once, and is read when the last is there', async () => {
      const bytes = many(2_000, 'Parts');
      const id = must(await start(bytes.length));
      const parts = Array.from({ length: Math.ceil(bytes.length / partBytes) }, (_, number) => bytes.subarray(number * partBytes, (number + 1) * partBytes));
      for (const number of [...parts.keys()].reverse()) {
        expect(await state(id)).toBe('uploading');
        must(await add(id, number, parts[number]!));
        must(await add(id, number, parts[number]!));
      }
      expect(await state(id)).toBe('reading');
      await steward.work();
      const shown = await steward.ask((unit) => steward.showing.one(unit, id));
      expect(shown).toMatchObject({ state: 'mapping', fileName: 'list.csv', header: header.split(','), presets: [] });
      expect(shown.sample[0]).toEqual(['Parts 0', 'Hope Hall, 1 High Street', 'ZZ1 1AA', '0161 496 0000', 'Monday 10am - 12noon']);
      expect(shown.guesses).toContainEqual({ field: 'opening', column: 'Opening' });
    });

    it('once for one key', async () => {
      const key = randomUUID();
      expect(must(await start(10, 'a.csv', key))).toBe(must(await start(10, 'a.csv', key)));
    });

    it.each([[21 * 1024 * 1024, /21 MB; at most 20 MB/], [0, /empty/]])('and refused when it has %p bytes', async (bytes, words) =>
      expect(await start(bytes)).toMatchObject({ ok: false, refusal: { message: expect.stringMatching(words) } }));

    it('and refused when a part does not fit what was announced', async () => {
      const id = must(await start(partBytes + 1));
      for (const [number, bytes] of [[0, 5], [1, 2], [2, 1], [-1, 1]] as const) expect(await add(id, number, Buffer.alloc(bytes, 'a'))).toMatchObject({ refusal: { code: 'WRONG_PART' } });
      expect(await add(randomUUID(), 0, Buffer.from('a'))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    });

    it.each([['../../etc/passwd', 'etcpasswd'], ['..', 'list.csv'], ['<img src=x>.csv', 'img srcx.csv'], ['Bwyd a Diod – ŵy.csv', 'Bwyd a Diod  ŵy.csv'], [`${'ŵ'.repeat(300)}.csv`, `${'ŵ'.repeat(56)}.csv`]])(
      'under the plain name that %p leaves', async (given, kept) => expect((await steward.row(must(await start(10, given)))).fileName).toBe(kept));
  });

  it('is tried first, and then changes nothing', async () => {
    const id = await steward.upload(csv(pantry('Trial one'), pantry('Trial one'), pantry('Trial two', { postcode: 'nowhere' }), pantry('Trial three', { times: 'Ask the caretaker', street: '2 Low Road' })));
    must(await steward.check(id, { chosen: { ...chosen, ...named('Trials') } }));
    expect(await state(id)).toBe('checking');
    await steward.work();
    expect(await steward.row(id)).toMatchObject({ state: 'checked', result: { rows: 4, inserted: 2, updated: 0, unchanged: 0, failed: 2, openingGiven: 2, openingUnderstood: 1 } });
    expect(await services('trials')).toEqual([]);
    const { edges, totalCount } = await steward.ask((unit) => steward.showing.problems(unit, id, 1, undefined));
    expect({ totalCount, edges }).toMatchObject({ totalCount: 2, edges: [{ node: { line: 3, reason: 'It is the same listing as line 2. Delete one of the two.' } }] });
    expect((await steward.ask((unit) => steward.showing.problems(unit, id, 10, edges[0]!.cursor))).edges).toMatchObject([{ node: { line: 4, field: 'Postcode' } }]);
    expect(await db.look(`select state from linkwell.task where id = $1`, [(await steward.row(id)).taskId])).toEqual([{ state: 'done' }]);
  });

  it('then goes in, and its file is not kept', async () => {
    const id = await steward.bringIn(csv(pantry('Entered one'), pantry('Entered two', { street: '2 Low Road' })), named('Entered'));
    expect(await steward.row(id)).toMatchObject({ state: 'imported', problem: null, result: { rows: 2, inserted: 2, updated: 0, unchanged: 0, failed: 0 } });
    expect((await services('entered')).map(({ name, listing_state }) => [name, listing_state])).toEqual([['Entered one', 'published'], ['Entered two', 'published']]);
    expect(await db.look(`select from directory.csv_import_part where import_id = $1`, [id])).toEqual([]);
    expect(await steward.run(id)).toMatchObject({ refusal: { code: 'WRONG_STATE' } });
  });

  it('a later file of the same list needs no choices again', async () => {
    await steward.bringIn(csv(pantry('Again one')), named('Lists again'));
    const id = await steward.upload(csv(pantry('Again one', { phone: '0161 496 0001' })));
    expect((await steward.ask((unit) => steward.showing.one(unit, id))).presets).toContainEqual({ name: 'lists-again', title: 'Lists again', attribution: chosen.attribution });
    must(await steward.check(id, { preset: 'lists-again' }));
    await steward.work();
    expect(await steward.row(id)).toMatchObject({ result: { inserted: 0, updated: 1 } });
  });

  it.each([
    ['without a postcode', { columns: { name: 'Name', address: 'Address' } }, 'columns.postcode'],
    ['without a need', { needTermIds: [] }, 'needTermIds'],
    ['under the name of a mapping that comes with Linkwell', { title: 'Food banks' }, 'title'],
    ['with a column that is not there', { columns: { name: 'Name', postcode: 'Nope' } }, 'header'],
    ['with a need that does not exist', { needTermIds: ['magic'] }, 'mapping'],
  ])('%s is refused, naming the field', async (_, lack, field) => {
    const id = await steward.upload(csv(pantry('Lacking')));
    expect(await steward.check(id, { chosen: { ...chosen, ...lack } })).toMatchObject({ ok: false, refusal: { field } });
    expect(await state(id)).toBe('mapping');
  });

  it('waits while another file of it is under way', async () => {
    const ids = [await steward.upload(many(3, 'Raced')), await steward.upload(many(3, 'Raced'))] as const;
    for (const id of ids) must(await steward.check(id, { chosen: { ...chosen, ...named('Raced') } }));
    await steward.work();
    const both = await Promise.all(ids.map((id) => steward.run(id)));
    expect(both.map((result) => (result.ok ? 'runs' : result.refusal.code)).sort()).toEqual(['SOURCE_BUSY', 'runs']);
    await steward.work();
    const waiting = ids[both.findIndex(({ ok }) => !ok)]!;
    must(await steward.run(waiting));
    await steward.work();
    expect(await steward.row(waiting)).toMatchObject({ state: 'imported', result: { inserted: 0, updated: 0, unchanged: 3 } });
    expect(await services('raced')).toHaveLength(3);
  });

  it('that is killed between two batches goes on where it was: nothing twice, and the figures are the whole’s', async () => {
    const id = await steward.upload(many(450, 'Killed'));
    must(await steward.check(id, { chosen: { ...chosen, ...named('Killed') } }));
    await steward.work();
    must(await steward.run(id));
    await expect(steward.work({ signal: stopBefore(3) })).rejects.toThrow('killed');
    const there = (await services('killed')).length;
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(450);
    await expect(steward.again(id, 'import', { signal: stopBefore(3) })).rejects.toThrow('killed');
    await steward.again(id, 'import');
    expect(await steward.row(id)).toMatchObject({ state: 'imported', result: { rows: 450, inserted: 450, updated: 0, unchanged: 0 } });
    expect(await services('killed')).toHaveLength(450);
    expect(await db.look(`select count(*)::int as n from directory.revision join directory.service on service.id = subject_id where source_id = 'killed' and subject_type = 'service'`)).toEqual([{ n: 450 }]);
    await steward.again(id, 'import');
    expect(await steward.row(id)).toMatchObject({ state: 'imported', result: { inserted: 450 } });

    must(await steward.undo(id));
    await expect(steward.work({ signal: stopBefore(3) })).rejects.toThrow('killed');
    await steward.again(id, 'undo');
    expect(await steward.row(id)).toMatchObject({ state: 'undone', result: { inserted: 450, kept: 0 } });
    expect(await services('killed')).toEqual([]);
  }, 30_000);

  it('that is stopped half way says what is in, and can go on or be undone', async () => {
    const id = await steward.upload(many(500, 'Stopped'));
    must(await steward.check(id, { chosen: { ...chosen, ...named('Stopped') } }));
    await steward.work();
    must(await steward.run(id));
    await db.look(`update linkwell.task set state = 'cancelled' where id = $1`, [(await steward.row(id)).taskId]);
    await steward.work();
    expect(await steward.row(id)).toMatchObject({ state: 'checked', problem: 'It was stopped.' });

    must(await steward.run(id));
    await expect(steward.work({ signal: stopBefore(3), last: true })).rejects.toThrow('killed');
    await db.look(`update linkwell.task set state = 'cancelled' where id = $1`, [(await steward.row(id)).taskId]);
    await steward.again(id, 'import');
    expect(await steward.row(id)).toMatchObject({ state: 'imported', problem: 'It was stopped.', result: { rows: 500, inserted: 200 } });
    must(await steward.run(id));
    await steward.work();
    expect(await steward.row(id)).toMatchObject({ state: 'imported', problem: null, result: { inserted: 500 } });
    expect(await services('stopped')).toHaveLength(500);
  }, 30_000);

  it('that fails each time is given up, and says so', async () => {
    const id = await steward.upload(many(3, 'Failing'));
    must(await steward.check(id, { chosen: { ...chosen, ...named('Failing') } }));
    await db.look(`delete from directory.csv_import_part where import_id = $1`, [id]);
    await expect(steward.work({ last: true })).rejects.toThrow('A part of an uploaded file is gone.');
    expect(await steward.row(id)).toMatchObject({ state: 'mapping', problem: expect.stringContaining('given up') });
  });

  describe('is undone', () => {
    it('whole: what it brought leaves and can come anew, what it changed is as it was to the letter', async () => {
      const first = await steward.bringIn(csv(pantry('Undo old'), pantry('Undo steady', { street: '3 Mill Lane' })), named('Undoing'));
      await db.look(`update directory.service set last_confirmed_on = '2026-04-01' where name = 'Undo old'`);
      const before = await everything('Undo %');
      const second = await steward.bringIn(csv(pantry('Undo old', { phone: '0161 496 0009', times: 'Friday 1pm - 3pm' }), pantry('Undo steady', { street: '3 Mill Lane' }), pantry('Undo new', { street: '4 Mill Lane' })), named('Undoing'));
      expect(await steward.row(second)).toMatchObject({ result: { inserted: 1, updated: 1, unchanged: 1 } });
      expect(await steward.undo(first)).toMatchObject({ refusal: { code: 'LATER_IMPORT' } });

      await steward.takeBack(second);
      expect(await steward.row(second)).toMatchObject({ state: 'undone', result: { kept: 0 } });
      const after = await everything('Undo %');
      expect(after.filter((row) => (row as { listing_state: string }).listing_state === 'published')).toEqual(before);
      expect(await db.look(`select name from directory.matchable_service where name like 'Undo %' order by name`)).toEqual([{ name: 'Undo old' }, { name: 'Undo steady' }]);
      expect(await db.look(`select from directory.csv_import_change where import_id = $1`, [second])).toEqual([]);

      const third = await steward.bringIn(csv(pantry('Undo old'), pantry('Undo steady', { street: '3 Mill Lane' }), pantry('Undo new', { street: '4 Mill Lane' })), named('Undoing'));
      expect(await steward.row(third)).toMatchObject({ result: { inserted: 1, updated: 0, unchanged: 2 } });
      await steward.takeBack(third);
      await db.look(`update directory.service set last_confirmed_on = null where name = 'Undo old'`);
      await steward.takeBack(first);
      expect(await steward.row(first)).toMatchObject({ state: 'undone', result: { kept: 0 } });
      expect(await db.look(`select from directory.matchable_service where name like 'Undo %'`)).toEqual([]);
    });

    it('to where each place was on the map, however it was found', async () => {
      await steward.bringIn(csv(pantry('Place sector', { postcode: 'ZZ1 1ZZ' }), pantry('Place known')), named('Places'));
      const before = await everything('Place %');
      const moved = await steward.upload(csv(pantry('Place sector', { postcode: 'ZZ1 1ZZ', phone: '0161 496 0008' }), pantry('Place known', { phone: '0161 496 0008' })));
      await db.look(`update geography.postcode set geom = st_setsrid(st_makepoint(401000, 401000), 27700) where postcode = 'ZZ1 1AA'`);
      must(await steward.check(moved, { preset: 'places' }));
      await steward.work();
      must(await steward.run(moved));
      await steward.work();
      expect(await everything('Place known')).toMatchObject([{ places: [{ x: 401_000 }] }]);
      await steward.takeBack(moved);
      expect(await everything('Place %')).toEqual(before);
      await db.look(`update geography.postcode set geom = st_setsrid(st_makepoint(400000, 400000), 27700) where postcode = 'ZZ1 1AA'`);
    });

    it('but for what people changed or confirmed since: that stays, and is counted', async () => {
      await steward.bringIn(csv(pantry('Kept edited'), pantry('Kept confirmed', { street: '2 Low Road' }), pantry('Kept not', { street: '3 Mill Lane' })), named('Keeping'));
      const phone = '0161 496 0007';
      const id = await steward.bringIn(csv(pantry('Kept edited', { phone }), pantry('Kept confirmed', { street: '2 Low Road', phone }), pantry('Kept not', { street: '3 Mill Lane', phone }), pantry('Kept new', { street: '4 Mill Lane' })), named('Keeping'));
      const edited = async (name: string) => db.look(
        `with changed as (update directory.service set record = record || '{"description": "By hand"}' where name = $1 returning id, record, ours)
         insert into directory.revision (subject_type, subject_id, number, document, cause)
         select 'service', id, (select max(number) + 1 from directory.revision where subject_id = changed.id), jsonb_build_object('service', record, 'ours', ours), 'editor' from changed`, [name]);
      await edited('Kept edited');
      await edited('Kept new');
      await db.look(`update directory.service set last_confirmed_on = '2026-05-01' where name = 'Kept confirmed'`);
      await steward.takeBack(id);
      expect(await steward.row(id)).toMatchObject({ state: 'undone', result: { inserted: 1, updated: 3, kept: 3 } });
      const phones = await db.look(`select name, record -> 'phones' -> 0 ->> 'number' as phone, record ->> 'description' as description, listing_state from directory.service where name like 'Kept %' order by name`);
      expect(phones).toEqual([
        { name: 'Kept confirmed', phone, description: null, listing_state: 'published' },
        { name: 'Kept edited', phone, description: 'By hand', listing_state: 'published' },
        { name: 'Kept new', phone: '0161 496 0000', description: 'By hand', listing_state: 'published' },
        { name: 'Kept not', phone: '0161 496 0000', description: null, listing_state: 'published' },
      ]);
    });
  });

  describe('that is hostile', () => {
    it('goes in as plain text, row by row or not at all', async () => {
      const id = await steward.bringIn(csv(
        `"=cmd|' /C calc'!A0","=HYPERLINK(""http://evil.example"",""x"")",ZZ1 1AA,+44 1632 960111,"<script>alert(1)</script>"`,
        '"<img src=x onerror=alert(1)>","-2+3","ZZ1 1AA",0161 496 0000,Monday 10am - 12noon',
        'Hostile short,ZZ1 1AA',
        `${'x'.repeat(201)},1 Road,ZZ1 1AA,,`,
      ), named('Hostile'));
      expect(await steward.row(id)).toMatchObject({ state: 'imported', result: { rows: 4, inserted: 2, failed: 2 } });
      expect((await services('hostile')).map(({ name }) => name)).toEqual(['<img src=x onerror=alert(1)>', '=cmd|\' /C calc\'!A0']);
    });

    it.each([
      ['in cp1252', Buffer.from(`${header}\nCaf\xe9,1 Road,ZZ1 1AA,,\n`, 'latin1'), /not UTF-8/],
      ['in UTF-16', Buffer.from(`\ufeff${header}\n`, 'utf16le'), /NUL bytes|UTF-8/],
      ['with a NUL', csv('A\0B,1 Road,ZZ1 1AA,,'), /NUL/],
      ['with a quotation mark that is never closed', csv('"Open,1 Road,ZZ1 1AA,,'), /never closed/],
      ['with nothing but line ends', Buffer.from('\n\n\n'), /no rows/],
      ['that is a cut-off archive', Buffer.from('1f8b08', 'hex'), /damaged/],
    ])('is refused as a whole %s, in words', async (_, bytes, words) => {
      const id = await steward.upload(bytes);
      expect(await steward.row(id)).toMatchObject({ state: 'unusable', problem: expect.stringMatching(words) });
      expect(await db.look(`select state from linkwell.task where id = $1`, [(await steward.row(id)).taskId])).toEqual([{ state: 'failed' }]);
      must(await steward.discard(id));
    });

    it('deep inside, where the first rows looked well, is refused when it is tried', async () => {
      const id = await steward.upload(Buffer.concat([many(5_000, 'Deep'), Buffer.from('Caf\xe9,1 Road,ZZ1 1AA,,\n', 'latin1')]));
      must(await steward.check(id, { chosen: { ...chosen, ...named('Deep') } }));
      await steward.work();
      expect(await steward.row(id)).toMatchObject({ state: 'mapping', problem: expect.stringMatching(/line 5002: The text is not UTF-8/) });
      expect(await services('deep')).toEqual([]);
    });

    it('of 50,000 rows is tried with no more than 5,000 problems kept', async () => {
      const id = await steward.upload(many(50_000, 'Fifty'));
      must(await steward.check(id, { chosen: { ...chosen, ...named('Fifty') } }));
      await steward.work();
      expect(await steward.row(id)).toMatchObject({ state: 'checked', result: { rows: 50_000, inserted: 50_000, failed: 0 } });
      const wrong = await steward.upload(csv(...Array.from({ length: 6_000 }, (_, index) => pantry(`Wrong ${index}`, { postcode: 'x' }))));
      must(await steward.check(wrong, { chosen: { ...chosen, ...named('Wrong') } }));
      await steward.work();
      expect(await steward.row(wrong)).toMatchObject({ result: { failed: 6_000 } });
      expect(await db.look(`select count(*)::int as n from directory.csv_import_problem where import_id = $1`, [wrong])).toEqual([{ n: 5_000 }]);
    }, 60_000);
  });
});
