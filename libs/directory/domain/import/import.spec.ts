import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { builtInMapping, builtInMappingNames, checkHeader, columnsOf, firstEmail, firstPhone, firstWebAddress, mapRow, parseServiceMapping, plainText, sourceIdOf, type ServiceMapping } from '../index';

const mappingOf = (name: string): ServiceMapping => {
  const result = builtInMapping(name);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const foodBanks = mappingOf('food-banks');
const row = {
  Name: 'Hill Street Kitchen', 'Referral method': 'Foodbank Voucher', 'Opening times': 'Monday 12noon - 2pm', Address: 'St Ann\'s Hall, 5 Hill Street, Ashmere', Postcode: 'ab1 2de',
  Contact: 'Hello@Hill-Street.example or O1632 960 111', Website: 'www.hill-street.example', 'Area name': 'Ashmere', 'Area code': 'E08000001',
};
const map = (change: Partial<typeof row> = {}) => mapRow(foodBanks, { ...row, ...change }, 2);

describe('a row of the food-bank file', () => {
  it('becomes a listing', () => {
    expect(map()).toEqual({
      ok: true,
      value: {
        source: 'food-banks', sourceId: 'hill-street-kitchen|st-anns-hall-5-hill-street-ashmere|ab1-2de', line: 2, serviceName: 'Hill Street Kitchen', organisationName: 'Hill Street Kitchen',
        venue: 'St Ann\'s Hall', description: null, eligibility: 'Foodbank Voucher', addressLines: ['St Ann\'s Hall', '5 Hill Street', 'Ashmere'], postcode: 'AB1 2DE',
        email: 'hello@hill-street.example', phone: '01632 960 111', website: 'https://www.hill-street.example/', openingText: 'Monday 12noon - 2pm',
        schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '12:00', closes_at: '14:00' }], closedOnBankHolidays: 'unknown', status: 'active', access: { way: 'professional', channels: ['in_person'] }, needTermIds: ['food', 'food-parcels', 'community-meals'],
      },
    });
  });
  it.each([['Open door', 'self'], ['Referral or self-refer', 'either'], ['Referral only', 'professional'], ['Not known', 'unknown'], ['£2 membership', 'self'], ['At their discretion', 'unknown']])('with %p is reached by: %s', (method, way) => {
    expect(map({ 'Referral method': method })).toMatchObject({ value: { access: { way } } });
  });
  it('keeps words about opening that it does not understand', () => {
    expect(map({ 'Opening times': 'Ring the bell' })).toMatchObject({ value: { openingText: 'Ring the bell', schedules: [] } });
  });
  it('keeps a day of the month, and that it is closed on bank holidays', () => {
    expect(map({ 'Opening times': 'Mon 10am - 12noon, first Saturday of the month 10am - 1pm (closed bank holidays)' })).toMatchObject({
      value: { schedules: [{ freq: 'WEEKLY', byday: 'MO' }, { freq: 'MONTHLY', byday: '1SA', opens_at: '10:00', closes_at: '13:00' }], closedOnBankHolidays: 'yes' },
    });
  });
  it('takes "NA" and "Not known" for nothing', () => {
    expect(map({ Website: 'NA', Contact: 'Not known', 'Opening times': 'N/A', 'Referral method': 'not known' })).toMatchObject({ value: { website: null, email: null, phone: null, openingText: null, eligibility: null } });
  });
  it('takes no house number for a venue\'s name', () => expect(map({ Address: '5 Hill Street, Ashmere' })).toMatchObject({ value: { venue: null } }));
  it('said to have closed is not shown as running', () => {
    expect(map({ 'Referral method': 'We hear it is no longer open.' })).toMatchObject({ value: { status: 'inactive' } });
  });
  it.each([
    [{ Postcode: '' }, 'Postcode', 'MISSING'],
    [{ Postcode: 'AB1234 1DE' }, 'Postcode', 'INVALID'],
    [{ Postcode: 'BT1 1AA' }, 'Postcode', 'NOT_COVERED'],
    [{ Name: '' }, 'Name', 'MISSING'],
    [{ Name: 'x'.repeat(201) }, 'Name', 'INVALID'],
    [{ Name: 'Caf\ufffd' }, 'Name', 'INVALID'],
    [{ 'Opening times': 'Mon\u0000day' }, 'Opening times', 'INVALID'],
    [{ Address: 'x'.repeat(300) }, 'Address', 'INVALID'],
  ])('with %p is refused, naming %s', (change, column, code) => expect(map(change)).toMatchObject({ ok: false, refusal: expect.arrayContaining([expect.objectContaining({ line: 2, column, code })]) }));
  it('tells everything that is wrong at once', () => expect(map({ Name: '', Postcode: 'x' })).toMatchObject({ refusal: [{ column: 'Name' }, { column: 'Postcode' }] }));
});

