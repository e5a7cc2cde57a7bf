import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expected } from './expected';
import { idsAreTold, operations, runMatrix, type Cell } from './matrix';
import { principals } from './principals';
import { openWorld, type AccessWorld } from './world';

describe('the access matrix', () => {
  let world: AccessWorld;
  let cells: Cell[];

  beforeAll(async () => {
    world = await openWorld();
    cells = await runMatrix(world);
  }, 900_000);
  afterAll(() => world?.close());

  it('has a row for every operation, and no other', () =>
    expect(operations.map((operation) => operation.name).sort()).toEqual(Object.keys(expected).sort()));

  it.each(principals.map((principal) => principal.name))('gives the %s what the table of roles says', (name) => {
    const wrong = cells.filter((cell) => cell.principal === name && cell.got !== cell.expected);
    expect(wrong.map((cell) => `${cell.operation}: expected ${cell.expected}, got ${cell.got}`)).toEqual([]);
  });

  it('leaks no id of anybody else’s record, whatever is asked for', () =>
    expect(cells.filter((cell) => cell.leaked.length > 0).map((cell) => `${cell.operation} as ${cell.principal}`)).toEqual([]));

  it('leaves a trail of what was denied', async () => {
    const [denied] = await world.db.look<{ count: number }>(`select count(*)::int as count from audit.event where outcome = 'denied'`);
    expect(denied?.count).toBe(cells.filter((cell) => cell.expected === 'FORBIDDEN' || cell.expected === 'NOT_FOUND').length);
  });

  describe('leaves a trail of every person', () => {
    let personOf: ReadonlyMap<string, string>;
    beforeAll(async () => {
      personOf = await personsByRecord(world.db);
    });
    const persons = (ids: readonly string[]) => new Set(ids.flatMap((id) => personOf.get(id) ?? []));
    const inTrail = ({ trail }: Cell) => persons(trail.flatMap(({ subjectIds }) => subjectIds));
    const untold = (cell: Cell, ids: readonly string[]) => [...persons(ids)].filter((person) => !inTrail(cell).has(person));
    const nameOf = ({ operation, principal }: Cell) => `${operation} as ${principal}`;

    it('who was shown', () => {
      const shown = cells.filter((cell) => cell.got === 'reached' && !idsAreTold.includes(cell.operation) && persons(cell.told).size > 0);
      expect(new Set(shown.map(({ operation }) => operation)).size).toBeGreaterThan(15);
      expect(shown.filter((cell) => untold(cell, cell.told).length > 0).map(nameOf)).toEqual([]);
    });

    it('who was asked about, whether that was reached or denied', () => {
      const asked = cells.filter((cell) => cell.got !== 'UNAUTHENTICATED' && persons(cell.sent).size > 0);
      expect(new Set(asked.map(({ operation }) => operation)).size).toBeGreaterThan(15);
      expect(asked.filter((cell) => untold(cell, cell.sent).length > 0).map(nameOf)).toEqual([]);
    });
  });
});

/** The person to whom each record of a table behind row-level security belongs, by the record's id. */
async function personsByRecord(db: AccessWorld['db']): Promise<ReadonlyMap<string, string>> {
  const tables = await db.look<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
    join pg_attribute own on own.attrelid = c.oid and own.attname = 'id' join pg_attribute patient on patient.attrelid = c.oid and patient.attname = 'patient_id'
    where c.relkind = 'r' and c.relrowsecurity`);
  const found = new Map((await db.look<{ id: string }>('select id::text as id from casework.patient')).map(({ id }) => [id, id]));
  for (const { name } of tables) {
    for (const { id, person } of await db.look<{ id: string; person: string }>(`select id::text as id, patient_id::text as person from ${name} where patient_id is not null`)) found.set(id, person);
  }
  return found;
}
