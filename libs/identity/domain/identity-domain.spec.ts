import { describe, expect, it } from '@jest/globals';
import { checkGrant, checkPassword, isLive, lockoutMinutes } from './index';

describe('a password', () => {
  it.each(['short', 'aaaaaaaaaaaaaaaa', 'x'.repeat(129), 'kim@linkwell.example!'])('%p is refused with a remedy', (password) =>
    expect(checkPassword(password, 'kim@linkwell.example')).toMatchObject({ ok: false, refusal: { field: 'password' } }));
  it('of three random words is accepted', () => expect(checkPassword('teapot harbour violin', 'kim@linkwell.example').ok).toBe(true));
});

it.each([[1, 0], [4, 0], [5, 1], [6, 2], [7, 4], [10, 32], [11, 60], [40, 60]])('after %i wrong passwords an account waits %i minutes', (failures, minutes) =>
  expect(lockoutMinutes(failures)).toBe(minutes));

describe('a session', () => {
  const at = (text: string) => new Date(`2026-05-01T${text}Z`);
  const session = { lastSeenAt: at('10:00:00'), expiresAt: at('20:00:00') };
  const limits = { idleMinutes: 30, absoluteHours: 12 };
  it('lives while it is used', () => expect(isLive(session, limits, at('10:29:59'))).toBe(true));
  it('ends when idle', () => expect(isLive(session, limits, at('10:30:00'))).toBe(false));
  it('ends at its absolute limit', () => expect(isLive({ ...session, lastSeenAt: at('19:59:00') }, limits, at('20:00:00'))).toBe(false));
});

describe('a role', () => {
  it.each([
    [{ role: 'link_worker' }, 'teamId'],
    [{ role: 'listing_editor' }, 'organisationId'],
    [{ role: 'operator', teamId: 't' }, 'teamId'],
    [{ role: 'team_lead', teamId: 't', organisationId: 'o' }, 'organisationId'],
  ] as const)('%o is incomplete: %s', (request, field) => expect(checkGrant(request)).toMatchObject({ ok: false, refusal: { field } }));
  it('held for what it needs is accepted', () => {
    expect(checkGrant({ role: 'link_worker', teamId: 't' }).ok).toBe(true);
    expect(checkGrant({ role: 'evaluator' }).ok).toBe(true);
  });
});
