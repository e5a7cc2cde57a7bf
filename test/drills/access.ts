import { expected } from '../access/expected';
import { operations, runMatrix, type Cell } from '../access/matrix';
import { guardMutants } from '../access/mutants/guard-mutants';
import { policyMutants } from '../access/mutants/policy-mutants';
import { principals } from '../access/principals';
import { runRoutes } from '../access/routes';
import { askersOf } from '../access/rows/askers';
import { guardedTables, RowProbe, type RowCell } from '../access/rows/row-cells';
import { openWorld } from '../access/world';

const mark = { reached: '●', NOT_FOUND: '○', FORBIDDEN: '–', UNAUTHENTICATED: '·' };
const say = (line: string) => process.stdout.write(`${line}\n`);
/** Of a quick drill: every so many guards is taken away; of policies, all. */
const quickStep = 4;

/**
 * Prints the matrix of operations and principals and counts what is wrong in it; asks PostgreSQL itself about every row that it guards; then takes each
 * policy and each guard away, one at a time, and wants a cell to notice.
 */
export async function accessDrill(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const world = await openWorld();
  let probe: RowProbe | undefined;
  try {
    const askers = await askersOf(world.db);
    probe = await RowProbe.open(world.db, askers);
    const tables = await guardedTables(world.db);
    const rows: RowCell[] = [];
    for (const table of tables) rows.push(...(await probe.cells(table)));
    const routes = await runRoutes(world);
    const cells = await runMatrix(world);
    printMatrix(cells);
    const wrongCells = [...cells.filter((cell) => cell.got !== cell.expected).map((cell) => `${cell.operation} as ${cell.principal}: expected ${cell.expected}, got ${cell.got}`),
      ...rows.filter((cell) => cell.wrong !== null).map((cell) => `rows of ${cell.table}: ${cell.asker} ${cell.action} ${cell.wrong}`),
      ...routes.filter((cell) => cell.wrong !== null).map((cell) => `${cell.route} ${cell.principal} ${cell.wrong}`)];
    const leaks = [...cells.filter((cell) => cell.leaked.length > 0).map((cell) => `${cell.operation} as ${cell.principal}: ${cell.leaked.length} ids`),
      ...routes.filter((cell) => cell.leaked > 0).map((cell) => `${cell.route} as ${cell.principal}: ${cell.leaked} ids`)];
    const unproved = tables.filter((table) => !rows.some((cell) => cell.table === table && cell.proves));
    for (const each of wrongCells) say(`WRONG ${each}`);
    for (const each of leaks) say(`LEAK ${each}`);
    for (const each of unproved) say(`UNPROVED rows of ${each}: the world holds none that anybody may see, add or change`);

    say(`Taking away one policy at a time (${tables.length} tables).`);
    const mutants = await policyMutants(world.db, probe, tables);
    say('Taking away one guard at a time.');
    mutants.push(...(await guardMutants(world, quick ? quickStep : 1)));
    const surviving = mutants.filter(({ killedBy }) => killedBy === null);
    for (const { name } of surviving) say(`SURVIVES ${name}`);

    const covered = operations.filter((operation) => operation.name in expected).length;
    const figures = {
      drill: 'access', operations: operations.length, covered, principals: principals.length, askers: askers.length, tables: tables.length, routes: world.routes.length, cells: cells.length + rows.length + routes.length,
      wrong: wrongCells.length, leaks: leaks.length + rows.filter(({ leak }) => leak).length, unproved: unproved.length, mutants: mutants.length, mutantsSurviving: surviving.length,
    };
    return { figures, passed: figures.wrong + figures.leaks + figures.unproved + figures.mutantsSurviving === 0 && covered === operations.length };
  } finally {
    await probe?.close();
    await world.close();
  }
}

function printMatrix(cells: readonly Cell[]): void {
  say('● reached   ○ does not exist for them   – not their role   · not signed in   ! wrong\n');
  principals.forEach((principal, index) => say(`  ${String(index + 1).padStart(2)} ${principal.name}`));
  say(`\n${''.padEnd(24)}${principals.map((_, index) => String(index + 1).padStart(3)).join('')}`);
  for (const { name } of operations) {
    const row = principals.map((principal) => {
      const cell = cells.find((candidate) => candidate.operation === name && candidate.principal === principal.name);
      return cell && cell.got === cell.expected ? mark[cell.expected] : '!';
    });
    say(`${name.padEnd(24)}${row.map((sign) => sign.padStart(3)).join('')}`);
  }
}
