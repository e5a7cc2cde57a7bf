import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ServiceListing } from '../listing/listing-document';
import { aServiceListing } from './a-service-listing';
import { answerSection, answersIn, mayBeKept, problemsOf } from './answer-section';
import { saysTheSame } from './document';
import { serviceSectionIds, type ServiceSectionId } from './sections';

let next = 100;
const newId = () => `00000000-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`;
const answered = (listing: ServiceListing, section: ServiceSectionId, change: object): ServiceListing => {
  const answers = { ...(answersIn(listing)[section] as object), ...change };
  const result = answerSection(listing, section, answers, newId);
  if (!result.ok) throw new Error(`${result.refusal.field}: ${result.refusal.message}`);
  return result.value as ServiceListing;
};
const refusalOf = (section: ServiceSectionId, change: object) => {
  const listing = aServiceListing();
  const result = answerSection(listing, section, { ...(answersIn(listing)[section] as object), ...change }, newId);
  return result.ok ? undefined : result.refusal;
};
const place = { id: '', name: 'Room 2', street: '9 Low Road', town: 'Testtown', postcode: 'zz1  2bb', directions: '', features: [], accessibility: '' };
const week = (day: number, ...times: { opens: string; closes: string }[]) => Array.from({ length: 7 }, (_, index) => ({ times: index === day ? times : [] }));

