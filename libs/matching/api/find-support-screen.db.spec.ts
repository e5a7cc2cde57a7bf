import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Patients, PatientFields } from '@linkwell/casework-api';
import { WriteListings } from '@linkwell/directory-api';
import { schedulesOf } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer } from '@linkwell/kernel';
import { Vocabularies } from '@linkwell/taxonomy-api';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { FindSupport } from './find-support';
import type { MatchesForPatientArgs, WhyNotArgs } from './graphql/arguments';
import { aListing, aPatient, aTeam, cipher, gazetteer, idOf, linkWorkerOf } from './matching.examples';
import { AskForPatient } from './queries/ask-for-patient';
import { CompareForPatient } from './queries/compare-for-patient';
import { ExplainAbsence } from './queries/explain-absence';
import { MatchPatient } from './queries/match-patient';
import { PlaceAsked } from './queries/place-asked';
import { SuggestSupport } from './queries/suggest-support';
import { MatchWeightsOf } from './tuning/match-weights-of';
import { UnmetNeeds } from './unmet-need/unmet-needs';

const tuesdays = {
  name: 'Heron Hall', addressLines: ['1 Test Street'], postcode: 'ZZ1 1AA', easting: 400_900, northing: 400_000, precision: 'postcode' as const,
  opening: { words: null, schedules: schedulesOf([{ weekday: 2, opens: '10:00', closes: '12:00' }]), closedOnBankHolidays: 'unknown' as const },
};

const services = [
  aListing('Heron Debt Advice', 900, ['debt-advice'], { languages: ['Urdu'], costs: [{ amountPence: 0, words: null }], places: [tuesdays] }),
  aListing('Kestrel Debt Advice', 1_500, ['debt-advice']),
  aListing('Heron Friends', 1_200, ['befriending']),
  aListing('Heron Garden', 3_000, ['gardening-and-nature']),
  aListing('Full Heron Friends', 400, ['befriending'], { capacity: { state: 'full', until: null }, usualWaitDays: 42 }),
  aListing('Distant Heron', 22_000, ['debt-advice']),
];

