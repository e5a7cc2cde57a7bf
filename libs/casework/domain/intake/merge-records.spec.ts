import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { emptyAgain, fillUp, planEpisodes, type EpisodeToMerge } from './merge-records';

const day = (text: string) => text as CalendarDate;
const episode = (id: string, state: EpisodeToMerge['state'], offered: string, change: Partial<EpisodeToMerge> = {}): EpisodeToMerge =>
  ({ id, state, offeredOn: day(offered), answeredOn: state === 'offered' ? null : day(offered), firstContactOn: null, openedAt: new Date(`${offered}T09:00:00Z`), ...change });

describe('the episodes of two records that become one', () => {
  it('stay as they are where support runs in one of them or in none', () => {
    expect(planEpisodes([episode('a', 'closed', '2026-01-01'), episode('b', 'declined', '2026-02-01')])).toMatchObject({ value: { goesOn: null, ends: null, takesOn: null } });
    expect(planEpisodes([episode('b', 'accepted', '2026-02-01'), episode('a', 'closed', '2026-01-01')])).toMatchObject({ value: { goesOn: 'b', ends: null } });
  });

  it('go on in the one that was offered last, as accepted if either was, with the earliest first contact', () => {
    const plan = planEpisodes([episode('new', 'offered', '2026-03-01'), episode('old', 'accepted', '2026-01-01', { firstContactOn: day('2026-01-08') })]);
    expect(plan).toEqual({ ok: true, value: { goesOn: 'new', ends: 'old', takesOn: { state: 'accepted', answeredOn: '2026-03-01', firstContactOn: '2026-01-08' } } });
    expect(planEpisodes([episode('a', 'offered', '2026-03-01'), episode('b', 'offered', '2026-01-01')])).toMatchObject({ value: { goesOn: 'a', takesOn: { state: 'offered', answeredOn: null } } });
  });

  it('are not merged where support would run in an episode before the last', () => {
    expect(planEpisodes([episode('a', 'accepted', '2026-01-01'), episode('b', 'closed', '2026-02-01')])).toMatchObject({ refusal: { code: 'MERGE_EPISODE_OVERLAP' } });
  });
});

describe('who the person is', () => {
  const record = fc.record({ surname: fc.constantFrom('A', 'B'), phone: fc.constantFrom('', '1', '2'), nhsNumber: fc.constantFrom(null, 'x', 'y') });

  it('is what the surviving record says, filled up where it says nothing, and as before once undone', () => {
    fc.assert(fc.property(record, record, (survivor, absorbed) => {
      const { filled, taken } = fillUp(survivor, absorbed);
      for (const key of ['surname', 'phone', 'nhsNumber'] as const) expect(filled[key]).toBe(survivor[key] || absorbed[key] || survivor[key]);
      expect(emptyAgain(filled, survivor, absorbed, taken)).toEqual({ restored: survivor, changedSince: [] });
    }));
  });

  it('keeps what somebody has changed since the merge, and names it', () => {
    const before = { phone: '', postcode: '' };
    const absorbed = { phone: '1', postcode: 'M1' };
    expect(emptyAgain({ phone: '2', postcode: 'M1' }, before, absorbed, ['phone', 'postcode'])).toEqual({ restored: { phone: '2', postcode: '' }, changedSince: ['phone'] });
  });
});
