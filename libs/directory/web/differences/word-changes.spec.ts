import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordChanges } from './word-changes';

describe('the changes of a text', () => {
  it('are told word by word', () =>
    expect(wordChanges('Free help with debts. Bring letters.', 'Free help with debts and benefits. Bring letters.')).toEqual([
      { text: 'Free help with ', change: 'same' },
      { text: 'debts. ', change: 'removed' },
      { text: 'debts and benefits. ', change: 'added' },
      { text: 'Bring letters.', change: 'same' },
    ]));

  it('give back both texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c ', 'd\n'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, text, (before, after) => {
      const pieces = wordChanges(before, after);
      const without = (change: string) => pieces.filter((piece) => piece.change !== change).map((piece) => piece.text).join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }));
  });

  it('are not told word by word when the text is very long', () => expect(wordChanges('a '.repeat(800), 'b')).toHaveLength(2));
});
