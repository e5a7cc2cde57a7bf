import { describe, expect, it } from '@jest/globals';
import { slugOf, summaryOf } from './listing-words';
import { agesInWords, costInWords, waitInWords } from './service-words';

describe('a listing in words', () => {
  it.each([
    ["Men's Shed, Sale", 'mens-shed-sale'],
    ['Tŷ Bwyd', 'ty-bwyd'],
    ['日本', 'service'],
    ['---', 'service'],
    ['a'.repeat(200), 'a'.repeat(60)],
  ])('%j has the address %j', (name, slug) => expect(slugOf(name)).toBe(slug));

  it.each([
    [null, null],
    ['  ', null],
    ['Help with debts and letters. And more.', 'Help with debts and letters.'],
    ['One sentence without an end', 'One sentence without an end'],
    [`${'word '.repeat(100)}.`, `${'word '.repeat(44).trim()}…`],
  ])('the summary of %j is its first sentence, or its beginning', (description, summary) => expect(summaryOf(description)).toBe(summary));

  it.each([[0, 'Usually no wait'], [1, 'Usual wait: about 1 day'], [13, 'Usual wait: about 13 days'], [42, 'Usual wait: about 6 weeks'], [120, 'Usual wait: about 4 months']])('a wait of %i days is said as %j', (days, words) =>
    expect(waitInWords(days)).toBe(words));

  it.each([[null, null, 'Any age'], [65, null, 'Aged 65 and over'], [null, 17, 'Aged up to 17'], [13, 25, 'Aged 13 to 25'], [18, 18, 'Aged 18']] as const)('ages from %s to %s: %s', (from, to, words) =>
    expect(agesInWords(from, to)).toBe(words));

  it.each([[0, null, 'Free'], [300, 'a week', '£3 – a week'], [350, null, '£3.50'], [null, 'Pay what you can', 'Pay what you can'], [null, null, 'Cost not known']] as const)('a cost of %s pence (%s) is said as %s', (amountPence, words, said) =>
    expect(costInWords({ amountPence, words })).toBe(said));
});
