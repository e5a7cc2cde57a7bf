import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedHere, mergeRecord, sameValue } from './merge-record';

describe('a record that a source says anew', () => {
  const before = { name: 'Pantry', email: 'old@pantry.example', phones: [{ number: '1' }] };

  it('keeps what was changed here, takes the rest from the source, and drops what the source no longer says', () => {
    const here = { ...before, name: 'Our Pantry', fees: 'Free' };
    const now = { name: 'The Pantry', phones: [{ number: '2' }] };
    expect(mergeRecord(before, here, now)).toEqual({ name: 'Our Pantry', fees: 'Free', phones: [{ number: '2' }] });
    expect(changedHere(before, here)).toEqual(['name', 'fees']);
  });

  it('keeps a field that was taken away here away', () => {
    const { email: _, ...here } = before;
    expect(mergeRecord(before, here, before)).toEqual(here);
  });

  it('is the source’s own word when the source has not spoken before', () => expect(mergeRecord(null, { name: 'x' }, before)).toBe(before));

  const record = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.jsonValue());
  it('is what stands here when the source says nothing new, and what the source says when nothing was changed here', () => {
    fc.assert(fc.property(record, record, (one, other) => {
      expect(sameValue(mergeRecord(one, other, one), other)).toBe(true);
      expect(sameValue(mergeRecord(one, one, other), other)).toBe(true);
      expect(changedHere(one, one)).toEqual([]);
    }));
  });
});
