import type { Database, UnitOfWork } from '@linkwell/database';
import { demoId, demoTeams, demoUsers } from '@linkwell/demo-domain';
import { addDays, type CalendarDate, type UserViewer } from '@linkwell/kernel';
import { defaultWeights, typicalPersons, valuesOf, withValues, type ExamplePerson, type WeightValues } from '@linkwell/matching-domain';
import type { NeedTermId } from '@linkwell/taxonomy-domain';

const at = 'QX1 1';

/** Three of the kind that every team meets, and one whom only languages and times bring to the right door. All invented. */
const persons: readonly ExamplePerson[] = [
  ...typicalPersons.map((person) => ({ ...person, place: at })),
  {
    label: 'Mother who speaks Urdu and is new to the town', place: at, age: 34,
    needs: [{ termId: 'social-groups' as NeedTermId, priority: 1 }, { termId: 'english-language' as NeedTermId, priority: 2 }],
    languages: ['Urdu'], access: [], weekday: 2, part: 'morning', freeOnly: true, withinMetres: 10_000,
  },
];

const changed: WeightValues = { nearness: 28, language: 8 };
const why = 'Most of our patients have no car, and a third speak little English: a door around the corner where their language is spoken is worth more than a fine one across the canal.';

/** What counts in the matches of the demonstration's first site: settled once by its lead, with the example persons that showed what it does. */
export async function writeWeights(database: Database, today: CalendarDate): Promise<void> {
  const lead = demoUsers.find(({ email }) => email === 'juniper.beacon@linkwell.example');
  const siteId = demoTeams.find(({ id }) => id === lead?.teamId)?.sites[0];
  if (!lead?.teamId || !siteId) throw new Error('The demonstration has no lead with a site.');
  const viewer: UserViewer = { kind: 'user', id: lead.id, sessionId: 'seed-demo', displayName: lead.displayName, roles: [lead.role], teamIds: [lead.teamId], organisationIds: [] };
  await database.within(viewer, (unit) => write(unit, siteId, viewer, today), 'linkwell_app');
}

async function write(unit: UnitOfWork, siteId: string, { id: lead }: UserViewer, today: CalendarDate): Promise<void> {
  const settled = [siteId, JSON.stringify(valuesOf(withValues(defaultWeights, changed))), why, lead, addDays(today, -24)];
  await unit.query(`insert into matching.site_weights (site_id, weights, note, version, changed_by, changed_at) values ($1, $2, $3, 1, $4, $5::date + time '15:30') on conflict do nothing`, settled);
  await unit.query(`insert into matching.site_weights_version (site_id, version, weights, note, changed_by, changed_at) values ($1, 1, $2, $3, $4, $5::date + time '15:30') on conflict do nothing`, settled);
  for (const [index, person] of persons.entries()) {
    const { label, place, age, needs, languages, access, weekday, part, freeOnly, withinMetres } = person;
    await unit.query(
      `insert into matching.example_person (id, site_id, label, place, age, needs, languages, access, weekday, part, free_only, within_metres, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::date + time '15:00' + $14 * interval '1 minute') on conflict do nothing`,
      [demoId('example-person', label), siteId, label, place, age, JSON.stringify(needs), languages, access, weekday, part, freeOnly, withinMetres, addDays(today, -24), index]);
  }
}
