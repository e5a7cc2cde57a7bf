import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { needTerms, topTermOf } from './needs-taxonomy';
import { mostRelatedNeeds, relatedNeeds } from './related-needs';

const ids = (...termIds: string[]) => relatedNeeds(termIds).map(({ id }) => id);

describe('needs that are worth a question', () => {
  it.each([
    ['nothing', [], []],
    ['debt', ['money-and-debt'], ['benefits', 'food', 'fuel']],
    ['a kind of debt', ['mortgage-problems'], ['money-and-debt', 'benefits', 'fuel']],
    ['debt and food', ['money-and-debt', 'food'], ['benefits', 'fuel']],
    ['danger at home', ['safety-and-domestic-abuse'], []],
    ['a term nobody knows', ['no-such-need'], []],
  ])('beside %s', (_name, given, expected) => expect(ids(...given)).toEqual(expected));

  it('are few, new, top terms, and never what somebody must raise themselves', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...needTerms), { maxLength: 8 }), (given) => {
      const suggested = relatedNeeds(given.map(({ id }) => id));
      expect(suggested.length).toBeLessThanOrEqual(mostRelatedNeeds);
      for (const term of suggested) {
        expect(term.parentId).toBeNull();
        expect(given.map((one) => topTermOf(one).id)).not.toContain(term.id);
        expect(['safety-and-domestic-abuse', 'addiction', 'legal-and-immigration']).not.toContain(term.id);
      }
    }));
  });
});
