import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordKind } from './kind-of-record';
import { fieldOf, inside, pointerOf } from './finding';
import { takeApart } from './take-apart';

const id = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;
const organization = { id: id('a'), name: 'Trust', description: 'Helps' };
const location = { id: id('c'), location_type: 'physical', name: 'Hall' };
const service = { id: id('b'), name: 'Choir', status: 'active', organization, service_at_locations: [{ id: id('d'), location }] };
const makeId = (...path: readonly (string | number)[]) => `made of ${path.join(' ')}`;
const at = inside(inside(null, 'contents'), 3);
const read = (kind: RecordKind, value: unknown) => takeApart(kind, value, at, makeId);
const errors = (value: unknown, kind: RecordKind = 'service') => read(kind, value).flatMap((unit) => unit.errors ?? []).map(({ code, pointer }) => `${code} ${pointer}`);
const warnings = (value: unknown, kind: RecordKind = 'service') => read(kind, value).flatMap((unit) => unit.warnings).map(({ code, pointer }) => `${code} ${pointer}`);

describe('a record of a feed', () => {
  it('is taken apart: a service holds only the ids of its organisation and its locations', () => {
    expect(read('service', service)).toEqual([{
      kind: 'service', id: id('b'), pointer: '/contents/3', warnings: [],
      pieces: [
        { kind: 'service', id: id('b'), pointer: '/contents/3', record: { id: id('b'), name: 'Choir', status: 'active', organization_id: id('a'), service_at_locations: [{ id: id('d'), location_id: id('c') }] } },
        { kind: 'organization', id: id('a'), pointer: '/contents/3/organization', record: organization },
        { kind: 'location', id: id('c'), pointer: '/contents/3/service_at_locations/0/location', record: location },
      ],
    }]);
  });

  it('is one of several that hinder each other not: an organisation and its services', () => {
    const units = read('organization', { ...organization, services: [{ ...service, organization: undefined }, { id: 'x' }] });
    expect(units.map(({ kind, pieces }) => [kind, pieces?.length])).toEqual([['organization', 1], ['service', 2], ['service', undefined]]);
    expect(units[1]?.pieces?.[0]?.record).toMatchObject({ organization_id: id('a') });
  });

  it('gives the terms of its attributes, and a taxonomy those that it holds', () => {
    const term = { id: id('e'), name: 'Singing', description: 'Singing' };
    const attributes = [{ id: id('f'), taxonomy_term: term }];
    expect(read('service', { ...service, attributes, phones: [{ id: id('1'), number: '1', attributes }] })[0]?.pieces?.filter(({ kind }) => kind === 'term')).toHaveLength(2);
    expect(read('taxonomy', { id: id('9'), name: 'T', description: 'T', taxonomy_terms: [term] })[1]?.pieces).toMatchObject([{ kind: 'term', record: { ...term, taxonomy_id: id('9') } }]);
  });

  it('keeps unknown fields, and leaves out what says nothing', () => {
    const unit = read('service', { ...service, x_ours: { a: [1, ''], b: null }, fees: '', email: null, phones: [] })[0];
    expect(unit?.pieces?.[0]?.record).toMatchObject({ x_ours: { a: [1, ''] } });
    expect(Object.keys(unit?.pieces?.[0]?.record ?? {})).not.toEqual(expect.arrayContaining(['fees']));
    expect(unit?.warnings).toMatchObject([{ code: 'NULL', pointer: '/contents/3/email' }]);
  });

  it.each([
    ['no id', { id: undefined }, 'REQUIRED /contents/3/id'], ['an id that is none', { id: '12' }, 'NOT_A_UUID /contents/3/id'], ['a number as id', { id: 12 }, 'WRONG_TYPE /contents/3/id'],
    ['no name', { name: '' }, 'REQUIRED /contents/3/name'], ['no status', { status: undefined }, 'REQUIRED /contents/3/status'], ['another status', { status: 'open' }, 'NOT_ALLOWED /contents/3/status'],
    ['an age in words', { minimum_age: '18' }, 'WRONG_TYPE /contents/3/minimum_age'], ['no list of places', { service_at_locations: {} }, 'WRONG_TYPE /contents/3/service_at_locations'],
    ['a place that is none', { service_at_locations: [{ id: id('d'), location }, 'Hall'] }, 'WRONG_TYPE /contents/3/service_at_locations/1'],
    ['a latitude in words', { service_at_locations: [{ id: id('d'), location: { ...location, latitude: '53.4' } }] }, 'WRONG_TYPE /contents/3/service_at_locations/0/location/latitude'],
    ['an organisation without a name', { organization: { ...organization, name: undefined } }, 'REQUIRED /contents/3/organization/name'],
    ['no organisation', { organization: undefined }, 'NO_ORGANISATION /contents/3/organization'],
    ['damaged text', { name: 'caf\ufffd' }, 'DAMAGED_TEXT /contents/3/name'], ['half a character', { description: '\ud800' }, 'DAMAGED_TEXT /contents/3/description'],
    ['a name without end', { name: 'x'.repeat(501) }, 'TOO_LONG /contents/3/name'], ['text without end', { description: 'x'.repeat(300_000) }, 'TOO_LONG /contents/3/description'],
    ['a NUL in an unknown field', { 'x~/': { y: '\u0000' } }, 'DAMAGED_TEXT /contents/3/x~0~1/y'],
    ['an unknown field without bottom', { x: Array.from({ length: 40 }).reduce((inner) => [inner], 1) }, `TOO_DEEP /contents/3/x${'/0'.repeat(33)}`],
  ])('is refused whole, and the field is named: %s', (_, change, expected) => expect(errors({ ...service, ...change })).toEqual([expected]));

  it.each([
    ['an address without scheme', { url: 'www.choir.example' }, 'FORMAT /contents/3/url'], ['a mail address without @', { email: 'choir' }, 'FORMAT /contents/3/email'],
    ['a day that is none', { assured_date: '2026-02-30' }, 'FORMAT /contents/3/assured_date'], ['a moment without zone', { last_modified: '2026-02-01T10:00:00' }, 'FORMAT /contents/3/last_modified'],
    ['an age of nobody', { maximum_age: 200 }, 'OUT_OF_RANGE /contents/3/maximum_age'],
    ['a latitude beyond the pole', { service_at_locations: [{ id: id('d'), location: { ...location, latitude: 100 } }] }, 'OUT_OF_RANGE /contents/3/service_at_locations/0/location/latitude'],
    ['no description', { organization: { ...organization, description: undefined } }, 'REQUIRED /contents/3/organization/description'],
    ['an address that runs something', { url: ' JavaScript:alert(1)' }, 'UNSAFE_ADDRESS /contents/3/url'],
    ['a place that is nowhere', { service_at_locations: [{ id: id('d') }] }, 'LEFT_OUT /contents/3/service_at_locations/0/location'],
  ])('is taken in with a warning that names the field: %s', (_, change, expected) => {
    expect(errors({ ...service, ...change })).toEqual([]);
    expect(warnings({ ...service, ...change })).toEqual([expected]);
  });

  it.each([
    ['a phone without a number', { phones: [{ id: id('1') }, { id: id('2'), number: '0161' }] }, 'phones', ['REQUIRED /contents/3/phones/0/number'], [{ number: '0161' }]],
    ['a rule that the standard has not', { schedules: [{ id: id('1'), freq: 'DAILY' }, { id: id('2'), freq: 'WEEKLY' }] }, 'schedules', ['NOT_ALLOWED /contents/3/schedules/0/freq'], [{ freq: 'WEEKLY' }]],
    ['words for an amount', { cost_options: [{ id: id('1'), amount: 'free' }] }, 'cost_options', ['WRONG_TYPE /contents/3/cost_options/0/amount'], undefined],
    ['an id that is none', { funding: [{ id: 'f-1', source: 'Us' }] }, 'funding', ['ID_MADE /contents/3/funding/0/id'], [{ id: `made of ${id('b')} funding 0 funding`, source: 'Us' }]],
    ['no list', { contacts: [null, 4] }, 'contacts', ['WRONG_TYPE /contents/3/contacts/0', 'WRONG_TYPE /contents/3/contacts/1'], undefined],
  ])('is taken in without the part that is wrong: %s', (_, change, field, warned, kept) => {
    expect(warnings({ ...service, ...change })).toEqual(warned);
    const record = read('service', { ...service, ...change })[0]?.pieces?.[0]?.record;
    if (kept === undefined) expect(record).not.toHaveProperty(field);
    else expect(record?.[field]).toMatchObject(kept);
  });

  it('is refused with its reason when its id is nothing but markup', () => {
    expect(read('service', { ...service, id: '<script>x</script>' })[0]).toMatchObject({ id: null, errors: [{ code: 'NOT_A_UUID', pointer: expect.stringMatching(/\/id$/) }] });
  });

  it('never throws and never gives what cannot be kept, whatever it is made of', () => {
    const anything = fc.jsonValue({ maxDepth: 4 });
    const field = fc.constantFrom('id', 'name', 'status', 'description', 'url', 'email', 'organization', 'service_at_locations', 'location', 'services', 'service', 'taxonomy_terms', 'attributes',
      'taxonomy_term', 'phones', 'schedules', 'latitude', 'minimum_age', 'last_modified', '__proto__', 'constructor', 'toString', 'x');
    const hostile = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'medium' }, anything, fc.constantFrom<unknown>(id('b'), 'active', 'physical', '\u0000', '\ud800', 1e400, '<script>x</script>', service, location), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.array(fc.tuple(field, tie('value')), { maxLength: 8 }).map((entries) => {
        const made: Record<string, unknown> = {};
        for (const [key, value] of entries) Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
        return made;
      }),
    })).object;
    fc.assert(fc.property(fc.constantFrom<RecordKind>('service', 'organization', 'service_at_location', 'taxonomy', 'taxonomy_term'), hostile, fc.boolean(), (kind, value, named) => {
      for (const unit of read(kind, named ? { ...service, ...(value as object) } : value)) {
        for (const { record } of unit.pieces ?? []) {
          const text = JSON.stringify(record);
          expect(text).not.toMatch(/\\u0000|\\ud[89a-f]|<script>|__proto__/);
          expect(JSON.parse(text)).toEqual(record);
        }
        if (unit.errors) expect(unit.errors.length).toBeGreaterThan(0);
      }
    }), { numRuns: 500 });
  });
});

describe('a pointer', () => {
  it('escapes what RFC 6901 does, and is empty for the whole document', () => {
    expect([pointerOf(null), pointerOf(inside(inside(null, 'a/b~c'), 0))]).toEqual(['', '/a~1b~0c/0']);
  });
  it('groups the same field of many records', () => expect(fieldOf('/contents/3/phones/0/number')).toBe('phones/number'));
});
