import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSaying, checkStopWord, checkSynonym, findNeed, firstStopWords, firstSynonyms, firstVocabulary, makeVocabulary, needTerm, needTerms, phraseKey, readNeeds, withSynonym, type NeedTermId } from './index';

const food = needTerm('food-parcels')!;
const debt = needTerm('debt-advice')!;
const understood = (text: string, vocabulary = firstVocabulary) => readNeeds(text, vocabulary).needs.map(({ term }) => term.id as string);

describe('the words that people use', () => {
  it.each([
    ['foodbank', 'food-parcels'], ['food bank', 'food-parcels'], ['pantry', 'food-parcels'], ['food pantry', 'food-clubs'],
    ['council tax', 'council-tax-arrears'], ['bailiff', 'bailiffs-and-court-action'], ['the bailiffs', 'bailiffs-and-court-action'],
    ['behind with the rent', 'eviction-and-rent-arrears'], ['nobody to talk to', 'loneliness-and-social-contact'], ['men in sheds', 'mens-groups'],
    ['her husband died', 'bereavement-support'], ['help with debt', 'money-and-debt'], ['hearing aids and a pendant alarm please', 'alarms-and-telecare'],
    ['council tax reduction', 'help-with-housing-costs'], ['baby bank', 'baby-milk-and-healthy-start'], ['children’s clothes', 'school-costs-and-childrens-things'],
  ])('%p lead to %p', (text, id) => expect(understood(text)).toEqual([id]));

  it('come with at least two for every term, none of which is a stop word alone', () => {
    for (const { id, synonyms } of needTerms) expect([id, synonyms.length]).toEqual([id, Math.max(2, synonyms.length)]);
    for (const { text } of firstSynonyms) expect(phraseKey(text).split(' ').every((word) => firstStopWords.includes(word))).toBe(false);
  });
  it('fit the table that keeps them: sixty characters, and a key of their own', () => {
    for (const { text } of firstSynonyms) expect(text.length).toBeLessThanOrEqual(60);
    expect(new Set(firstSynonyms.map(({ text }) => phraseKey(text))).size).toBe(firstSynonyms.length);
  });
});

describe('a synonym that a steward adds', () => {
  it('is kept as it was written, and compared without case, accents, plurals and punctuation', () => {
    expect(checkSynonym('  Grub   Hubs! ', food, firstVocabulary)).toEqual({ ok: true, value: { text: 'Grub Hubs!', words: 'grub hub' } });
  });
  it('leads searches there', () => {
    expect(understood('grub hub')).toEqual([]);
    expect(understood('a grub hub near here', withSynonym(firstVocabulary, food, 'grub hub'))).toEqual(['food-parcels']);
  });
  it.each([
    ['bailiffs', 'TAKEN', 'Bailiffs and court action'],
    ['council tax', 'TAKEN', 'Remove it there first'],
    ['Debt', 'TAKEN', 'Money and debt'],
    ['Universal Credit', 'TAKEN', 'own name'],
    ['Food Banks', 'ALREADY_THERE', 'leads here already'],
    ['help for my', 'ONLY_STOP_WORDS', 'carry no need'],
    ['!!!', 'WORDS_NEEDED', 'letters'],
    ['a'.repeat(61), 'TOO_LONG', '60 characters'],
  ])('%p is refused with %s, naming the remedy', (text, code, words) => {
    expect(checkSynonym(text, food, firstVocabulary)).toMatchObject({ ok: false, refusal: { code, field: 'text', message: expect.stringContaining(words) } });
  });
  it('never gives one phrase to two terms, whatever is added in whatever order', () => {
    const phrase = fc.stringMatching(/^[a-c]{1,2}( [a-c]{1,2})?$/);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(food, debt), phrase), { maxLength: 30 }), (wishes) => {
      const vocabulary = wishes.reduce((before, [term, text]) => (checkSynonym(text, term, before).ok ? withSynonym(before, term, text) : before), makeVocabulary([], []));
      const owners = new Map<string, string>();
      for (const { term, words } of vocabulary.phrases) {
        const key = words.join(' ');
        expect(owners.get(key) ?? term.id).toBe(term.id);
        owners.set(key, term.id);
      }
    }));
  });
});

