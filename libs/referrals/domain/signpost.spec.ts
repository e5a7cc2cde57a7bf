import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { checkSignpost } from './index';

describe('a signpost', () => {
  const day = (text: string) => text as CalendarDate;
  const check = (on: string) => checkSignpost({ on: day(on) }, day('2026-05-20'), day('2025-05-20'));

  it.each([
    ['2026-05-20', true],
    ['2025-05-20', true],
    ['2026-05-21', false],
    ['2025-05-19', false],
  ])('handed over on %s is taken: %s', (on, taken) => expect(check(on).ok).toBe(taken));

  it('names the field and what to do', () => expect(check('2027-01-01')).toMatchObject({ refusal: { field: 'on', message: 'Enter a day that is not in the future.' } }));
});
