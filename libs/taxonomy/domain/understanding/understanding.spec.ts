import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstSayings, firstStopWords, firstVocabulary, makeVocabulary, needTerm, needTerms, phraseKey, readNeeds, suggestNeeds } from '../index';
import { indexOf, withoutLittle } from './match-words';
import { ordinaryWords } from './ordinary-words';
import { slipsBetween } from './slips';
import { stemOf } from './stem';

const read = (text: string) => readNeeds(text, firstVocabulary);
const understood = (text: string) => read(text).needs.map(({ term }) => term.id as string);

describe('what somebody says', () => {
  it.each([
    ['can’t pay my rent', 'eviction-and-rent-arrears debt-advice'],
    ['I have not been able to pay the rent since March', 'eviction-and-rent-arrears debt-advice'],
    ['my landlord wants me out', 'eviction-and-rent-arrears homelessness'],
    ['we are being kicked out on Friday', 'eviction-and-rent-arrears homelessness'],
    ['I’ve been sleeping in the car', 'homelessness'],
    ['damp flat', 'disrepair'],
    ['the landlord won’t fix the boiler', 'disrepair warmer-homes'],
    ['trouble with my neighbours', 'neighbours-and-nuisance'],
    ['I can’t get up the stairs any more', 'home-adaptations'],
    ['bailiffs at the door', 'bailiffs-and-court-action debt-advice'],
    ['behind with council tax', 'council-tax-arrears'],
    ['I cannot pay the council tax', 'council-tax-arrears debt-advice'],
    ['the bills are piling up', 'debt-advice'],
    ['I owe people money', 'debt-advice'],
    ['we can’t afford to eat', 'money-and-debt food'],
    ['no money left till Thursday', 'money-and-debt'],
    ['my benefits were stopped', 'benefit-appeals benefits-check'],
    ['they turned me down for PIP', 'benefit-appeals benefits-check'],
    ['what am I entitled to?', 'benefits-check'],
    ['the washing machine broke', 'grants-and-hardship'],
    ['my mum has been scammed', 'scams-and-loan-sharks'],
    ['no food in the house', 'food-parcels'],
    ['there is nothing to eat', 'food-parcels'],
    ['the kids are hungry', 'food-parcels'],
    ['no milk for my baby', 'baby-milk-and-healthy-start food-parcels'],
    ['the meter has run out', 'fuel-vouchers energy-bills'],
    ['my house is freezing', 'warmer-homes energy-bills'],
    ['I never see anybody', 'loneliness-and-social-contact'],
    ['I don’t see anyone from one week to the next', 'loneliness-and-social-contact'],
    ['nobody ever visits', 'loneliness-and-social-contact'],
    ['stuck at home all day', 'loneliness-and-social-contact'],
    ['all of my friends have died', 'loneliness-and-social-contact bereavement-support'],
    ['I’d like somebody to visit', 'befriending'],
    ['I want to get out more', 'social-groups'],
    ['I have just moved here', 'finding-my-community social-groups'],
    ['my husband died', 'bereavement-support'],
    ['my mother has passed away', 'bereavement-support'],
    ['I lost my wife in June', 'bereavement-support'],
    ['we lost the baby', 'loss-of-a-baby'],
    ['he took his own life', 'loss-by-suicide'],
    ['I can’t pay for the funeral', 'after-a-death'],
    ['I can’t stop crying', 'anxiety-and-depression'],
    ['everything is too much', 'anxiety-and-depression'],
    ['awake all night worrying', 'confidence-and-coping'],
    ['scared of my partner', 'domestic-abuse-support'],
    ['I am frightened of my husband', 'domestic-abuse-support'],
    ['my boyfriend keeps hitting me', 'domestic-abuse-support'],
    ['he won’t let me see my mum', 'domestic-abuse-support'],
    ['drinking too much', 'alcohol'],
    ['he can’t stop drinking', 'alcohol'],
    ['my son is on drugs', 'families-affected-by-addiction'],
    ['I gambled my wages', 'gambling debt-advice'],
    ['can’t get to appointments', 'lifts-to-appointments'],
    ['there is no bus to the village', 'community-transport'],
    ['I can’t do my shopping', 'shopping-and-errands'],
    ['cannot fill in the form', 'forms-and-letters'],
    ['who will walk my dog?', 'pets'],
    ['just come out of hospital', 'home-from-hospital'],
    ['looking after my dad', 'carers-support'],
    ['my wife has dementia', 'carers-support'],
    ['I never get a break', 'respite'],
    ['keep forgetting things', 'dementia-and-memory'],
    ['in pain all the time', 'chronic-pain'],
    ['had a fall last week', 'gentle-exercise'],
    ['I can’t find a job', 'finding-work'],
    ['I don’t speak English', 'english-language'],
    ['can’t use a computer', 'digital-skills'],
    ['my visa has run out', 'immigration-status'],
    ['my husband left me', 'family-law relationships'],
    ['I can’t cope with the children', 'parenting-support'],
    ['lonely since my wife died, and I can’t pay the rent', 'eviction-and-rent-arrears bereavement-support loneliness-and-social-contact debt-advice'],
  ])('%p means %s', (text, ids) => expect([...understood(text)].sort()).toEqual(ids.split(' ').sort()));

  it.each(['the loan company is in one building with the bank', 'they sent me home on Friday and nobody came', 'Rob made me a mug of tea', 'it ends in March', 'Mind'])('%p means no need in passing', (text) => expect(understood(text)).toEqual([]));
  it.each([['some company', 'loneliness-and-social-contact'], ['looking for work', 'finding-work'], ['help with my children', 'family-and-parenting'], ['can’t get out of the house', 'befriending'], ['somewhere warm to sit', 'warm-spaces'], ['the landlord wants us out', 'eviction-and-rent-arrears homelessness']])('%p means %s', (text, ids) =>
    expect(understood(text)).toEqual(ids.split(' ')));
  it.each(['I have no problem with my phone', 'not about food', 'please go on', 'the drive home was easy', 'her husband is here', 'it does not hurt', 'is it open at the weekend'])('%p means no trouble', (text) =>
    expect(read(text).needs.filter(({ how }) => how === 'said')).toEqual([]));

  it('means every need of its saying, none twice, and never a term beside its own top term', () => {
    expect(new Set(firstSayings.map(({ text }) => phraseKey(text))).size).toBe(firstSayings.length);
    for (const { text, termIds } of firstSayings) {
      const terms = termIds.map((id) => needTerm(id)!);
      expect([text, terms.some((term) => term === undefined || terms.includes(needTerm(term.parentId ?? '') ?? (null as never)))]).toEqual([text, false]);
      expect(text.length).toBeLessThanOrEqual(60);
      expect([text, withoutLittle(text).length > 0]).toEqual([text, true]);
      expect([text, suggestNeeds(text, firstVocabulary, 20).map(({ term }) => term.id)]).toEqual([text, expect.arrayContaining([...termIds])]);
    }
  });
});

