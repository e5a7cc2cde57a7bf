import { describe, expect, it } from '@jest/globals';
import { caveats, cellId, dimensions, fixedTable, hiddenReasons, hiddenWords, latticeOf, measures, parentsOf, percentage, release, type At, type Cell, type MeasureId, type Quarter, type TableDefinition, type TrueCount } from './index';

/** One measure by deprivation: small enough to check by hand. */
const byBand: TableDefinition = { id: 'by-band', title: '', measures: ['people_referred'], dimensions: ['deprivation_band'], impossible: [] };
const bands = dimensions.deprivation_band.values.map(({ id }) => id);
const count = (people: number, at: At = {}, measure: MeasureId = 'people_referred'): TrueCount => ({ measure, at, people });
const released = (table: TableDefinition, counts: readonly TrueCount[]) => release({ table, cohort: '2025-Q1' as Quarter, stage: 'support', counts });
const cellsOf = (table: TableDefinition, counts: readonly TrueCount[]): Record<string, Cell> => {
  const result = released(table, counts);
  if (!result.ok) throw new Error(result.refusal.message);
  return Object.fromEntries(result.value.cells.map((place) => [cellId(table, place), place.cell]));
};
const shown = (cell: Cell | undefined) => (cell === undefined ? 'absent' : 'hidden' in cell ? cell.hidden : cell.value);
/** Total first, then the bands. */
const row = (people: readonly number[], table = byBand) => {
  const cells = cellsOf(table, [count(people.reduce((sum, one) => sum + one, 0)), ...people.map((one, index) => count(one, { deprivation_band: bands[index] }))]);
  return ['*', ...bands].map((band) => shown(cells[`people_referred|deprivation_band=${band}`]));
};

describe('the exit', () => {
  it.each([
    ['ample numbers are rounded to 5', [50, 61, 43, 22], [175, 50, 60, 45, 20]],
    ['10 is shown, 9 is not', [10, 9, 40, 40], [100, 10, 'SMALL_BASE', 40, 40]],
    ['nobody, where somebody could have been, is hidden like a few', [50, 50, 40, 0], [140, 50, 50, 40, 'SMALL_BASE']],
    ['a table of few people shows nothing', [3, 2, 1, 0], ['SMALL_BASE', 'SMALL_BASE', 'SMALL_BASE', 'SMALL_BASE', 'SMALL_BASE']],
    ['a part that is nearly everybody is hidden, for the rest are few', [90, 3, 2, 4], [100, 'DIFFERENCE', 'SMALL_BASE', 'SMALL_BASE', 'SMALL_BASE']],
    ['a part that is everybody is shown', [90, 0, 0, 0], [90, 90, 'SMALL_BASE', 'SMALL_BASE', 'SMALL_BASE']],
  ])('%s', (_, people, expected) => expect(row(people)).toEqual(expected));

  it('shows zero only where a combination cannot exist', () => {
    const noUnknown: TableDefinition = { ...byBand, impossible: [{ deprivation_band: 'unknown' }] };
    expect(row([50, 50, 40, 0], noUnknown)).toEqual([140, 50, 50, 40, 0]);
    expect(cellsOf(noUnknown, [count(50), count(50, { deprivation_band: '1-2' })])['people_referred|deprivation_band=unknown']).toEqual({ value: 0, impossible: true });
  });

  it('hides one part more where subtraction would leave a single possible number', () => {
    // 63, 22 and 32 are each rounded by the most, the wrong way: with 65, 20 and 30 shown, at least 63 − 22 − 32 = 9 would remain.
    const three: TableDefinition = { ...byBand, impossible: [{ deprivation_band: 'unknown' }] };
    const worst = row([9, 22, 32, 0], three);
    expect(worst).toEqual([65, 'SMALL_BASE', 'DIFFERENCE', 30, 0]);
  });

  it('gives the same release for the same counts in another order', () => {
    const counts = [count(99), ...[10, 9, 40, 40].map((people, index) => count(people, { deprivation_band: bands[index] }))];
    expect(released(byBand, [...counts].reverse())).toEqual(released(byBand, counts));
  });

  it.each([
    ['TABLE_CELL_UNKNOWN', [count(10, { deprivation_band: '9-9' as '1-2' })]],
    ['TABLE_CELL_UNKNOWN', [count(10, { need_group: 'housing-and-safety' })]],
    ['TABLE_CELL_UNKNOWN', [count(10, {}, 'people_need_met')]],
    ['TABLE_CELL_TWICE', [count(10), count(11)]],
    ['TABLE_COUNT_NOT_WHOLE', [count(-1)]],
    ['TABLE_COUNT_NOT_WHOLE', [count(10.5)]],
    ['TABLE_COUNT_NOT_WHOLE', [count(Number.NaN)]],
    ['TABLE_PART_ABOVE_WHOLE', [count(10), count(11, { deprivation_band: '1-2' })]],
    ['TABLE_PARTS_DO_NOT_ADD_UP', [count(10), count(9, { deprivation_band: '1-2' })]],
  ])('refuses a table that contradicts itself: %s', (code, counts) => expect(released(byBand, counts)).toMatchObject({ ok: false, refusal: { code } }));

  it('refuses people counted where none can be', () =>
    expect(released({ ...byBand, impossible: [{ deprivation_band: 'unknown' }] }, [count(10), count(10, { deprivation_band: 'unknown' })])).toMatchObject({
      refusal: { code: 'TABLE_IMPOSSIBLE_COUNTED' },
    }));

  it('says with every table what it cannot show', () => {
    const result = released(byBand, []);
    expect(result.ok && result.value.caveats).toEqual(caveats);
    expect(caveats.join(' ')).toMatch(/association.*comparison group.*regression to the mean/);
    expect(hiddenReasons.every((reason) => hiddenWords[reason].startsWith('Hidden'))).toBe(true);
  });
});

