import { expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { stateDiagram, stateTable } from './state-diagram';

const file = new URL('../../../docs/referral-states.md', import.meta.url);
const refresh = 'LINKWELL_WRITE_DOCS=1 npx jest libs/referrals/domain/state-diagram.spec.ts';
const page = `# The life of a referral

Written from \`commandRules\` in \`libs/referrals/domain/commands.ts\`; a test fails when it says anything else. To write it again: \`${refresh}\`

${'```'}mermaid
${stateDiagram()}
${'```'}

Every state but itself can be marked as entered in error; that is not drawn. **Overdue** is no state: it is said of what is sent and unanswered past its target, and of a waiting list past its review date.

${stateTable()}
`;

it('docs/referral-states.md says what the rules say', () => {
  if (process.env['LINKWELL_WRITE_DOCS']) writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});

it('draws every state, each way from it, and nothing that the table does not allow', () => {
  expect(stateDiagram().match(/^ {2}\w+ --> \w+: /gm)).toHaveLength(17);
});