describe('a name', () => {
  it.each(`Rose Cottage Trust|Friends of the Park|friends of longford park|St Mary’s Church Hall|Home Farm Trust|Timperley Library|Manchester Carers Forum|Hunter Street|Carter House|The Cooper Foundation|Fowler Centre|Stroud Court|
    Bland and Son|Cheshire Life|Mosley Street|Hale Barns|Lovely Cafe|The Grand Hotel|Chester Road|The Saint Partnership|Waterfall Lodge|Sheep Street|Heron House|Playground Association|Urmston|Stretford Public Hall|Sale West|
    Broomwood|Partington|Bluesci|Broad Street|Sunrise|Salford|Wythenshawe|Rainbow Haven|Diamond Court|Victoria Mill|The Bridge|Lighthouse|Phoenix|New Way Forward|Greenhouse|Old Trafford|Ashton|Gorse Hill Studios|The Swan|Red Rose|
    Kingfisher|Oakdene|Barton Grange|Ellesmere|Beech House|Northern Lights|Westbrook|Queens Road|The Fuse|Harmony|Emmaus|Zebra Crossing Trust`.split('|').map((name) => name.trim()))('%p means no need', (name) => expect(understood(name)).toEqual([]));
});

describe('a slip of the fingers', () => {
  it.each([
    ['lonley', 'loneliness-and-social-contact', 'lonely'], ['berevement', 'bereavement', 'bereavement'], ['alchohol', 'alcohol', 'alcohol'], ['gamblng', 'gambling', 'gambling'], ['anxeity', 'anxiety-and-depression', 'anxiety'],
    ['depresed', 'anxiety-and-depression', 'depressed'], ['dementa', 'dementia-and-memory', 'dementia'], ['univeral credit', 'universal-credit', 'universal'], ['domestic violance', 'domestic-abuse-support', 'violence'],
    ['epilespy', 'neurological-conditions', 'epilepsy'], ['parkisons', 'neurological-conditions', 'parkinsons'], ['counsil tax', 'council-tax-arrears', 'council'], ['counciltx', 'council-tax-arrears', 'council tax'],
    ['I feel so lonley these days', 'loneliness-and-social-contact', 'lonely'], ['sucidal', 'mental-health-crisis', 'suicidal'], ['evction', 'eviction-and-rent-arrears', 'eviction'],
  ])('%p is understood as %s, and said to be taken for %p', (text, id, meant) => {
    expect(read(text)).toMatchObject({ needs: [{ term: { id }, how: 'corrected' }], corrections: [{ meant }], otherWords: [] });
  });
  it.each([['counciltax', 'council-tax-arrears'], ['foodbank', 'food-parcels'], ['food bank', 'food-parcels'], ['wheel chair', 'aids-and-equipment'], ['over crowded', 'finding-a-home'], ['warm space', 'warm-spaces'], ['warmspaces', 'warm-spaces']])(
    '%p written apart or together is no slip', (text, id) => expect(read(text)).toMatchObject({ needs: [{ term: { id } }], corrections: [] }));
  it.each([['volunteered', 'volunteering'], ['nurseries', 'childcare'], ['grieve', 'bereavement'], ['smoke', 'stopping-smoking'], ['worried all the time', 'anxiety-and-depression']])('%p is another form of its word', (text, id) =>
    expect(read(text)).toMatchObject({ needs: [{ term: { id } }], corrections: [] }));

  it('is never seen in a word of the vocabulary, a stop word or an ordinary word that looks like one', () => {
    for (const { text } of firstVocabulary.phrases) expect([text, read(text).corrections]).toEqual([text, []]);
    const { known } = indexOf(firstVocabulary);
    for (const word of [...firstStopWords, ...ordinaryWords]) expect([word, known.meantBy(word)]).toEqual([word, undefined]);
    for (const word of ordinaryWords) expect([word, understood(`${word} `)]).toEqual([word, []]);
  });
  it('is not looked for in a name within a sentence, nor in what may still be being typed', () => {
    expect(read('please ask Hungar').corrections).toEqual([]);
    expect(read('lonelin').corrections).toEqual([]);
    expect(suggestNeeds('lonelin', firstVocabulary)[0]).toMatchObject({ how: 'begins', term: { id: 'loneliness-and-social-contact' } });
  });
  it('of one letter in any long word of a need leads back to that word, or to nothing, but to no other need', () => {
    const names = firstVocabulary.phrases.filter(({ words }) => words.length === 1 && (words[0]?.length ?? 0) >= 6);
    fc.assert(fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.constantFrom('drop', 'add', 'change', 'swap'), (phrase, place, letter, slip) => {
      const word = phrase.words[0]!;
      const at = 1 + (place % (word.length - 2));
      const typed = { drop: word.slice(0, at) + word.slice(at + 1), add: word.slice(0, at) + letter + word.slice(at), change: word.slice(0, at) + letter + word.slice(at + 1), swap: word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) }[slip];
      const found = read(`${typed} `).needs.filter(({ how }) => how === 'corrected');
      const other = found.filter(({ term, corrections }) => term !== phrase.term && !corrections.every(({ meant }) => slipsBetween(typed, meant) !== undefined));
      expect([typed, other]).toEqual([typed, []]);
    }), { numRuns: 300 });
  });
  it.each([
    ['lonley', 'lonely', true], ['debbt', 'debt', false], ['onely', 'lonely', false], ['loely', 'lonely', true], ['lonnely', 'lonely', true], ['lnoley', 'lonely', false], ['lomely', 'lonely', true], ['berevemnt', 'bereavement', true], ['bervmnt', 'bereavement', false],
  ])('%p for %p: %p', (typed, word, near) => expect(slipsBetween(typed, word) !== undefined).toBe(near));
});

