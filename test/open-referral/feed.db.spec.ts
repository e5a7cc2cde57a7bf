import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { asProfile, feedLists, wordBreaks, wordsOf, type FeedListName } from '@linkwell/directory-domain';
import { bare, closing, everything, hidden, online, otherTerms, shown, unicode, untidy } from './feed-listings';
import { ask, openFeed, writeInventedListings, type FeedWorld } from './feed-world';
import type { Json } from './validator';

const lists = Object.keys(feedLists) as FeedListName[];
jest.setTimeout(60_000);

interface Body {
  readonly total_items: number;
  readonly total_pages: number;
  readonly contents: readonly Json[];
}

describe('the Open Referral feed', () => {
  let world: FeedWorld;
  beforeAll(async () => {
    world = await openFeed();
    await writeInventedListings(world);
  }, 60_000);
  afterAll(() => world.close());

  const get = async (path: string) => {
    const response = await ask(`${world.feed}${path}`);
    return { status: response.status, body: (await response.json()) as Json };
  };
  const page = async (path: string) => (await get(path)).body as unknown as Body;
  const ids = ({ contents }: Body) => contents.map(({ id }) => id);

  it('says which standard it keeps to and where it is described', async () => {
    const { body } = await get('');
    expect(body).toEqual({ version: 'HSDS-UK-3.0', profile: expect.stringMatching(/^https:/), openapi_url: `${world.feed}/openapi.json` });
    const { paths } = (await get('/openapi.json')).body as { paths: Record<string, unknown> };
    for (const path of Object.keys(paths)) expect((await get(path.replace('{id}', everything.service.id))).status).toBe(/\{id\}/.test(path) && path !== '/services/{id}' ? 404 : 200);
  });

  it('shows a service with everything that its document says, at all its places', async () => {
    const { body } = await get(`/services/${everything.service.id}`);
    const { service_at_locations: places, attributes, ...said } = everything.service;
    expect(body).toMatchObject(said);
    expect(body['organization']).toMatchObject({ name: 'Everything Together', organization_identifiers: [{ identifier: '1000000' }], attributes: [{}, { taxonomy_term: { name: 'Debt advice' } }] });
    expect(body['service_at_locations']).toHaveLength(3);
    expect((body['service_at_locations'] as Json[]).map(({ location }) => location)).toMatchObject(everything.locations.map(({ record: { attributes: _, addresses: __, contacts: ___, phones: ____, schedules: _____, accessibility: ______, ...record } }) => record));
    expect(places).toHaveLength(3);
    expect(attributes).toHaveLength(2);
  });

  it('shows our needs as attributes, with ids that stay, and gives attributes that name a term that term', async () => {
    const { attributes } = (await get(`/services/${everything.service.id}`)).body as { attributes: Json[] };
    expect(attributes).toMatchObject([
      { taxonomy_term: { id: otherTerms[0]!.id } }, { taxonomy_term_id: otherTerms[1]!.id, taxonomy_term: { name: 'Debt advice', parent_id: otherTerms[0]!.id } },
      { link_type: 'service_need', link_id: everything.service.id, taxonomy_term: { code: 'money-and-debt', taxonomy: 'Linkwell needs' } }, { taxonomy_term: { code: 'food' } },
    ]);
    expect((await get(`/services/${everything.service.id}`)).body['attributes']).toEqual(attributes);
    for (const { taxonomy_term: term } of attributes) expect((await get(`/taxonomy_terms/${String((term as Json)['id'])}`)).body).toEqual(term);
  });

  it('says when a service was confirmed and changed last, and that it is closed on the days when it is', async () => {
    expect((await get(`/services/${closing.service.id}`)).body).toMatchObject({ status: 'temporarily closed', assured_date: '2026-04-05', last_modified: '2026-03-04T05:06:07.089Z' });
    expect((await get(`/services/${bare.service.id}`)).body).toMatchObject({ status: 'active', name: 'Service bare' });
  });

  it('keeps every letter, and leaves out what breaks the standard’s formats', async () => {
    const { body } = await get(`/services/${unicode.service.id}`);
    expect(body).toMatchObject({ name: unicode.service.name, description: unicode.service.description, url: 'https://xn--mnchen-3ya.example/%C3%BCber%20uns?q=%C3%A4' });
    const tidy = (await get(`/services/${untidy.service.id}`)).body;
    expect(Object.keys(tidy).sort()).toEqual(['assured_date', 'attributes', 'id', 'last_modified', 'name', 'organization', 'organization_id', 'status']);
    expect(tidy['organization']).toEqual({ id: untidy.organization.record.id, name: untidy.organization.record.name, description: '' });
    expect(asProfile('service', tidy)).toEqual(tidy);
  });

  it.each(lists)('shows nothing of drafts, merged and left-out listings in %s', async (list) => {
    const everywhere = JSON.stringify([await page(`/${list}?per_page=200`), await page(`/${list}?per_page=200${list === 'taxonomies' || list === 'taxonomy_terms' ? '' : '&full=true'}`)]);
    for (const { service, organization } of Object.values(hidden)) {
      expect(everywhere).not.toContain(service.id);
      expect(everywhere).not.toContain(organization.record.id);
      expect((await get(`/services/${service.id}`)).status).toBe(404);
      expect((await get(`/organizations/${organization.record.id}`)).status).toBe(404);
    }
  });

  it('gives all of a list once, page by page, whatever the size', async () => {
    for (const perPage of [7, 200]) {
      const seen: unknown[] = [];
      for (let number = 1, more = true; more; number += 1) {
        const body = await page(`/services?per_page=${perPage}&page=${number}`);
        seen.push(...ids(body));
        more = number < body.total_pages;
      }
      expect(seen).toEqual([...shown.map(({ service }) => service.id)].sort());
    }
    expect((await get('/services?page=1000000000000')).body).toEqual({ total_items: 66, total_pages: 2, page_number: 1_000_000_000_000, size: 0, first_page: false, last_page: true, empty: true, contents: [] });
    expect((await get('/services?search=nobodysaysthis')).body).toEqual({ total_items: 0, total_pages: 0, page_number: 1, size: 0, first_page: true, last_page: true, empty: true, contents: [] });
  });

  it('gives all of a list at once, one thing a line', async () => {
    for (const list of lists) {
      const response = await ask(`${world.feed}/${list}?format=ndjson&page=9`);
      expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
      const lines = (await response.text()).trimEnd().split('\n').map((line) => JSON.parse(line) as Json);
      expect(lines).toHaveLength((await page(`/${list}`)).total_items);
      expect(lines.slice(0, 50)).toEqual((await page(`/${list}`)).contents);
    }
    expect((await (await ask(`${world.feed}/services?format=ndjson&search=nobodysaysthis`)).text())).toBe('');
  });

  it('gives the least of each when that is wanted, all on one page', async () => {
    const { contents } = await page('/services?minimal=true');
    expect(contents).toHaveLength(66);
    expect(contents).toContainEqual({ id: closing.service.id, modified_date: '2026-03-04T05:06:07.089Z' });
  });

  it('narrows by every filter at once', async () => {
    const term = otherTerms[0]!;
    const all = await page(`/services?taxonomy_term_id=${term.id}&per_page=200`);
    expect(all.total_items).toBe(13);
    const some = await page(`/services?taxonomy_term_id=${term.id}&taxonomy_id=${String(term.taxonomy_id)}&modified_after=2026-01-03&search=GROUP%20knit&full=true`);
    expect(some.contents.length).toBeGreaterThan(0);
    for (const service of some.contents) expect(service).toMatchObject({ name: expect.stringMatching(/group/), last_modified: expect.stringMatching(/^2026-01-0[38]|^2026-01-06/) });
    expect(ids(await page(`/services?organization_id=${online.organization.record.id}`))).toEqual([online.service.id]);
    expect(await page(`/services?organization_id=${online.organization.record.id}&search=knitting`)).toMatchObject({ total_items: 0 });
  });

  it('modified_after takes in the very moment, and not the one before', async () => {
    const at = '2026-03-04T05:06:07.089Z';
    expect(ids(await page(`/services?modified_after=${at}&per_page=200`))).toContain(everything.service.id);
    expect(ids(await page(`/services?modified_after=2026-03-04T05:06:07.090Z&per_page=200`))).not.toContain(everything.service.id);
    expect(ids(await page(`/services?modified_after=2026-03-04T06:06:07.089%2B01:00&per_page=200`))).toContain(everything.service.id);
  });

  it('finds places near a postcode, and leaves out services that do not serve it', async () => {
    const near = await page('/service_at_locations?postcode=m25db&proximity=150&full=true');
    expect(near.contents.map(({ location }) => (location as Json)['name'])).toEqual(['Everything Hall']);
    const served = ids(await page('/service_at_locations?postcode=M2%205DB&per_page=200'));
    const everywhere = await page('/service_at_locations?per_page=200&full=true');
    const elsewhere = everywhere.contents.filter(({ service }) => JSON.stringify((service as Json)['service_areas'] ?? '').includes('Elsewhere'));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(served).toEqual(ids(everywhere).filter((id) => !elsewhere.some((at) => at['id'] === id)));
    expect(await get('/service_at_locations?postcode=ZE1%200AA')).toMatchObject({ status: 400, body: { error: { parameter: 'postcode' } } });
  });

  it('reads shapes and codes of areas, and leaves nothing out for one that it cannot read', async () => {
    const square = { type: 'Polygon', coordinates: [[[-3, 53], [-2, 53], [-2, 54], [-3, 54], [-3, 53]]] };
    const holds = async (area: object, codes: string[] = ['E92000001', 'E08000003']) =>
      (await world.db.look<{ holds: boolean | null }>(`select directory.area_holds($1::jsonb, st_transform(st_setsrid(st_makepoint(-2.24, 53.48), 4326), 27700), $2) as holds`, [JSON.stringify(area), codes]))[0]!.holds;
    const geojson = (extent: unknown) => holds({ extent_type: 'GeoJSON', extent: JSON.stringify(extent) });
    expect(await geojson(square)).toBe(true);
    expect(await geojson({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { ...square, coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] } }, { type: 'Feature', geometry: square }] })).toBe(true);
    expect(await geojson({ type: 'Feature', geometry: { type: 'MultiPolygon', coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 0]]]] } })).toBe(false);
    for (const broken of [{ type: 'Polygon' }, { type: 'Polygon', coordinates: 'x' }, { type: 'Polygon', coordinates: [[[0, 0]]] }, [], 'x', { type: 'Feature' }]) expect(await geojson(broken)).toBeNull();
    expect(await holds({ extent_type: 'geojson', extent: 'not JSON {' })).toBeNull();
    expect(await holds({ uri: 'http://statistics.data.gov.uk/id/statistical-geography/E08000003' })).toBe(true);
    expect(await holds({ uri: 'http://statistics.data.gov.uk/id/statistical-geography/E08000009' })).toBe(false);
    expect(await holds({ name: 'The whole town' })).toBeNull();
  });

  it('ends words where the domain ends them', async () => {
    const text = `Ärger${[...wordBreaks].join('x')} Ünd 24/7`;
    const [row] = await world.db.look<{ words: string }>('select directory.feed_words($1) as words', [text]);
    expect(row!.words.split(' ').filter(Boolean)).toEqual(expect.arrayContaining(wordsOf(text.toLowerCase()) as string[]));
    expect(new Set(row!.words.split(' ').filter(Boolean)).size).toBe(wordsOf(text.toLowerCase()).length);
  });
});
