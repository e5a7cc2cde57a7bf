import { expect, it } from '@jest/globals';
import { csvText } from './csv';

it('quotes what must be quoted, keeps numbers, and leaves nothing for a spreadsheet to run', () => {
  expect(csvText([['Name', 'Count', 'Note'], ['A "B", C', 12, null], ['=cmd|calc', -3, '+44 161'], ['@x', 0, 'two\nlines']])).toBe(
    'Name,Count,Note\r\n"A ""B"", C",12,\r\n\'=cmd|calc,-3,\'+44 161\r\n\'@x,0,"two\nlines"\r\n');
});
