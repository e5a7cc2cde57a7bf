import { describe, expect, it } from '@jest/globals';
import { accessChannels, accessFeatures, partsOfDay, weekdays, type Weekday } from '@linkwell/directory-domain';
import fc from 'fast-check';
import { applyFilters, facetIds, passes, type FilteredFacts, type SearchFilters } from './filters';

const unsaid: FilteredFacts = { openingTimes: [], channels: [], cost: null, languages: [], access: [] };
const open = (weekday: Weekday, opens: string, closes: string) => ({ weekday, opens, closes });

describe('filters', () => {
  it('want a day and a part of the day in one opening', () => {
    const facts = { ...unsaid, openingTimes: [open(2, '10:00', '12:00'), open(4, '18:00', '20:00')] };
    expect(passes(facts, { weekday: 2, part: 'morning' })).toBe(true);
    expect(passes(facts, { weekday: 2, part: 'evening' })).toBe(false);
    expect(passes(facts, { part: 'evening' })).toBe(true);
  });

  it('leave out what nobody said, and count it', () => {
    const { passed, facets } = applyFilters([unsaid, { ...unsaid, cost: 'free' as const }, { ...unsaid, cost: 'paid' as const }], (facts) => facts, { freeOnly: true });
    expect(passed).toHaveLength(1);
    expect(facets.find(({ id }) => id === 'cost')).toEqual({ id: 'cost', values: [{ value: 'free', count: 1 }, { value: 'paid', count: 1 }], unknown: 1 });
  });

  it('keep a choice that leaves nothing among the values, so that it can be taken back', () => {
    const { passed, facets } = applyFilters([{ ...unsaid, languages: ['Urdu'] }], (facts) => facts, { languages: ['Welsh'] });
    expect(passed).toEqual([]);
    expect(facets.find(({ id }) => id === 'language')?.values).toEqual([{ value: 'Urdu', count: 1 }, { value: 'Welsh', count: 0 }]);
  });

  const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
  const facts: fc.Arbitrary<FilteredFacts> = fc.record({
    openingTimes: fc.array(fc.constantFrom(...weekdays).chain((weekday) => fc.constantFrom(open(weekday, '09:00', '11:00'), open(weekday, '11:00', '18:00'))), { maxLength: 3 }),
    channels: someOf(accessChannels), cost: fc.constantFrom('free', 'paid', null), languages: someOf(['Urdu', 'Welsh']), access: someOf(accessFeatures),
  });
  const filters: fc.Arbitrary<SearchFilters> = fc.record({
    channels: someOf(accessChannels), weekday: fc.option(fc.constantFrom(...weekdays), { nil: undefined }), part: fc.option(fc.constantFrom(...partsOfDay), { nil: undefined }),
    freeOnly: fc.boolean(), languages: someOf(['Urdu', 'Welsh']), access: someOf(accessFeatures),
  });
  const choose: Record<(typeof facetIds)[number], (chosen: SearchFilters, value: string) => SearchFilters> = {
    channel: (chosen, value) => ({ ...chosen, channels: [value as 'online'] }),
    weekday: (chosen, value) => ({ ...chosen, weekday: Number(value) as Weekday }),
    part: (chosen, value) => ({ ...chosen, part: value as 'morning' }),
    cost: (chosen, value) => ({ ...chosen, freeOnly: value === 'free' }),
    language: (chosen, value) => ({ ...chosen, languages: [value] }),
    access: (chosen, value) => ({ ...chosen, access: [...(chosen.access ?? []), value as 'parking'] }),
  };

  it('say of each value exactly how many would be left if it were chosen', () => {
    fc.assert(fc.property(fc.array(facts, { maxLength: 12 }), filters, (services, chosen) => {
      const { passed, facets } = applyFilters(services, (each) => each, chosen);
      expect(passed).toEqual(services.filter((each) => passes(each, chosen)));
      for (const { id, values } of facets) {
        for (const { value, count } of values) {
          if (id === 'cost' && value === 'paid') continue;
          expect({ id, value, count }).toEqual({ id, value, count: services.filter((each) => passes(each, choose[id](chosen, value))).length });
        }
      }
    }));
  });
});
