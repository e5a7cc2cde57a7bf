import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstVocabulary, groupOfNeed, isNeedTermId, needGroups, needIdsAnswering, needTerm, needTerms, needWords, termsUnder, topNeedTerms, topTermOf, findNeed as find, suggestNeeds as suggest } from './index';

const findNeed = (text: string) => find(text, firstVocabulary);
const suggestNeeds = (text: string) => suggest(text, firstVocabulary);

describe('the needs taxonomy', () => {
  it('has the top terms of the domain', () => {
    expect(topNeedTerms.map(({ id }) => id).sort()).toEqual([
      'addiction', 'arts-nature-and-faith', 'benefits', 'bereavement', 'carers', 'digital', 'everyday-practical-help', 'family-and-parenting', 'food', 'fuel',
      'housing', 'learning', 'legal-and-immigration', 'loneliness-and-social-contact', 'long-term-condition', 'mental-wellbeing', 'money-and-debt',
      'physical-activity', 'safety-and-domestic-abuse', 'transport', 'work-and-volunteering',
    ]);
  });
  it('has unique, well-formed ids and labels', () => {
    expect(new Set(needTerms.map(({ id }) => id)).size).toBe(needTerms.length);
    expect(new Set(needTerms.map(({ label }) => label)).size).toBe(needTerms.length);
    for (const { id } of needTerms) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
  it('has at least three terms under every top term, and at most two levels', () => {
    for (const top of topNeedTerms) expect(termsUnder(top.id).length).toBeGreaterThanOrEqual(3);
    for (const term of needTerms) expect(topTermOf(term).parentId).toBeNull();
    expect(needTerms.length - topNeedTerms.length).toBeGreaterThanOrEqual(125);
  });
  it('puts every term in its top term\'s group, and leaves no group empty', () => {
    for (const term of needTerms) expect(groupOfNeed(term.id)).toBe(topTermOf(term).groupId);
    expect(new Set(topNeedTerms.map(({ groupId }) => groupId))).toEqual(new Set(Object.keys(needGroups)));
    expect(Object.keys(needGroups)).toHaveLength(6);
  });
  it('gives no phrase to two terms', () => {
    const owner = new Map<string, string>();
    for (const { id, label, synonyms } of needTerms) {
      for (const phrase of [id.replaceAll('-', ' '), label, ...synonyms]) {
        const words = needWords(phrase).join(' ');
        expect([words, owner.get(words) ?? id]).toEqual([words, id]);
        owner.set(words, id);
      }
    }
  });
  it('knows its own ids only', () => {
    expect(isNeedTermId('food')).toBe(true);
    expect(isNeedTermId('toString')).toBe(false);
    expect(needTerm('fodo')).toBeUndefined();
  });
  it('answers a top term with all under it, and a second-level term with itself and its top term', () => {
    expect(needIdsAnswering(needTerm('food')!)).toEqual(['food', ...termsUnder(needTerm('food')!.id).map(({ id }) => id)]);
    expect(needIdsAnswering(needTerm('food-parcels')!)).toEqual(['food-parcels', 'food']);
  });
});

describe('finding a need by a word', () => {
  it.each([
    ['food', 'food'], ['debt', 'money-and-debt'], ['Debts', 'money-and-debt'], ['money-and-debt', 'money-and-debt'], ['Money and debt', 'money-and-debt'],
    ['debt advice', 'debt-advice'], ['foodbank', 'food-parcels'], ['food bank', 'food-parcels'], ['Food Banks', 'food-parcels'], ['lonely', 'loneliness-and-social-contact'],
    ['loneliness', 'loneliness-and-social-contact'], ['council tax', 'council-tax-arrears'], ['bailiff', 'bailiffs-and-court-action'], ['bailiffs', 'bailiffs-and-court-action'],
    ['carer', 'carers'], ["carer's", 'carers'], ['addiction', 'addiction'], ['PIP', 'disability-benefits'], ['café', null], ['', null], ['xyzzy', null],
  ])('%p is %p', (text, id) => {
    const found = findNeed(text);
    expect(found.ok ? found.value.id : null).toBe(id);
  });
  it('refuses with near ones to choose from', () => {
    expect(findNeed('foood')).toMatchObject({ refusal: { code: 'UNKNOWN_NEED', field: 'need', message: expect.stringContaining('food') } });
    expect(findNeed('xyzzy')).toMatchObject({ refusal: { message: expect.stringContaining('money-and-debt') } });
  });
});

describe('suggesting needs from a person\'s words', () => {
  const ids = (text: string) => suggestNeeds(text).map(({ term }) => term.id as string);
  it.each([
    ['She is lonely and worried about council tax', ['council-tax-arrears', 'loneliness-and-social-contact']],
    ['the bailiffs are coming, and no food bank will help', ['bailiffs-and-court-action', 'debt-advice', 'food-parcels', 'food']],
    ['council t', ['council-tax-arrears', 'help-with-housing-costs']],
    ['the', []],
    ['', []],
  ])('%p means %p', (text, expected) => expect(ids(text)).toEqual(expected));

  it('puts the same phrase first, and prefers a whole phrase to a beginning', () => {
    expect(suggestNeeds('debt')[0]).toMatchObject({ how: 'same', term: { id: 'money-and-debt' } });
    expect(ids('debt')).toContain('debt-advice');
    expect(ids('counc')[0]).toBe('council-tax-arrears');
  });
  it('gives the same list for the same words, without repeating a term, however odd the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      const once = ids(text);
      expect(ids(text)).toEqual(once);
      expect(new Set(once).size).toBe(once.length);
    }));
  });
});
