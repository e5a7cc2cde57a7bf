import { describe, expect, it } from '@jest/globals';
import { exclusionRules } from '@linkwell/matching-domain';
import { filteredOut, remedyOf, wordsMissing } from './absence-in-words';

const facts = { openingTimes: [], channels: ['phone' as const], cost: null, languages: ['Urdu'], access: [] };

describe('why a service is left out of what was chosen', () => {
  it('is the first choice that it does not have', () => {
    expect(filteredOut(facts, { channels: ['phone'], languages: ['Urdu'] })).toBeUndefined();
    expect(filteredOut(facts, { channels: ['in_person', 'online'], freeOnly: true })).toEqual({ rule: 'FILTERED', text: 'You asked for those in person or online, and that is not known of it.' });
    expect(filteredOut(facts, { weekday: 2, part: 'morning' })?.text).toBe('You asked for those on Tuesdays in the morning, and that is not known of it.');
    expect(filteredOut(facts, { access: ['wheelchair'] })?.text).toBe('You asked for those with wheelchair access, and that is not known of it.');
  });
  it('is the words that it does not hold', () => {
    expect(wordsMissing(['Heron Friends', 'Heron Trust', null], ['heron', 'TRUST'])).toBeUndefined();
    expect(wordsMissing(['Heron Friends', null], ['kestrel'])?.text).toContain('kestrel');
  });
  it('has a remedy only where the screen has one', () => {
    expect(exclusionRules.filter((rule) => remedyOf(rule) !== null)).toEqual(['NOT_CONFIRMED_FOR_A_YEAR', 'FULL', 'TOO_FAR', 'MEETS_NO_NEED']);
  });
});
