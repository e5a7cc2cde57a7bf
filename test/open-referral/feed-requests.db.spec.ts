import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { feedLists, type FeedListName } from '@linkwell/directory-domain';
import { bare, everything, idOf, unicode } from './feed-listings';
import { ask, openFeed, writeInventedListings, type FeedWorld } from './feed-world';
import type { Json } from './validator';

const lists = Object.keys(feedLists) as FeedListName[];

jest.setTimeout(60_000);

describe('a request to the Open Referral feed', () => {
  let world: FeedWorld;
  beforeAll(async () => {
    world = await openFeed();
    await writeInventedListings(world);
  }, 60_000);
  afterAll(() => world.close());

  const get = async (path: string) => {
    const response = await ask(`${world.feed}${path}`);
    return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
  };

  it.each([
    ['/services?page=0', 'page'], ['/services?page=1&page=2', 'page'], ['/services?per_page=201', 'per_page'], ['/services?format=xml', 'format'], ['/services?postcode=M2%205DB', 'postcode'], ['/taxonomies?full=true', 'full'],
    ['/organizations?organization_id=x', 'organization_id'], ['/service_at_locations?proximity=5', 'proximity'], ['/taxonomy_terms?top_only=perhaps', 'top_only'], ['/taxonomy_terms?parent_id[]=x', 'parent_id[]'],
    [`/services/${everything.service.id}?full=true`, 'full'], ['/?x=1', 'x'],
  ])('%s is refused: the answer names %s and what to do', async (path, parameter) => {
    const { status, body, headers } = await get(path);
    expect([status, body]).toEqual([400, { error: { status: 400, parameter, message: expect.stringMatching(/^\S+: .{10,}\.$/) } }]);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  const hostile = [
    `'; drop table directory.service; --`, `' or '1'='1`, `%' or 1=1 --`, `\\'; select pg_sleep(5) --`, `{"$ne":null}`, `[1,2]`, `$1`, `%%`, `_%_`, `<script>alert(1)</script>`, '\u0000', '٣', '１', '9'.repeat(5000), '-0',
    '1e999', 'NaN', '__proto__', 'constructor', '../../etc/passwd', 'a'.repeat(150), '☕'.repeat(50), `${everything.service.id}'`, 'null', ' ', '\r\nx-injected: 1',
  ];
  it.each(lists)('hostile values in %s are refused or find nothing, and never fall over', async (list) => {
    for (const name of feedLists[list].ask) {
      const answers = await Promise.all(hostile.map((value) => get(`/${list}?${name}=${encodeURIComponent(value)}`)));
      for (const { status, body } of answers) {
        expect([200, 400]).toContain(status);
        if (status === 400) expect(body).toEqual({ error: { status: 400, parameter: name, message: expect.not.stringMatching(/syntax error|SQL|node_modules/) } });
        else expect(name).toBe('search');
      }
    }
    const found = await Promise.all(hostile.filter((id) => id.trim() !== '').map((id) => get(`/${list}/${encodeURIComponent(id.slice(0, 2000))}`)));
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set([404]));
    for (const broken of ['%E0%A4%A=1', 'search=%ED%A0%80%C0%AF', '&&&=&', 'page=%00', '%00=1']) expect([200, 400]).toContain((await get(`/${list}?${broken}`)).status);
    expect((await world.db.look('select from directory.service')).length).toBeGreaterThan(60);
  });

  it('a name that every object has is no parameter, and nothing is merged into anything', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', '__proto__[page]']) expect((await get(`/services?${encodeURIComponent(name)}=1`)).body).toMatchObject({ error: { parameter: name } });
  });

  it('an id that is not there, and a path that is not there, are not found', async () => {
    for (const list of lists) expect((await get(`/${list}/${idOf('nothing')}`)).body).toEqual({ error: { status: 404, message: expect.any(String) } });
    for (const path of ['/locations', '/services/', `/services/${everything.service.id}/phones`, '/nothing']) expect([200, 404]).toContain((await get(path)).status);
    expect((await get('/locations')).body).toMatchObject({ error: { status: 404 } });
  });

  it('may be read by other sites’ pages, and nothing else of the server may', async () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect((await ask(`${world.feed}/services`, { method })).headers.get('access-control-allow-origin')).toBe('*');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await ask(`${world.feed}/services`, { method });
      expect([response.status, response.headers.get('allow'), response.headers.get('access-control-allow-origin')]).toEqual([405, 'GET, HEAD, OPTIONS', null]);
    }
    const server = world.feed.replace('/open-referral', '');
    for (const path of ['/health/live', '/graphql?query={__typename}', '/open-referrals']) expect((await ask(`${server}${path}`)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('looks at no cookie and sets none', async () => {
    const plain = await ask(`${world.feed}/services`);
    const signedIn = await ask(`${world.feed}/services`, { headers: { cookie: 'linkwell=whatever', authorization: 'Bearer x' } });
    expect([await signedIn.text(), signedIn.headers.get('set-cookie')]).toEqual([await plain.text(), null]);
  });

  it('spares a reader what has not changed, and sees at once what has', async () => {
    const path = `${world.feed}/services/${bare.service.id}`;
    const first = await ask(path);
    const had = { etag: first.headers.get('etag')!, modified: first.headers.get('last-modified')! };
    const since = async (headers: Record<string, string>) => (await ask(path, { headers })).status;
    expect(await since({ 'if-none-match': had.etag })).toBe(304);
    await world.db.look(`update directory.service set record = record || '{"alert":"New"}' where id = $1`, [bare.service.id]);
    expect([await since({ 'if-none-match': had.etag }), await since({ 'if-modified-since': had.modified })]).toEqual([200, 200]);
    const second = await ask(path);
    await world.db.look(`update directory.service set record = record - 'alert' where id = $1`, [bare.service.id]);
    expect(await since({ 'if-modified-since': second.headers.get('last-modified')! })).toBe(200);
    expect((await ask(path)).headers.get('etag')).toBe(had.etag);
    expect((await ask(`${world.feed}/services?format=ndjson`, { headers: { 'if-modified-since': new Date(Date.now() + 60_000).toUTCString() } })).status).toBe(304);
  });

  it('a change that hides something changes every list’s Last-Modified', async () => {
    const before = Date.parse((await ask(`${world.feed}/services`)).headers.get('last-modified')!);
    await world.db.look(`update directory.service set changed_at = 'epoch', do_not_list = true where id = $1`, [unicode.service.id]);
    expect((await get('/services')).body['total_items']).toBe(65);
    expect((await ask(`${world.feed}/services`, { headers: { 'if-modified-since': new Date(before).toUTCString() } })).status).toBe(200);
    await world.db.look('update directory.service set do_not_list = false where id = $1', [unicode.service.id]);
  });

  it('lets nobody ask too often, and says honestly how long to wait', async () => {
    const again = () => ask(`${world.feed}/taxonomies?per_page=1`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
    const answers = await Promise.all(Array.from({ length: 605 }, again));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(600);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(await refused.json()).toMatchObject({ error: { status: 429, message: expect.stringContaining(`Wait ${refused.headers.get('retry-after')} seconds`) } });
    expect((await ask(world.feed)).status).toBe(200);
  });
});
