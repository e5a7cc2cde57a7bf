import { describe, expect, it } from '@jest/globals';
import type { ReleasedCell, ReleasedTable } from '../release-documents';
import { quarterWords, releaseWords } from '../release-words';
import { tableBars } from './table-bars';
import { csvName, tableRows } from './table-csv';

const shown = (value: number, percent: number | null = null): ReleasedCell => ({ __typename: 'ReleasedCell', value, percent, hiddenReason: null, hiddenWords: null });
const hidden: ReleasedCell = { __typename: 'ReleasedCell', value: null, percent: null, hiddenReason: 'SMALL_BASE', hiddenWords: 'Hidden: fewer than 10 people, or none.' };
const heading = (id: string | null, label: string) => ({ __typename: 'TableHeading' as const, id, label });
const table: ReleasedTable = {
  __typename: 'ReleasedTable',
  release: { __typename: 'Release', id: 'r', firstQuarter: '2024-Q1', lastQuarter: '2025-Q3', stage: 'During', builtAt: '2026-04-01T00:00:00Z', methodVersion: '1' },
  title: 'People referred', definition: '', percentOf: 'People supported', rowsLabel: 'Need group', columnsLabel: 'Deprivation',
  columns: [heading('1-2', 'Most deprived'), heading(null, 'All people')],
  lines: [
    { __typename: 'TableLine', heading: heading('money', 'Money, food and fuel'), cells: [shown(40, 80), shown(100)] },
    { __typename: 'TableLine', heading: heading('work', 'Work'), cells: [hidden, shown(20, 50)] },
    { __typename: 'TableLine', heading: heading(null, 'All people, any need'), cells: [shown(60), shown(200)] },
  ],
  caveats: [], methodStatement: '',
};

describe('a released table as CSV', () => {
  const rows = tableRows(table);
  it('has one row a cell, totals too', () => {
    expect(rows[0]).toEqual(['Release', 'Measure', 'Need group', 'Deprivation', 'People', 'Per cent of people supported', 'Why hidden']);
    expect(rows[1]).toEqual(['Support begun January 2024 to September 2025', 'People referred', 'Money, food and fuel', 'Most deprived', 40, 80, '']);
    expect(rows).toHaveLength(1 + 6);
  });
  it('hides the same cells: no number, and why', () =>
    expect(rows[3]).toEqual(['Support begun January 2024 to September 2025', 'People referred', 'Work', 'Most deprived', '', '', 'Hidden: fewer than 10 people, or none.']));
  it('is named for what it holds', () => expect(csvName(table)).toBe('people-referred-by-need-group-deprivation-2024-q1-2025-q3.csv'));
});

describe('the bars of a released table', () => {
  it('leave totals out, share one scale, and give a hidden figure no length', () => {
    const { most, groups } = tableBars(table);
    expect(most).toBe(40);
    expect(groups.map(({ label, bars }) => [label, bars.map(({ length }) => length)])).toEqual([['Money, food and fuel', [100]], ['Work', [undefined]]]);
  });
  it('without columns stand in one group', () => {
    const { groups } = tableBars({ ...table, columnsLabel: null, columns: [heading(null, 'All people')], lines: table.lines.map((line) => ({ ...line, cells: line.cells.slice(1) })) });
    expect(groups.map(({ bars }) => bars.map(({ label, length }) => [label, length]))).toEqual([[['Money, food and fuel', 100], ['Work', 20]]]);
  });
  it('of nothing but hidden figures have no scale', () => expect(tableBars({ ...table, lines: [{ ...table.lines[1]!, cells: [hidden, hidden] }] })).toMatchObject({ most: 0 }));
});

it('quarters are said in months', () => {
  expect(quarterWords('2025-Q4')).toBe('October to December 2025');
  expect(releaseWords({ firstQuarter: '2025-Q1', lastQuarter: '2025-Q1' })).toBe('Support begun January 2025 to March 2025');
});
