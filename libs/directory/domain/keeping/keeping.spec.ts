import { describe, expect, it } from '@jest/globals';
import { addDays, dayInLondon, reachable, type CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { addMonths } from '../calendar-months';
import { sortAnswers } from './answer-ask';
import { assuranceStanding, readExpiry, reminderFor } from './assurance-standing';
import { claimStates, maskedAddress, nextClaimStates, readPace, readProposal, type Proposal } from './claim';
import { monthsOfUse } from './own-figures';
import { closureOn, readClosure, readRoom, statusOn } from './room-and-closure';
import { asksADay, askToday, chooseAsks, followUp, isDue, nextAskDay, type AskableOrganisation } from './when-to-ask';

const day = (text: string) => text as CalendarDate;
const anOrganisation = (more: Partial<AskableOrganisation> = {}): AskableOrganisation =>
  ({ id: 'a', confirmedOn: [day('2026-01-10')], lastAskedOn: null, address: 'hello@pantry.example', kept: false, ...more });

describe('an organisation', () => {
  it.each([
    ['was confirmed six months ago to the day', ['2026-01-10'], null, '2026-07-10', 'ask'],
    ['was confirmed a day later', ['2026-01-11'], null, '2026-07-10', 'not_due'],
    ['was never confirmed', [null], null, '2026-07-10', 'ask'],
    ['has one old listing among fresh ones', ['2026-07-01', '2025-12-01'], null, '2026-07-10', 'ask'],
    ['was confirmed on a day that has not come', ['2027-01-01'], null, '2026-07-10', 'ask'],
    ['was asked less than six months ago', [null], '2026-01-11', '2026-07-10', 'asked_lately'],
    ['was asked six months ago to the day', [null], '2026-01-10', '2026-07-10', 'ask'],
    ['was confirmed on 31 August, at the end of a common February', ['2026-08-31'], null, '2027-02-28', 'ask'],
    ['was confirmed on 31 August, a day before', ['2026-08-31'], null, '2027-02-27', 'not_due'],
    ['was confirmed on 31 August, on a leap day', ['2027-08-31'], null, '2028-02-29', 'ask'],
    ['was confirmed on 31 August, the day before a leap day', ['2027-08-31'], null, '2028-02-28', 'not_due'],
    ['was asked on a leap day', [null], '2028-02-29', '2028-08-29', 'ask'],
  ] as const)('that %s', (_words, confirmedOn, lastAskedOn, today, expected) =>
    expect(askToday(anOrganisation({ confirmedOn: confirmedOn as readonly (string | null)[] as readonly (CalendarDate | null)[], lastAskedOn: lastAskedOn as CalendarDate | null }), day(today))).toBe(expected));

  it('without an address is asked through its editors, and else is left to the stewards', () => {
    expect(askToday(anOrganisation({ address: null, kept: true }), day('2026-08-01'))).toBe('ask');
    expect(askToday(anOrganisation({ address: null }), day('2026-08-01'))).toBe('unreachable');
  });

  it('is asked by the day in London: half past midnight in summer is still yesterday in UTC', () => {
    expect(dayInLondon(new Date('2026-07-09T23:30:00Z'))).toBe('2026-07-10');
    expect(isDue(day('2026-01-10'), dayInLondon(new Date('2026-07-09T23:30:00Z')))).toBe(true);
    expect(isDue(day('2026-01-10'), dayInLondon(new Date('2026-07-09T22:30:00Z')))).toBe(false);
  });
});

describe('a day’s asks', () => {
  const someDay = fc.integer({ min: 0, max: 1200 }).map((days) => addDays(day('2024-01-01'), days));
  const organisations = fc.uniqueArray(
    fc.record({ id: fc.uuid(), confirmedOn: fc.array(fc.option(someDay), { minLength: 1, maxLength: 4 }), lastAskedOn: fc.option(someDay), address: fc.option(fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example')), kept: fc.boolean() }),
    { selector: ({ id }) => id, maxLength: 60 });

  it('go to nobody twice, to no address twice, to none before its time and to no more than the day allows', () => {
    fc.assert(fc.property(organisations, someDay, (all, today) => {
      const asked = chooseAsks(all, today);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
      const addresses = asked.flatMap(({ address }) => address ?? []);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(asked.length).toBeLessThanOrEqual(asksADay(all.length));
      for (const each of asked) {
        expect(askToday(each, today)).toBe('ask');
        if (each.lastAskedOn !== null) expect(today >= nextAskDay(each.lastAskedOn)).toBe(true);
      }
    }));
  });

  it('are the same whatever order the organisations come in', () => {
    fc.assert(fc.property(organisations, someDay, (all, today) => {
      expect(chooseAsks([...all].reverse(), today)).toEqual(chooseAsks(all, today));
    }));
  });

  it('reach an organisation at most once in any six months, and every one in the end', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 150 }), (count) => {
      let all: AskableOrganisation[] = Array.from({ length: count }, (_, index) => anOrganisation({ id: `o${index}`, confirmedOn: [null], address: `${index}@x.example` }));
      const askedOn = new Map<string, CalendarDate[]>();
      for (let today = day('2027-06-01'); today < '2028-04-01'; today = addDays(today, 1)) {
        for (const { id } of chooseAsks(all, today)) askedOn.set(id, [...(askedOn.get(id) ?? []), today]);
        all = all.map((each) => ({ ...each, lastAskedOn: askedOn.get(each.id)?.at(-1) ?? null }));
      }
      expect(askedOn.size).toBe(count);
      for (const days of askedOn.values()) days.slice(1).forEach((each, index) => expect(each >= addMonths(days[index]!, 6)).toBe(true));
    }), { numRuns: 5 });
  });

  it('spread a large directory over about three months', () => {
    expect(asksADay(30)).toBe(20);
    expect(asksADay(6000)).toBe(100);
  });
});