describe('a word’s stem', () => {
  it.each([['worried', 'worry'], ['worrie', 'worry'], ['stopping', 'stop'], ['smoking', 'smok'], ['smoke', 'smok'], ['house', 'house'], ['bring', 'bring'], ['indeed', 'indeed'], ['churche', 'church'], ['pip', 'pip'], ['falling', 'fall']])('of %p is %p', (word, stem) =>
    expect(stemOf(word)).toBe(stem));
});

describe('a cry for help', () => {
  it.each(['I want to kill myself', 'suicidal', 'sucidal thougths', 'I don’t want to be here any more', 'they would be better off without me', 'I can’t go on like this', 'want to end it all', 'end my life', 'I took an overdose', 'nobody cares if I live or die', 'I wish I was dead', 'hurting myself', 'I feel suicidal and lonely and behind with the rent, and my benefits were stopped, and there is no food'])(
    '%p is heard as one, whatever else is said', (text) => expect(read(text).urgency).toBe('life'));
  it.each(['scared of my partner', 'he hits me', 'not safe at home', 'domestic abuse', 'I was raped', 'he threatens me'])('%p is heard as a danger', (text) => expect(read(text).urgency).toBe('safety'));
  it.each(['debt advice', 'walking group', 'Rose Cottage Trust', ''])('%p is none', (text) => expect(read(text).urgency).toBeNull());
});

describe('the words of a directory', () => {
  it('are understood the same every time, whatever is typed, and correct nothing without saying so', () => {
    const anything = fc.oneof(fc.string({ maxLength: 200 }), fc.array(fc.constantFrom(...firstSayings.map(({ text }) => text), ...needTerms.map(({ label }) => label), 'lonley', 'and', 'the', 'zebra'), { maxLength: 6 }).map((parts) => parts.join(' ')));
    fc.assert(fc.property(anything, (text) => {
      const once = read(text);
      expect(readNeeds(text, makeVocabulary(firstVocabulary.phrases.filter(({ isName }) => !isName).map(({ term, text: said }) => ({ termId: term.id, text: said })), firstStopWords, firstSayings))).toEqual(once);
      expect(once.needs.some(({ how }) => how === 'corrected')).toBe(once.corrections.length > 0);
      expect(once.needs.length === 0 || once.otherWords.length === 0).toBe(true);
    }), { numRuns: 15 });
  });
});
