import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { asProfile, feedBounds, feedLists, feedPage, feedParameters, openApi, readFeedQuery, wordsOf } from './index';

const read = (asked: string) => readFeedQuery(new URLSearchParams(asked), feedParameters);
const id = '3f7b145d-84af-42d7-8fae-eaca714b02b2';

describe('what is asked of the feed', () => {
  it('is the first fifty when nothing is said', () => {
    expect(read('')).toMatchObject({ ok: true, value: { page: 1, perPage: 50, format: 'json', words: [], minimal: false, full: false, modifiedAfter: null } });
  });

  it('is read, whatever the letters’ size and the plus sign of a time zone', () => {
    expect(read(`search=Food%20bank,%20caf%C3%A9&page=3&per_page=200&organization_id=${id.toUpperCase()}&full=TRUE&modified_after=2026-05-01T10:00:00+01:00&postcode=m337ss&proximity=500`)).toMatchObject({
      ok: true,
      value: { words: ['Food', 'bank', 'café'], page: 3, perPage: 200, organizationId: id, full: true, modifiedAfter: new Date('2026-05-01T09:00:00Z'), postcode: 'm337ss', proximity: 500 },
    });
    expect(read('modified_after=2026-05-01')).toMatchObject({ value: { modifiedAfter: new Date('2026-05-01T00:00:00Z') } });
  });

  it('is everything on one page when next to nothing is wanted of each', () => expect(read('minimal=true')).toMatchObject({ value: { perPage: feedBounds.perPageMinimal } }));

  it.each([
    ['page=0', 'page'], ['page=-1', 'page'], ['page=1.5', 'page'], ['page=1e3', 'page'], ['page=two', 'page'], ['page=', 'page'], ['page=1&page=2', 'page'], [`page=${'9'.repeat(30)}`, 'page'], ['page[]=1', 'page[]'],
    ['per_page=0', 'per_page'], ['per_page=201', 'per_page'], ['per_page=50001&minimal=true', 'per_page'], ['format=xml', 'format'], ['minimal=yes', 'minimal'], ['minimal=true&full=true', 'full'], ['full=1', 'full'],
    ['organization_id=7', 'organization_id'], [`taxonomy_id=${id}x`, 'taxonomy_id'], ['taxonomy_term_id=%27%20or%201=1', 'taxonomy_term_id'], ['parent_id=null', 'parent_id'],
    ['modified_after=yesterday', 'modified_after'], ['modified_after=2026-02-30', 'modified_after'], ['modified_after=2026-02-30T00:00:00Z', 'modified_after'], ['modified_after=2026-01-01T10:00:00', 'modified_after'], ['modified_after=2026-01-01T25:00:00Z', 'modified_after'],
    ['postcode=nowhere', 'postcode'], ['postcode=BT1 1AA', 'postcode'], ['proximity=500', 'proximity'], ['postcode=M33 7SS&proximity=0', 'proximity'], ['postcode=M33 7SS&proximity=5km', 'proximity'],
    ['search=', 'search'], ['search=%22!%22', 'search'], [`search=${'a'.repeat(201)}`, 'search'], [`search=${'a+b+'.repeat(2)}c+d+e+f+g+h+i+j+k`, 'search'], ['organisation_id=x', 'organisation_id'],
  ])('%s is refused, naming %s', (asked, field) => {
    expect(read(asked)).toMatchObject({ ok: false, refusal: { code: 'BAD_PARAMETER', field, message: expect.stringMatching(new RegExp(`^${field.replace(/[[\]]/g, '\\$&')}: .+\\.$`)) } });
  });

  it('what a list does not offer is refused with what it does', () => {
    expect(readFeedQuery(new URLSearchParams('postcode=M33 7SS'), feedLists.services.ask)).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('organization_id, modified_after') } });
  });

  it('is never more than one can count to, and never throws', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...feedParameters), fc.string({ unit: 'binary' })), { maxLength: 4 }), (pairs) => {
      const answer = readFeedQuery(new URLSearchParams(pairs), feedParameters);
      expect(answer.ok ? answer.value.perPage <= feedBounds.perPageMinimal && answer.value.words.length <= feedBounds.searchWords : pairs.some(([name]) => name === answer.refusal.field)).toBe(true);
    }));
  });
});

