import { openInstallation } from '@linkwell/api';
import { AnchorFile, newestSeal, VerifyTrail, type Verification } from '@linkwell/audit-api';
import { headText, readHeadText, type AnchoredHead } from '@linkwell/audit-domain';
import { readConfig } from '@linkwell/config';
import type { Command } from 'commander';
import { CommandError, report } from '../output';
import { ProgressBar } from '../progress';

interface VerifyOptions {
  head?: AnchoredHead;
  anchor: boolean;
  json?: boolean;
}

export function addAudit(program: Command): void {
  const audit = program.command('audit').description('the trail of who did and saw what: is it as it was sealed?');
  addVerify(audit);
  addAnchor(audit);
}

const addVerify = (audit: Command): Command =>
  audit
    .command('verify')
    .description('read the whole trail again and say what was edited, deleted, put in behind or cut off; ends with status 1 when anything was')
    .option('--head <batch:hash>', 'compare a head that you kept elsewhere, too', readHead)
    .option('--no-anchor', 'leave out the anchor file, where it is on another machine')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- audit verify --json')
    .action(async ({ head, anchor, json }: VerifyOptions) => {
      const { database, config, close } = await openInstallation(readConfig(process.env));
      try {
        const bar = new ProgressBar('Verifying');
        let [read, counted] = [0, 0];
        const found = await new VerifyTrail(new AnchorFile(config.anchorFile)).run(database, {
          head,
          withoutAnchor: !anchor,
          progress: (batches, total, events) => {
            if (read === 0) bar.expect(total);
            bar.advance(batches - read);
            bar.count(events - counted);
            [read, counted] = [batches, events];
          },
        });
        bar.finish();
        report(json, { command: 'audit verify', ...found }, inWords(found));
        if (found.breaks > 0) process.exitCode = 1;
      } finally {
        await close();
      }
    });

const addAnchor = (audit: Command): Command =>
  audit
    .command('anchor')
    .description('print the newest seal, to be kept where nobody who can write the database can change it')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- audit anchor')
    .action(async ({ json }: { json?: boolean }) => {
      const { database, close } = await openInstallation(readConfig(process.env));
      try {
        const seal = await database.within({ kind: 'job', name: 'audit.verify' }, newestSeal, 'linkwell_job');
        if (!seal) throw new CommandError('Nothing is sealed yet. The worker seals what waits every minute.');
        const { sequence, hash, sealedAt } = seal;
        report(json, { command: 'audit anchor', head: headText(seal), sequence, hash, sealedAt }, headText(seal));
      } finally {
        await close();
      }
    });

function readHead(text: string): AnchoredHead {
  const head = readHeadText(text);
  if (!head) throw new CommandError(`--head: "${text.slice(0, 100)}" is no head of a trail. Write it as "linkwell audit anchor" printed it: the batch's number, a colon and 64 hexadecimal digits.`);
  return head;
}

function inWords({ batches, events, waiting, head, anchored, breaks, findings }: Verification): string {
  const read = `${events} entries in ${batches} batches were read; ${waiting} more wait to be sealed.`;
  const outside = anchored === null ? 'The anchor file was left out.' : `${anchored} lines of the anchor file were compared.`;
  if (breaks === 0) return [read, outside, head ? `The trail is as it was sealed. Head: ${headText(head)}` : 'Nothing is sealed yet.'].join('\n');
  const more = breaks > findings.length ? [`… and ${breaks - findings.length} more.`] : [];
  return [read, outside, `The trail has ${breaks} ${breaks === 1 ? 'break' : 'breaks'}:`, ...findings.map(({ words }) => `  ${words}`), ...more].join('\n');
}
