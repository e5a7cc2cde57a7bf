import { describe, expect, it } from '@jest/globals';
import { reachable } from '@linkwell/kernel';
import { aServiceListing } from './a-service-listing';
import { draftStates, isBeingWritten, isOpen, nextDraftStates } from './draft-life';
import { rebase } from './merge-drafts';

describe('a draft', () => {
  it('reaches every state', () => expect([...reachable(nextDraftStates, 'editing')].sort()).toEqual([...draftStates].sort()));
  it('can be published from every open state', () => {
    for (const state of draftStates.filter(isOpen)) expect(reachable(nextDraftStates, state)).toContain('approved');
  });
  it('is not written while it is in review, nor when it is decided', () => expect(draftStates.filter(isBeingWritten)).toEqual(['editing', 'changes_asked']));
});

describe('a draft laid on a listing that has moved on', () => {
  const base = aServiceListing();
  it('keeps what it changed, and takes what was changed elsewhere', () => {
    const now = aServiceListing({ email: 'new@advice.example' }, { dbsApplies: true });
    const merged = rebase(base, aServiceListing({ name: 'Money advice' }), now);
    expect(merged).toEqual(aServiceListing({ name: 'Money advice', email: 'new@advice.example' }, { dbsApplies: true }));
  });
  it('merges a place field by field', () => {
    const [hall] = base.locations;
    const now = { ...base, locations: [{ ...hall!, transportation: 'Bus 5' }] };
    expect(rebase(base, { ...base, locations: [{ ...hall!, name: 'Hope Halls' }] }, now)).toMatchObject({ locations: [{ name: 'Hope Halls', transportation: 'Bus 5' }] });
  });
  it('is itself when nothing moved', () => {
    const draft = aServiceListing({ name: 'Money advice' });
    expect(rebase(base, draft, aServiceListing())).toBe(draft);
  });
});
