import 'reflect-metadata';
import { accessDrill } from './access';
import { auditDrill } from './audit/audit';
import { conformanceDrill } from './conformance';
import { faultsDrill } from './faults/faults';
import { keysDrill } from './keys';
import { relevanceDrill } from './relevance';

const drills: Record<string, (quick: boolean) => Promise<{ figures: object; passed: boolean }>> = { access: accessDrill, audit: auditDrill, conformance: conformanceDrill, faults: faultsDrill, keys: keysDrill, relevance: relevanceDrill };

const [name = '', ...flags] = process.argv.slice(2);
const drill = drills[name];
if (!drill) {
  process.stderr.write(`There is no drill "${name}". Choose one of: ${Object.keys(drills).join(', ')}.\n`);
  process.exit(2);
}
const { figures, passed } = await drill(flags.includes('--quick'));
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(passed ? 0 : 1);
