import { publicViewer } from '@linkwell/kernel';
import type { Database } from '@linkwell/database';
import { demoPassword, shownDemoUsers } from '@linkwell/demo-domain';
import type { DemoAccount } from '@linkwell/identity-api';
import { demoIssuer } from './write/write-accounts';

/** One account for each role, for the sign-in page and for whoever starts the server. */
export const demoAccounts: readonly DemoAccount[] = shownDemoUsers.map(({ email, role, displayName }) => ({ email, password: demoPassword, role, displayName }));

/** How many demonstration accounts the database holds. Their password is published. */
export async function countDemoAccounts(database: Database): Promise<number> {
  const [row] = await database.within(publicViewer, (unit) =>
    unit.query<{ count: number }>(`select count(*)::int as count from identity.identity where issuer = $1`, [demoIssuer]));
  return row?.count ?? 0;
}
