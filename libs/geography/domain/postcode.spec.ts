import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areaOf, districtOf, fallbackSteps, matchesArea, outwardOf, parseAreaList, parsePlace, parsePostcode, sectorOf, type Postcode } from './index';

const read = (text: string): Postcode => {
  const result = parsePostcode(text);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

describe('a full postcode', () => {
  it.each([
    ['m337ss', 'M33 7SS'],
    ['M33 7SS', 'M33 7SS'],
    ['m33  7ss', 'M33 7SS'],
    [' M1  1AD', 'M1 1AD'],
    ['AB101AB', 'AB10 1AB'],
    ['ec1a1bb', 'EC1A 1BB'],
    ['w1a 0ax', 'W1A 0AX'],
    ['M33\u00a07SS', 'M33 7SS'],
  ])('%p is written %s', (text, canonical) => expect(read(text)).toBe(canonical));

  it.each([
    ['', 'NOT_A_POSTCODE'],
    ['M33', 'NOT_A_POSTCODE'],
    ['M33 7', 'NOT_A_POSTCODE'],
    ['WA154 1HF', 'NOT_A_POSTCODE'],
    ['M33 7CS', 'NOT_A_POSTCODE'],
    ["M33 7SS'; drop", 'NOT_A_POSTCODE'],
    ['12345', 'NOT_A_POSTCODE'],
    ['BT1 5GS', 'NORTHERN_IRELAND'],
    ['je2 3ab', 'CROWN_DEPENDENCY'],
    ['GY1 1AA', 'CROWN_DEPENDENCY'],
    ['IM1 1AA', 'CROWN_DEPENDENCY'],
  ])('%p is refused as %s', (text, code) => expect(parsePostcode(text)).toMatchObject({ ok: false, refusal: { code } }));

  it('of Northern Ireland is told that only the general area is known', () => {
    expect(parsePostcode('BT1 5GS')).toMatchObject({ refusal: { message: expect.stringContaining('only the general area is known') } });
  });

  it('begins with its area, district and sector', () => {
    expect([areaOf, outwardOf, districtOf, sectorOf].map((part) => part(read('M33 7SS')))).toEqual(['M', 'M33', 'M33', 'M33 7']);
    expect([areaOf, districtOf, sectorOf].map((part) => part(read('EC1A 1BB')))).toEqual(['EC', 'EC1A', 'EC1A 1']);
  });

  it('stays the same when it is read again, and never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const result = parsePostcode(text);
      if (result.ok) expect(parsePostcode(result.value)).toEqual(result);
    }));
  });
});

describe('a place', () => {
  it.each([
    ['m337ss', { kind: 'postcode', postcode: 'M33 7SS' }],
    ['M33 7', { kind: 'sector', sector: 'M33 7' }],
    ['M337', { kind: 'sector', sector: 'M33 7' }],
    ['M3 3', { kind: 'sector', sector: 'M3 3' }],
    ['wa141', { kind: 'sector', sector: 'WA14 1' }],
    ['W1A 1', { kind: 'sector', sector: 'W1A 1' }],
    ['m33', { kind: 'district', district: 'M33' }],
    ['EC1A', { kind: 'district', district: 'EC1A' }],
  ])('%p is understood', (text, value) => expect(parsePlace(text)).toEqual({ ok: true, value }));

  it.each(['Sale', 'M', 'M33 77', 'M 33', '', 'BT1', 'JE2 3'])('%p is refused', (text) => expect(parsePlace(text).ok).toBe(false));

  it('falls back to its sector, then its district', () => {
    const place = parsePlace('M33 7SS');
    expect(place.ok && fallbackSteps(place.value).map(({ code }) => code)).toEqual(['M33 7SS', 'M33 7', 'M33']);
    const sector = parsePlace('WA14 1');
    expect(sector.ok && fallbackSteps(sector.value).map(({ code }) => code)).toEqual(['WA14 1', 'WA14']);
  });
});

describe('a choice of areas', () => {
  it.each([
    ['M33 7SS', ['M', 'WA14'], true],
    ['WA14 1AA', ['M', 'WA14'], true],
    ['WA15 1AA', ['M', 'WA14'], false],
    ['MK1 1AA', ['M', 'WA14'], false],
    ['WA1 4AA', ['WA14'], false],
    ['W1A 1AA', ['W1'], false],
    ['M33 7SS', ['M33 7'], true],
    ['M33 7SS', [], false],
  ])('%s in %p: %p', (postcode, areas, expected) => expect(matchesArea(read(postcode), areas)).toBe(expected));

  it('is read from a list', () => {
    expect(parseAreaList('m, wa14,M')).toEqual({ ok: true, value: ['M', 'WA14'] });
    expect(parseAreaList('M,Sale')).toMatchObject({ ok: false, refusal: { code: 'NOT_AN_AREA' } });
    expect(parseAreaList('')).toMatchObject({ ok: false });
  });
});