describe('a page of the editor', () => {
  it.each(serviceSectionIds)('leaves the listing as it is when nothing on “%s” is changed', (section) => {
    const listing = aServiceListing();
    expect(answered(listing, section, {})).toBe(listing);
  });

  it('keeps what it does not show', () => {
    const listing = aServiceListing({ accreditations: 'Advice Quality Standard' });
    expect(answered(listing, 'name', { name: 'Debts' }).service).toEqual({ ...listing.service, name: 'Debts' });
  });

  it('shows mark-up as the characters it is made of, and leaves out what nobody says', () => {
    const { service } = answered(aServiceListing(), 'name', { name: ' <b>Debt</b>\u202e ', description: '<script>alert(1)</script>\r\n\r\n\r\n\r\nWelcome' });
    expect([service.name, service.description]).toEqual(['<b>Debt</b>', '<script>alert(1)</script>\n\nWelcome']);
    expect(answered(aServiceListing(), 'access', { email: '' }).service).not.toHaveProperty('email');
  });

  it('keeps the ids of what stays, and gives new ones to what is new', () => {
    const { service } = answered(aServiceListing(), 'access', { phones: [{ number: '0161 496 0009', description: 'Evenings' }, { number: '0161 496 0001', description: '' }] });
    expect(service.phones).toEqual([{ id: expect.stringMatching(/-0000000001\d\d$/), number: '0161 496 0009', description: 'Evenings' }, { id: aServiceListing().service.phones![0]!.id, number: '0161 496 0001', type: 'voice' }]);
  });

  it('forgets the coordinates of a place that moves, and keeps those of one whose door is described anew', () => {
    const [hall] = (answersIn(aServiceListing())['places'] as { places: object[] }).places;
    const moved = answered(aServiceListing(), 'places', { places: [{ ...hall, postcode: 'ZZ1 9ZZ' }] }).locations[0];
    expect(moved).not.toHaveProperty('latitude');
    expect(moved?.addresses?.[0]).toMatchObject({ address_1: '1 High Street', postal_code: 'ZZ1 9ZZ' });
    expect(answered(aServiceListing(), 'places', { places: [{ ...hall, accessibility: 'Ring the bell. The door is heavy' }] }).locations[0]).toEqual(aServiceListing().locations[0]);
    expect(answered(aServiceListing(), 'places', { places: [{ ...hall, features: [] }] }).locations[0]).toMatchObject({ latitude: 53.4, accessibility: [{ description: 'Ring the bell', details: 'The door is heavy' }] });
  });

  it('takes several places, and none for a service that is online only', () => {
    const [hall] = (answersIn(aServiceListing())['places'] as { places: object[] }).places;
    const two = answered(aServiceListing(), 'places', { places: [hall, place] });
    expect(two.service.service_at_locations).toHaveLength(2);
    expect(two.service.service_at_locations?.[0]?.schedules).toHaveLength(1);
    expect(two.locations[1]?.addresses?.[0]?.postal_code).toBe('ZZ1 2BB');
    const online = answered(answered(aServiceListing(), 'places', { anywhere: 'no' }), 'access', { channels: ['online'] });
    expect(online.service.service_at_locations ?? []).toEqual([]);
    expect(problemsOf(online)).toEqual([]);
  });

  it('writes a week of times as rules, with the words beside them', () => {
    const groups = (answersIn(aServiceListing())['times'] as { groups: object[] }).groups;
    const times = Array.from({ length: 7 }, (_, day) => ({ times: day < 2 ? [{ opens: '09:00', closes: '17:00' }] : [] }));
    const listing = answered(aServiceListing(), 'times', { bankHolidays: 'yes', groups: [{ ...groups[0], week: times, words: 'Ring first' }] });
    expect(listing.service.service_at_locations?.[0]?.schedules).toMatchObject([{ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00', description: 'Ring first' }]);
    expect(listing.ours.closedOnBankHolidays).toBe('yes');
  });

  it('lets words go that said the same as the times before these were changed, and keeps others', () => {
    const [group] = (answersIn(aServiceListing())['times'] as { groups: { words: string; week: object[] }[] }).groups;
    expect(group?.words).toBe('');
    const listing = answered(aServiceListing(), 'times', { groups: [{ ...group, week: week(3, { opens: '10:00', closes: '12:00' }) }] });
    expect(listing.service.service_at_locations?.[0]?.schedules).toEqual([{ id: expect.any(String), freq: 'WEEKLY', byday: 'TH', opens_at: '10:00', closes_at: '12:00' }]);
    const worded = aServiceListing({ service_at_locations: undefined, schedules: [{ id: newId(), freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00', description: 'Term time only' }] });
    expect(answersIn(worded)['times']).toMatchObject({ groups: [{ words: 'Term time only' }] });
  });

  it('reads back sessions of the month and of every two weeks, and keeps rules that it cannot show', () => {
    const summer = { id: newId(), freq: 'WEEKLY' as const, byday: 'SA', opens_at: '10:00', closes_at: '11:00', valid_to: '2026-08-31' };
    const before = aServiceListing({ service_at_locations: undefined, schedules: [summer] });
    const rules = [
      { every: 'month', nth: '-1', day: '5', starts: '', opens: '14:00', closes: '16:00' },
      { every: 'fortnight', nth: '1', day: '4', starts: '2026-05-14', opens: '10:00', closes: '11:30' },
    ];
    const [group] = (answersIn(before)['times'] as { groups: { others: { words: string }[] }[] }).groups;
    expect(group?.others.map(({ words }) => words)).toEqual(['Saturdays 10am to 11am, until 31 August 2026']);
    const listing = answered(before, 'times', { bankHolidays: 'no', groups: [{ ...group, rules }] });
    expect(listing.service.schedules).toMatchObject([{ freq: 'MONTHLY', byday: '-1FR' }, { freq: 'WEEKLY', interval: 2, byday: 'TH', dtstart: '2026-05-14' }, summer]);
    expect(answersIn(listing)['times']).toMatchObject({ groups: [{ rules }] });
  });

  it.each([
    ['name', { name: ' ' }, 'name', /Enter the name/],
    ['name', { name: 'x'.repeat(151) }, 'name', /at most 150 fit/],
    ['name', { description: '' }, 'description', /Say in a few sentences/],
    ['needs', { needTermIds: [] }, 'needTermIds', /at least one/],
    ['people', { ages: 'limits', from: '', to: '' }, 'from', /youngest age/],
    ['people', { ages: 'limits', from: '18.5', to: '' }, 'from', /whole years/],
    ['people', { ages: 'limits', from: '60', to: '18' }, 'to', /not be below/],
    ['people', { catchment: 'area', catchmentWords: '' }, 'catchmentWords', /which area/],
    ['places', { places: [{ ...place, postcode: 'ZZ1' }] }, 'places.0.postcode', /whole postcode/],
    ['places', { anywhere: 'yes', places: [] }, 'anywhere', /Add the place/],
    ['access', { email: 'hello@' }, 'email', /correct format/],
    ['access', { website: 'javascript:alert(1)' }, 'website', /address of a website/],
    ['access', { website: 'https://user:secret@advice.example' }, 'website', /address of a website/],
    ['access', { phones: [{ number: 'ring us', description: '' }] }, 'phones.0.number', /area code/],
    ['access', { phones: [], email: '', website: '' }, 'phones.0.number', /get in touch/],
    ['access', { responseTargetDays: '0' }, 'responseTargetDays', /1 to 60/],
    ['costs', { kind: 'paid', options: [{ amount: 'three', words: '' }] }, 'options.0.amount', /in pounds/],
    ['times', { bankHolidays: 'no', groups: [{ place: '', label: '', week: week(0, { opens: '12:00', closes: '10:00' }), rules: [], words: '', others: [] }] }, 'groups.0.week.0.times.0.closes', /after it opens/],
    ['times', { bankHolidays: 'no', groups: [{ place: '', label: '', week: week(6, { opens: '10:00', closes: '12:00' }, { opens: '11:00', closes: '13:00' }), rules: [], words: '', others: [] }] }, 'groups.0.week.6.times.0.opens', /overlap/],
  ] as const)('refuses on “%s” %j at its field, with the remedy', (section, change, field, remedy) => {
    expect(refusalOf(section, change)).toMatchObject({ code: 'ANSWER_INVALID', field, message: expect.stringMatching(remedy) });
  });

  it('completes a web address that was typed without https', () => {
    expect(answered(aServiceListing(), 'access', { website: 'www.advice.example/debt' }).service.url).toBe('https://www.advice.example/debt');
  });

  it('is kept unfinished with mistakes in it, but never as something else than its answers', () => {
    const listing = aServiceListing();
    expect(mayBeKept(listing, 'name', { name: '', description: 'x' }).ok).toBe(true);
    for (const hostile of [null, 'text', { name: { $gt: '' }, description: '' }, { name: 'x'.repeat(30_000), description: '' }]) expect(mayBeKept(listing, 'name', hostile).ok).toBe(false);
    expect(mayBeKept(listing, 'about', {}).ok).toBe(false);
  });

  it('is never broken by what is typed: whatever is taken can be read back and taken again without a change', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(fc.property(text, text, fc.array(fc.record({ number: text, description: text }), { maxLength: 3 }), text, (name, description, phones, website) => {
      const listing = aServiceListing();
      for (const [section, change] of [['name', { name, description }], ['access', { phones, website }], ['languages', { others: name, interpreting: description }]] as const) {
        const result = answerSection(listing, section, { ...(answersIn(listing)[section] as object), ...change }, newId);
        if (!result.ok) continue;
        const again = answerSection(result.value, section, answersIn(result.value)[section], newId);
        expect(again.ok && saysTheSame(again.value, result.value)).toBe(true);
      }
    }));
  });
});

describe('a listing that is to be submitted', () => {
  it('has no problem when every page is right', () => expect(problemsOf(aServiceListing({}, { closedOnBankHolidays: 'no' }))).toEqual([]));
  it('needs a place when it is given in person', () =>
    expect(problemsOf(aServiceListing({ service_at_locations: undefined }))).toEqual([expect.objectContaining({ section: 'places', field: 'anywhere' })]));
  it('names each page that is not right', () =>
    expect(problemsOf(aServiceListing({ description: undefined, email: 'nobody' }, { needTermIds: [] })).map(({ section }) => section)).toEqual(['name', 'needs', 'access']));
});
