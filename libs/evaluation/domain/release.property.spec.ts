import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellId, deprivationBands, familiesOf, fixedTable, latticeOf, needGroups, parentsOf, release, type Cell, type Place, type Quarter, type ReleasedTable, type TableDefinition, type TrueCount } from './index';

const table = fixedTable('need-group-by-deprivation');
const rank = { people_supported: 1, people_referred: 2, people_need_met: 3 } as const;

/** People of different kinds, each kind with its band and how far its members came in each need group: 0 not at all, 3 need met. */
const kind = fc.record({
  many: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 })),
  band: fc.constantFrom(...deprivationBands.map(({ id }) => id)),
  reached: fc.array(fc.constantFrom(0, 0, 1, 2, 3), { minLength: needGroups.length, maxLength: needGroups.length }),
});
const cohort = fc.array(kind, { maxLength: 40 });

const countsOf = (kinds: readonly { many: number; band: string; reached: readonly number[] }[]): readonly TrueCount[] =>
  latticeOf(table).map(({ measure, at }) => {
    const counted = kinds.filter(
      ({ band, reached }) =>
        (at.deprivation_band === undefined || at.deprivation_band === band) &&
        needGroups.some(({ id }, index) => (at.need_group === undefined || at.need_group === id) && (reached[index] ?? 0) >= rank[measure]),
    );
    return { measure, at, people: counted.reduce((sum, { many }) => sum + many, 0) };
  });

function released(counts: readonly TrueCount[], of: TableDefinition = table): ReleasedTable {
  const result = release({ table: of, cohort: '2025-Q1' as Quarter, stage: 'support', counts });
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}
const reader = (result: ReleasedTable, of: TableDefinition = table) => {
  const cells = new Map(result.cells.map((cell) => [cellId(of, cell), cell.cell]));
  return (place: Place): Cell => cells.get(cellId(of, place)) ?? { hidden: 'SMALL_BASE' };
};

describe('whatever the cohort', () => {
  it('no released figure is 1 to 9, each is a multiple of 5 within 2 of the truth, and each hidden one says why', () =>
    fc.assert(
      fc.property(cohort, (kinds) => {
        const counts = countsOf(kinds);
        const cell = reader(released(counts));
        for (const { people, ...place } of counts) {
          const shown = cell(place);
          if ('hidden' in shown) {
            expect(shown.hidden === 'SMALL_BASE').toBe(people < 10);
          } else {
            expect(people).toBeGreaterThanOrEqual(10);
            expect(shown.value).toBeGreaterThanOrEqual(10);
            expect(shown.value % 5).toBe(0);
            expect(Math.abs(shown.value - people)).toBeLessThanOrEqual(2);
          }
        }
      }),
    ));

  it('a figure differs from every released parent by 0 or by at least 10, in truth and as released', () =>
    fc.assert(
      fc.property(cohort, (kinds) => {
        const counts = countsOf(kinds);
        const people = new Map(counts.map((count) => [cellId(table, count), count.people]));
        const cell = reader(released(counts));
        for (const place of latticeOf(table)) {
          const child = cell(place);
          if ('hidden' in child) continue;
          for (const parentPlace of parentsOf(table, place)) {
            const parent = cell(parentPlace);
            if ('hidden' in parent) continue;
            const truly = (people.get(cellId(table, parentPlace)) ?? 0) - (people.get(cellId(table, place)) ?? 0);
            expect(truly === 0 || truly >= 10).toBe(true);
            expect(parent.value - child.value === 0 || parent.value - child.value >= 10).toBe(true);
          }
        }
      }),
    ));

  it('the same counts in any order give the same release', () =>
    fc.assert(
      fc.property(cohort, fc.infiniteStream(fc.nat()), (kinds, keys) => {
        const counts = countsOf(kinds);
        const shuffled = counts.map((count) => ({ count, key: keys.next().value as number })).sort((one, other) => one.key - other.key);
        expect(released(shuffled.map(({ count }) => count))).toEqual(released(counts));
      }),
      { numRuns: 30 },
    ));

  it('nothing of the true table travels with the released one', () =>
    fc.assert(
      fc.property(cohort, (kinds) => {
        const result = released(countsOf(kinds));
        for (const one of result.cells) expect(Object.keys(one).sort()).toEqual(['at', 'cell', 'measure']);
      }),
      { numRuns: 20 },
    ));
});

