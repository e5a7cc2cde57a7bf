import { expect, it } from '@jest/globals';
import { unmetCsv } from './unmet-csv';

it('the file of unmet needs holds the same hidden cells as the page, and why', () => {
  const total = { __typename: 'UnmetNeedFigure' as const, category: 'food', label: 'Food', people: 25, peopleHidden: null, searches: null, searchesHidden: 'SMALL_BASE' as const };
  expect(unmetCsv('2026-Q1', [total], [{ ...total, area: 'QX1', people: null, peopleHidden: 'SMALL_BASE' }]).slice(1)).toEqual([
    ['2026-Q1', 'all areas', 'Food', 25, null, null, 'SMALL_BASE'],
    ['2026-Q1', 'QX1', 'Food', null, 'SMALL_BASE', null, 'SMALL_BASE'],
  ]);
});
