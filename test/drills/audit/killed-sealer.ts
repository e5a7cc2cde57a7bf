import { sealersLock } from '@linkwell/audit-api';
import { Database } from '@linkwell/database';
import type { TestDatabase } from '@linkwell/testing';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sealerOf, type TrailWorld } from './trail-world';

const asked = 'LINKWELL_DRILL_SEALER';

/** In a process of its own: seals what waits in the database that it was told of. */
export async function sealAsTold(): Promise<boolean> {
  const told = process.env[asked];
  if (told === undefined) return false;
  const { url, anchorPath } = JSON.parse(told) as { url: string; anchorPath: string };
  const database = await Database.connect(url, [], 2);
  await sealerOf(anchorPath).run({}, { database, signal: new AbortController().signal });
  await database.close();
  return true;
}

/** Lets much wait, has a process seal it, and kills that without warning once it has begun. Returns how many of how many entries it had sealed by then. */
export async function killTheSealer({ db, anchorPath }: TrailWorld, entries: number): Promise<{ sealed: number; of: number }> {
  await db.look(`insert into audit.event (principal_kind, action, subject_ids, outcome) select 'public', 'patient.viewed', array[number::text], 'done' from generate_series(1, $1::int) number`, [entries]);
  const count = async (): Promise<number> => (await db.look<{ count: number }>(`select count(*)::int as count from audit.unsealed`))[0]?.count ?? 0;
  const waiting = await count();
  const child = spawn(process.execPath, [process.argv[1] ?? '', 'audit'], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, [asked]: JSON.stringify({ url: db.url, anchorPath }) } });
  const ended = once(child, 'exit');
  while (child.exitCode === null && (await count()) === waiting) await new Promise((resolve) => setImmediate(resolve));
  child.kill('SIGKILL');
  await ended;
  await itsLockIsFree(db);
  return { sealed: waiting - (await count()), of: waiting };
}

/** The server notices a moment after the death of a process that it is gone; whoever seals before that leaves it to the dead one. The next minute's job would take it up. */
async function itsLockIsFree(db: TestDatabase): Promise<void> {
  const held = `select 1 from pg_locks where locktype = 'advisory' and objid = ${sealersLock} and database = (select oid from pg_database where datname = current_database())`;
  while ((await db.look(held)).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}
