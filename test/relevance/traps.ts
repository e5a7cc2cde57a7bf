import type { ListingToWrite } from '@linkwell/directory-api';
import { WriteListings } from '@linkwell/directory-api';
import { demoId } from '@linkwell/demo-domain';
import { addDays, type CalendarDate, type OrganisationId, type ServiceId } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import type { TestDatabase } from '@linkwell/testing';

/** The middle of Larkmere: no service could be nearer to most of those who ask. */
const middle = { easting: 475_000, northing: 309_000 };
const needs = ['debt-advice', 'food-parcels', 'befriending', 'social-groups', 'counselling', 'walking-groups', 'finding-work'] as readonly string[] as readonly NeedTermId[];

/** Why each of them must not be listed, and the statement that makes it so where a listing cannot be written that way. */
const traps: readonly { readonly why: string; readonly change?: Partial<ListingToWrite>; readonly then?: string }[] = [
  { why: 'draft', change: { state: 'draft' } },
  { why: 'unpublished', change: { state: 'unpublished' } },
  { why: 'ended', change: { status: 'defunct' } },
  { why: 'for children', change: { ages: { from: 0, to: 9 } } },
  { why: 'for the very old', change: { ages: { from: 95, to: null } } },
  { why: 'full', change: { capacity: { state: 'full', until: null } } },
  { why: 'takes nobody', change: { capacity: { state: 'closed' } } },
  { why: 'not confirmed for thirteen months' },
  { why: 'closed for a while', then: `update directory.service set closed_from = current_date - 3, closed_until = current_date + 30 where id = $1` },
  { why: 'not to be listed', then: `update directory.service set do_not_list = true where id = $1` },
  { why: 'of an organisation not to be listed', then: `update directory.organisation set do_not_list = true where id = (select organisation_id from directory.service where id = $1)` },
  { why: 'merged away', then: `update directory.service set merged_into = (select id from directory.service where listing_state = 'published' and id <> $1 order by id limit 1) where id = $1` },
  { why: 'for patients of another practice', then: `update directory.service set ours = ours || '{"catchment":{"kind":"practice","codes":["X99777"],"words":"Patients of another practice"}}' where id = $1` },
  { why: 'for another district', then: `update directory.service set ours = ours || '{"catchment":{"kind":"area","codes":["X99000099"],"words":"Another district"}}' where id = $1` },
];

/** Services that meet many needs at the middle of town and that a hard rule keeps away: a list that shows one of them breaks the rule. (Of the public's practice nothing is known: they may be shown the one for another practice.) */
export async function writeTraps(db: TestDatabase, today: CalendarDate): Promise<number> {
  const listings = traps.map(({ why, change }) => aTrap(why, addDays(today, why.startsWith('not confirmed') ? -400 : -10), change));
  await db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, listings), 'linkwell_job');
  for (const { why, then } of traps) if (then) await db.look(then, [idOf(why)]);
  // Homes have areas, so that a catchment can be judged.
  await db.look(`update geography.postcode set local_authority = 'X99000001' where postcode like 'QX%'`);
  return traps.length;
}

const idOf = (why: string): ServiceId => demoId<ServiceId>('service', `trap/${why}`);

const aTrap = (why: string, lastConfirmedOn: CalendarDate, change: Partial<ListingToWrite> = {}): ListingToWrite => ({
  id: idOf(why),
  organisation: { id: demoId<OrganisationId>('organisation', `trap/${why}`), name: `Trap: ${why}`, description: null, email: null, website: null },
  name: `Trap: ${why}`, description: null, status: 'active', state: 'published', access: { way: 'either', channels: ['in_person'] }, eligibility: null, ages: { from: 18, to: null },
  capacity: { state: 'open' }, usualWaitDays: null, responseTargetDays: 10, lastConfirmedOn, email: null, phones: [], website: null, needTermIds: needs, languages: ['English'], costs: [{ amountPence: 0, words: null }],
  dbsApplies: false, assurance: [], opening: null, source: null,
  places: [{ name: 'Trap House', addressLines: ['1 Trap Street'], postcode: 'QX1 1AA', ...middle, precision: 'postcode', opening: null }],
  ...change,
});
