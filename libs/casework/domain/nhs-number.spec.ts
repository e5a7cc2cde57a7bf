import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDigit, formatNhsNumber, parseNhsNumber } from './index';

const demo = { allowTestNumbers: true };
const live = { allowTestNumbers: false };

describe('an NHS number', () => {
  it.each([
    ['9990000018', '9990000018'],
    ['999 000 0018', '9990000018'],
    [' 999 000 0018 ', '9990000018'],
    ['999\u00a0000\u00a00018', '9990000018'],
  ])('%j is read in a demonstration', (text, number) => expect(parseNhsNumber(text, demo)).toEqual({ ok: true, value: number }));

  it.each([
    ['', 'NHS_NUMBER_NOT_TEN_DIGITS'],
    ['999000001', 'NHS_NUMBER_NOT_TEN_DIGITS'],
    ['99900000180', 'NHS_NUMBER_NOT_TEN_DIGITS'],
    ['999-000-0018', 'NHS_NUMBER_NOT_TEN_DIGITS'],
    ['99900000I8', 'NHS_NUMBER_NOT_TEN_DIGITS'],
    ['٩٩٩٠٠٠٠٠١٨', 'NHS_NUMBER_NOT_TEN_DIGITS'],
    ['9990000019', 'NHS_NUMBER_CHECK_DIGIT'],
    ['9990000108', 'NHS_NUMBER_CHECK_DIGIT'],
    ['0000000000', 'NHS_NUMBER_REPEATED_DIGIT'],
    ['9999999999', 'NHS_NUMBER_REPEATED_DIGIT'],
  ])('%j is refused as %s, with words', (text, code) => {
    const read = parseNhsNumber(text, demo);
    expect(read).toMatchObject({ ok: false, refusal: { code, field: 'nhsNumber', message: expect.stringMatching(/Enter|Leave|Check/) } });
  });

  it('of the test range is refused outside a demonstration', () =>
    expect(parseNhsNumber('9990000018', live)).toMatchObject({ ok: false, refusal: { code: 'NHS_NUMBER_TEST_RANGE' } }));

  it('has check digit 0 when the sum leaves 11, and none when it leaves 10', () => {
    const nines = Array.from({ length: 1000 }, (_, n) => `999000${String(n).padStart(3, '0')}`);
    expect(nines.filter((nine) => checkDigit(nine) === 0).length).toBeGreaterThan(0);
    const none = nines.find((nine) => checkDigit(nine) === undefined)!;
    for (let last = 0; last < 10; last += 1) expect(parseNhsNumber(`${none}${last}`, demo).ok).toBe(false);
  });

  it('is found out when any one digit is mistyped', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'9990000018'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        return !parseNhsNumber(digits.join(''), demo).ok;
      }),
    ));

  it('is shown in groups of three, three and four', () => {
    const read = parseNhsNumber('9990000018', demo);
    expect(read.ok && formatNhsNumber(read.value)).toBe('999 000 0018');
  });
});
