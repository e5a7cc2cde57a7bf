import { describe, expect, it } from '@jest/globals';
import type { ReferralState } from '@linkwell/referrals-domain';
import { needsAnother, withFollowers } from './reroute-words';

describe('somebody else is offered', () => {
  const standing = (state: ReferralState, overdue = false, later: ReferralState[] = []) => ({ state, overdue, later: later.map((one) => ({ state: one })) });

  it.each([
    ['a decline', standing('declined'), true],
    ['a withdrawal', standing('withdrawn'), true],
    ['silence past the day', standing('sent', true), true],
    ['a waiting list that was not looked at again', standing('waitlisted', true), true],
    ['an answer that is not due yet', standing('sent'), false],
    ['somebody who takes part', standing('in_progress'), false],
    ['a decline after which another was asked', standing('declined', false, ['sent']), false],
    ['a decline after which another helped', standing('declined', false, ['closed']), false],
    ['a decline after which another declined too', standing('declined', false, ['declined']), true],
  ])('after %s: %#', (_, given, offered) => expect(needsAnother(given)).toBe(offered));
});

it('the sending of another referral stands where it belongs among the steps', () => {
  const step = (id: string, at: string) => ({ id, at }) as Parameters<typeof withFollowers>[0][number];
  const follower = { id: 'later', sentAt: '2026-05-04T10:00:00Z' } as Parameters<typeof withFollowers>[1][number];
  const shown = withFollowers([step('sent', '2026-05-01T10:00:00Z'), step('declined', '2026-05-03T10:00:00Z'), step('error', '2026-05-09T10:00:00Z')], [follower]);
  expect(shown.map((one) => one.step?.id ?? one.follower?.id)).toEqual(['sent', 'declined', 'later', 'error']);
});