describe('an ask', () => {
  const sent = { sentOn: day('2026-03-20'), answered: false, reminded: false, escalated: false };
  it.each([
    ['after 13 days', sent, '2026-04-02', null],
    ['after 14 days, over the change to summer time', sent, '2026-04-03', 'remind'],
    ['that was reminded of', { ...sent, reminded: true }, '2026-04-10', null],
    ['after 30 days', { ...sent, reminded: true }, '2026-04-19', 'escalate'],
    ['after 30 days on which no worker ran', sent, '2026-04-19', 'escalate'],
    ['that was answered', { ...sent, answered: true }, '2026-05-01', null],
    ['that a steward has', { ...sent, escalated: true }, '2026-05-01', null],
  ] as const)('%s', (_words, ask, today, expected) => expect(followUp(ask, day(today))).toBe(expected));

  it('is answered for each of its listings, once, and for no other', () => {
    const answer = (serviceId: string, said: 'correct' | 'changed' | 'ended', words = '') => ({ serviceId, answer: said, words });
    expect(sortAnswers(['a', 'b', 'c'], [answer('a', 'correct'), answer('b', 'changed', ' New phone '), answer('c', 'ended')]))
      .toEqual({ ok: true, value: { correct: ['a'], changed: [{ serviceId: 'b', words: 'New phone' }], ended: [{ serviceId: 'c', words: null }] } });
    expect(sortAnswers(['a'], [answer('b', 'correct')])).toMatchObject({ ok: false, refusal: { code: 'NOT_ASKED' } });
    expect(sortAnswers(['a', 'b'], [answer('a', 'correct')])).toMatchObject({ ok: false, refusal: { code: 'ANSWER_EACH' } });
    expect(sortAnswers(['a'], [answer('a', 'correct'), answer('a', 'ended')])).toMatchObject({ ok: false, refusal: { code: 'ANSWER_EACH' } });
    expect(sortAnswers(['a'], [answer('a', 'changed', '  ')])).toMatchObject({ ok: false, refusal: { code: 'WORDS_NEEDED' } });
  });
});

describe('an assurance', () => {
  it.each([
    [61, null], [60, 60], [31, 60], [30, 30], [8, 30], [7, 7], [0, 7], [-1, null],
  ] as const)('with %i days left is reminded of at %s', (left, expected) => expect(reminderFor(addDays(day('2028-02-29'), left), day('2028-02-29'))).toBe(expected));

  it('is reminded of three times at most, whenever it is looked at', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 200 })), (days) => {
      const notices = new Set(days.map((left) => reminderFor(addDays(day('2026-06-01'), left), day('2026-06-01'))));
      notices.delete(null);
      expect(notices.size).toBeLessThanOrEqual(3);
    }));
  });

  it('says what holds, what ends soon, what has lapsed and what is missing; checks of the DBS only where they apply', () => {
    const record = (kind: 'insurance' | 'safeguarding_policy' | 'data_sharing_agreement', expiresOn: string) => ({ kind, recordedBy: 'A manager', recordedOn: day('2025-01-01'), expiresOn: day(expiresOn) });
    const records = [record('insurance', '2025-06-01'), record('insurance', '2026-06-30'), record('data_sharing_agreement', '2027-01-01'), record('safeguarding_policy', '2026-05-31')];
    const states = (dbsApplies: boolean) => assuranceStanding({ dbsApplies, records }, day('2026-06-01')).map(({ kind, state }) => [kind, state]);
    expect(states(false)).toEqual([['data_sharing_agreement', 'holds'], ['safeguarding_policy', 'lapsed'], ['insurance', 'runs_out_soon']]);
    expect(states(true).at(-1)).toEqual(['dbs', 'missing']);
  });

  it('is recorded for a day that has not passed, and within five years', () => {
    expect(readExpiry(day('2026-05-31'), day('2026-06-01'))).toMatchObject({ refusal: { code: 'ALREADY_LAPSED' } });
    expect(readExpiry(day('2031-06-02'), day('2026-06-01'))).toMatchObject({ refusal: { code: 'TOO_FAR_AHEAD' } });
    expect(readExpiry(day('2026-06-01'), day('2026-06-01')).ok).toBe(true);
  });
});

