import 'reflect-metadata';
import { caseloadBench } from './casework/caseload';
import { searchBench } from './search';
import { generateLoad } from './wire/load';
import { wireBench } from './wire/wire';

const benches: Record<string, (quick: boolean) => Promise<{ figures: object; passed: boolean }>> = { caseload: caseloadBench, search: searchBench, wire: wireBench };

const [name = '', ...flags] = process.argv.slice(2);
// A process that the benchmark of the wire starts.
if (name === 'wire-load') generateLoad();
else await run();

async function run(): Promise<never> {
  const bench = benches[name];
  if (!bench) {
    process.stderr.write(`There is no benchmark "${name}". Choose one of: ${Object.keys(benches).join(', ')}.\n`);
    process.exit(2);
  }
  const { figures, passed } = await bench(flags.includes('--quick'));
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  process.exit(passed ? 0 : 1);
}
