import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { hsdsService } from '../hsds';
import { nothingSaid, ourServiceFields } from '../listing/our-fields';
import { listingParts, mergedListing, partInLines, type ListingPartName } from './listing-parts';

const id = 'a0a0a0a0-0000-4000-8000-000000000001';
const documents = (name: string, more: object = {}, ours: object = {}) => ({
  record: hsdsService.parse({ id, organization_id: id, name, status: 'active', ...more }), ours: { ...nothingSaid, ...ours },
});
const today = '2026-05-01' as CalendarDate;

describe('the merge of two listings', () => {
  const kept = documents('Kept', { email: 'kept@x.example', phones: [{ id, number: '1' }], minimum_age: 18 }, { agesKnown: true });
  const other = documents('Other', { description: 'What it does', email: 'other@x.example' }, { needTermIds: ['debt'], audiences: ['women'] });

  it('takes the named parts whole, and what the other does not say of them goes', () => {
    const { record, ours } = mergedListing(kept, other, ['contact', 'needs', 'who']);
    expect(record).toMatchObject({ id, name: 'Kept', email: 'other@x.example' });
    expect(record.phones).toBeUndefined();
    expect(record.minimum_age).toBeUndefined();
    expect(ours).toMatchObject({ needTermIds: ['debt'], audiences: ['women'], agesKnown: false });
  });

  it('is the kept one when nothing is taken, and the other in every part when all are', () => {
    fc.assert(fc.property(fc.subarray(listingParts.map(({ part }) => part)), (take) => {
      const { record, ours } = mergedListing(kept, other, take);
      for (const { part } of listingParts) {
        const from = take.includes(part) ? other : kept;
        expect(partInLines(part, { record, ours }, [], today)).toEqual(partInLines(part, from, [], today));
      }
    }));
  });
});

it('every field of ours belongs to one part, so that no merge loses one', () => {
  const named = listingParts.flatMap(({ ours }) => [...ours] as string[]);
  expect([...named].sort()).toEqual(Object.keys(ourServiceFields.shape).sort());
});

it.each<[ListingPartName, object, object, string[]]>([
  ['who', { minimum_age: 18 }, { agesKnown: true, audiences: ['veterans'] }, ['Ages 18 and over', 'People who served in the armed forces']],
  ['cost', { cost_options: [{ id, amount: 2.5, amount_description: 'a session' }, { id, amount: 0 }] }, {}, ['£2.50, a session', 'Free']],
  ['where', { schedules: [{ id, freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00' }] }, {}, ['Hope Hall, ZZ1 1AA', 'Tuesdays 10am to 12 noon']],
  ['how', {}, { accessWay: 'self', accessChannels: ['phone'] }, ['People go themselves', 'By phone']],
])('%s is shown in lines', (part, more, ours, lines) => {
  const { record, ours: said } = documents('x', more, ours);
  expect(partInLines(part, { record, ours: said }, part === 'where' ? ['Hope Hall, ZZ1 1AA'] : [], today)).toEqual(lines);
});
