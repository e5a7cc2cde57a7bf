import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likeness, nameLikeness, phoneDigits, type ListingToCompare } from './likeness';

const listing = (said: Partial<ListingToCompare> = {}): ListingToCompare => ({
  id: 'a', name: 'Riverside Pantry', organisationId: 'o', organisationName: 'Riverside Trust', phones: ['0161 496 0001'], emails: ['hello@riverside.example'],
  postcodes: ['ZZ1 1AA'], points: [{ easting: 400_000, northing: 400_000 }], ...said,
});
const elsewhere = { postcodes: ['ZZ9 9ZZ'], points: [{ easting: 410_000, northing: 400_000 }] };
const nothing = { phones: [], emails: [], postcodes: [], points: [] };

describe('two listings', () => {
  it.each<[string, Partial<ListingToCompare>, boolean]>([
    ['the same in everything', {}, true],
    ['named a little differently, at one postcode', { name: 'The Riverside Pantry', phones: [], emails: [] }, true],
    ['of one name and phone, neither with a place', { ...nothing, phones: ['+44 161 496 0001'] }, true],
    ['of one name and nothing else', nothing, false],
    ['of one name and one national number, but ten kilometres apart', { ...elsewhere, emails: [] }, false],
    ['of one name and e-mail, but ten kilometres apart', { ...elsewhere, phones: [] }, false],
    ['of one organisation with phone and place in common, but other names', { name: 'Debt advice' }, false],
    ['of one organisation whose names share a word', { name: 'Riverside Lunch' }, false],
    ['of other names at one postcode', { name: 'Chess club', organisationName: 'Knights', phones: [], emails: [] }, false],
    ['of alike names 60 metres apart', { postcodes: ['ZZ1 1AB'], points: [{ easting: 400_060, northing: 400_000 }], phones: [], emails: [] }, true],
  ])('%s: likely one: %p %p', (_, said, likely) => expect(likeness(listing({ organisationName: 'Riverside Trust' }), listing(said)).likely).toBe(likely));

  it('are never one for a shared name alone, whatever the name', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(likeness(listing({ ...nothing, name }), listing({ ...nothing, name })).likely).toBe(false);
      expect(likeness(listing({ name }), listing({ ...elsewhere, name, phones: [], emails: [] })).likely).toBe(false);
    }));
  });

  it('are as like each way round, and say between 0 and 1', () => {
    const any = fc.record({ name: fc.string(), organisationName: fc.string(), phones: fc.array(fc.constantFrom('0161 496 0001', '0161 496 0002')), postcodes: fc.array(fc.constantFrom('ZZ1 1AA', 'ZZ2 2BB')) });
    fc.assert(fc.property(any, any, (a, b) => {
      const [there, back] = [likeness(listing(a), listing(b)), likeness(listing(b), listing(a))];
      expect(there.score).toBe(back.score);
      expect(there.likely).toBe(back.likely);
      expect(there.score >= 0 && there.score <= 1).toBe(true);
    }));
  });
});

it.each([['+44 (0)161 496 0000', '01614960000'], ['0161-496 0000', '01614960000'], ['0044 161 4960000', '01614960000'], ['999', ''], ['by e-mail', '']])('%s is the number %s', (text, digits) => expect(phoneDigits(text)).toBe(digits));

it('names are alike whatever the order of their words and the small words', () => {
  expect(nameLikeness('The Food Bank of Sale', 'Sale Food Bank')).toBe(1);
  expect(nameLikeness('Café Écosse', 'Cafe Ecosse')).toBe(1);
  expect(nameLikeness('Food bank', 'Chess club')).toBeLessThan(0.2);
  expect(nameLikeness('', 'x')).toBe(0);
});
