import 'reflect-metadata';
import { searchBench } from './search';

const benches: Record<string, (quick: boolean) => Promise<{ figures: object; passed: boolean }>> = { search: searchBench };

const [name = '', ...flags] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  process.stderr.write(`There is no benchmark "${name}". Choose one of: ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}
const { figures, passed } = await bench(flags.includes('--quick'));
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(passed ? 0 : 1);