describe('a page of the feed', () => {
  it('counts so that its pages are all of it, and the one beyond the end is empty and the last', () => {
    fc.assert(fc.property(fc.nat(500), fc.integer({ min: 1, max: 60 }), (total, perPage) => {
      const things = Array.from({ length: total }, (_, index) => index);
      const pages = Array.from({ length: Math.max(1, Math.ceil(total / perPage)) }, (_, index) => feedPage(things.slice(index * perPage, (index + 1) * perPage), total, index + 1, perPage));
      expect(pages.flatMap(({ contents }) => contents)).toEqual(things);
      expect(pages.map(({ last_page }) => last_page)).toEqual(pages.map((_, index) => index === pages.length - 1));
      expect(pages.map(({ first_page }) => first_page)).toEqual(pages.map((_, index) => index === 0));
      expect(pages.every(({ size, contents, empty, total_pages }) => size === contents.length && empty === (size === 0) && total_pages === Math.ceil(total / perPage))).toBe(true);
      expect(feedPage([], total, pages.length + 1, perPage)).toMatchObject({ size: 0, empty: true, last_page: true, first_page: false });
    }));
  });
});

describe('a payload', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const service = ajv.compile({ properties: { url: { format: 'uri' }, email: { format: 'email' }, organization: { properties: { parent_organization_id: { format: 'uuid' } } } } });

  it('leaves out what is null or empty, however deep, and keeps what the standard requires', () => {
    expect(asProfile('service', { id, name: 'x', email: null, fees: '', phones: [], contacts: [{ id, name: '' }, {}], organization: { id, name: 'y', description: '', email: '' } }))
      .toEqual({ id, name: 'x', contacts: [{ id }], organization: { id, name: 'y', description: '' } });
    expect(asProfile('service', { attributes: [{ id, taxonomy_term: { id, name: 'z' } }] })).toEqual({ attributes: [{ id, taxonomy_term: { id, name: 'z', description: '' } }] });
    expect(asProfile('service', { minimum_age: 0, flag: false })).toEqual({ minimum_age: 0, flag: false });
  });

  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'], ['https://münchen.example/über uns', 'https://xn--mnchen-3ya.example/%C3%BCber%20uns'], ['mailto:a@b.example', 'mailto:a@b.example'],
    ['www.example.org', undefined], ['https://two@signs@example.org', 'https://two%40signs@example.org/'], ['https://', undefined], ['https://x:port/', undefined], ['javascript alert', undefined], ['JavaScript:alert(1)', undefined], ['data:text/html,x', undefined], [7, undefined],
  ])('says the address %p as %p', (url, said) => expect(asProfile('service', { url })['url']).toBe(said));

  it.each([['a@b.example', true], ['a.b+c@d-e.example', true], ['a@b', false], ['ring us', false], ['a..b@c.example', false], ['a@-b.example', false]])('keeps the e-mail address %p: %p', (email, kept) =>
    expect('email' in asProfile('service', { email })).toBe(kept));

  it('never breaks a format of the standard', () => {
    const text = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.emailAddress(), fc.string(), fc.string({ unit: 'binary' }), fc.string().map((end) => `https://${end}`), fc.uuid());
    fc.assert(fc.property(text, text, text, (url, email, parent) => service(asProfile('service', { url, email, organization: { id, name: 'x', description: '', parent_organization_id: parent } }))), { numRuns: 2_000 });
  });
});

describe('words', () => {
  it('end where the database ends them', () => expect(wordsOf('Food-bank (Tue 10–12), café’s\u0000 "b&b" b_b food')).toEqual(['Food', 'bank', 'Tue', '10', '12', 'café', 's', 'b', 'food']));
});

describe('the OpenAPI document', () => {
  const document = openApi('https://linkwell.example/open-referral', [{ title: 'A list', attribution: 'A council, OGL v3.0' }]) as { info: object; paths: Record<string, unknown>; components: { parameters: Record<string, unknown>; schemas: Record<string, object> } };
  it('names only what it defines', () => {
    const refs = JSON.stringify(document).match(/#\/components\/\w+\/\w+/g) ?? [];
    for (const ref of new Set(refs)) expect(ref.split('/').slice(1).reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document)).toBeDefined();
    expect(Object.keys(document.components.parameters).sort()).toEqual([...feedParameters].sort());
  });
  it('names whose listings are in it', () => expect(document.info).toMatchObject({ description: expect.stringContaining('A list: A council, OGL v3.0'), license: { name: expect.stringContaining('that source') } }));

  it('has schemas that can be compiled', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    for (const name of Object.keys(document.components.schemas)) expect(() => ajv.compile({ $ref: `#/components/schemas/${name}`, components: document.components })).not.toThrow();
    expect(JSON.stringify(document).length).toBeLessThan(60_000);
  });
});
