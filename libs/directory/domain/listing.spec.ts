import { describe, expect, it } from '@jest/globals';
import { reachable, type CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import {
  addMonths, assuranceGaps, capacityOn, confirmationInWords, freshnessOn, isAssured, isRemote, isShutTo, lastShownDay, listingStates, mayBecome, mayReceiveReferrals,
  nextListingStates, timeAgo, wholeMonths, type Assurance, type AssuranceKind, type ReferableService,
} from './index';

const day = (text: string) => text as CalendarDate;
const today = day('2026-08-31');

describe('a listing\'s life', () => {
  it('can reach every state from a draft, and leaves every state but the last', () => {
    expect([...reachable(nextListingStates, 'draft')].sort()).toEqual([...listingStates].sort());
    for (const state of listingStates) expect(nextListingStates[state].length > 0).toBe(state !== 'defunct');
  });
  it.each([['draft', 'in_review', true], ['draft', 'published', false], ['in_review', 'published', true], ['published', 'draft', false], ['unpublished', 'in_review', true], ['defunct', 'published', false]] as const)(
    'from %s to %s: %p', (from, to, allowed) => expect(mayBecome(from, to)).toBe(allowed),
  );
});

describe('months', () => {
  it.each([['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2025-11-30', 3, '2026-02-28'], ['2026-08-31', 12, '2027-08-31'], ['2026-03-31', -1, '2026-02-28'], ['2026-01-15', -1, '2025-12-15']])(
    '%s and %i months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to),
  );
  it('counts only whole ones', () => {
    expect(wholeMonths(day('2026-01-31'), day('2026-02-27'))).toBe(0);
    expect(wholeMonths(day('2026-01-31'), day('2026-02-28'))).toBe(1);
    expect(wholeMonths(day('2026-01-15'), day('2027-01-14'))).toBe(11);
  });
});

describe('freshness', () => {
  it.each([
    [null, 'unknown', 'Not yet confirmed'],
    ['2026-09-01', 'unknown', 'Not yet confirmed'],
    ['2026-08-31', 'fresh', 'Confirmed today'],
    ['2026-08-30', 'fresh', 'Confirmed yesterday'],
    ['2026-08-10', 'fresh', 'Confirmed 3 weeks ago'],
    ['2026-05-31', 'fresh', 'Confirmed 3 months ago'],
    ['2026-05-30', 'ageing', 'Confirmed 3 months ago'],
    ['2026-02-28', 'stale', 'Not confirmed for 6 months'],
    ['2026-03-01', 'ageing', 'Confirmed 5 months ago'],
    ['2025-08-31', 'stale', 'Not confirmed for 12 months'],
    ['2025-08-30', 'hidden', 'Not confirmed for 12 months'],
    ['2023-01-01', 'hidden', 'Not confirmed for 3 years'],
  ] as const)('of a listing last confirmed on %s is %s: %s', (confirmed, freshness, words) => {
    expect(freshnessOn(today, confirmed && day(confirmed))).toBe(freshness);
    expect(confirmationInWords(today, confirmed && day(confirmed))).toBe(words);
  });
  it('says days, weeks, months and years', () => {
    expect(['2026-08-18', '2026-08-17', '2026-07-01', '2024-09-01', '2024-08-31'].map((each) => timeAgo(day(each), today))).toEqual(['13 days ago', '2 weeks ago', '8 weeks ago', '23 months ago', '2 years ago']);
  });
  it('only grows worse as days pass, and hides exactly after the last shown day', () => {
    const order = ['fresh', 'ageing', 'stale', 'hidden'];
    fc.assert(fc.property(fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), fc.nat(800), (from, after) => {
      const confirmed = day(from.toISOString().slice(0, 10));
      const later = day(new Date(from.getTime() + after * 86_400_000).toISOString().slice(0, 10));
      const next = day(new Date(from.getTime() + (after + 1) * 86_400_000).toISOString().slice(0, 10));
      expect(order.indexOf(freshnessOn(next, confirmed))).toBeGreaterThanOrEqual(order.indexOf(freshnessOn(later, confirmed)));
      expect(freshnessOn(later, confirmed) === 'hidden').toBe(later > lastShownDay(confirmed));
    }));
  });
});

describe('capacity', () => {
  it('full until a day is open from that day', () => {
    expect(capacityOn(today, { state: 'full', until: day('2026-09-01') }).state).toBe('full');
    expect(capacityOn(today, { state: 'full', until: today }).state).toBe('open');
    expect(capacityOn(today, { state: 'full', until: null }).state).toBe('full');
  });
});

describe('an access route', () => {
  it.each([['self', 'professional', true], ['professional', 'self', true], ['either', 'self', false], ['unknown', 'professional', false], ['self', 'self', false]] as const)(
    '%s, for someone who comes by %s, is shut: %p', (way, by, shut) => expect(isShutTo(way, by)).toBe(shut),
  );
  it('is remote when nobody need go anywhere', () => {
    expect([isRemote(['online', 'phone']), isRemote(['home_visit']), isRemote(['in_person', 'phone']), isRemote([])]).toEqual([true, true, false, false]);
  });
});

describe('assurance', () => {
  const record = (kind: AssuranceKind, expiresOn: string) => ({ kind, recordedBy: 'A. Steward', recordedOn: day('2026-01-01'), expiresOn: day(expiresOn) });
  const complete: Assurance = { dbsApplies: false, records: [record('data_sharing_agreement', '2027-01-01'), record('safeguarding_policy', '2026-08-31'), record('insurance', '2026-12-31')] };
  const service: ReferableService = { listingState: 'published', status: 'active', accessWay: 'either', capacity: { state: 'open' }, assurance: complete };

  it('holds to the end of its last day', () => {
    expect(isAssured(complete, today)).toBe(true);
    expect(assuranceGaps(complete, day('2026-09-01'))).toEqual([{ kind: 'safeguarding_policy', expiredOn: '2026-08-31' }]);
  });
  it('asks for DBS checks only where they apply', () => {
    expect(assuranceGaps({ ...complete, dbsApplies: true }, today)).toEqual([{ kind: 'dbs', expiredOn: null }]);
  });
  it('counts the record that holds longest', () => {
    expect(isAssured({ ...complete, records: [...complete.records, record('insurance', '2026-01-02')] }, today)).toBe(true);
  });

  it.each<[string, Partial<ReferableService>, string | null]>([
    ['published, running and assured', {}, null],
    ['full', { capacity: { state: 'full', until: null } }, null],
    ['of unknown access', { accessWay: 'unknown' }, null],
    ['still in review', { listingState: 'in_review' }, 'SERVICE_NOT_PUBLISHED'],
    ['closed for now', { status: 'temporarily_closed' }, 'SERVICE_NOT_RUNNING'],
    ['for people to go to themselves', { accessWay: 'self' }, 'SELF_REFERRAL_ONLY'],
    ['closed to new people', { capacity: { state: 'closed' } }, 'SERVICE_CLOSED_TO_NEW_PEOPLE'],
    ['without assurance', { assurance: { dbsApplies: false, records: [] } }, 'ASSURANCE_INCOMPLETE'],
  ])('a service that is %s may be referred to, or not', (_, change, code) => {
    const result = mayReceiveReferrals({ ...service, ...change }, today);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
  it('says what is still needed', () => {
    const result = mayReceiveReferrals({ ...service, assurance: { dbsApplies: true, records: [record('insurance', '2026-08-01')] } }, today);
    expect(result).toMatchObject({ refusal: { message: expect.stringContaining('data-sharing agreement, safeguarding policy, insurance (lapsed on 2026-08-01), DBS checks') } });
  });
});
