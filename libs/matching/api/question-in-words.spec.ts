import { describe, expect, it } from '@jest/globals';
import { firstVocabulary } from '@linkwell/taxonomy-domain';
import { splitAtNear, understand as understandWith, type TypedQuestion } from './question-in-words';

const understand = (question: TypedQuestion) => understandWith(question, firstVocabulary);

const needsOf = (need: string) => understand({ need }).needs.map(({ termId }) => termId);

describe('a question typed into one box', () => {
  it.each([
    ['debt advice near M33 7SS', 'debt advice', 'M33 7SS'],
    ['debt advice  NEAR   m33  7ss', 'debt advice', 'm33 7ss'],
    ['near M33', '', 'M33'],
    ['someone near me near M33', 'someone near me', 'M33'],
    ['debt advice', 'debt advice', ''],
    ['nearly out of money', 'nearly out of money', ''],
    ['', '', ''],
  ])('%p asks for %p near %p', (text, need, near) => expect(splitAtNear(text)).toEqual({ need, near }));

  it('prefers the place that was typed apart', () => expect(understand({ need: 'food near M33', near: 'WA14' }).near).toBe('WA14'));
});

describe('the needs of a sentence', () => {
  it('are the one that it names', () => expect(needsOf('debt advice')).toEqual(['debt-advice']));
  it('are all that it holds', () => expect(needsOf('I am lonely and behind with my debts')).toHaveLength(2));
  it('leave out a shorter name inside a longer one', () => expect(needsOf('please some debt advice for my mother')).toEqual(['debt-advice']));
  it('are joined by those chosen from the list; unknown ones are left out', () => {
    expect(understand({ need: 'food', needIds: ['debt-advice', 'no-such-need'] }).needs.map(({ termId }) => termId)).toEqual(['debt-advice', 'food']);
  });
  it('are looked for in names without the words that carry no need, unless there are no others', () => {
    expect(understand({ need: 'help for the Zebra Crossing Trust' }).words).toEqual(['zebra', 'crossing', 'trust']);
    expect(understand({ need: 'The Help' }).words).toEqual(['the', 'help']);
  });
  it('are several when a trouble means several', () => expect(needsOf('can’t pay my rent')).toEqual(['eviction-and-rent-arrears', 'debt-advice']));
  it('are understood in spite of a slip, which is said', () => {
    expect(understand({ need: 'lonley near M33' })).toMatchObject({ near: 'M33', needs: [{ termId: 'loneliness-and-social-contact' }], words: [], corrections: [{ typed: 'lonley', meant: 'lonely' }] });
  });
  it('that may be a cry for help are marked, also when another need was chosen from the list', () => {
    expect(understand({ need: 'I want to end it all', needIds: ['debt-advice'] }).urgency).toBe('life');
    expect(understand({ need: 'scared of my husband' }).urgency).toBe('safety');
  });
  it('are none when the words mean none: names are searched instead', () => {
    expect(understand({ need: 'Zebra Crossing Trust' })).toEqual({ near: '', needs: [], words: ['zebra', 'crossing', 'trust'], corrections: [], urgency: null });
  });
});
