import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Patients, PatientFields } from '@linkwell/casework-api';
import { WriteListings } from '@linkwell/directory-api';
import { schedulesOf } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { formatError } from '@linkwell/graphql';
import { publicViewer, type CalendarDate } from '@linkwell/kernel';
import { Vocabularies } from '@linkwell/taxonomy-api';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { FindSupport } from './find-support';
import { PlainSearch } from './plain/plain-search';
import type { MatchesForPatientArgs, SearchServicesArgs } from './graphql/arguments';
import { aListing, aPatient, aTeam, cipher, gazetteer, idOf, linkWorkerOf } from './matching.examples';
import { AskForPatient } from './queries/ask-for-patient';
import { ExplainAbsence } from './queries/explain-absence';
import { MatchPatient } from './queries/match-patient';
import { PlaceAsked } from './queries/place-asked';
import { SearchServices } from './queries/search-services';
import { MatchWeightsOf } from './tuning/match-weights-of';
import { UnmetNeeds } from './unmet-need/unmet-needs';

const services = [
  aListing('Near Debt Advice', 800, ['debt-advice']),
  aListing('Far Debt Advice', 8_000, ['debt-advice']),
  aListing('Farthest Debt Advice', 30_000, ['debt-advice']),
  aListing('Money Line', null, ['money-and-debt']),
  aListing('Pantry', 1_000, ['food'], { assurance: [] }),
  aListing('Full Pantry', 500, ['food'], { capacity: { state: 'full', until: null } }),
  aListing('Older Friends', 700, ['befriending'], { ages: { from: 65, to: null } }),
  aListing('Closed Friends', 600, ['befriending'], { status: 'defunct' }),
  aListing('Draft Friends', 300, ['befriending'], { state: 'draft' }),
  aListing('Forgotten Friends', 400, ['befriending'], { lastConfirmedOn: '2024-01-01' as CalendarDate }),
  aListing('Full Warm Space', 900, ['fuel'], { capacity: { state: 'full', until: null } }),
  aListing('Distant Warm Space', 12_000, ['fuel']),
  ...Array.from({ length: 23 }, (_, index) => aListing(`Garden ${index}`, 2_000, ['gardening-and-nature'])),
];

