import { describe, expect, it } from '@jest/globals';
import type { OrganisationId } from '@linkwell/kernel';
import { agreementKinds, agreesToShareWith, currentWording, isInForce, recordAgreement, scopeKey, withdrawAgreement, wordingOf, type Agreement } from './index';

const [ours, other] = ['org-1', 'org-2'] as OrganisationId[] as [OrganisationId, OrganisationId];
const monday = new Date('2026-05-04T09:00:00Z');
const friday = new Date('2026-05-08T09:00:00Z');
const share: Agreement = {
  scope: { kind: 'share', organisationId: ours }, answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'share-1', givenAt: monday, withdrawnAt: null,
};

describe('an agreement', () => {
  it('has a wording for every kind', () => {
    for (const kind of agreementKinds) expect(wordingOf(currentWording(kind).version)).toBe(currentWording(kind));
  });

  it('names its scope in one word', () => {
    expect(scopeKey(share.scope)).toBe('share:org-1');
    expect(scopeKey({ kind: 'contact_after' })).toBe('contact_after');
    expect(scopeKey({ kind: 'research', study: 'study-1' })).toBe('research:study-1');
  });

  it.each([
    ['self', 8, undefined],
    ['parent', 17, undefined],
    ['parent', 18, 'GIVER_NOT_PARENT_OF_ADULT'],
    ['best_interests', 15, 'GIVER_BEST_INTERESTS_UNDER_16'],
    ['best_interests', 16, undefined],
    ['attorney', 40, undefined],
    ['advocate', 40, undefined],
  ] as const)('given by %s for a person of %i: %s', (givenBy, age, code) => {
    const recorded = recordAgreement({ ...share, givenBy }, age);
    expect(recorded.ok ? undefined : recorded.refusal.code).toBe(code);
  });

  it.each(['share-0', 'support-1'])('is refused under the wording %s, which is not one of its own', (wordingVersion) =>
    expect(recordAgreement({ ...share, wordingVersion }, 40)).toMatchObject({ refusal: { code: 'WORDING_UNKNOWN' } }));

  it('counts from when it was given until it is withdrawn', () => {
    const withdrawn = { ...share, withdrawnAt: friday };
    expect([new Date(monday.getTime() - 1), monday, new Date(friday.getTime() - 1), friday].map((at) => isInForce(withdrawn, at))).toEqual([false, true, true, false]);
    expect(isInForce({ ...share, answer: 'no' }, friday)).toBe(false);
  });

  it('to share is with one organisation only', () => {
    expect(agreesToShareWith(share, ours, friday)).toBe(true);
    expect(agreesToShareWith(share, other, friday)).toBe(false);
    expect(agreesToShareWith({ ...share, scope: { kind: 'support' } }, ours, friday)).toBe(false);
  });

  it('is withdrawn once, and only if it was a yes', () => {
    expect(withdrawAgreement(share, friday)).toEqual({ ok: true, value: { ...share, withdrawnAt: friday } });
    expect(withdrawAgreement({ ...share, withdrawnAt: monday }, friday)).toMatchObject({ refusal: { code: 'ALREADY_WITHDRAWN' } });
    expect(withdrawAgreement({ ...share, answer: 'no' }, friday)).toMatchObject({ refusal: { code: 'NOTHING_TO_WITHDRAW' } });
  });
});
