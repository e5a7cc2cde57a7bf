import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { hsdsIdOfNeedTerm, type NeedTermId } from '@linkwell/taxonomy-domain';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Taxonomies } from './directory-terms/taxonomies';
import type { Fetching } from './import/read-feed';
import { ImportTaxonomies } from './import/import-taxonomies';
import { readTaxonomySource } from './import/read-source';
import { UnusableSource } from './import/unusable-source';
import { ListDirectoryTerms } from './queries/list-directory-terms';

const day = (text: string) => text as CalendarDate;
const job = { kind: 'job', name: 'import-taxonomy' } as const;
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const taxonomy = (terms: object[], number = 1) => ({ id: id(number), name: `Categories ${number}`, description: 'Made up.', version: '1', taxonomy_terms: terms });
const term = (number: number, more: object = {}) => ({ id: id(number), name: `Term ${number}`, description: 'A thing.', ...more });

describe('taking in taxonomies', () => {
  let db: TestDatabase;
  let folder: string;
  const taxonomies = new Taxonomies();
  const never: Fetching = { fetch, wait: () => Promise.reject(new Error('Nothing should wait.')) };

  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'taxonomies-'));
    await db.look(`delete from taxonomy.directory_term where source <> 'linkwell'`);
    await db.look(`delete from taxonomy.directory_taxonomy where source <> 'linkwell'`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function takeIn(target: string, on = '2026-05-01', fetching = never) {
    const source = await readTaxonomySource(target, fetching);
    const unit = db.database.unit(job, 'linkwell_job');
    const done = await new ImportTaxonomies(taxonomies).run(unit, { ...source, source: 'the source' }, day(on));
    await unit.end(done.ok ? 'succeeded' : 'failed');
    return done;
  }
  function file(content: unknown, name = 'taxonomies.json'): string {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
    return path;
  }
  const stored = () => db.look<{ id: string; parent: string | null; taxonomy: string | null; vanished: string | null }>(
    `select id, parent_id as parent, taxonomy_id as taxonomy, vanished_on::text as vanished from taxonomy.directory_term where source <> 'linkwell' order by id`);

  it('keeps each record as it came, under its taxonomy and parent, and does nothing the second time', async () => {
    const records = [term(2), term(3, { parent_id: id(2), 'x-own': { a: [1, null] }, code: '' })];
    const path = file(taxonomy(records));
    expect(await takeIn(path)).toMatchObject({ ok: true, value: { taxonomies: { inserted: 1, updated: 0, unchanged: 0 }, terms: { inserted: 2, updated: 0, unchanged: 0, vanished: 0 } } });
    expect(await takeIn(path)).toMatchObject({ ok: true, value: { taxonomies: { inserted: 0, updated: 0, unchanged: 1 }, terms: { inserted: 0, updated: 0, unchanged: 2, vanished: 0 } } });
    expect(await stored()).toEqual([{ id: id(2), parent: null, taxonomy: id(1), vanished: null }, { id: id(3), parent: id(2), taxonomy: id(1), vanished: null }]);
    const given = await db.database.within(job, (unit) => taxonomies.termRecords(unit, { taxonomyId: id(1), limit: 10, offset: 0 }), 'linkwell_job');
    expect(given).toEqual({ total: 2, records });
  });

  it('marks what vanished, keeps what was mapped to it, and takes it back when it returns', async () => {
    await takeIn(file(taxonomy([term(2), term(3)])));
    await db.look(`insert into taxonomy.term_map (need_term_id, directory_term_id) values ('housing', $1)`, [id(3)]);
    expect(await takeIn(file(taxonomy([term(2)])), '2026-06-01')).toMatchObject({ value: { terms: { unchanged: 1, vanished: 1 } } });
    expect((await stored()).map(({ vanished }) => vanished)).toEqual([null, '2026-06-01']);
    expect(await db.database.within(job, (unit) => taxonomies.needTermsOf(unit, [id(3)]), 'linkwell_job')).toEqual(new Map([[id(3), ['housing']]]));
    expect(await takeIn(file(taxonomy([term(2), term(3)])), '2026-07-01')).toMatchObject({ value: { terms: { updated: 1, unchanged: 1, vanished: 0 } } });
    expect((await stored()).map(({ vanished }) => vanished)).toEqual([null, null]);
    await db.look(`delete from taxonomy.term_map`);
  });

  it('marks nothing for one page of several, nor terms of other taxonomies', async () => {
    await takeIn(file(taxonomy([term(2), term(3)])));
    await takeIn(file(taxonomy([term(5)], 4)));
    expect(await takeIn(file({ contents: [term(2, { taxonomy_id: id(1) })], page_number: 1, total_pages: 2, last_page: false }))).toMatchObject({ value: { terms: { vanished: 0 }, warnings: [{ pointer: '' }] } });
    expect((await stored()).every(({ vanished }) => vanished === null)).toBe(true);
  });

  it('puts a term whose parent is missing at the top, with a warning, until the parent comes', async () => {
    const orphan = term(3, { parent_id: id(2), taxonomy_id: id(1) });
    expect(await takeIn(file(orphan, 'taxonomy_term.json'))).toMatchObject({ ok: true, value: { warnings: [{ pointer: '/parent_id', message: expect.stringContaining('top level') }] } });
    expect(await stored()).toMatchObject([{ parent: null, taxonomy: null }]);
    await takeIn(file(taxonomy([term(2)])));
    expect(await stored()).toMatchObject([{ id: id(2) }, { id: id(3), parent: id(2), taxonomy: id(1) }]);
    expect(await takeIn(file(orphan, 'taxonomy_term.json'))).toMatchObject({ value: { warnings: [] } });
  });

  it('refuses circles, within one import and across several, and takes in nothing of them', async () => {
    expect(await takeIn(file(taxonomy([term(2, { parent_id: id(3) }), term(3, { parent_id: id(2) })])))).toMatchObject({ ok: false, refusal: { problems: [{ pointer: '/taxonomy_terms/0/parent_id' }] } });
    expect(await stored()).toEqual([]);
    await takeIn(file(taxonomy([term(2, { parent_id: id(3) })])));
    expect(await takeIn(file({ contents: [term(3, { parent_id: id(2) })] }, 'taxonomy_terms.json'))).toMatchObject({ ok: false, refusal: { problems: [{ message: expect.stringContaining('circle') }] } });
    expect(await stored()).toHaveLength(1);
  });

  it('refuses an id that stands twice, naming both places, and takes in nothing', async () => {
    expect(await takeIn(file(taxonomy([term(2), term(2)])))).toMatchObject({ ok: false, refusal: { code: 'UNUSABLE', problems: [{ pointer: '/taxonomy_terms/1/id', message: expect.stringContaining('/taxonomy_terms/0') }] } });
    expect(await stored()).toEqual([]);
  });

  it('takes in ten thousand levels', async () => {
    const chain = Array.from({ length: 10_000 }, (_, level) => term(level + 100, level === 0 ? {} : { parent_id: id(level + 99) }));
    expect(await takeIn(file(taxonomy(chain)))).toMatchObject({ ok: true, value: { terms: { inserted: 10_000 } } });
    const deepest = await db.database.within(job, (unit) => new ListDirectoryTerms().term(unit, id(10_099)), 'linkwell_job');
    expect(deepest.path).toEqual([10_094, 10_095, 10_096, 10_097, 10_098].map((number) => `Term ${number}`));
  });

  it('leaves our own terms as they are, whatever a file says of them', async () => {
    const own = hsdsIdOfNeedTerm('food' as NeedTermId);
    expect(await takeIn(file({ contents: [{ id: own, name: 'Hacked', description: 'x', term: 'x' }] }))).toMatchObject({ value: { terms: { unchanged: 1, inserted: 0, updated: 0 } } });
    expect(await db.look(`select name from taxonomy.directory_term where id = $1`, [own])).toEqual([{ name: 'Food' }]);
  });

  it('neutralises nothing and loses nothing: a description of HTML comes back as it was', async () => {
    const record = term(2, { description: '<script>alert(1)</script> =cmd()' });
    await takeIn(file(taxonomy([record])));
    expect(await db.database.within(job, (unit) => taxonomies.termRecord(unit, id(2)), 'linkwell_job')).toEqual(record);
  });

  it.each([
    ['text that is no JSON', '{"id":', 'is not JSON'],
    ['Latin-1', new Uint8Array([0x22, 0xe9, 0x22]), 'not written in UTF-8'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x22, 0x00]), 'UTF-16'],
  ])('says what is wrong with a file of %s', async (_name, content, words) => {
    await expect(takeIn(file(content))).rejects.toThrow(new RegExp(words));
    await expect(takeIn(file(content))).rejects.toThrow(UnusableSource);
  });
  it('reads UTF-8 with a byte order mark', async () => expect(await takeIn(file(`\ufeff${JSON.stringify(taxonomy([]))}`))).toMatchObject({ ok: true }));
  it('says that a path is nothing, and that a folder holds no taxonomy', async () => {
    await expect(takeIn(join(folder, 'nothing.json'))).rejects.toThrow('no such file');
    file({}, 'services.json');
    await expect(takeIn(folder)).rejects.toThrow('no file whose name');
  });
  it('reads the taxonomy files of a folder together, and marks taxonomies that it no longer has', async () => {
    file({ contents: [{ ...taxonomy([]), taxonomy_terms: undefined }, { ...taxonomy([], 4), taxonomy_terms: undefined }] }, 'taxonomy_list.json');
    file({ contents: [term(2, { taxonomy_id: id(1) })] }, 'taxonomy_terms.json');
    file('not read', 'services.json');
    expect(await takeIn(folder)).toMatchObject({ value: { taxonomies: { inserted: 2 }, terms: { inserted: 1 } } });
    file({ contents: [{ ...taxonomy([]), taxonomy_terms: undefined }] }, 'taxonomy_list.json');
    expect(await takeIn(folder)).toMatchObject({ value: { taxonomies: { unchanged: 1, vanished: 1 } } });
  });

  describe('from a feed', () => {
    let server: Server;
    let address: string;
    let answers: (url: URL) => { status?: number; retryAfter?: string; body: unknown };
    const waits: number[] = [];
    const patient: Fetching = { fetch, wait: async (milliseconds) => void waits.push(milliseconds) };

    beforeAll(async () => {
      server = createServer((request, response) => {
        const { status = 200, retryAfter, body } = answers(new URL(request.url ?? '/', 'http://localhost'));
        response.writeHead(status, { 'content-type': 'application/json', ...(retryAfter ? { 'retry-after': retryAfter } : {}) }).end(JSON.stringify(body));
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/open-referral`;
    });
    afterAll(() => new Promise((done) => server.close(done)));
    beforeEach(() => {
      waits.length = 0;
    });

    it('reads every page of taxonomies and terms, asking again where the server was busy', async () => {
      let busy = true;
      answers = ({ pathname, searchParams }) => {
        if (pathname.endsWith('/taxonomies')) return { body: { contents: [{ ...taxonomy([]), taxonomy_terms: undefined }], page_number: 1, total_pages: 1, last_page: true } };
        const number = Number(searchParams.get('page') ?? 1);
        if (number === 2 && busy) {
          busy = false;
          return { status: 429, retryAfter: '7', body: {} };
        }
        return { body: { contents: [term(number + 1, { taxonomy_id: id(1) })], page_number: number, total_pages: 3, last_page: number === 3 } };
      };
      expect(await takeIn(address, '2026-05-01', patient)).toMatchObject({ ok: true, value: { taxonomies: { inserted: 1 }, terms: { inserted: 3 }, warnings: [] } });
      expect(waits).toEqual([7_000]);
    });
    it('gives up on a server that stays busy, and at once on an address that does not exist', async () => {
      answers = () => ({ status: 503, body: {} });
      await expect(takeIn(address, '2026-05-01', patient)).rejects.toThrow('answered 503');
      expect(waits).toEqual([1_000, 2_000, 4_000]);
      answers = () => ({ status: 404, body: {} });
      await expect(takeIn(address, '2026-05-01', never)).rejects.toThrow('answered 404');
    });
  });
});
