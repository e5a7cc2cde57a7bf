import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WriteListings } from '@linkwell/directory-api';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer } from '@linkwell/kernel';
import { Vocabularies } from '@linkwell/taxonomy-api';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { FindSupport } from './find-support';
import { aListing, cipher, gazetteer } from './matching.examples';
import { PlaceAsked } from './queries/place-asked';
import { SearchServices } from './queries/search-services';
import { UnmetNeeds } from './unmet-need/unmet-needs';

describe('the words of a search', () => {
  let db: TestDatabase;
  const places = new PlaceFinder();
  const clock = new FixedClock(new Date('2026-05-20T09:00:00Z'));
  const search = new SearchServices(new FindSupport(places, clock), new Vocabularies(), new PlaceAsked(places), new UnmetNeeds(cipher, clock));

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(gazetteer);
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, [
      aListing('Parcels on the Green', 800, ['food-parcels']),
      aListing('Debt Desk', 900, ['debt-advice']),
      aListing('Zebra Lunches', 900, ['community-meals']),
    ]), 'linkwell_job');
  });
  afterAll(() => db.drop());

  async function names(need: string): Promise<readonly string[]> {
    const found = await db.database.within(publicViewer, (unit) => search.run(unit, { near: 'ZZ1 1AA', need, withinMetres: 10_000, first: 25 }));
    if (!found.ok) throw new Error(found.refusal.message);
    return found.value.items.map(({ name }) => name);
  }

  it.each(['foodbank', 'food bank', 'pantry', 'the nearest food banks'])('%p lead to food parcels', async (words) => expect(await names(words)).toContain('Parcels on the Green'));

  it('lead where a steward says, from the next search on and until it is taken back', async () => {
    expect(await names('grub hub')).toEqual([]);
    await db.look(`insert into taxonomy.synonym (term_id, text, words) values ('food-parcels', 'grub hub', 'grub hub')`);
    // A related service follows: the need itself comes first.
    expect((await names('grub hub'))[0]).toBe('Parcels on the Green');
    await db.look(`update taxonomy.synonym set term_id = 'debt-advice' where words = 'grub hub'`);
    expect((await names('grub hub'))[0]).toBe('Debt Desk');
    await db.look(`delete from taxonomy.synonym where words = 'grub hub'`);
    expect(await names('grub hub')).toEqual([]);
  });

  it('that stewards let searches pass over are not looked for in names', async () => {
    expect(await names('maybe zebra')).toEqual([]);
    await db.look(`insert into taxonomy.stop_word (word) values ('maybe')`);
    expect(await names('maybe zebra')).toEqual(['Zebra Lunches']);
  });
});
