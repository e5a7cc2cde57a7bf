import { openInstallation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { AccountLinks, InviteUser } from '@linkwell/identity-api';
import type { Clock } from '@linkwell/kernel';
import type { Command } from 'commander';
import { CommandError, report } from '../output';

interface Options {
  email: string;
  name: string;
  json?: boolean;
}

export const addInvite = (program: Command, clock: Clock): Command =>
  program
    .command('invite')
    .description('invite an operator by a link that sets a password: how the first one comes in')
    .requiredOption('--email <address>', 'their e-mail address')
    .requiredOption('--name <name>', 'their name')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- invite --email ops@example.org --name "Operations desk"')
    .action(async (options: Options) => {
      const installation = await openInstallation(readConfig(process.env));
      try {
        const viewer = { kind: 'job', name: 'invite' } as const;
        const invited = await installation.database.within(viewer, (unit) =>
          new InviteUser(new AccountLinks(clock)).run(unit, { email: options.email, displayName: options.name, role: 'operator' }));
        if (!invited.ok) throw new CommandError(`--email: ${invited.refusal.message}`);
        const { path, expiresAt } = invited.value.link;
        const url = `${installation.config.LINKWELL_PUBLIC_URL?.replace(/\/$/, '') ?? ''}${path}`;
        report(options.json, { userId: invited.value.userId, url, expiresAt }, `Open this link to set a password (until ${expiresAt.toISOString()}, once):\n${url}`);
      } finally {
        await installation.close();
      }
    });
