import type { Config } from '@linkwell/config';
import type { DemoAccount } from '@linkwell/identity-api';

/** Where people reach the server: as configured, else where it listens. */
export const publicAddress = (config: Config, port: number): string =>
  config.LINKWELL_PUBLIC_URL ?? `http://${config.LINKWELL_HOST === '127.0.0.1' ? 'localhost' : config.LINKWELL_HOST}:${port}`;

/** What `npm start` prints when the server is ready: where it is, and the demonstration's accounts if there are any. */
export const welcome = (address: string, accounts: readonly DemoAccount[] = []): string => `\nLinkwell is ready: ${address}\n${accountsInWords(accounts)}`;

function accountsInWords(accounts: readonly DemoAccount[]): string {
  const password = accounts[0]?.password;
  if (password === undefined) return '';
  const widest = Math.max(...accounts.map(({ role }) => role.length));
  const lines = accounts.map(({ role, email }) => `  ${role.replaceAll('_', ' ').padEnd(widest)}  ${email}`);
  return `\nDemonstration accounts, each with the password ${password}\n${lines.join('\n')}\n`;
}
