import type { DatabaseRole } from '@linkwell/database';
import { aViewer, type TrailWorld } from './trail-world';

const tables = ['event', 'seal', 'unsealed', 'verification'];
const deeds: readonly (readonly [string, (table: string) => string])[] = [
  ['select', (table) => `select count(*) from audit.${table}`],
  ['update', (table) => `update audit.${table} set ${{ event: 'action', seal: 'sequence', unsealed: 'event_id', verification: 'breaks' }[table]} = default`],
  ['delete', (table) => `delete from audit.${table}`],
  ['truncate', (table) => `truncate audit.${table} cascade`],
  ['insert', (table) => `insert into audit.${table} ${{
    event: `(principal_kind, action, subject_ids, outcome) values ('public', 'test', '{}', 'done')`,
    seal: `select 9e9, '{1}', repeat('x', 32)::bytea, repeat('x', 32)::bytea, repeat('y', 32)::bytea, now()`,
    unsealed: 'values (-1)',
    verification: `(batches, events, waiting, breaks, findings) values (0, 0, 0, 0, '{}')`,
  }[table]}`],
];
const forged = [
  `insert into audit.event (occurred_at, principal_kind, action, subject_ids, outcome) values (now() - interval '1 day', 'public', 'test', '{}', 'done')`,
  `insert into audit.event (id, principal_kind, action, subject_ids, outcome) overriding system value values (1, 'public', 'test', '{}', 'done')`,
];

/** What each role may do with the tables of the trail and nothing beyond. Reading entries is narrowed further by policies. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  linkwell_app: ['insert event', 'select event'],
  linkwell_job: ['insert event', 'select event', 'select seal', 'insert seal', 'select unsealed', 'delete unsealed', 'insert verification'],
  linkwell_worker: ['insert event'],
  linkwell_evaluator: ['insert event'],
  linkwell_release_builder: ['insert event'],
  linkwell_keys: [],
  linkwell_counter: [],
  linkwell_auditor: ['insert event', 'select event', 'select seal', 'select unsealed', 'select verification'],
};

/** Tries every deed on every table as every role, undone each time; names what was possible and should not be, or the reverse. */
export async function wrongRights({ database }: TrailWorld): Promise<{ tried: number; wrong: string[] }> {
  const wrong: string[] = [];
  let tried = 0;
  const may = async (role: DatabaseRole, statement: string): Promise<boolean> => {
    tried += 1;
    const unit = database.unit(aViewer(), role);
    try {
      await unit.query(statement);
      return true;
    } catch (error) {
      if (error instanceof Error && /permission denied|row-level security/.test(error.message)) return false;
      throw error;
    } finally {
      await unit.end('failed');
    }
  };
  for (const [role, rights] of Object.entries(allowed)) {
    for (const table of tables) {
      for (const [deed, statement] of deeds) {
        if ((await may(role as DatabaseRole, statement(table))) !== rights.includes(`${deed} ${table}`)) wrong.push(`${role}: ${deed} ${table}`);
      }
    }
    for (const statement of forged) if (await may(role as DatabaseRole, statement)) wrong.push(`${role}: ${statement}`);
  }
  return { tried, wrong };
}

/** The trail read without a patient of one's own, and by a job that does not seal: nothing must come. */
export async function entriesSeen({ database }: TrailWorld): Promise<number> {
  const count = `select count(*)::int as count from audit.event`;
  const asked = await Promise.all([
    database.within(aViewer(), (unit) => unit.query<{ count: number }>(count)).catch(() => [{ count: 0 }]),
    database.within({ kind: 'job', name: 'referrals.count-answers' }, (unit) => unit.query<{ count: number }>(count), 'linkwell_job'),
  ]);
  return asked.reduce((sum, [row]) => sum + (row?.count ?? 0), 0);
}
