import { describe, expect, it } from '@jest/globals';
import { areasMappingSchema, parseAreaRow, parseCodePointRow, parseDeprivationRow, parseMapping, problemInWords, resolveAreaColumns, resolveDeprivationColumns } from './index';

describe('a row of Code-Point Open', () => {
  const good = ['AB1 1AD', '10', '383849', '398594', 'E92000001', 'E19000001', 'E18000002', '', 'E08000003', 'E05011361'];
  const withColumn = (index: number, text: string) => good.map((value, at) => (at === index ? text : value));

  it('gives a place on the National Grid', () => {
    expect(parseCodePointRow(good, 1)).toEqual({
      ok: true,
      value: { postcode: 'AB1 1AD', positionalQuality: 10, position: { easting: 383849, northing: 398594 }, country: 'E92000001', district: 'E08000003', ward: 'E05011361' },
    });
  });
  it.each(['AB1 1AD', 'AB1  1AD', 'AB11AD'])('takes the padded form %p', (text) => expect(parseCodePointRow(withColumn(0, text), 1)).toMatchObject({ value: { postcode: 'AB1 1AD' } }));
  it('of quality 90 has no coordinates', () => {
    expect(parseCodePointRow(['AB1 1AD', '90', '0', '0', 'E92000001', '', '', '', '', ''], 1)).toMatchObject({ ok: true, value: { position: null, district: null } });
  });
  it.each([
    [0, 'nonsense', 'Postcode', 'INVALID'],
    [0, 'BT1 1AA', 'Postcode', 'NOT_COVERED'],
    [1, '15', 'Positional_quality_indicator', 'INVALID'],
    [1, '', 'Positional_quality_indicator', 'INVALID'],
    [2, '0', 'Eastings', 'INVALID'],
    [2, '1e5', 'Eastings', 'INVALID'],
    [3, '1300001', 'Northings', 'INVALID'],
    [8, 'Manchester', 'Admin_district_code', 'INVALID'],
  ])('with column %i as %p is refused, naming %s', (index, text, column, code) => {
    expect(parseCodePointRow(withColumn(index, text), 7)).toMatchObject({ ok: false, refusal: { line: 7, column, code } });
  });
  it('with a column too few is refused with the remedy', () => {
    const result = parseCodePointRow(good.slice(1), 3);
    expect(!result.ok && problemInWords(result.refusal)).toMatch(/^line 3, column row: 9 columns, but Code-Point Open has 10\. Use the CSV files/);
  });
});

