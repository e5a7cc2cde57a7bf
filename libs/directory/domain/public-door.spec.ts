import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { longestReport, longestShortlist, readReport, readShortlist, shortlistExpiry } from './index';

describe('words that say a listing is wrong', () => {
  it.each([
    ['  It moved.\r\n\r\n\r\n\r\nNow at Hope Hall.  ', { ok: true, value: 'It moved.\n\nNow at Hope Hall.' }],
    ['Bell\u0007 rings', { ok: true, value: 'Bell  rings' }],
    ['   \n ', { ok: false, refusal: { code: 'WORDS_NEEDED', field: 'words' } }],
    ['x'.repeat(longestReport + 1), { ok: false, refusal: { code: 'WORDS_TOO_LONG' } }],
  ])('%j', (words, expected) => expect(readReport(words)).toMatchObject(expected));
  it('are never kept empty, longer than allowed, or with control characters', () => {
    fc.assert(fc.property(fc.string({ maxLength: 1200 }), (words) => {
      const read = readReport(words);
      if (read.ok) expect(read.value).toMatch(/^[^\p{Cc}]?(?:[^\p{Cc}]|\n){0,1000}$/u);
    }));
  });
});

describe('a shortlist', () => {
  it('holds each service once, in order', () => expect(readShortlist(['b', 'a', 'b'])).toEqual({ ok: true, value: ['b', 'a'] }));
  it('is refused without any, and with too many', () => {
    expect(readShortlist([])).toMatchObject({ refusal: { code: 'SHORTLIST_EMPTY' } });
    expect(readShortlist(Array.from({ length: longestShortlist + 1 }, (_, index) => String(index)))).toMatchObject({ refusal: { code: 'SHORTLIST_TOO_LONG' } });
  });
  it('is shared for ninety days', () => expect(shortlistExpiry('2026-01-15' as CalendarDate)).toBe('2026-04-15'));
});
