import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { askForNews, newsFrom, referralStates, type ReferralEvent } from './index';
import { actors, now, referralIn, today } from './decide.examples';

describe('asking for news', () => {
  const none = new Set<CalendarDate>();
  const asked = (day: string): ReferralEvent => ({ type: 'NewsAskedFor', at: new Date(`${day}T09:00:00Z`), by: { party: 'link_worker', userId: 'worker-1' as never } });

  it('is possible while somebody waits or takes part, and not after', () =>
    expect(referralStates.filter((state) => newsFrom(state, [], today, none) !== undefined)).toEqual(['sent', 'waitlisted', 'accepted', 'in_progress']));

  // 20 May 2026 is a Wednesday.
  it.each([
    ['never before', [], '2026-05-20'],
    ['five working days ago', [asked('2026-05-13')], '2026-05-20'],
    ['four working days ago', [asked('2026-05-14')], '2026-05-21'],
    ['the latest asking counts', [asked('2026-05-19'), asked('2026-04-01')], '2026-05-26'],
  ])('after it was asked %s', (_, events, from) => expect(newsFrom('sent', events, today, none)).toBe(from));

  it('waits a day longer over a bank holiday', () => expect(newsFrom('sent', [asked('2026-05-19')], today, new Set(['2026-05-25' as CalendarDate]))).toBe('2026-05-27'));

  it('leaves the referral where it is, and stands in its story', () =>
    expect(askForNews(referralIn('sent'), actors.link_worker, now, today)).toMatchObject({ ok: true, value: [{ type: 'NewsAskedFor', by: { party: 'link_worker' } }] }));

  it('is refused so soon after the last time, with the day from which it is possible', () =>
    expect(askForNews(referralIn('sent'), actors.link_worker, now, '2026-05-21' as CalendarDate)).toMatchObject({ refusal: { code: 'ASKED_LATELY', message: expect.stringContaining('21 May') } }));

  it.each(['organisation', 'patient'] as const)('is not for the %s', (party) => expect(askForNews(referralIn('sent'), actors[party], now, today).ok).toBe(false));

  it('is refused when it is over', () => expect(askForNews(referralIn('closed'), actors.team_lead, now, undefined)).toMatchObject({ refusal: { code: 'REFERRAL_STATE' } }));
});