describe('what an organisation says of its room', () => {
  const today = day('2026-03-28');
  it('keeps a wait in days, and a day only with "full"', () => {
    expect(readRoom({ state: 'limited', until: day('2026-05-01'), waitWeeks: 6 }, today)).toEqual({ ok: true, value: { capacity: { state: 'limited' }, usualWaitDays: 42 } });
    expect(readRoom({ state: 'full', until: day('2026-03-29'), waitWeeks: null }, today)).toEqual({ ok: true, value: { capacity: { state: 'full', until: '2026-03-29' }, usualWaitDays: null } });
    expect(readRoom({ state: 'full', until: today, waitWeeks: null }, today)).toMatchObject({ refusal: { code: 'UNTIL_PAST', field: 'until' } });
    expect(readRoom({ state: 'open', until: null, waitWeeks: 200 }, today)).toMatchObject({ refusal: { code: 'NO_SUCH_WAIT' } });
  });

  it('closes from a day to a day, both included', () => {
    const closure = { from: day('2026-03-29'), until: day('2026-04-05'), note: ' Easter\nbreak ' };
    expect(readClosure(closure, today)).toEqual({ ok: true, value: { ...closure, note: 'Easter break' } });
    expect(readClosure({ ...closure, until: day('2026-03-28') }, today)).toMatchObject({ refusal: { code: 'CLOSURE_BACKWARDS' } });
    expect(readClosure({ from: day('2026-03-01'), until: day('2026-03-27'), note: null }, today)).toMatchObject({ refusal: { code: 'CLOSURE_PAST' } });
    const on = (text: string) => closureOn(closure, day(text));
    expect([statusOn(day('2026-03-29'), 'active', closure), statusOn(day('2026-04-06'), 'active', closure), statusOn(day('2026-03-29'), 'defunct', closure)]).toEqual(['temporarily_closed', 'active', 'defunct']);
    expect([on('2026-03-28'), on('2026-03-29'), on('2026-04-05'), on('2026-04-06')]).toEqual(['coming', 'closed', 'closed', null]);
  });
});

describe('a claim', () => {
  it('reaches every state, and each open one leads on', () => {
    expect([...reachable(nextClaimStates, 'asked')].sort()).toEqual([...claimStates].sort());
  });
  it('shows a stranger no more of an address than its owner needs to know it', () => expect(maskedAddress('hello@pantry.example')).toBe('h•••••@pantry.example'));
  it('is sent by somebody who took the time, from a page of today', () => {
    const fetched = new Date('2026-10-25T00:30:00Z');
    const after = (seconds: number) => readPace(fetched, new Date(fetched.getTime() + seconds * 1000));
    expect([after(1), after(2.9), after(3), after(86_400), after(86_401), readPace(null, fetched)].map((result) => (result.ok ? 'ok' : result.refusal.code)))
      .toEqual(['TOO_QUICK', 'TOO_QUICK', 'ok', 'ok', 'FORM_TOO_OLD', 'FORM_TOO_OLD']);
  });
  it('for something new says how to get in touch', () => {
    const proposal: Proposal = { organisationName: 'Knitters', serviceName: 'Knit', what: 'We knit', address: null, postcode: 'QX1 1AB', phone: null, email: null, website: null, runsIt: true };
    expect(readProposal(proposal)).toMatchObject({ refusal: { code: 'CONTACT_NEEDED', field: 'phone' } });
    expect(readProposal({ ...proposal, phone: '01632 960001' }).ok).toBe(true);
  });
});

it('a month without any look is nought, over the turn of a year', () => {
  expect(monthsOfUse([{ month: '2026-01', views: 4, shortlistings: 1 }], day('2026-02-28'), 3)).toEqual([
    { month: '2025-12', views: 0, shortlistings: 0 }, { month: '2026-01', views: 4, shortlistings: 1 }, { month: '2026-02', views: 0, shortlistings: 0 },
  ]);
});