describe('an area lookup', () => {
  const columnsOf = (header: string) => {
    const result = resolveAreaColumns(header.split(','));
    if (!result.ok) throw new Error(result.refusal.message);
    return result.value;
  };

  it.each([
    ['the Trafford list', 'postcode,ward_code,ward_name,msoa_code,lsoa_code,lsoa_name,la_code,la_name,lon,lat', 'AB1 1AD,E05000002,Ward,E02000003,E01000001,Area 1A,E08000004,Town,-2.3,53.4'],
    ['ONSPD', '\uFEFFpcd,pcds,oslaua,osward,lsoa21,msoa21,lat,long', 'AB1 1AD,AB1 1AD,E08000004,E05000002,E01000001,E02000003,53.4,-2.3'],
    ['NSPL', 'PCDS,LAUA,WARD,LSOA21,MSOA21,LAT,LONG', 'AB1 1AD,E08000004,E05000002,E01000001,E02000003,53.4,-2.3'],
  ])('reads %s by its header names alone', (_, header, row) => {
    expect(parseAreaRow(columnsOf(header), row.split(','), 2)).toEqual({
      ok: true,
      value: {
        postcode: 'AB1 1AD',
        smallAreas: [{ edition: 2021, lsoa: 'E01000001', msoa: 'E02000003' }],
        ward: 'E05000002',
        localAuthority: 'E08000004',
        position: { longitude: -2.3, latitude: 53.4 },
      },
    });
  });

  it('keeps small areas of two editions apart', () => {
    const row = parseAreaRow(columnsOf('pcds,lsoa11,lsoa21'), ['AB1 1AD', 'E01000001', 'E01034001'], 2);
    expect(row).toMatchObject({ value: { smallAreas: [{ edition: 2021, lsoa: 'E01034001' }, { edition: 2011, lsoa: 'E01000001' }] } });
  });
  it('takes pseudo codes, blanks and latitude 99.999999 for not known', () => {
    const row = parseAreaRow(columnsOf('pcds,lsoa21,ward,lat,long'), ['AB1 1AD', 'E99999999', '', '99.999999', '0.000000'], 2);
    expect(row).toMatchObject({ value: { smallAreas: [], ward: null, position: null } });
  });
  it.each([
    ['pcds,lsoa21', ',E01000001', 'postcode', 'MISSING'],
    ['pcds,lsoa21', 'AB1,E01000001', 'postcode', 'INVALID'],
    ['pcds,lsoa21', 'JE1 1AA,L99999999', 'postcode', 'NOT_COVERED'],
    ['pcds,lsoa21', 'AB1 1AD,Trafford 001A', 'lsoa', 'INVALID'],
    ['pcds,lsoa21,lat,long', 'AB1 1AD,E01000001,-2.3,53.4', 'longitude, latitude', 'INVALID'],
    ['pcds,lsoa21', 'AB1 1AD', 'row', 'INVALID'],
  ])('with %s refuses the row %p, naming %s', (header, row, column, code) => {
    expect(parseAreaRow(columnsOf(header), row.split(','), 9)).toMatchObject({ ok: false, refusal: { line: 9, column, code } });
  });
  it('without a needed column is refused with the names looked for', () => {
    expect(resolveAreaColumns(['name', 'lsoa21'])).toMatchObject({ refusal: { code: 'COLUMN_MISSING', message: expect.stringContaining('pcds') } });
    expect(resolveAreaColumns(['postcode'])).toMatchObject({ refusal: { code: 'COLUMN_MISSING', message: expect.stringContaining('lsoa21') } });
  });
  it('takes a mapping of its own, and refuses one that is wrong', () => {
    const mapping = { kind: 'areas', columns: { postcode: ['pc'], ward: ['w'], localAuthority: ['l'], longitude: ['x'], latitude: ['y'] }, smallAreas: [{ edition: 2011, lsoa: ['a'], msoa: ['m'] }] };
    const parsed = parseMapping(areasMappingSchema, mapping);
    expect(parsed.ok && resolveAreaColumns(['PC', 'A'], parsed.value).ok).toBe(true);
    expect(parseMapping(areasMappingSchema, { ...mapping, smallAreas: [] })).toMatchObject({ ok: false, refusal: { code: 'BAD_MAPPING', message: expect.stringContaining('smallAreas') } });
  });
});

describe('a deprivation file', () => {
  const header = ['\uFEFFLSOA code (2011)', 'LSOA name (2011)', 'Local Authority District code (2019)', 'Index of Multiple Deprivation (IMD) Rank', 'Index of Multiple Deprivation (IMD) Decile'];
  const resolved = resolveDeprivationColumns(header);
  const columns = resolved.ok ? resolved.value : undefined;
  const read = (rank: string, decile: string, lsoa = 'E01000001') => parseDeprivationRow(columns!, [lsoa, 'Area', 'E08000001', rank, decile], 2);

  it('is stored with its edition and its small areas\' edition', () => {
    expect(read('29,199', '9')).toEqual({ ok: true, value: { edition: 'IMD2019', smallAreaEdition: 2011, lsoa: 'E01000001', rank: 29199, decile: 9 } });
  });
  it.each([['0', '1', 'rank'], ['2,91,99', '1', 'rank'], ['', '1', 'rank'], ['5', '11', 'decile'], ['5', '2.5', 'decile']])('refuses rank %p with decile %p, naming the %s', (rank, decile, column) => {
    expect(read(rank, decile)).toMatchObject({ ok: false, refusal: { column } });
  });
  it('refuses a code that is no small area', () => expect(read('1', '1', 'E08000001')).toMatchObject({ ok: false, refusal: { column: 'lsoa' } }));
  it('of an unknown edition is never taken for another', () => {
    expect(resolveDeprivationColumns(header.map((name) => name.replace('(2019)', '(2013)')))).toMatchObject({ ok: false, refusal: { code: 'UNKNOWN_EDITION' } });
  });
});
