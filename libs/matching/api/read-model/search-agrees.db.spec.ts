import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WriteListings } from '@linkwell/directory-api';
import { accessFeaturesIn, accessFeatures, addMonths, freshnessOn, schedulesOf, weekdays, type Capacity, type OpeningTime } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer, seededRandom, type CalendarDate } from '@linkwell/kernel';
import { applyFilters, defaultWeights, factsOf, rank, type MatchCandidate, type SearchFilters } from '@linkwell/matching-domain';
import { needTerms, type NeedTermId } from '@linkwell/taxonomy-domain';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { asMatchQuestion, FindSupport, type SupportQuestion } from '../find-support';
import { aListing, gazetteer } from '../matching.examples';
import { accessBits } from './search-codes';
import { candidateOf, type SearchCard } from './search-card';
import { confirmedSince } from './search-values';

const today = '2026-05-20' as CalendarDate;
const random = seededRandom(20_260_520);
const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random.next() * choices.length)] as T;
const some = <T>(choices: readonly T[], most: number): readonly T[] => [...new Set(Array.from({ length: Math.floor(random.next() * (most + 1)) }, () => pick(choices)))];
/** Few families, so that questions meet. */
const terms = needTerms.filter(({ id, parentId }) => ['money-and-debt', 'loneliness-and-social-contact', 'housing'].includes(parentId ?? id)).map(({ id }) => id);
const capacities: readonly Capacity[] = [{ state: 'open' }, { state: 'limited' }, { state: 'unknown' }, { state: 'full', until: null }, { state: 'full', until: '2026-05-20' as CalendarDate }, { state: 'closed' }];
const anOpening = () => ({ words: null, schedules: schedulesOf(some(weekdays, 2).map((weekday): OpeningTime => ({ weekday, ...pick([{ opens: '09:00', closes: '12:00' }, { opens: '11:30', closes: '17:30' }, { opens: '18:00', closes: '20:00' }]) }))), closedOnBankHolidays: 'unknown' as const });

const listings = Array.from({ length: 260 }, (_, index) => {
  const name = `Any service ${index}`;
  const metres = random.next() < 0.15 ? null : Math.round(random.next() ** 2 * 12_000);
  const place = (away: number) => ({ name: `Hall ${away}`, addressLines: ['1 Test Street'], postcode: 'ZZ1 1AA', easting: 400_000 + away, northing: 400_000 - Math.round(away / 3), precision: 'postcode' as const, opening: anOpening() });
  return aListing(name, metres, some(terms, 3).length > 0 ? some(terms, 3) : [pick(terms)], {
    places: metres === null ? [] : [place(metres), ...(random.next() < 0.2 ? [place(Math.round(random.next() * 12_000))] : [])],
    opening: metres === null ? anOpening() : null,
    capacity: pick(capacities), usualWaitDays: pick([null, 0, 21]), lastConfirmedOn: pick([null, '2026-05-01', '2026-02-20', '2026-02-19', '2025-11-20', '2025-05-20', '2025-05-19', '2026-05-21'] as (CalendarDate | null)[]),
    ages: pick([null, { from: null, to: null }, { from: 18, to: null }, { from: 16, to: 25 }, { from: null, to: 64 }]),
    access: { way: pick(['either', 'self', 'professional', 'unknown'] as const), channels: metres === null ? pick([['phone'], ['online', 'phone'], []] as const) : pick([['in_person'], ['in_person', 'online'], ['phone']] as const) },
    languages: some(['Urdu', 'Polish', 'Welsh'], 2), costs: pick([[], [{ amountPence: 0, words: null }], [{ amountPence: 300, words: 'a session' }], [{ amountPence: null, words: 'Free to carers' }]]),
  });
});