describe('the fixed table', () => {
  const table = fixedTable('need-group-by-deprivation');
  const places = latticeOf(table);

  it('has every combination with its totals', () => expect(new Set(places.map((place) => cellId(table, place))).size).toBe(3 * 7 * 5));

  it('lists every cell after all of its parents', () => {
    const order = new Map(places.map((place, index) => [cellId(table, place), index]));
    for (const place of places) {
      for (const parent of parentsOf(table, place)) expect(order.get(cellId(table, parent))).toBeLessThan(order.get(cellId(table, place))!);
    }
  });

  it('knows the totals and the wider measures as parents', () =>
    expect(parentsOf(table, { measure: 'people_need_met', at: { need_group: 'housing-and-safety', deprivation_band: '1-2' } })).toHaveLength(Object.keys(measures).length * 4 - 1));

  it('hides people whose need was met where those whose need was not are few', () => {
    const all = { deprivation_band: '1-2' } as const;
    const counts = (['people_supported', 'people_referred'] as const).flatMap((measure) => [count(60, {}, measure), count(60, all, measure)]);
    const cells = cellsOf(table, [...counts, count(57, {}, 'people_need_met'), count(57, all, 'people_need_met')]);
    expect(shown(cells['people_referred|need_group=*|deprivation_band=*'])).toBe(60);
    expect(shown(cells['people_need_met|need_group=*|deprivation_band=*'])).toBe('DIFFERENCE');
  });
});

describe('a percentage', () => {
  it.each([
    [{ value: 30 }, { value: 45 }, { percent: 67 }],
    [{ hidden: 'SMALL_BASE' }, { value: 45 }, { hidden: 'SMALL_BASE' }],
    [{ value: 30 }, { hidden: 'DIFFERENCE' }, { hidden: 'DIFFERENCE' }],
    [{ value: 0, impossible: true }, { value: 0, impossible: true }, { hidden: 'SMALL_BASE' }],
  ] as const)('of %j among %j: %j', (part, whole, expected) => expect(percentage(part, whole)).toEqual(expected));
});
