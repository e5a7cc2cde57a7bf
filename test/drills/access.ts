import { expected } from '../access/expected';
import { operations, runMatrix } from '../access/matrix';
import { principals } from '../access/principals';
import { openWorld } from '../access/world';

const mark = { reached: '●', NOT_FOUND: '○', FORBIDDEN: '–', UNAUTHENTICATED: '·' };

/** Prints the matrix of operations and principals, and counts what is wrong in it. */
export async function accessDrill(): Promise<{ figures: object; passed: boolean }> {
  const world = await openWorld();
  const cells = await runMatrix(world);
  await world.close();

  process.stdout.write('● reached   ○ does not exist for them   – not their role   · not signed in   ! wrong\n\n');
  principals.forEach((principal, index) => process.stdout.write(`  ${String(index + 1).padStart(2)} ${principal.name}\n`));
  process.stdout.write(`\n${''.padEnd(24)}${principals.map((_, index) => String(index + 1).padStart(3)).join('')}\n`);
  for (const { name } of operations) {
    const row = principals.map((principal) => {
      const cell = cells.find((candidate) => candidate.operation === name && candidate.principal === principal.name);
      return cell && cell.got === cell.expected ? mark[cell.expected] : '!';
    });
    process.stdout.write(`${name.padEnd(24)}${row.map((sign) => sign.padStart(3)).join('')}\n`);
  }

  const wrong = cells.filter((cell) => cell.got !== cell.expected);
  const leaks = cells.filter((cell) => cell.leaked.length > 0);
  for (const cell of wrong) process.stdout.write(`WRONG ${cell.operation} as ${cell.principal}: expected ${cell.expected}, got ${cell.got}\n`);
  for (const cell of leaks) process.stdout.write(`LEAK ${cell.operation} as ${cell.principal}: ${cell.leaked.length} ids\n`);
  const covered = operations.filter((operation) => operation.name in expected).length;
  const figures = { drill: 'access', operations: operations.length, covered, principals: principals.length, cells: cells.length, wrong: wrong.length, leaks: leaks.length };
  return { figures, passed: wrong.length === 0 && leaks.length === 0 && covered === operations.length };
}