describe('a row\'s identity', () => {
  const idOf = (change: Partial<typeof row>) => { const result = map(change); return result.ok ? result.value.sourceId : undefined; };
  it('is not its name: two places of one name are two services', () => expect(idOf({ Address: 'The Well, 9 Low Road' })).not.toBe(idOf({})));
  it('is not changed by case, spacing or punctuation', () => expect(idOf({ Name: ' hill street  KITCHEN.', Postcode: 'AB12DE' })).toBe(idOf({})));
  it('is not changed by its times or contact', () => expect(idOf({ Contact: '', 'Opening times': '' })).toBe(idOf({})));
  it('is kept apart from its neighbour\'s', () => expect(sourceIdOf(['a b', 'c'])).not.toBe(sourceIdOf(['a', 'b c'])));
});

describe('a mapping', () => {
  it.each(builtInMappingNames)('%s is well formed and names itself', (name) => expect(mappingOf(name).name).toBe(name));
  it('asks the header for the columns it reads, whatever their order', () => {
    expect([...columnsOf(foodBanks)].sort()).toEqual(['Address', 'Contact', 'Name', 'Opening times', 'Postcode', 'Referral method', 'Website']);
    expect(checkHeader(foodBanks, ['\uFEFFName', ...columnsOf(foodBanks).slice(1).reverse()])).toEqual({ ok: true, value: true });
    expect(checkHeader(foodBanks, ['Name', 'Address'])).toMatchObject({ refusal: { code: 'COLUMN_MISSING', message: expect.stringContaining('Postcode') } });
  });
  it('that names no known need, or has a word too many, is refused with the place', () => {
    expect(parseServiceMapping({ ...foodBanks, needs: { always: ['magic'] } })).toMatchObject({ refusal: { code: 'BAD_MAPPING', message: expect.stringContaining('needs.always.0') } });
    expect(parseServiceMapping({ ...foodBanks, needs: {} })).toMatchObject({ refusal: { message: expect.stringContaining('needs.always') } });
    expect(parseServiceMapping({ ...foodBanks, script: 'x' }).ok).toBe(false);
    expect(parseServiceMapping(null).ok).toBe(false);
    expect(builtInMapping('toString')).toMatchObject({ refusal: { code: 'UNKNOWN_MAPPING', message: expect.stringContaining('food-banks') } });
  });
  it('gives needs by the words of a description, and the organisation without what stands in brackets', () => {
    const result = mapRow(mappingOf('mental-health-services'), { name: 'Ashmere Memory Group (Later Years)', description: 'A drop-in group for people with dementia and their carers.', address: '1 Low Road', postcode: 'AB1 2DE', telephone: '01632 960222', website: '' }, 5);
    expect(result).toMatchObject({ value: { organisationName: 'Ashmere Memory Group', needTermIds: ['mental-wellbeing', 'peer-support', 'dementia-and-memory', 'carers-support'], access: { way: 'self' } } });
  });
});

describe('text from outside', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a\u00a0\u00a0b\tc', 'a b c'],
    ['one\r\ntwo\r\n\r\n\r\n\r\nthree', 'one\ntwo\n\nthree'],
    ['\u202eevil\u200b text\ufeff', 'evil text'],
  ])('%j is kept as plain text', (text, value) => expect(plainText(text, 100)).toEqual({ ok: true, value }));
  it.each(['a\u0000b', 'a\u001bb', 'a\u0085\u0090b', 'a\ufffdb', 'x'.repeat(101)])('%j is refused', (text) => expect(plainText(text, 100).ok).toBe(false));

  it.each([
    ['office@a.example 01632 960333', 'office@a.example', '01632 960333', null],
    ['01632 960 111 or 07700900222', null, '01632 960 111', null],
    ['7700900222', null, '07700900222', null],
    ['+44 1632 960444', null, '+44 1632 960444', null],
    ['see http://a.example/x, or www.b.example', null, null, 'http://a.example/x'],
    ['javascript:alert(1)', null, null, null],
    ['http://user:@a.example/', null, null, null],
    ['Room 12, 3rd floor', null, null, null],
  ])('%j holds', (text, email, phone, web) => expect([firstEmail(text), firstPhone(text), firstWebAddress(text)]).toEqual([email, phone, web]));

  it('never makes reading throw, and a web address is always http or https', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      firstEmail(text);
      firstPhone(text);
      expect(firstWebAddress(`http${text}`) ?? 'http').toMatch(/^https?/);
      plainText(text, 50);
    }));
  });
});