/** Written apart from the exit: tries every number each cell could be, and keeps those that some choice of the others makes true. */
function possibleNumbers(total: Cell, parts: readonly Cell[], most: number): readonly (readonly number[])[] {
  const candidates = (cell: Cell): number[] => {
    const all = Array.from({ length: most + 1 }, (_, people) => people);
    if ('hidden' in cell) return all.filter((people) => (cell.hidden === 'SMALL_BASE' ? people < 10 : people >= 10));
    if ('impossible' in cell) return [0];
    return all.filter((people) => people >= 10 && Math.round(people / 5) * 5 === cell.value);
  };
  const totals = new Set(candidates(total));
  const options = parts.map(candidates);
  const sums = (rows: readonly number[][]) =>
    rows.reduce((reached, row) => new Set([...reached].flatMap((sum) => row.map((people) => sum + people)).filter((sum) => sum <= most)), new Set([0]));
  return options.map((row, index) => {
    const others = sums(options.filter((_, other) => other !== index));
    return row.filter((people) => [...others].some((sum) => totals.has(sum + people)));
  });
}

/** The promise of the exit, as a reader with one total and its parts would test it. */
function expectNothingPinned(kinds: readonly number[], impossible: number) {
  const at = (index: number) => ({ deprivation_band: deprivationBands[index]?.id ?? 'unknown' });
  const of: TableDefinition = { id: 'by-band', title: '', measures: ['people_referred'], dimensions: ['deprivation_band'], impossible: Array.from({ length: impossible }, (_, index) => at(3 - index)) };
  const people = kinds.map((many, index) => (index > 3 - impossible ? 0 : many));
  const total = people.reduce((sum, many) => sum + many, 0);
  const counts: readonly TrueCount[] = [{ measure: 'people_referred', at: {}, people: total }, ...people.map((many, index) => ({ measure: 'people_referred' as const, at: at(index), people: many }))];
  const cell = reader(released(counts, of), of);
  const [family] = familiesOf(of);
  if (!family) throw new Error('The table has one family.');
  const whole = cell(family.total);
  if ('hidden' in whole) return;
  const parts = family.parts.map(cell);
  possibleNumbers(whole, parts, total + 15).forEach((possible, index) => {
    const part = parts[index];
    if (!part || !('hidden' in part)) return;
    expect(possible).toContain(people[index]);
    expect(possible.length).toBeGreaterThanOrEqual(3);
  });
}

describe('subtracting released parts from a released total', () => {
  it('leaves at least three possible numbers for every hidden part', () => {
    const many = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 45 }));
    fc.assert(
      fc.property(fc.tuple(many, many, many, many), fc.integer({ min: 0, max: 2 }), (people, impossible) => expectNothingPinned(people, impossible)),
      { numRuns: 700 },
    );
  });

  it.each([
    [[9, 22, 32, 0], 1],
    [[0, 23, 33, 0], 1],
    [[9, 9, 0, 0], 2],
    [[9, 9, 9, 0], 1],
    [[9, 9, 9, 9], 0],
    [[10, 2, 0, 0], 0],
    [[9, 12, 17, 22], 0],
  ])('holds in the worst case of rounding: %j, %i of them impossible', (people, impossible) => expectNothingPinned(people, impossible));

  it('never makes certain, by arithmetic alone, that the rest is 1 to 9 people', () =>
    fc.assert(
      fc.property(cohort, (kinds) => {
        const cell = reader(released(countsOf(kinds)));
        for (const { total, parts } of familiesOf(table)) {
          const whole = cell(total);
          if ('hidden' in whole) continue;
          const seen = parts.map(cell).flatMap((part) => ('hidden' in part ? [] : [part.value]));
          if (seen.length === parts.length || seen.length === 0) continue;
          // Without the reasons, a reader knows each shown number to within 2, and never below 10.
          const least = Math.max(10, whole.value - 2) - seen.reduce((sum, value) => sum + value + 2, 0);
          const most = whole.value + 2 - seen.reduce((sum, value) => sum + Math.max(10, value - 2), 0);
          expect(least >= 1 && most <= 9).toBe(false);
        }
      }),
    ));
});
