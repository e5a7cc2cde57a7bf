import { describe, expect, it } from '@jest/globals';
import { accessChannels, accessFeatureLabels, accessFeatures, capacityOn, freshnessOn, isOpenIn, partsOfDay, weekdays, type Capacity, type OpeningTime, type Weekday } from '@linkwell/directory-domain';
import { addDays, type CalendarDate, type ServiceId } from '@linkwell/kernel';
import { needTerm, needTerms, topTermOf, type NeedTermId } from '@linkwell/taxonomy-domain';
import fc from 'fast-check';
import { defaultWeights, explainExclusion, fitOf, rank, type MatchCandidate, type MatchQuestion, type MatchReason, type MatchWeights, type NeedAsked, type RankedMatch } from './index';

const today = '2026-08-31' as CalendarDate;
/** A few terms of three families, so that needs and services meet often. */
const terms = needTerms.filter((term) => ['money-and-debt', 'food', 'loneliness-and-social-contact'].includes(topTermOf(term).id)).map(({ id }) => id);
const languages = ['English', 'Urdu', 'Polish'];

const opening: fc.Arbitrary<OpeningTime> = fc.record({ weekday: fc.constantFrom<Weekday>(...weekdays), hours: fc.constantFrom(['09:00', '11:30'], ['10:00', '15:00'], ['18:00', '20:00']) })
  .map(({ weekday, hours }) => ({ weekday, opens: hours[0] ?? '', closes: hours[1] ?? '' }));
const capacity: fc.Arbitrary<Capacity> = fc.constantFrom<Capacity>({ state: 'open' }, { state: 'limited' }, { state: 'unknown' }, { state: 'closed' }, { state: 'full', until: null }, { state: 'full', until: addDays(today, 9) }, { state: 'full', until: today });

const candidate: fc.Arbitrary<MatchCandidate> = fc.record({
  id: fc.uuid().map((id) => id as ServiceId),
  name: fc.constant('A service'),
  distanceMetres: fc.option(fc.integer({ min: 0, max: 12_000 }), { freq: 4 }),
  approximate: fc.boolean(),
  needTermIds: fc.uniqueArray(fc.constantFrom(...terms), { minLength: 1, maxLength: 4 }),
  ages: fc.constantFrom({ known: false } as const, { known: true, from: 18, to: null } as const, { known: true, from: null, to: 25 } as const),
  catchment: fc.constantFrom('inside' as const, 'inside' as const, 'unknown' as const, 'outside' as const),
  capacity,
  confirmedOn: fc.option(fc.integer({ min: 0, max: 420 }).map((days) => addDays(today, -days))),
  access: fc.record({ way: fc.constantFrom('self' as const, 'professional' as const, 'either' as const, 'unknown' as const), channels: fc.subarray([...accessChannels]) }),
  status: fc.constantFrom('active' as const, 'active' as const, 'active' as const, 'defunct' as const),
  listingState: fc.constantFrom('published' as const, 'published' as const, 'published' as const, 'draft' as const),
  openingTimes: fc.array(opening, { maxLength: 3 }),
  languages: fc.subarray(languages),
  expectedWaitWeeks: fc.option(fc.nat(20)),
  accessFeatures: fc.subarray([...accessFeatures]),
  cost: fc.constantFrom('free' as const, 'paid' as const, null),
  trackRecord: fc.option(fc.record({ lift: fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100), usualAnswerDays: fc.option(fc.nat(20)) })),
  takesReferrals: fc.boolean(),
});
const candidates = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 12 });

const needAsked: fc.Arbitrary<NeedAsked> = fc.record({ termId: fc.constantFrom(...terms), priority: fc.constantFrom(1 as const, 2 as const, 3 as const) });
const question: fc.Arbitrary<MatchQuestion> = fc.record({
  needs: fc.uniqueArray(needAsked, { selector: ({ termId }) => termId, maxLength: 3 }),
  age: fc.constantFrom(undefined, 20, 70),
  maxDistanceMetres: fc.constantFrom(undefined, 5_000),
  includeFull: fc.boolean(),
  comesBy: fc.constantFrom(undefined, 'self' as const, 'professional' as const),
  languages: fc.subarray(languages),
  times: fc.array(fc.record({ weekday: fc.constantFrom<Weekday>(...weekdays), part: fc.constantFrom(...partsOfDay) }), { maxLength: 2 }),
  access: fc.subarray([...accessFeatures]),
  freeOnly: fc.boolean(),
}).map(({ age, maxDistanceMetres, comesBy, ...asked }) => ({ ...asked, ...(age === undefined ? {} : { age }), ...(maxDistanceMetres === undefined ? {} : { maxDistanceMetres }), ...(comesBy === undefined ? {} : { comesBy }) }));

