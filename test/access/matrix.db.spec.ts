import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expected } from './expected';
import { operations, runMatrix, type Cell } from './matrix';
import { principals } from './principals';
import { openWorld, type AccessWorld } from './world';

describe('the access matrix', () => {
  let world: AccessWorld;
  let cells: Cell[];

  beforeAll(async () => {
    world = await openWorld();
    cells = await runMatrix(world);
  }, 180_000);
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
    // Each role that lacks the permission, and besides whoever asked for a record that does not exist for them.
    expect(denied?.count).toBeGreaterThanOrEqual(cells.filter((cell) => cell.expected === 'FORBIDDEN').length);
  });
});