describe('finding support', () => {
  let db: TestDatabase;
  const clock = new FixedClock(new Date('2026-05-20T09:00:00Z'));
  const places = new PlaceFinder();
  const findSupport = new FindSupport(places, clock);
  const unmetNeeds = new UnmetNeeds(cipher, clock);
  const search = new SearchServices(findSupport, new Vocabularies(), new PlaceAsked(places), unmetNeeds);
  const ask = new AskForPatient(new Patients(new PatientFields(cipher), clock), new Vocabularies(), new PlaceAsked(places), new MatchWeightsOf());
  const matchPatient = new MatchPatient(ask, findSupport, unmetNeeds);
  const explain = new ExplainAbsence(ask, clock);

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(gazetteer);
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, services), 'linkwell_job');
    await db.look(aTeam('alpha'));
    await db.look(aTeam('beta'));
    await db.look(...aPatient('Ann', 'alpha', 'ZZ1 1AA', [['debt-advice', 'open'], ['befriending', 'open'], ['food', 'met']]));
    await db.look(...aPatient('Ben', 'beta', 'ZZ1 1AA', [['debt-advice', 'open']]));
    await db.look(...aPatient('Nowhere', 'alpha', null, [['debt-advice', 'open']]));
  });
  afterAll(() => db.drop());

  const searchFor = (asked: Partial<SearchServicesArgs>) => db.database.within(publicViewer, (unit) => search.run(unit, { near: 'ZZ1 1AA', withinMetres: 10_000, first: 25, ...asked }));
  const found = async (asked: Partial<SearchServicesArgs>) => {
    const result = await searchFor(asked);
    if (!result.ok) throw new Error(result.refusal.message);
    return result.value;
  };
  const names = async (asked: Partial<SearchServicesArgs>) => (await found(asked)).items.map(({ name }) => name);
  const argsFor = (patient: string, change: Partial<MatchesForPatientArgs> = {}) => ({ patientId: idOf(patient), withinMetres: 10_000, includeFull: false, first: 25, ...change });
  const matched = (patient: string, change: Partial<MatchesForPatientArgs> = {}, team = 'alpha') =>
    db.database.within(linkWorkerOf(team), (unit) => matchPatient.run(unit, argsFor(patient, change)));

  it('lists the nearest and best first, each with its reasons', async () => {
    const { total, items, approximate, placeLabel } = await found({ need: 'debt advice' });
    expect({ total, approximate, placeLabel }).toEqual({ total: 3, approximate: false, placeLabel: 'ZZ1 1AA' });
    expect(items.map(({ name, distanceMetres }) => [name, distanceMetres])).toEqual([['Near Debt Advice', 800], ['Far Debt Advice', 8_000], ['Money Line', null]]);
    expect(items.map(({ reasons }) => reasons.map(({ text }) => text))).toEqual([
      ['Helps with advice about debts', '800 m away', 'Has room', 'Confirmed 2 weeks ago'],
      ['Helps with advice about debts', '8 km away', 'Has room', 'Confirmed 2 weeks ago'],
      ['Helps with money and debt', 'No need to travel', 'Has room', 'Confirmed 2 weeks ago'],
    ]);
  });

  it('gives the same answer however the postcode is written', async () => {
    const [first, ...others] = await Promise.all(['ZZ1 1AA', 'zz11aa', ' zz1   1aa '].map((near) => found({ near, need: 'debt advice' })));
    for (const other of others) expect(other).toEqual(first);
  });

  it('understands a whole question typed into one box', async () => {
    expect(await found({ near: '', need: 'debt advice near zz11aa' })).toEqual(await found({ need: 'debt-advice' }));
  });

  it('looks from the middle of the sector when the postcode is not known, and says so', async () => {
    const { approximate, placeLabel, items } = await found({ near: 'ZZ1 1ZZ', need: 'debt advice' });
    expect({ approximate, placeLabel }).toEqual({ approximate: true, placeLabel: 'ZZ1 1' });
    expect(items[0]).toMatchObject({ name: 'Near Debt Advice', distanceMetres: 700 });
    expect(items[0]?.reasons[1]?.text).toBe('About 700 m away');
  });

  it.each([
    ['BT1 1AA', 'NORTHERN_IRELAND', /Northern Ireland/],
    ['JE2 3AB', 'CROWN_DEPENDENCY', /Jersey/],
    ['somewhere', 'NOT_A_POSTCODE', /not a UK postcode/],
    ['YY9 9AA', 'PLACE_NOT_FOUND', /not a postcode that is known here/],
    ['', 'PLACE_NEEDED', /Enter a postcode/],
  ])('near %p is refused as %s, at the place', async (near, code, message) => {
    expect(await searchFor({ near, need: 'food' })).toMatchObject({ ok: false, refusal: { code, field: 'near', message: expect.stringMatching(message) } });
  });

  it('never lists what is excluded', async () => {
    const all = await names({ withinMetres: 100_000, first: 100 });
    for (const name of ['Full Pantry', 'Closed Friends', 'Draft Friends', 'Forgotten Friends']) expect(all).not.toContain(name);
    expect(all).toContain('Farthest Debt Advice');
  });

  it('looks for words that mean no need in names', async () => {
    expect(await names({ need: 'older friends' })).toEqual(['Older Friends']);
    expect(await names({ need: 'debt advice', words: 'FAR' })).toEqual(['Far Debt Advice']);
  });

  it('pages without a gap or a repetition', async () => {
    const whole = await names({ need: 'gardening', first: 100 });
    expect(whole).toHaveLength(23);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const { items, pageInfo } = await found({ need: 'gardening', first: 5, ...(after ? { after } : {}) });
      paged.push(...items.map(({ name }) => name));
      after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
    } while (after);
    expect(paged).toEqual(whole);
  });

  it('calls a cursor beyond every number bad input', async () => {
    const refused = await searchFor({ need: 'food', after: Buffer.from(JSON.stringify([1e12, idOf('Pantry')])).toString('base64url') }).catch((error: unknown) => error);
    expect(formatError({ message: '' }, refused, () => undefined).extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('refuses a cursor that it did not give', async () => {
    await expect(searchFor({ need: 'food', after: Buffer.from('["x","y"]').toString('base64url') })).rejects.toThrow('cursor');
  });

  it('says what is next best when nothing is found', async () => {
    const { total, nextBest } = await found({ need: 'fuel' });
    expect({ total, full: nextBest?.full, nearest: nextBest?.nearest?.name, metres: nextBest?.nearest?.distanceMetres }).toEqual({ total: 0, full: 1, nearest: 'Distant Warm Space', metres: 12_000 });
  });

  it('says that a service without assurance can be signposted only, but not to the public', async () => {
    expect((await found({ need: 'food' })).items[0]).toMatchObject({ name: 'Pantry', takesReferrals: false, cautions: [] });
    const forAnn = await matched('Ann', { needIds: [] });
    expect(forAnn.ok && forAnn.value.items.find(({ name }) => name === 'Pantry')?.cautions[0]?.code).toBe('SIGNPOST_ONLY');
  });

  describe('narrowed by what somebody chooses', () => {
    const tuesdays = { name: 'Choir Hall', addressLines: ['2 Test Street', 'Little Testing, Testborough'], postcode: 'ZZ1 1AA', easting: 400_300, northing: 400_000, precision: 'postcode' as const, opening: { words: null, schedules: schedulesOf([{ weekday: 2, opens: '10:00', closes: '12:00' }]), closedOnBankHolidays: 'unknown' } } as const;
    beforeAll(() => db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, [
      aListing('Ukulele Choir', 300, ['gardening-and-nature'], { places: [tuesdays], languages: ['Welsh'], costs: [{ amountPence: 0, words: null }], lastConfirmedOn: '2026-01-01' as CalendarDate }),
      aListing('Ukulele Club', 2_000, ['gardening-and-nature'], { costs: [{ amountPence: 300, words: 'a session' }] }),
      aListing('A Ukulele Line', null, ['gardening-and-nature'], { lastConfirmedOn: '2026-05-19' as CalendarDate }),
    ]), 'linkwell_job'));
    const ukulele = (change: Partial<SearchServicesArgs> = {}) => found({ words: 'ukulele', ...change });
    const facetsOf = async (change: Partial<SearchServicesArgs> = {}) => Object.fromEntries((await ukulele(change)).facets.map(({ id, values, unknown }) => [id, [values.filter(({ count }) => count > 0).map(({ label, count }) => `${label} ${count}`).join(', '), unknown]]));

    it('lists what has all of it, and says what each further choice would leave', async () => {
      expect(await facetsOf()).toMatchObject({ channel: ['In person 2, By phone 1', 0], weekday: ['Tuesday 1', 0], part: ['Morning 1', 0], cost: ['Free 1, Costs something 1', 0], language: ['Welsh 1', 0] });
      const { items, total } = await ukulele({ filters: { weekday: 2, part: 'morning', freeOnly: true } });
      expect([items.map(({ name }) => name), total]).toEqual([['Ukulele Choir'], 1]);
      expect(await facetsOf({ filters: { freeOnly: true } })).toMatchObject({ channel: ['In person 1', 0], cost: ['Free 1, Costs something 1', 1] });
    });

    it('reads of access to a place only what is promised', async () => {
      await db.look(`update directory.location set record = record || '{"accessibility": [{"id": "00000000-0000-4000-8000-000000000001", "description": "Step-free. No hearing loop."}]}' where name = 'Choir Hall'`);
      expect(await facetsOf({ filters: { access: ['wheelchair'] } })).toMatchObject({ access: ['Wheelchair access 1', 2] });
      expect((await ukulele({ filters: { access: ['hearing_loop'] } })).total).toBe(0);
    });

    it.each([
      ['best', ['Ukulele Choir', 'Ukulele Club', 'A Ukulele Line']],
      ['distance', ['Ukulele Choir', 'Ukulele Club', 'A Ukulele Line']],
      ['name', ['A Ukulele Line', 'Ukulele Choir', 'Ukulele Club']],
      ['confirmed', ['A Ukulele Line', 'Ukulele Club', 'Ukulele Choir']],
    ] as const)('sorts by %s, page after page', async (sort, expected) => {
      const paged: string[] = [];
      let after: string | undefined;
      do {
        const { items, pageInfo } = await ukulele({ sort, first: 1, ...(after ? { after } : {}) });
        paged.push(...items.map(({ name }) => name));
        after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
      } while (after);
      expect(paged).toEqual(expected);
    });

    it('looks from where a person stands, and says so without saying where', async () => {
      const { centre } = await ukulele();
      const here = { longitude: Math.round(centre.longitude * 1000) / 1000, latitude: Math.round(centre.latitude * 1000) / 1000 };
      const result = await ukulele({ near: '', at: here });
      expect(result).toMatchObject({ placeLabel: 'where you are', approximate: false, total: 3 });
      expect(Math.abs((result.items[0]?.distanceMetres ?? 0) - 300)).toBeLessThan(110);
      expect(await searchFor({ near: '', at: { longitude: 2.35, latitude: 48.85 } })).toMatchObject({ ok: false, refusal: { code: 'OUTSIDE_GREAT_BRITAIN', field: 'near' } });
    });

    it('knows the towns that listings name, as approximate places and on the map', async () => {
      expect(await ukulele({ near: 'little  TESTING' })).toMatchObject({ placeLabel: 'Little Testing', approximate: true, total: 3 });
      expect(await ukulele({ near: 'Testborough' })).toMatchObject({ placeLabel: 'Testborough' });
      expect((await ukulele()).towns).toMatchObject([{ name: 'Little Testing' }]);
    });
  });

  it('notes what is needed and offered by nobody near, and nothing that was found or filtered away', async () => {
    const noted = () => db.look<{ kind: string; need: string; why: string; district: string }>(`select kind, need_term_id as need, why, district from matching.unmet_need order by kind, need_term_id`);
    await db.look('delete from matching.unmet_need');
    await found({ need: 'debt advice' });
    await found({ need: 'gardening', filters: { languages: ['Klingon'] } });
    await found({ need: 'gardening', words: 'nobody' });
    expect(await noted()).toEqual([]);
    await found({ need: 'fuel' });
    await found({ need: 'fuel' });
    await matched('Ann', { needIds: [idOf('Ann befriending')] });
    expect(await noted()).toEqual([{ kind: 'patient', need: 'befriending', why: 'nothing', district: 'ZZ1' }, { kind: 'public', need: 'fuel', why: 'all_full', district: 'ZZ1' }]);
  });

  describe('without a script', () => {
    const plain = new PlainSearch(search);
    const pageOf = async (typed: Record<string, unknown>) => (await db.database.within(publicViewer, (unit) => plain.results(unit, '/plain/find', typed))).body.text;

    it('lists the same services, page after page, and always says whom to call now', async () => {
      const first = await pageOf({ need: 'gardening', near: 'zz11aa', within: '10000' });
      const after = /name="after" value="([^"]+)"/.exec(first)?.[1];
      const listed = [first, await pageOf({ need: 'gardening', near: 'zz11aa', within: '10000', after })].flatMap((body) => [...body.matchAll(/class="lw-match__name"><a [^>]*>([^<]+)</g)].map(([, name]) => name));
      expect(listed).toEqual(await names({ need: 'gardening', first: 100 }));
      expect(first).toContain('tel:999');
    });

    it('takes whatever a form may hold, and puts none of it into the page as it came', async () => {
      const hostile = '"><script>alert(1)</script>\u0000';
      const body = await pageOf({ need: hostile, near: 'ZZ1 1AA', within: '-1', weekday: 'x', part: ['a'], channel: {}, free: hostile, after: 'bad' });
      expect(body).not.toContain('<script');
      expect(body).toContain('&quot;&gt;&lt;script&gt;');
      expect(await pageOf({ near: hostile })).toContain('not a UK postcode');
      expect(await pageOf({ near: 'ZZ1 1AA', need: 'debt', after: 'bad' })).toContain('Near Debt Advice');
    });
  });

  describe('for a patient', () => {
    it('looks from their own place for their open needs and for people of their age', async () => {
      const result = await matched('Ann');
      expect(result).toMatchObject({ ok: true, value: { total: 3, needs: [{ asked: true }, { asked: true }] } });
      expect(result.ok && result.value.items.map(({ name }) => name)).toEqual(['Near Debt Advice', 'Far Debt Advice', 'Money Line']);
    });
    it('looks for the needs that were chosen', async () => {
      const result = await matched('Ann', { needIds: [idOf('Ann befriending')] });
      expect(result.ok && result.value).toMatchObject({ total: 0, needs: expect.arrayContaining([{ id: idOf('Ann debt-advice'), label: 'Advice about debts', asked: false }]) });
    });
    it('tells the trail whose matches were looked at', async () => {
      await matched('Ann');
      const [entry] = await db.look(`select action, subject_type, subject_ids, user_id from audit.event order by id desc limit 1`);
      expect(entry).toMatchObject({ action: 'patient.matched', subject_type: 'patient', subject_ids: [idOf('Ann')], user_id: idOf('worker of alpha') });
    });
    it('never tells where they live', async () => {
      const result = await matched('Ann');
      expect(JSON.stringify({ ...(result.ok ? result.value : {}), items: [], together: [] })).not.toMatch(/ZZ1/);
    });
    it('of another team, there is none', async () => {
      await expect(matched('Ben')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      expect(await matched('Ben', {}, 'beta')).toMatchObject({ ok: true });
    });
    it('without a postcode, says what to do', async () => {
      expect(await matched('Nowhere')).toMatchObject({ ok: false, refusal: { code: 'PATIENT_PLACE_UNKNOWN' } });
    });
  });

  describe('"why is it not here?"', () => {
    const whyNot = async (name: string) => {
      const result = await db.database.within(linkWorkerOf('alpha'), (unit) => explain.run(unit, { ...argsFor('Ann'), name }));
      if (!result.ok) throw new Error(result.refusal.message);
      return result.value.services.map(({ rule, text }) => [rule, text]);
    };
    it.each([
      ['older friends', 'WRONG_AGE', 'It is for people aged 65 and over.'],
      ['farthest', 'TOO_FAR', 'It is 30 km away, more than the 10 km asked for.'],
      ['closed friends', 'NOT_RUNNING', 'It has ended.'],
      ['forgotten', 'NOT_CONFIRMED_FOR_A_YEAR', 'Nobody has confirmed its listing for over 12 months.'],
      ['near debt', null, 'It is in the list.'],
    ])('of %s: %s', async (name, rule, text) => expect(await whyNot(name)).toEqual([[rule, text]]));
    it('of a draft there is nothing to say', async () => expect(await whyNot('Draft Friends')).toEqual([]));
    it('is not asked for another team’s patient', async () => {
      await expect(db.database.within(linkWorkerOf('alpha'), (unit) => explain.run(unit, { ...argsFor('Ben'), name: 'debt' }))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    });
  });
});