describe('a saying that a steward adds', () => {
  it('is kept as it was written, with its needs in order, none twice', () => {
    expect(checkSaying('  The cupboard is  bare! ', ['food-parcels', 'money-and-debt', 'food-parcels'], firstVocabulary)).toMatchObject({ ok: true, value: { text: 'The cupboard is bare!', words: 'the cupboard is bare', terms: [{ id: 'food-parcels' }, { id: 'money-and-debt' }] } });
  });
  it('is understood in sentences, with little words between', () => {
    const vocabulary = makeVocabulary(firstSynonyms, firstStopWords, [{ text: 'cupboard is bare', termIds: ['food-parcels', 'money-and-debt'] }]);
    expect(understood('since March the cupboard has been bare', vocabulary)).toEqual(['food-parcels', 'money-and-debt']);
  });
  it.each([
    ['', ['food'], 'TOO_LITTLE', 'text'],
    ['have to be', ['food'], 'TOO_LITTLE', 'text'],
    ['never', ['food'], 'TOO_LITTLE', 'text'],
    ['hats', ['food'], 'TOO_LITTLE', 'text'],
    ['y'.repeat(61), ['food'], 'TOO_LONG', 'text'],
    ['the larder is bare', [], 'NEEDS_NEEDED', 'termIds'],
    ['the larder is bare', ['no-such-need'], 'NEEDS_NEEDED', 'termIds'],
    ['the larder is bare', ['food', 'fuel', 'housing', 'benefits', 'digital'], 'NEEDS_NEEDED', 'termIds'],
    ['the larder is bare', ['food-parcels', 'food'], 'SAID_TWICE', 'termIds'],
    ['Can’t pay the rent', ['housing'], 'ALREADY_THERE', 'text'],
    ['husband died', ['bereavement'], 'TAKEN', 'text'],
  ])('%p for %p is refused with %s', (text, termIds, code, field) => expect(checkSaying(text, termIds, firstVocabulary)).toMatchObject({ ok: false, refusal: { code, field } }));
  it('is what the first ones are, too', () => {
    const bare = makeVocabulary(firstSynonyms, firstStopWords);
    for (const { text, terms } of firstVocabulary.sayings) expect([text, checkSaying(text, terms.map(({ id }) => id), bare).ok]).toEqual([text, true]);
  });
});

describe('a stop word that a steward adds', () => {
  it.each([['Maybe', 'maybe'], ['things', 'thing']])('%p is kept as %p', (text, word) => expect(checkStopWord(text, firstVocabulary)).toEqual({ ok: true, value: word }));
  it.each([
    ['food', 'MEANS_A_NEED'], ['debts', 'MEANS_A_NEED'], ['the', 'ALREADY_THERE'], ['two words', 'ONE_WORD_NEEDED'], ['', 'ONE_WORD_NEEDED'], ['x'.repeat(31), 'ONE_WORD_NEEDED'],
  ])('%p is refused with %s', (text, code) => expect(checkStopWord(text, firstVocabulary)).toMatchObject({ ok: false, refusal: { code, field: 'word' } }));
  it('is not looked for in names any more', () => {
    expect(readNeeds('maybe zebra', firstVocabulary).otherWords).toEqual(['maybe', 'zebra']);
    expect(readNeeds('maybe zebra', makeVocabulary(firstSynonyms, [...firstStopWords, 'maybe'])).otherWords).toEqual(['zebra']);
  });
});

describe('a need that was released', () => {
  it('keeps its id for ever, because listings and patients’ needs hold it', () => {
    expect(released.filter((id) => needTerm(id) === undefined)).toEqual([]);
  });
  it('is found by its id and label when every synonym is gone', () => {
    const bare = makeVocabulary([], []);
    for (const { id, label } of needTerms) expect([findNeed(id, bare), findNeed(label, bare)]).toMatchObject([{ value: { id } }, { value: { id } }]);
  });
  it('is left out of the vocabulary when a synonym names one that does not exist', () => {
    expect(makeVocabulary([{ termId: 'gone' as NeedTermId, text: 'gone' }], []).phrases.some(({ text }) => text === 'gone')).toBe(false);
  });
});

/** Every id of the first release. Add to it with each release; take nothing away. */
const released = `
  loneliness-and-social-contact befriending social-groups day-centres finding-my-community arts-nature-and-faith arts-and-crafts music-and-singing
  gardening-and-nature faith-and-belief reading-and-heritage money-and-debt debt-advice council-tax-arrears bailiffs-and-court-action budgeting
  grants-and-hardship scams-and-loan-sharks benefits benefits-check disability-benefits universal-credit pensioner-benefits benefit-appeals
  help-with-health-costs food food-parcels food-clubs community-meals cooking-skills meals-at-home fuel fuel-vouchers energy-bills warmer-homes
  warm-spaces housing homelessness eviction-and-rent-arrears finding-a-home disrepair home-adaptations supported-housing legal-and-immigration
  asylum-and-refugee-support immigration-status family-law rights-and-advocacy wills-and-power-of-attorney safety-and-domestic-abuse
  domestic-abuse-support sexual-violence-support victims-of-crime exploitation mental-wellbeing anxiety-and-depression counselling peer-support
  mental-health-crisis confidence-and-coping perinatal-wellbeing bereavement bereavement-support after-a-death loss-by-suicide loss-of-a-baby
  physical-activity walking-groups gentle-exercise swimming-and-gym dance-and-team-sports weight-management long-term-condition dementia-and-memory
  chronic-pain cancer-support diabetes-and-heart sensory-loss learning-disability-and-autism aids-and-equipment addiction alcohol drugs gambling
  stopping-smoking work-and-volunteering finding-work staying-in-work volunteering self-employment learning english-language
  reading-writing-and-numbers skills-and-qualifications learning-for-pleasure digital digital-skills devices-and-data using-services-online carers
  carers-support respite young-carers family-and-parenting parenting-support baby-and-toddler childcare young-people relationships
  special-educational-needs transport community-transport lifts-to-appointments travel-costs everyday-practical-help shopping-and-errands
  cleaning-and-gardening small-repairs forms-and-letters pets home-from-hospital`.trim().split(/\s+/);