describe('the search in the database', () => {
  let db: TestDatabase;
  let candidates: (metresWithin: number) => Promise<readonly MatchCandidate[]>;
  const findSupport = new FindSupport(new PlaceFinder(), new FixedClock(new Date('2026-05-20T09:00:00Z')));

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(gazetteer);
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, listings), 'linkwell_job');
    await db.look(`update directory.location set record = record || jsonb_build_object('accessibility', jsonb_build_array(jsonb_build_object('description', case abs(hashtext(id::text)) % 3 when 0 then 'Step-free, hearing loop' when 1 then 'No ramp' else 'Accessible toilet' end)))`);
    await db.look(`insert into matching.track_record select id, (abs(hashtext(id::text)) % 200 - 100) / 400.0, 2, now() from directory.service where abs(hashtext(id::text)) % 4 = 0`);
    candidates = async (within) => {
      const rows = await db.look<{ card: SearchCard; metres: number | null }>(`select card, case when band >= 0 then sqrt((x - 400000) ^ 2 + (y - 400000) ^ 2) end as metres from matching.search_card join matching.search_entry using (service_id, place_id) where family = 0`);
      const nearestFirst = rows.filter(({ metres }) => metres === null || metres <= within).sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity));
      const each = new Map([...nearestFirst].reverse().map(({ card, metres }) => [card.serviceId as string, candidateOf(card, metres, { today, approximate: false, areas: null, practice: null })]));
      return [...each.values()];
    };
  });
  afterAll(() => db.drop());

  const anyFilters = (): SearchFilters => ({
    channels: some(['online', 'in_person', 'phone'], 1), weekday: pick([undefined, 1, 2]), part: pick([undefined, 'morning', 'evening']), freeOnly: random.next() < 0.3,
    languages: some(['Urdu', 'Welsh'], 1), access: some(['wheelchair', 'accessible_toilet'], 1),
  });
  const anyQuestion = (): Omit<SupportQuestion, 'near'> => ({
    needs: some(terms, 4).map((termId) => ({ termId: termId as NeedTermId, priority: pick([1, 2, 3] as const) })),
    withinMetres: pick([1_000, 5_000, 10_000]), age: pick([undefined, 17, 40, 70]), includeFull: random.next() < 0.3, filters: anyFilters(), filtersAre: pick(['conditions', 'wishes']),
    weights: pick([defaultWeights, { ...defaultWeights, nearness: 3, variety: 20, answers: 30, fit: { exact: 1, general: 0.5, related: 0.2 } }]),
  });

  it('lists, scores, sorts and counts as the domain does, whatever is asked', async () => {
    let found = 0;
    for (let round = 0; round < 120; round += 1) {
      const question = anyQuestion();
      const result = await db.database.within(publicViewer, (unit) => findSupport.run(unit, { ...question, near: 'ZZ1 1AA' }, { first: 1_000 }));
      if (!result.ok) throw new Error(result.refusal.message);
      const asked = asMatchQuestion(question, question.withinMetres ?? 0);
      const all = await candidates(question.withinMetres ?? 0);
      const ranked = rank(asked, all, question.weights ?? defaultWeights, today);
      const facts = new Map(all.map((candidate) => [candidate.id as string, factsOf(candidate)]));
      const { passed, facets } = applyFilters(ranked, ({ id }) => facts.get(id)!, question.filters ?? {});
      const expected = question.filtersAre === 'wishes' ? ranked : passed;
      expect(result.value.items.map(({ serviceId, score, reasons, cautions }) => ({ id: serviceId, score, reasons: reasons.filter(({ code }) => code !== 'NO_TRAVEL'), cautions })))
        .toEqual(expected.map(({ id, score, reasons, cautions }) => ({ id, score, reasons: reasons.filter(({ code }) => code !== 'NO_TRAVEL'), cautions })));
      expect(result.value.total).toBe(expected.length);
      expect(result.value.facets).toEqual(facets);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(500);
  }, 120_000);

  it('pages in every order without a gap or a repetition', async () => {
    for (const sort of ['best', 'distance', 'name', 'confirmed'] as const) {
      const page = async (first: number, after?: string) => {
        const result = await db.database.within(publicViewer, (unit) => findSupport.run(unit, { near: 'ZZ1 1AA', needs: [], sort }, { first, after }));
        if (!result.ok) throw new Error(result.refusal.message);
        return result.value;
      };
      const whole = (await page(1_000)).items.map(({ serviceId }) => serviceId);
      const paged: string[] = [];
      let after: string | undefined;
      do {
        const { items, hasNextPage, endCursor } = await page(7, after);
        paged.push(...items.map(({ serviceId }) => serviceId));
        after = hasNextPage ? (endCursor ?? undefined) : undefined;
      } while (after);
      expect(paged).toEqual(whole);
    }
  });

  it('reads what a place promises as the domain does', async () => {
    const texts = ['Step-free entrance, accessible toilet and a hearing loop.', 'No wheelchair access. Hearing loop', 'There is a ramp, but no accessible toilet', 'Wheelchair access isn\'t possible', 'BSL interpreter; blue badge parking bays outside', ''];
    for (const text of texts) {
      const [row] = await db.look<{ bits: number }>('select matching.access_features(array[$1]) as bits', [text]);
      expect(accessFeatures.filter((feature) => ((row?.bits ?? 0) & accessBits[feature]) !== 0)).toEqual(accessFeaturesIn([text]));
    }
  });

  it('knows the first day that still counts as confirmed, also over months of different lengths', () => {
    for (let day = new Date('2023-12-25T00:00:00Z'); day.getUTCFullYear() < 2027; day.setUTCDate(day.getUTCDate() + 1)) {
      const now = day.toISOString().slice(0, 10) as CalendarDate;
      for (const months of [3, 6, 12]) {
        const first = confirmedSince(now, months);
        expect(addMonths(first, months) >= now).toBe(true);
        const before = new Date(`${first}T00:00:00Z`);
        before.setUTCDate(before.getUTCDate() - 1);
        expect(addMonths(before.toISOString().slice(0, 10) as CalendarDate, months) >= now).toBe(false);
      }
      if (freshnessOn(now, confirmedSince(now, 12)) === 'hidden') throw new Error(now);
    }
  });
});
