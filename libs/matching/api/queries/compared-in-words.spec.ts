import { describe, expect, it } from '@jest/globals';
import { agesInWords, costInWords, repliesInWords, waitInWords } from './compared-in-words';

describe('the facts of a comparison in words', () => {
  it.each([
    [{ amountPence: 0, words: null }, 'Free'],
    [{ amountPence: 0, words: 'free' }, 'Free'],
    [{ amountPence: 350, words: 'a session' }, '£3.50 – a session'],
    [{ amountPence: null, words: 'By donation' }, 'By donation'],
    [{ amountPence: null, words: null }, 'Cost not known'],
  ])('a cost of %j is %p', (cost, words) => expect(costInWords(cost)).toBe(words));

  it.each([
    [null, null, 'Any age'],
    [0, null, 'Any age'],
    [18, null, '18 and over'],
    [0, 25, 'Up to 25'],
    [50, 64, '50 to 64'],
  ])('ages from %p to %p are %p', (from, to, words) => expect(agesInWords(from, to)).toBe(words));

  it.each([
    [null, ''],
    [0, 'usually no wait'],
    [1, 'waiting about 1 week'],
    [6, 'waiting about 6 weeks'],
  ])('a wait of %p weeks is %p', (weeks, words) => expect(waitInWords(weeks)).toBe(words));

  it('how soon it answers is counted, else what it is asked to, and never made up', () => {
    expect(repliesInWords(2, 10)).toBe('In 2 working days');
    expect(repliesInWords(0, 10)).toBe('The same day');
    expect(repliesInWords(null, 1)).toBe('Not known yet; asked to answer within 1 working day');
    expect(repliesInWords(null, null)).toBeNull();
  });
});
