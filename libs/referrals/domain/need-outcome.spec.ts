import { describe, expect, it } from '@jest/globals';
import { mayBeAnswered, organisationsView, referralStates, shownOutcome, type NeedSaid } from './index';

describe('whether a need was met by a referral', () => {
  const said = (reporter: NeedSaid['reporter'], outcome: NeedSaid['outcome'], day: number): NeedSaid => ({ reporter, outcome, at: new Date(Date.UTC(2026, 4, day)) });

  it.each([
    ['nobody has said', [], undefined],
    ['an organisation’s view never stands in for the person’s', [said('organisation', 'met', 1)], undefined],
    ['the link worker speaks while the person is silent', [said('link_worker', 'partly', 1)], 'partly'],
    ['the person comes before a later link worker', [said('patient', 'not_met', 1), said('link_worker', 'met', 9)], 'not_met'],
    ['the person’s latest word counts', [said('patient', 'partly', 5), said('patient', 'met', 1)], 'partly'],
    ['a person who does not know leaves it to the link worker', [said('patient', 'not_known', 5), said('link_worker', 'met', 1)], 'met'],
    ['nobody knows', [said('patient', 'not_known', 5), said('link_worker', 'not_known', 1)], 'not_known'],
  ] as const)('%s', (_, given, shown) => expect(shownOutcome(given)?.outcome).toBe(shown));

  it('the organisation’s latest view stands beside', () =>
    expect(organisationsView([said('organisation', 'met', 1), said('patient', 'not_met', 2), said('organisation', 'partly', 3)])?.outcome).toBe('partly'));

  it('is asked of what somebody took up, and of nothing else', () => expect(referralStates.filter(mayBeAnswered)).toEqual(['accepted', 'in_progress', 'closed']));
});