/** The defaults, and what a lead may set: no rule of this file may hang on the very numbers. */
const weights: fc.Arbitrary<MatchWeights> = fc.oneof(fc.constant(defaultWeights), fc.record({ need: fc.integer({ min: 10, max: 100 }), nearness: fc.integer({ min: 0, max: 100 }), variety: fc.integer({ min: 0, max: 50 }), answers: fc.integer({ min: 0, max: 50 }) }).map((change) => ({ ...defaultWeights, ...change })));

const placeOf = (list: readonly RankedMatch[], { id }: Pick<MatchCandidate, 'id'>): number => list.findIndex((match) => match.id === id);
const scoreOf = (list: readonly RankedMatch[], { id }: Pick<MatchCandidate, 'id'>): number | undefined => list.find((match) => match.id === id)?.score;
const meets = ({ termId }: NeedAsked, { needTermIds }: MatchCandidate): boolean => needTermIds.some((offered) => fitOf(termId, offered) !== undefined);
const runs = { numRuns: 400 };

describe('one need more', () => {
  const more = fc.record({ asked: question, services: candidates, added: needAsked, counts: weights }).filter(({ asked, added }) => asked.needs.length > 0 && !asked.needs.some(({ termId }) => termId === added.termId));

  it('never lowers the score of a service that meets it, and leaves that of every other as it was', () => {
    fc.assert(fc.property(more, ({ asked, services, added, counts }) => {
      const before = rank(asked, services, counts, today);
      const after = rank({ ...asked, needs: [...asked.needs, added] }, services, counts, today);
      for (const service of services) {
        const [was, is] = [scoreOf(before, service), scoreOf(after, service)];
        if (!meets(added, service)) expect(is).toBe(was);
        else if (was !== undefined) expect(is).toBeGreaterThanOrEqual(was);
      }
    }), runs);
  });
  it('never keeps a service out that took part', () => {
    fc.assert(fc.property(more, ({ asked, services, added, counts }) => {
      const after = rank({ ...asked, needs: [...asked.needs, added] }, services, counts, today);
      for (const { id } of rank(asked, services, counts, today)) expect(placeOf(after, { id })).toBeGreaterThanOrEqual(0);
    }), runs);
  });
  it('never lets a service that does not meet it pass one that does and stood above', () => {
    fc.assert(fc.property(more, ({ asked, services, added, counts }) => {
      const before = rank(asked, services, counts, today);
      const after = rank({ ...asked, needs: [...asked.needs, added] }, services, counts, today);
      const inBoth = services.filter((service) => placeOf(before, service) >= 0);
      for (const helper of inBoth.filter((service) => meets(added, service))) {
        for (const other of inBoth.filter((service) => !meets(added, service))) {
          if (placeOf(before, helper) < placeOf(before, other)) expect([helper.id, placeOf(after, helper) < placeOf(after, other)]).toEqual([helper.id, true]);
        }
      }
    }), runs);
  });
});

describe('a service that moves nearer', () => {
  it('never loses points, and never a place', () => {
    fc.assert(fc.property(question, candidates, candidate, fc.nat(12_000), fc.nat(12_000), weights, (asked, others, moving, one, other, counts) => {
      const at = (distanceMetres: number) => rank(asked, [...others.filter(({ id }) => id !== moving.id), { ...moving, distanceMetres }], counts, today);
      const [near, far] = [at(Math.min(one, other)), at(Math.max(one, other))];
      if (placeOf(far, moving) < 0) return;
      expect(scoreOf(near, moving)).toBeGreaterThanOrEqual(scoreOf(far, moving) ?? Infinity);
      expect(placeOf(near, moving)).toBeGreaterThanOrEqual(0);
      expect(placeOf(near, moving)).toBeLessThanOrEqual(placeOf(far, moving));
    }), runs);
  });
});

describe('a service that a rule keeps out', () => {
  it('is in no list, and every other is', () => {
    fc.assert(fc.property(question, candidates, weights, (asked, services, counts) => {
      const listed = new Set(rank(asked, services, counts, today).map(({ id }) => id));
      for (const service of services) expect([service.id, listed.has(service.id)]).toEqual([service.id, explainExclusion(asked, service, today) === undefined]);
    }), runs);
  });
  it('changes nothing of the others, whatever it is like', () => {
    fc.assert(fc.property(question, candidates, weights, (asked, services, counts) => {
      const taking = services.filter((service) => explainExclusion(asked, service, today) === undefined);
      expect(rank(asked, services, counts, today)).toEqual(rank(asked, taking, counts, today));
    }), runs);
  });
});

