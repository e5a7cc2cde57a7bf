import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hsdsIdOfNeedTerm, type NeedTermId } from '@linkwell/taxonomy-domain';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { aListing } from '../a-listing';
import { listingInFull } from '../listings/listing-in-full';
import { PublishListings } from '../listings/publish-listings';
import { ImportOpenReferral, type ImportOptions } from './import-open-referral';
import { aLocation, anOrganization, aPage, aService, AFeed, idOf } from './testing/a-feed';

type Json = Record<string, unknown>;
jest.setTimeout(30_000);

const source = { id: 'a-feed', title: 'A feed', attribution: 'A council' };

describe('importing an Open Referral feed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-feed-'));
  let db: TestDatabase;
  let feed: AFeed;
  let address: string;
  let waited: number[];
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(async () => {
    await db.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    feed = new AFeed();
    address = await feed.open();
    waited = [];
  });
  afterEach(async () => {
    await feed.close();
    await db.look(`truncate directory.open_referral_run, directory.service, directory.organisation, directory.location, directory.source, directory.revision cascade`);
    await db.look(`delete from taxonomy.directory_term where source <> 'linkwell'; delete from taxonomy.directory_taxonomy where source <> 'linkwell'`);
  });

  const pause = (milliseconds: number): Promise<void> => {
    waited.push(milliseconds);
    return Promise.resolve();
  };
  const run = (options: ImportOptions = {}, locator = address) =>
    ImportOpenReferral.on(db.database, new FixedClock(new Date('2026-05-01T09:00:00Z'))).run(locator, { source, pause, ...options });
  const failure = (options: ImportOptions = {}, locator = address) => run(options, locator).then(() => 'done', (error: { code?: string; message: string }) => error.code ?? error.message);
  const services = () => db.look<{ id: string; name: string; record: Json; ours: Json; state: string; vanished: string | null }>(
    `select id, name, record, ours, listing_state as state, to_char(vanished_on, 'YYYY-MM-DD') as vanished from directory.service order by name`);
  const edit = (serviceId: string, change: Json) => db.look(`update directory.service set record = record || $2 where id = $1`, [serviceId, JSON.stringify(change)]);
  const write = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
    return path;
  };
  /** Everything that an import may touch. */
  const everything = () => db.look(`
    select (select jsonb_agg(to_jsonb(t) order by id) from directory.service t) as services, (select jsonb_agg(to_jsonb(t) order by id) from directory.organisation t) as organisations,
      (select jsonb_agg(to_jsonb(t) order by id) from directory.location t) as locations, (select jsonb_agg(to_jsonb(t) order by id) from directory.source t) as sources,
      (select jsonb_agg(to_jsonb(t) order by id) from directory.revision t) as revisions, (select count(*) from directory.open_referral_run) as runs,
      (select count(*) from directory.open_referral_record) as records, (select count(*) from taxonomy.directory_term) as terms`);

  it('reads every page, asks for each service in full, and keeps what it says', async () => {
    feed.records = {
      services: ['Choir', 'Pantry', 'Walking'].map((name) => aService(name, { email: `${name}@feed.example`, assured_date: '2026-04-01', minimum_age: 18, x_more: { kept: [1] } })),
      organizations: [anOrganization('Alone')],
    };
    expect(await run()).toMatchObject({
      complete: true, services: { inserted: 3, refused: 0 }, organisations: { inserted: 4 }, locations: { inserted: 3 }, refusals: [], warnings: [], keptFields: 0,
    });
    expect(feed.asked.slice(0, 6)).toEqual(['/services?page=1', '/services?page=2', '/organizations?page=1', '/service_at_locations?page=1', '/taxonomies?page=1', '/taxonomy_terms?page=1']);
    const [choir] = await services();
    expect(choir).toMatchObject({
      id: idOf('service Choir'), state: 'published', ours: { agesKnown: true, accessChannels: ['in_person'] },
      record: { organization_id: idOf('organization Choir Trust'), x_more: { kept: [1] }, service_at_locations: [{ id: idOf('place Choir'), location_id: idOf('location Choir Hall') }] },
    });
    expect(choir!.record).not.toHaveProperty('last_modified');
    const [row] = await db.look(`select to_char(last_confirmed_on, 'YYYY-MM-DD') as confirmed, modified_at, source_id, minimum_age from directory.service where name = 'Choir'`);
    expect(row).toEqual({ confirmed: '2026-04-01', modified_at: new Date('2026-03-01T10:00:00Z'), source_id: 'a-feed', minimum_age: 18 });
    expect(await db.look(`select precision from directory.location`)).toEqual([{ precision: 'exact' }, { precision: 'exact' }, { precision: 'exact' }]);
    expect(await db.look(`select title, attribution, kind, url from directory.source`)).toEqual([{ title: 'A feed', attribution: 'A council', kind: 'open_referral', url: address }]);
  });

  it('changes nothing the second time, and only what changed the third', async () => {
    feed.records.services = ['Choir', 'Pantry'].map((name) => aService(name));
    await run();
    const before = await everything();
    expect(await run()).toMatchObject({ services: { inserted: 0, updated: 0, unchanged: 2 }, organisations: { unchanged: 2 }, locations: { unchanged: 2 } });
    const after = await everything();
    expect({ ...(after[0] as Json), runs: 0 }).toEqual({ ...(before[0] as Json), runs: 0 });
    feed.records.services[0] = aService('Choir', { fees: 'Free', organization: anOrganization('Choir Trust', { email: 'choir@trust.example' }) });
    expect(await run()).toMatchObject({ services: { updated: 1, unchanged: 1 }, organisations: { updated: 1, unchanged: 1 }, locations: { unchanged: 2 } });
  });

  it('tells in a dry run what would happen, and writes nothing', async () => {
    feed.records.services = [aService('Choir'), aService('Pantry')];
    await run();
    feed.records.services = [aService('Choir', { fees: 'Free' }), aService('Walking'), { ...aService('Broken'), status: 'open' }];
    const before = await everything();
    expect(await run({ dryRun: true })).toMatchObject({ dryRun: true, services: { inserted: 1, updated: 1, refused: 1, vanished: 1 } });
    expect(await everything()).toEqual(before);
    await run({ dryRun: true, source: { id: 'another' } });
    expect(await everything()).toEqual(before);
  });

  it('keeps what was changed here, field by field, and counts it', async () => {
    feed.records.services = [aService('Choir', { email: 'old@feed.example', fees: 'Free' })];
    await run();
    const id = idOf('service Choir');
    await edit(id, { email: 'ours@choir.example' });
    await db.look(`update directory.service set last_confirmed_on = '2026-04-20', ours = ours || '{"audiences":["women"]}' where id = $1`, [id]);
    feed.records.services = [aService('Choir', { email: 'new@feed.example', fees: '£2', name: 'Community choir' })];
    expect(await run()).toMatchObject({ services: { updated: 1 }, keptFields: 2 });
    expect(await services()).toMatchObject([{ name: 'Community choir', record: { email: 'ours@choir.example', fees: '£2' }, ours: { audiences: ['women'] } }]);
    expect(await run()).toMatchObject({ services: { unchanged: 1 }, keptFields: 2 });
  });

  it('keeps a place that was added here', async () => {
    feed.records.services = [aService('Choir')];
    await run();
    const [choir] = await services();
    const ours = { id: idOf('our place'), location_id: idOf('our location') };
    await db.look(`insert into directory.location (id, name, record, precision) values ($1, 'Ours', $2, 'unknown')`, [ours.location_id, JSON.stringify({ id: ours.location_id, location_type: 'physical', name: 'Ours' })]);
    await db.look(`insert into directory.service_at_location (id, service_id, location_id) values ($1, $2, $3)`, [ours.id, choir!.id, ours.location_id]);
    await edit(choir!.id, { service_at_locations: [...(choir!.record['service_at_locations'] as Json[]), ours] });
    feed.records.services = [aService('Choir', { fees: 'Free' })];
    expect(await run()).toMatchObject({ services: { updated: 1, refused: 0 } });
    expect(await db.look(`select location_id from directory.service_at_location order by 1`)).toHaveLength(2);
  });

  it('keeps a confirmation that was made here while the words stay, and lets it go with them', async () => {
    const confirmed = async () => (await db.look<{ day: string | null }>(`select to_char(last_confirmed_on, 'YYYY-MM-DD') as day from directory.service`))[0]?.day;
    feed.records.services = [aService('Choir', { assured_date: '2026-01-01' })];
    await run();
    await db.look(`update directory.service set last_confirmed_on = '2026-04-20'`);
    feed.records.services = [aService('Choir', { assured_date: '2026-02-01' })];
    await run();
    expect(await confirmed()).toBe('2026-04-20');
    feed.records.services = [aService('Choir', { assured_date: '2026-02-01', fees: '£5' })];
    await run();
    expect(await confirmed()).toBe('2026-02-01');
  });

  it('marks what a complete run no longer finds, stops showing it after the second, and shows it again when it is back', async () => {
    const [choir, pantry] = [aService('Choir'), aService('Pantry')];
    feed.records.services = [choir, pantry];
    await run();
    feed.records.services = [choir];
    expect(await run()).toMatchObject({ services: { vanished: 1 }, organisations: { vanished: 1 }, unpublished: 0 });
    expect(await services()).toMatchObject([{ vanished: null, state: 'published' }, { name: 'Pantry', vanished: '2026-05-01', state: 'published' }]);
    expect(await run()).toMatchObject({ services: { vanished: 0 }, unpublished: 1 });
    expect(await services()).toMatchObject([{ state: 'published' }, { name: 'Pantry', state: 'unpublished' }]);
    feed.records.services = [choir, pantry];
    expect(await run()).toMatchObject({ services: { updated: 1, unchanged: 1 } });
    expect(await services()).toMatchObject([{ state: 'published' }, { name: 'Pantry', vanished: null, state: 'published' }]);
  });

  it('goes on showing a listing that was changed here, though its source has dropped it', async () => {
    feed.records.services = [aService('Choir'), aService('Pantry')];
    await run();
    await edit(idOf('service Pantry'), { fees: 'Ours' });
    feed.records.services = [aService('Choir')];
    await run();
    expect(await run()).toMatchObject({ unpublished: 0 });
    expect((await services())[1]).toMatchObject({ name: 'Pantry', vanished: '2026-05-01', state: 'published' });
  });

  it('says that nothing has vanished when it could not see everything', async () => {
    feed.records.services = [aService('Choir'), aService('Pantry')];
    await run();
    feed.records.services = [{ ...aService('Choir'), id: 'not-a-uuid' }, aService('Walking')];
    expect(await run()).toMatchObject({ complete: false, services: { inserted: 1, refused: 1, vanished: 0 } });
    feed.records.services = [];
    expect(await run()).toMatchObject({ complete: false, services: { vanished: 0 } });
    feed.before = (path) => (path.startsWith('/services?') ? (_, response) => response.end(JSON.stringify(aPage([aService('Walking')], 1, 1, 40))) : undefined);
    feed.records.services = [aService('Walking')];
    expect(await run()).toMatchObject({ complete: false, services: { vanished: 0 } });
    expect(await run({}, write('one.json', aService('Walking')))).toMatchObject({ complete: false, services: { unchanged: 1, vanished: 0 } });
    expect(await run({}, write('page.json', aPage([aService('Walking')], 1, 3)))).toMatchObject({ complete: false, services: { vanished: 0 } });
  });

  describe('of a busy or broken server', () => {
    const status = (code: number, headers: Record<string, string> = {}) => (_: unknown, response: import('node:http').ServerResponse) => void response.writeHead(code, headers).end('busy');

    it('waits as long as it is told, then longer and longer, and goes on', async () => {
      feed.records.services = [aService('Choir')];
      feed.before = (_, count) => (count === 1 ? status(429, { 'retry-after': '7' }) : count <= 3 ? status(503) : count === 4 ? (request) => void request.socket.destroy() : undefined);
      expect(await run()).toMatchObject({ services: { inserted: 1 } });
      expect(waited).toEqual([7_000, 2_000, 4_000, 8_000]);
    });

    it('gives up in the end, and changes nothing', async () => {
      feed.before = () => status(500);
      expect(await failure()).toBe('UNREACHABLE');
      feed.before = () => status(429, { 'retry-after': '86400' });
      expect(await failure()).toBe('BUSY');
      feed.before = () => status(401);
      expect(await failure()).toBe('REFUSED');
      feed.before = () => status(302, { location: 'http://169.254.169.254/latest/meta-data' });
      expect(await failure()).toBe('REDIRECTED_AWAY');
      feed.before = () => status(302, { location: '/round' });
      expect(await failure()).toBe('ENDLESS');
      feed.before = () => (_, response) => void response.end(JSON.stringify({ ...aPage([aService('Choir')]), total_pages: 9, last_page: false }));
      expect(await failure()).toBe('ENDLESS');
      feed.before = () => (_, response) => void response.end('<html>');
      expect(await failure()).toBe('NOT_JSON');
      feed.before = () => status(404);
      expect(await failure()).toBe('NOT_A_FEED');
      expect(await failure({}, 'http://127.0.0.1:1/nothing')).toBe('UNREACHABLE');
      expect(await failure({}, address.replace('http://', 'http://user:secret@'))).toBe('BAD_ADDRESS');
      expect(await services()).toEqual([]);
    });

    it('follows it on its own ground', async () => {
      feed.records.services = [aService('Choir')];
      feed.before = (path) => (path === '/services?page=1' && feed.asked.length === 1 ? status(307, { location: '/oruk/services?page=1&per_page=100' }) : undefined);
      expect(await run()).toMatchObject({ services: { inserted: 1 } });
    });

    it('goes on with --resume where it died, without asking again for what it has', async () => {
      feed.records.services = ['Choir', 'Pantry', 'Walking', 'Yoga'].map((name) => aService(name));
      feed.before = (path) => (path === `/services/${[...feed.records.services].map(({ id }) => id).sort()[2]}` ? status(500) : undefined);
      expect(await failure()).toBe('UNREACHABLE');
      expect(await services()).toEqual([]);
      feed.before = undefined;
      feed.asked.length = 0;
      expect(await run({ resume: true })).toMatchObject({ complete: true, services: { inserted: 4 } });
      expect(feed.asked).toHaveLength(2);
      expect(await db.look(`select count(*)::int as revisions from directory.revision where subject_type = 'service'`)).toEqual([{ revisions: 4 }]);
    });
  });

  it('ends when another import of its source has taken its place', async () => {
    feed.records.services = [aService('Choir')];
    let first = true;
    feed.before = (path) => {
      if (!first || path !== '/organizations?page=1') return undefined;
      first = false;
      return (_, response) => void run().then(() => response.writeHead(404).end());
    };
    expect(await failure()).toBe('TAKEN_OVER');
    expect(await run()).toMatchObject({ services: { unchanged: 1 } });
  });

  it('refuses a service that is not as the standard has it, says where, and takes in the others', async () => {
    feed.records.services = [aService('Choir'), aService('Pantry', { service_at_locations: [{ id: idOf('p'), location: aLocation('Hall', { latitude: 'north' }) }] }), { ...aService('Yoga'), name: '' }];
    const report = await run();
    expect(report).toMatchObject({ services: { inserted: 1, refused: 2 }, organisations: { inserted: 1 } });
    expect(report.refusals).toEqual(expect.arrayContaining([
      expect.objectContaining({ code: 'WRONG_TYPE', pointer: '/service_at_locations/0/location/latitude', place: `${address}/services/${idOf('service Pantry')}`, kind: 'service' }),
      expect.objectContaining({ code: 'REQUIRED', pointer: '/name' }),
    ]));
  });

  it('names the field in a page of full records', async () => {
    const file = write('services.json', aPage([aService('Choir'), aService('Pantry', { service_at_locations: [{ id: idOf('p'), location: aLocation('Hall', { latitude: 'north', location_type: 'moon' }) }] })]));
    const { refusals } = await run({}, file);
    expect(refusals.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/contents/1/service_at_locations/0/location/location_type', 'NOT_ALLOWED'], ['/contents/1/service_at_locations/0/location/latitude', 'WRONG_TYPE'],
    ]);
  });

  describe('that is hostile', () => {
    it('leaves our listings and those of other sources as they are', async () => {
      const ours = listingInFull(aListing());
      await db.database.within({ kind: 'job', name: 'test' }, (unit) => new PublishListings().run(unit, [ours], 'import'), 'linkwell_job');
      feed.records.services = [aService('Theirs')];
      await run({ source: { id: 'another' } });
      const before = await db.look(`select to_jsonb(service) as row from directory.service order by id`);
      const [place] = ours.service.service_at_locations!;
      feed.records.services = [
        aService('Overwrites ours', { id: ours.service.id }),
        aService('Overwrites theirs', { id: idOf('service Theirs') }),
        aService('Joins our organisation', { organization: { ...ours.organization.record, name: 'Taken' } }),
        aService('Moves our location', { service_at_locations: [{ id: idOf('x'), location: aLocation('Moved', { id: ours.locations[0]!.record.id }) }] }),
        aService('Takes our place', { service_at_locations: [{ id: place!.id, location: aLocation('Elsewhere') }] }),
        aService('Honest'),
      ];
      feed.records.organizations = [{ ...anOrganization('Taken too'), id: idOf('organization Theirs Trust') }];
      const report = await run();
      expect(report).toMatchObject({ services: { inserted: 1, refused: 5 }, organisations: { refused: 1 } });
      expect(report.refusals.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
        'ID_TAKEN /contents/0/id', 'ID_TAKEN /id', 'ID_TAKEN /id', 'ID_TAKEN /organization/id', 'ID_TAKEN /service_at_locations/0/id', 'ID_TAKEN /service_at_locations/0/location/id',
      ]);
      expect(await db.look(`select to_jsonb(service) as row from directory.service where name <> 'Honest' order by id`)).toEqual(before);
      expect(await db.look(`select name from directory.organisation where name like 'Taken%'`)).toEqual([]);
    });

    it('cannot change our needs, nor the taxonomies that another source brought', async () => {
      const taxonomy = { id: idOf('taxonomy'), name: 'Theirs', description: 'Theirs' };
      const term = { id: idOf('term'), name: 'Singing', description: 'Singing', taxonomy_id: taxonomy.id };
      feed.records = { services: [], taxonomies: [{ ...taxonomy, taxonomy_terms: [term] }], taxonomy_terms: [term] };
      await run({ source: { id: 'another' } });
      feed.records = {
        services: [],
        taxonomies: [{ ...taxonomy, name: 'Mine now' }],
        taxonomy_terms: [{ ...term, name: 'Mine now' }, { id: hsdsIdOfNeedTerm('food' as NeedTermId), name: 'Mine now', description: '' },
          { id: idOf('a'), name: 'a', description: 'a', parent_id: idOf('b') }, { id: idOf('b'), name: 'b', description: 'b', parent_id: idOf('a') }],
      };
      expect(await run()).toMatchObject({ taxonomies: { unchanged: 1 }, terms: { unchanged: 2, inserted: 2 }, warnings: [{ code: 'CIRCLE', count: 2 }, { code: 'REQUIRED' }] });
      expect(await db.look(`select name from taxonomy.directory_term where name = 'Mine now' union all select name from taxonomy.directory_taxonomy where name = 'Mine now'`)).toEqual([]);
    });

    it('has its mark-up read as text, its ids doubled told, and what the database cannot hold left out', async () => {
      const services = [
        aService('Choir', { description: '<p>Tea &amp; <b>cake</b></p><script>alert(1)</script>', url: 'javascript:alert(1)', x_words: '<img src=x onerror=alert(1)>Hello' }),
        aService('Choir', { description: 'Another choir' }), aService('Pantry'), aService('Pantry'),
        aService('Rich', { cost_options: [{ id: idOf('cost'), amount: 1e12 }] }), aService('Backwards', { minimum_age: 60, maximum_age: 5 }),
      ];
      const report = await run({}, write('hostile.json', services));
      expect(report).toMatchObject({ services: { inserted: 3, refused: 2 } });
      expect(report.refusals.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['DUPLICATE_ID /1/id', 'NOT_KEPT /4']);
      expect(report.warnings.map(({ code, field, count }) => `${code} ${field} ${count}`).sort()).toEqual(['DUPLICATE_ID id 1', 'OUT_OF_RANGE cost_options/amount 1', 'UNSAFE_ADDRESS url 1']);
      const [, choir] = await db.look<{ record: Json }>(`select record from directory.service order by name`);
      expect(choir!.record).toMatchObject({ description: 'Tea & cake', x_words: 'Hello' });
      expect(choir!.record).not.toHaveProperty('url');
    });
  });

  it('reads needs from our own terms and from those that stewards mapped, and gives terms to the taxonomies', async () => {
    const need = 'food' as NeedTermId;
    const term = { id: idOf('term'), name: 'Singing', description: 'Singing', taxonomy_id: idOf('taxonomy') };
    feed.records = {
      services: [aService('Choir', { attributes: [
        { id: idOf('need'), link_id: idOf('service Choir'), link_type: 'service_need', link_entity: 'service', taxonomy_term: { id: hsdsIdOfNeedTerm(need), name: 'Food', description: 'Food' } },
        { id: idOf('attribute'), link_type: 'other', taxonomy_term: term },
      ] })],
      taxonomies: [{ id: idOf('taxonomy'), name: 'Activities', description: 'Activities', taxonomy_terms: [term] }],
    };
    expect(await run()).toMatchObject({ terms: { inserted: 1, unchanged: 1 }, taxonomies: { inserted: 1 } });
    expect(await services()).toMatchObject([{ ours: { needTermIds: [need] }, record: { attributes: [{ id: idOf('attribute'), taxonomy_term: term }] } }]);
    const [other] = await db.look<{ id: string }>(`select id from taxonomy.need_term where id <> $1 order by id limit 1`, [need]);
    await db.look(`insert into taxonomy.term_map (need_term_id, directory_term_id) values ($1, $2)`, [other!.id, term.id]);
    expect(await run()).toMatchObject({ services: { updated: 1 } });
    expect(await services()).toMatchObject([{ ours: { needTermIds: [need, other!.id] } }]);
    expect(await db.look(`select need_term_id from directory.service_need order by 1`)).toHaveLength(2);
    await db.look(`delete from taxonomy.term_map`);
  });

  it('puts together what stands in several lists, and finds a place by its postcode', async () => {
    await db.look(`insert into geography.postcode (postcode, geom, positional_quality, source) values ('ZZ1 1AA', st_setsrid(st_makepoint(400000, 400000), 27700), 10, 'test')`);
    const location = aLocation('Hall');
    delete location['latitude'];
    const choir = aService('Choir');
    delete choir['service_at_locations'];
    feed.records = {
      services: [choir], organizations: [anOrganization('Choir Trust', { description: 'A longer description, which says more.' })],
      service_at_locations: [{ id: idOf('apart'), service: { id: choir['id'] }, location, schedules: [{ id: idOf('schedule'), freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00' }] }],
    };
    expect(await run()).toMatchObject({ services: { inserted: 1 }, locations: { inserted: 1 }, organisations: { inserted: 1 }, refusals: [] });
    expect(await db.look(`select precision, round(st_x(geom))::int as x from directory.location`)).toEqual([{ precision: 'postcode', x: 400_000 }]);
    expect(await db.look(`select weekday from directory.opening_time`)).toEqual([{ weekday: 2 }]);
    expect(await db.look(`select description from directory.organisation`)).toEqual([{ description: 'A longer description, which says more.' }]);
    expect(await run()).toMatchObject({ services: { unchanged: 1 }, locations: { unchanged: 1 } });
  });

  describe('from files', () => {
    it.each([
      ['an object', 'one.json', aService('Choir')],
      ['a list', 'list.json', [aService('Choir')]],
      ['a page', 'page.json', aPage([aService('Choir')])],
      ['a line each', 'lines.ndjson', `${JSON.stringify(aService('Choir'))}\n${JSON.stringify(anOrganization('Choir Trust'))}\n`],
      ['organisations with their services', 'organizations.json', [{ ...anOrganization('Choir Trust'), services: [{ ...aService('Choir'), organization: undefined }] }]],
      ['services at locations', 'service_at_locations.json', [{ id: idOf('place Choir'), location: aLocation('Choir Hall'), service: { ...aService('Choir'), service_at_locations: undefined } }]],
    ])('takes in %s', async (_, name, content) => {
      expect(await run({}, write(name, content))).toMatchObject({ services: { inserted: 1 }, organisations: { inserted: 1 }, locations: { inserted: 1 }, refusals: [] });
      expect(await services()).toMatchObject([{ name: 'Choir', record: { service_at_locations: [{ location_id: idOf('location Choir Hall') }] } }]);
    });

    it('says what is wrong with a file that is none', async () => {
      expect(await failure({}, join(folder, 'nowhere.json'))).toBe('NO_SUCH_FILE');
      expect(await failure({}, write('empty.json', ''))).toBe('EMPTY');
      expect(await failure({}, write('latin.json', Buffer.from('[{"name":"caf\u00e9"}]', 'latin1')))).toBe('NOT_UTF8');
      expect(await failure({}, write('cut.json', '[{"id":1},{"id":'))).toBe('NOT_JSON');
      expect(await failure({}, write('other.json', { hello: 'world' }))).toBe('NOT_A_FEED');
      expect(await failure({ source: { id: 'linkwell' } }, write('one.json', aService('Choir')))).toBe('BAD_SOURCE');
      await db.look(`insert into directory.source (id, title, attribution) values ('a-list', 'A list', 'A list')`);
      expect(await failure({ source: { id: 'a-list' } }, write('one.json', aService('Choir')))).toBe('BAD_SOURCE');
      const deep = `[${JSON.stringify(aService('Choir'))},{"id":"${idOf('deep')}","x":${'['.repeat(10_000)}${']'.repeat(10_000)}}]`;
      expect(await run({}, write('services.json', deep))).toMatchObject({ services: { inserted: 1, refused: 1 }, refusals: [{ code: 'TOO_DEEP', pointer: '/1' }] });
    });
  });
});