/** What Find support asks for one patient: typed words, another place, choices, a comparison. */
describe('finding support on a patient’s screen', () => {
  let db: TestDatabase;
  const clock = new FixedClock(new Date('2026-05-20T09:00:00Z'));
  const places = new PlaceFinder();
  const vocabularies = new Vocabularies();
  const ask = new AskForPatient(new Patients(new PatientFields(cipher), clock), vocabularies, new PlaceAsked(places), new MatchWeightsOf());
  const matchPatient = new MatchPatient(ask, new FindSupport(places, clock), new UnmetNeeds(cipher, clock));
  const explain = new ExplainAbsence(ask, clock);
  const comparison = new CompareForPatient(ask, clock);
  const suggestions = new SuggestSupport(vocabularies);

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(`${gazetteer};
      insert into geography.postcode (postcode, geom, positional_quality, source) values ('ZZ2 2BB', st_setsrid(st_makepoint(420000, 400000), 27700), 10, 'test')`);
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, services), 'linkwell_job');
    await db.look(`update directory.location set record = record || '{"accessibility":[{"description":"Ramp, hearing loop"}]}' where id in (select location_id from directory.service_at_location where service_id = '${idOf('Heron Debt Advice')}')`);
    await db.look(aTeam('alpha'));
    await db.look(...aPatient('Ann', 'alpha', 'ZZ1 1AA', [['debt-advice', 'open'], ['befriending', 'open']]));
    await db.look(...aPatient('Nowhere', 'alpha', null, [['debt-advice', 'open']]));
  });
  afterAll(() => db.drop());

  const argsFor = (change: Partial<MatchesForPatientArgs>) => ({ patientId: idOf('Ann'), withinMetres: 10_000, includeFull: false, first: 25, ...change });
  const match = (change: Partial<MatchesForPatientArgs> = {}) => db.database.within(linkWorkerOf('alpha'), (unit) => matchPatient.run(unit, argsFor(change)));
  const found = async (change: Partial<MatchesForPatientArgs> = {}) => {
    const result = await match(change);
    if (!result.ok) throw new Error(result.refusal.message);
    return result.value;
  };
  const names = async (change: Partial<MatchesForPatientArgs> = {}) => (await found(change)).items.map(({ name }) => name);

  describe('with words', () => {
    it('that mean a need, looks for that need first and for the patient’s own after it', async () => {
      const answer = await found({ words: 'gardening' });
      expect(answer.typedNeeds).toEqual([{ id: 'gardening-and-nature', label: expect.any(String) }]);
      expect(answer.words).toEqual([]);
      expect(answer.items.map(({ name }) => name)[0]).toBe('Heron Garden');
      expect(answer.items.map(({ name }) => name)).toContain('Heron Friends');
    });
    it('that are part of a name, looks among what helps with the needs', async () => {
      const answer = await found({ words: 'heron' });
      expect(answer).toMatchObject({ wordsAlone: false, words: ['heron'], typedNeeds: [] });
      expect(new Set(answer.items.map(({ name }) => name))).toEqual(new Set(['Heron Debt Advice', 'Heron Friends']));
    });
    it('that only a service for other needs has, lists that one and says so', async () => {
      const answer = await found({ words: 'heron', needIds: [] });
      expect(answer.wordsAlone).toBe(false);
      expect(await found({ words: 'heron', needIds: [idOf('Ann debt-advice')] })).toMatchObject({ total: 1, wordsAlone: false });
      await db.look(...aPatient('Fuel', 'alpha', 'ZZ1 1AA', [['fuel', 'open']]));
      const alone = await found({ patientId: idOf('Fuel'), words: 'heron' });
      expect(alone.wordsAlone).toBe(true);
      expect(alone.items.map(({ name }) => name)).toContain('Heron Garden');
    });
    it('in quotes are a name, whatever need they may mean besides', async () => {
      const answer = await found({ words: '"Kestrel Debt Advice"' });
      expect(answer.typedNeeds).toEqual([]);
      expect(answer.items.map(({ name }) => name)).toEqual(['Kestrel Debt Advice']);
    });
    it('that slipped are put right, and the answer says so', async () => {
      expect(await found({ words: 'kestral' })).toMatchObject({ total: 1, corrected: [{ typed: 'kestral', meant: 'kestrel' }], isUrgent: false });
    });
    it('that nothing has, finds nothing', async () => expect(await found({ words: 'zzzzqqqq' })).toMatchObject({ total: 0, wordsAlone: false }));
  });

  describe('near another place', () => {
    it('measures from there, however its postcode is written', async () => {
      const [first, ...others] = await Promise.all(['ZZ2 2BB', 'zz22bb', ' zz2  2bb '].map((place) => found({ place })));
      expect(first).toMatchObject({ placeLabel: 'ZZ2 2BB', approximate: false });
      expect(first?.items.map(({ name }) => name)).toEqual(['Distant Heron']);
      for (const other of others) expect(other?.items).toEqual(first?.items);
    });
    it('names the field of a place that is none', async () => {
      expect(await match({ place: 'BT1 1AA' })).toMatchObject({ ok: false, refusal: { code: 'NORTHERN_IRELAND', field: 'place' } });
      expect(await match({ place: 'nowhere at all' })).toMatchObject({ ok: false, refusal: { field: 'place' } });
    });
    it('helps somebody whose home is not known', async () => {
      expect(await match({ patientId: idOf('Nowhere') })).toMatchObject({ ok: false, refusal: { code: 'PATIENT_PLACE_UNKNOWN' } });
      expect(await match({ patientId: idOf('Nowhere'), place: 'ZZ1 1AA' })).toMatchObject({ ok: true, value: { placeLabel: 'ZZ1 1AA' } });
    });
    it('is not said when it is the patient’s home', async () => expect(await found()).toMatchObject({ placeLabel: null }));
  });

  it('tells where each service is, what each choice would leave, and sorts as asked', async () => {
    const answer = await found({ sort: 'name' });
    expect(answer.items.map(({ name }) => name)).toEqual(['Heron Debt Advice', 'Heron Friends', 'Kestrel Debt Advice']);
    for (const { position } of answer.items) expect(position).toEqual({ longitude: expect.any(Number), latitude: expect.any(Number) });
    const count = (id: string, value: string) => answer.facets.find((facet) => facet.id === id)?.values.find((each) => each.value === value)?.count;
    expect(count('language', 'Urdu')).toBe(1);
  });

  it('leaves out what does not fit a condition', async () => {
    const filters = { languages: ['Urdu'] };
    expect(await names({ filters, filtersAre: 'conditions' })).toEqual(['Heron Debt Advice']);
  });

  describe('"why is it not here?"', () => {
    const whyNot = async (name: string, change: Partial<WhyNotArgs> = {}) => {
      const result = await db.database.within(linkWorkerOf('alpha'), (unit) => explain.run(unit, { ...argsFor(change), name }));
      if (!result.ok) throw new Error(result.refusal.message);
      return result.value.services[0];
    };
    it('says what can be done about it', async () => {
      expect(await whyNot('full heron')).toMatchObject({ rule: 'FULL', remedy: 'Tick “Show services that are full”.', tooFarMetres: null });
      expect(await whyNot('distant heron')).toMatchObject({ rule: 'TOO_FAR', tooFarMetres: 22_000 });
      expect(await whyNot('heron garden')).toMatchObject({ rule: 'MEETS_NO_NEED', remedy: expect.stringContaining('Switch on') });
    });
    it('names the choice that leaves it out, and only where choices leave anything out', async () => {
      const filters = { languages: ['Urdu'] };
      expect(await whyNot('kestrel', { filters, filtersAre: 'conditions' })).toMatchObject({ listed: false, rule: 'FILTERED', text: 'You asked for those in Urdu, and that is not known of it.' });
      expect(await whyNot('kestrel', { filters })).toMatchObject({ listed: true, rule: null });
    });
    it('names the words that it does not hold', async () => {
      expect(await whyNot('kestrel', { words: 'heron' })).toMatchObject({ rule: 'WORDS', text: 'Its name and summary do not hold what was typed: heron.' });
    });
    it('measures from the place that was named', async () => {
      expect(await whyNot('kestrel', { place: 'ZZ2 2BB' })).toMatchObject({ rule: 'TOO_FAR' });
    });
  });

  describe('side by side', () => {
    const compared = async (serviceNames: readonly string[], change: Partial<MatchesForPatientArgs> = {}) => {
      const result = await db.database.within(linkWorkerOf('alpha'), (unit) => comparison.run(unit, { ...argsFor(change), serviceIds: serviceNames.map(idOf) }));
      if (!result.ok) throw new Error(result.refusal.message);
      return result.value.services;
    };
    it('tells each service’s facts in words, in the order asked', async () => {
      const [full, heron] = await compared(['Full Heron Friends', 'Heron Debt Advice']);
      expect(heron).toMatchObject({
        name: 'Heron Debt Advice', needsMet: ['Advice about debts'], distance: '900 m', costs: ['Free'], languages: ['Urdu'], access: ['Wheelchair access', 'Hearing loop'],
        ages: '18 and over', room: 'Has room', confirmed: 'Confirmed 2 weeks ago', howToRefer: 'Go yourself, or be referred', takesReferrals: true, notListed: null,
        nextTimes: ['Tue 26 May, 10:00 to 12:00', 'Tue 2 Jun, 10:00 to 12:00', 'Tue 9 Jun, 10:00 to 12:00'],
      });
      expect(full).toMatchObject({ name: 'Full Heron Friends', room: 'Full, waiting about 6 weeks', notListed: 'It is full.', nextTimes: [], access: [], costs: [] });
      expect(full?.cautions.map(({ code }) => code)).toContain('WAIT');
    });
    it('measures from the place that was named', async () => expect((await compared(['Distant Heron'], { place: 'ZZ2 2BB' }))[0]).toMatchObject({ distance: '2 km', notListed: null }));
    it('asks the database once for all of them, and leaves out what is not listed any more', async () => {
      expect((await compared(['Heron Friends', 'No such service', 'Kestrel Debt Advice'])).map(({ name }) => name)).toEqual(['Heron Friends', 'Kestrel Debt Advice']);
    });
  });

  describe('while somebody types', () => {
    const suggested = (text: string) => db.database.within(publicViewer, (unit) => suggestions.run(unit, text));
    it('suggests needs and services, those whose name begins so first', async () => {
      const { needs, services: named } = await suggested('her');
      expect(named.map(({ name }) => name)).toEqual(['Heron Debt Advice', 'Heron Friends', 'Heron Garden', 'Distant Heron', 'Full Heron Friends']);
      expect(needs.length).toBeLessThanOrEqual(5);
      expect((await suggested('debt')).needs.map(({ id }) => id)).toContain('debt-advice');
    });
    it('takes every word as the beginning of one', async () => expect((await suggested('adv  deb KES')).services.map(({ name }) => name)).toEqual(['Kestrel Debt Advice']));
    it('takes what is typed as letters, and suggests nothing for two of them', async () => {
      expect((await suggested('he%')).services).toEqual([]);
      expect((await suggested('%%%')).services).toEqual([]);
      expect(await suggested('')).toMatchObject({ needs: [], services: [] });
    });
  });
});