describe('two equal persons', () => {
  it('get the same list, in whatever order the services come and the needs and wishes are written', () => {
    const shuffled = fc.tuple(question, candidates).chain(([asked, services]) => fc.record({
      asked: fc.constant(asked), services: fc.constant(services), other: fc.shuffledSubarray(services, { minLength: services.length }),
      needs: fc.shuffledSubarray([...asked.needs], { minLength: asked.needs.length }), wanted: fc.shuffledSubarray([...(asked.languages ?? [])], { minLength: asked.languages?.length ?? 0 }),
    }));
    fc.assert(fc.property(shuffled, weights, ({ asked, services, other, needs, wanted }, counts) => {
      const withoutWords = (list: readonly RankedMatch[]) => list.map(({ id, score, order }) => [id, score, order]);
      expect(rank(asked, other, counts, today)).toEqual(rank(asked, services, counts, today));
      expect(withoutWords(rank({ ...asked, needs, languages: wanted }, other, counts, today))).toEqual(withoutWords(rank(asked, services, counts, today)));
    }), runs);
  });
});

describe('a reason', () => {
  const spoken = (text: string) => text.replace(/ spoken$/, '');
  const labels = (ids: readonly NeedTermId[]) => ids.flatMap((id) => [needTerm(id), needTerm(needTerm(id)?.parentId ?? '')]).flatMap((term) => (term ? [term.label.toLowerCase()] : []));
  const metresIn = (text: string) => {
    const [, number, unit] = /([\d.]+) (k?m) away$/.exec(text) ?? [];
    return Number(number) * (unit === 'km' ? 1_000 : 1);
  };
  /** What must be so for each reason to be said. */
  const isTrue: Readonly<Record<MatchReason['code'], (text: string, service: MatchCandidate, asked: MatchQuestion) => boolean>> = {
    HELPS_WITH: (text, { needTermIds }, { needs }) => {
      const label = text.replace(/^Helps with /, '').toLowerCase();
      return needs.some(({ termId }) => labels([termId]).includes(label) && needTermIds.some((offered) => ['exact', 'general'].includes(fitOf(termId, offered) ?? '')));
    },
    HELPS_WITH_RELATED: (text, { needTermIds }) => labels(needTermIds).includes(text.replace(/^Helps with (.*), a related need$/, '$1').toLowerCase()),
    DISTANCE: (text, { distanceMetres, approximate }) => distanceMetres !== null && Math.abs(metresIn(text) - distanceMetres) <= Math.max(10, distanceMetres * 0.06) && text.startsWith('About') === (approximate === true),
    NO_TRAVEL: (_, { distanceMetres }) => distanceMetres === null,
    OPEN: (_, { openingTimes }, { times = [] }) => openingTimes.some((open) => times.length === 0 || times.some(({ weekday, part }) => weekday === open.weekday && (part === undefined || isOpenIn(open, part)))),
    LANGUAGE: (text, service, asked) => service.languages.includes(spoken(text)) && asked.languages?.includes(spoken(text)) === true,
    ACCESS: (text, service, asked) => accessFeatures.some((feature) => accessFeatureLabels[feature] === text && service.accessFeatures?.includes(feature) === true && asked.access?.includes(feature) === true),
    FREE: (_, { cost }) => cost === 'free',
    CONFIRMED: (text, { confirmedOn }) => confirmedOn !== null && ['fresh', 'ageing'].includes(freshnessOn(today, confirmedOn)) && text.startsWith('Confirmed '),
    HAS_ROOM: (_, service) => capacityOn(today, service.capacity).state === 'open',
    REPLIES: (text, { trackRecord }) => typeof trackRecord?.usualAnswerDays === 'number' && (trackRecord.usualAnswerDays === 0 ? text.includes('same day') : text.includes(` ${trackRecord.usualAnswerDays} `)),
  };

  it('is true of the service that it is given for', () => {
    fc.assert(fc.property(question, candidates, (asked, services) => {
      for (const { id, reasons } of rank(asked, services, defaultWeights, today)) {
        const service = services.find((each) => each.id === id)!;
        for (const { code, text } of reasons) expect([text, isTrue[code](text, service, asked)]).toEqual([text, true]);
      }
    }), runs);
  });
  it('is given for every need that is met, and caution for everything wished that is not known to be there', () => {
    fc.assert(fc.property(question, candidates, (asked, services) => {
      for (const { id, reasons, cautions } of rank(asked, services, defaultWeights, today)) {
        const service = services.find((each) => each.id === id)!;
        const met = asked.needs.filter((need) => meets(need, service));
        expect(reasons.some(({ code }) => code.startsWith('HELPS_WITH'))).toBe(met.length > 0);
        const said = new Set(cautions.map(({ code }) => code));
        expect(said.has('LANGUAGE_NOT_SAID')).toBe((asked.languages ?? []).length > 0 && !(asked.languages ?? []).some((language) => service.languages.includes(language)));
        expect(said.has('ACCESS_NOT_SAID')).toBe((asked.access ?? []).some((feature) => !service.accessFeatures?.includes(feature)));
        expect(said.has('NOT_YET_CONFIRMED')).toBe(freshnessOn(today, service.confirmedOn) === 'unknown');
      }
    }), runs);
  });
});
