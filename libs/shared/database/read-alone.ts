import type { Viewer } from '@linkwell/kernel';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { inOneMessage, type NamedStatement, type Outcome, type Statement } from './one-message';
import type { DatabaseRole } from './prepare.sql';

/**
 * Runs reads in one message outside any transaction of ours: PostgreSQL knows who asks and as what, and that nothing may be written; with the last
 * of them it has forgotten it. What may be read is asked of it for every one.
 */
export async function readAlone(client: PoolClient, role: DatabaseRole, viewer: Viewer, reads: readonly NamedStatement[]): Promise<readonly Outcome[]> {
  const [entered, ...outcomes] = await inOneMessage(client, [enterAlone(role, viewer), ...reads]);
  return entered?.error ? reads.map(() => entered) : outcomes;
}

/** What a unit is likely to read first, read for it beforehand. */
export interface Foreseen {
  readonly statement: NamedStatement;
  readonly rows: readonly object[];
}

/** A connection of the pool. Release it. */
export const connectionOf = (dataSource: DataSource): Promise<PoolClient> => (dataSource.driver as unknown as { master: Pool }).master.connect();

/** Only the principal's kind and id travel to PostgreSQL: what they may see is looked up there, not believed. */
export const principalOf = (viewer: Viewer): string => JSON.stringify(viewer.kind === 'user' ? { kind: 'user', id: viewer.id } : viewer);

/** Without `begin`, `set local` would be warned of; a function's call is not. */
const enterAlone = (role: DatabaseRole, viewer: Viewer): Statement => ({
  name: 'enter-alone',
  text: `select set_config('role', $1, true), set_config('linkwell.principal', $2, true), set_config('transaction_read_only', 'on', true), set_config('plan_cache_mode', 'force_generic_plan', true), set_config('jit', 'off', true)`,
  parameters: [role, principalOf(viewer)],
});
