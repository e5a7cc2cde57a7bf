import { createHash } from 'node:crypto';
import type { LinkViewer, Refusal, Viewer } from '@linkwell/kernel';
import { escapeLiteral, type ClientBase, type QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { asText, inOneMessage, type Statement } from './one-message';
import type { DatabaseRole } from './prepare.sql';

/** One look or change, as the audit trail keeps it. Ids and codes only: nothing a person typed. */
export interface AuditEntry {
  /** Verb first, dotted: `patient.viewed`, `referral.sent`. */
  readonly action: string;
  readonly subjectType?: string;
  /** Everyone or everything that was shown or changed: a list read is one entry that names them all. */
  readonly subjectIds?: readonly string[];
  readonly outcome?: 'done' | 'refused' | 'denied';
  /** A refusal's code, a permission that was lacking. */
  readonly detail?: string;
}

/** Something that happened and that others may want to hear of, after it is certain. Ids only. */
export interface DomainEvent {
  readonly type: string;
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
}

/** Work to be done in the background once this transaction is certain. The payload holds ids and codes, nothing a person typed. */
export interface JobToEnqueue {
  /** The name by which its handler declares itself (`@HandlesJob`). */
  readonly job: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** One job of a key waits at a time: putting it in again replaces what waits, also its time. A running one is followed by another. */
  readonly key?: string;
  /** Not before this moment; at once where it is left out. */
  readonly runAt?: Date;
}

/** `generic`: named statements are planned once, without their parameters' values. Everything else is left to PostgreSQL. */
type Planning = 'auto' | 'force_generic_plan';

/**
 * One operation, one transaction, one connection, opened at the first statement and bound to one viewer:
 * PostgreSQL knows who asks (`linkwell.principal`) and as what (`SET LOCAL ROLE`) before any other statement runs.
 * Statements of parallel resolvers wait for each other on that connection.
 */
export class UnitOfWork {
  private runner: QueryRunner | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private entered = false;
  private planning: Planning = 'auto';
  private opening: Promise<QueryRunner> | undefined;
  private run: (...args: unknown[]) => Promise<unknown> = () => Promise.reject(new Error('The unit of work has not begun.'));
  private readonly afterwards: AuditEntry[] = [];
  private readonly asked = { operations: [] as string[], ids: [] as string[] };
  private refused = false;
  private ended = false;

  constructor(
    private readonly dataSource: DataSource,
    private principal: Viewer,
    private role: DatabaseRole = 'linkwell_app',
    /** Whether each connection has a session of its own, which can keep named statements. */
    private readonly keepsStatements = false,
  ) {}

  get viewer(): Viewer {
    return this.principal;
  }

  /**
   * Goes on as the bearer of a link whose token was found to be genuine, whoever is signed in: from here on PostgreSQL and the trail know the
   * link, and nothing is reached but what it carries.
   */
  async goOnAs(link: LinkViewer): Promise<void> {
    if (this.principal.kind === 'job') throw new Error('A job follows no links.');
    await this.query(`select set_config('linkwell.principal', $1, true)`, [JSON.stringify(link)]);
    this.principal = link;
  }

  /** Notes what was asked and for whom, by the ids in its arguments, so that the trail can say it of what is denied or refused. */
  isAsked(operation: string, ids: readonly string[]): void {
    this.asked.operations.push(operation);
    this.asked.ids.push(...ids);
  }

  /** What was asked does not exist for this viewer: the trail says who tried, and for what. Nothing for an operation that anybody may ask. */
  denyUnseen(): void {
    const { operations, ids } = this.asked;
    if (operations.length > 0) this.recordAfterwards({ action: 'access.denied', subjectIds: ids, outcome: 'denied', detail: `NOT_FOUND ${operations.join(' ')}` });
  }

  /** Chooses the database role before the first statement. Two roles in one operation would mix what may not be mixed. */
  useRole(role: DatabaseRole): void {
    if (role === this.role) return;
    if (this.opening) throw new MixedRoles();
    this.role = role;
  }

  /** The signed-in user; throws for any other principal, which the guard has let through only where none is needed. */
  get user(): Extract<Viewer, { kind: 'user' }> {
    if (this.viewer.kind !== 'user') throw new Error('This use case needs a signed-in user.');
    return this.viewer;
  }

  /** Runs one parameterised statement and returns its rows. */
  async query<Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const runner = await this.open();
    if (this.keepsStatements) return this.inOneMessage<Row>(runner, 'auto', { text, parameters });
    const result = await runner.query(text, parameters as unknown[], true);
    return result.records as Row[];
  }

  /**
   * Runs a statement that the connection keeps under `name`, planned once without its parameters' values: for hot statements. One name, one text.
   * On the embedded database, whose connections share a session, it is an ordinary statement.
   */
  async prepared<Row extends QueryResultRow>(name: string, text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (!this.keepsStatements) return this.query<Row>(text, parameters);
    return this.inOneMessage<Row>(await this.open(), 'force_generic_plan', { name, text, parameters });
  }

  /**
   * As `prepared`, for a read. Before the unit's first ordinary statement it stands alone, in one round trip and read-only: nothing has been written that it
   * would have to see, each statement has a snapshot of its own in any case, and a unit that only reads so needs no `begin` and no `commit`.
   */
  async read<Row extends QueryResultRow>(name: string, text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (!this.keepsStatements) return this.query<Row>(text, parameters);
    const runner = await this.open();
    return this.inTurn(async () => {
      const before = this.entered ? this.entering('force_generic_plan') : [enterAlone(this.role, this.viewer)];
      return inOneMessage<Row>((await runner.connect()) as ClientBase, before, { name, text, parameters });
    });
  }

  /** TypeORM's manager inside this transaction, for writes and simple reads. */
  async manager(): Promise<EntityManager> {
    return (await this.open()).manager;
  }

  async audit(entry: AuditEntry): Promise<void> {
    await this.query(insertAudit, auditValues(this.viewer, entry));
  }

  /** Puts an event in the outbox of this transaction. */
  async emit(event: DomainEvent): Promise<void> {
    await this.query(`insert into linkwell.outbox (type, payload) values ($1, $2)`, [event.type, JSON.stringify(event.payload)]);
  }

  /** Puts a job in the outbox of this transaction: no commit, no job. */
  async enqueue({ job, payload, key, runAt }: JobToEnqueue): Promise<void> {
    await this.query(`insert into linkwell.outbox (kind, type, payload, job_key, run_at) values ('job', $1, $2, $3, $4)`, [job, JSON.stringify(payload), key ?? null, runAt ?? null]);
  }

  /**
   * Does something once for a user's idempotency key: a retry gets the id that the first call returned, and a parallel
   * retry waits for it. The same key with another `request` is refused by throwing `KeyReused`.
   */
  async once(operation: string, key: string, request: unknown, work: () => Promise<string>): Promise<string> {
    const hash = createHash('sha256').update(JSON.stringify(request)).digest();
    const claimed = await this.query(
      `insert into linkwell.first_answer (user_id, operation, idempotency_key, request_hash) values ($1, $2, $3, $4)
       on conflict do nothing returning idempotency_key`,
      [this.user.id, operation, key, hash],
    );
    const where = [this.user.id, operation, key];
    if (claimed.length === 0) {
      const [first] = await this.query<{ result_id: string; request_hash: Buffer }>(
        `select result_id, request_hash from linkwell.first_answer where user_id = $1 and operation = $2 and idempotency_key = $3`, where);
      if (!first || !hash.equals(first.request_hash)) throw new KeyReused();
      // The answer is shown once more, and that is a look.
      await this.audit({ action: 'answer.repeated', subjectIds: [first.result_id], detail: operation });
      return first.result_id;
    }
    const id = await work();
    await this.query(`update linkwell.first_answer set result_id = $4 where user_id = $1 and operation = $2 and idempotency_key = $3`, [...where, id]);
    return id;
  }

  /** Ends the operation with an expected refusal: whatever was written is undone, and the trail says that it was refused. */
  refuse(action: string, refusal: Refusal): void {
    this.refused = true;
    this.recordAfterwards({ action, subjectIds: this.asked.ids, outcome: unseen.includes(refusal.code) ? 'denied' : 'refused', detail: refusal.code });
  }

  /** Lets this operation see what it wrote until it ends, and keeps nothing of it: for a look at what would be. */
  undoAtEnd(): void {
    this.refused = true;
  }

  /** Keeps an entry that must outlive a rollback; it is written after the unit has ended, in a transaction of its own. */
  recordAfterwards(entry: AuditEntry): void {
    this.afterwards.push(entry);
  }

  /** Commits, or rolls back when the operation was refused or failed. Calling it twice does nothing. */
  async end(outcome: 'succeeded' | 'failed'): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    await this.opening?.catch(() => undefined);
    await this.last.catch(() => undefined);
    if (this.runner) await this.close(this.runner, outcome === 'succeeded' && !this.refused);
    if (this.afterwards.length > 0) await this.writeAfterwards();
  }

  private open(): Promise<QueryRunner> {
    if (this.ended) return Promise.reject(new Error('The unit of work has ended.'));
    this.opening ??= this.begin();
    return this.opening;
  }

  /** TypeORM is told that a transaction has started; PostgreSQL hears of it with the first statement. */
  private async begin(): Promise<QueryRunner> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    const run = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    runner.query = (() => Promise.resolve([])) as unknown as QueryRunner['query'];
    await runner.startTransaction();
    runner.query = ((...args: unknown[]) => this.inTurn(async () => {
      const before = this.entering('auto');
      if (before.length > 0) await run(before.join('; '));
      return run(...args);
    })) as QueryRunner['query'];
    this.runner = runner;
    this.run = run;
    return runner;
  }

  private async close(runner: QueryRunner, keep: boolean): Promise<void> {
    try {
      if (!this.entered) return;
      runner.query = this.run as QueryRunner['query'];
      if (keep) await runner.commitTransaction();
      else await runner.rollbackTransaction();
    } finally {
      await runner.release();
    }
  }

  private inOneMessage<Row>(runner: QueryRunner, planning: Planning, statement: Statement): Promise<Row[]> {
    return this.inTurn(async () => {
      // Connected long since: this is the unit's own client.
      const client = (await runner.connect()) as ClientBase;
      const before = this.entering(planning);
      const { name, text, parameters } = statement;
      if (name === undefined && parameters.length === 0) return asText<Row & QueryResultRow>(client, before, text);
      return inOneMessage<Row & QueryResultRow>(client, before, statement);
    });
  }

  /** Statements go one after another over the connection, in the order in which they were asked for. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** What must be said to PostgreSQL before the next statement: at the first who asks and as what, later only what differs. */
  private entering(planning: Planning): string[] {
    const before = this.entered ? [] : ['begin', ...enter(this.role, this.viewer)];
    // A hot read is over before it could be compiled.
    if (planning !== this.planning) before.push(`set local plan_cache_mode = ${planning}`, `set local jit = ${planning === 'auto' ? 'default' : 'off'}`);
    this.entered = true;
    this.planning = planning;
    return before;
  }

  private async writeAfterwards(): Promise<void> {
    const trail = new UnitOfWork(this.dataSource, this.viewer, 'linkwell_app');
    try {
      for (const entry of this.afterwards) await trail.audit(entry);
      await trail.end('succeeded');
    } catch (error) {
      await trail.end('failed');
      throw error;
    }
  }
}

/** Refusals by which a record, or a team to put one in, does not exist for whoever asks. */
const unseen = ['NOT_FOUND', 'NOT_YOUR_TEAM'];

/** Only the principal's kind and id travel to PostgreSQL: what they may see is looked up there, not believed. */
function enter(role: DatabaseRole, viewer: Viewer): string[] {
  return [`set local role ${role}`, `set local linkwell.principal = ${escapeLiteral(principalOf(viewer))}`];
}

const principalOf = (viewer: Viewer): string => JSON.stringify(viewer.kind === 'user' ? { kind: 'user', id: viewer.id } : viewer);

/** The same for one statement alone, without `begin`: `set local` would be warned of there, a function's call is not. */
export const enterAlone = (role: DatabaseRole, viewer: Viewer): string =>
  `select set_config('role', ${escapeLiteral(role)}, true), set_config('linkwell.principal', ${escapeLiteral(principalOf(viewer))}, true), set_config('transaction_read_only', 'on', true), set_config('plan_cache_mode', 'force_generic_plan', true), set_config('jit', 'off', true)`;

const insertAudit = `
  insert into audit.event (principal_kind, user_id, job_name, link_id, action, subject_type, subject_ids, outcome, detail)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const auditValues = (viewer: Viewer, entry: AuditEntry): unknown[] => [
  viewer.kind,
  viewer.kind === 'user' ? viewer.id : null,
  viewer.kind === 'job' ? viewer.name : null,
  viewer.kind === 'link' ? viewer.id : null,
  entry.action,
  entry.subjectType ?? null,
  entry.subjectIds ?? [],
  entry.outcome ?? 'done',
  entry.detail ?? null,
];

export class MixedRoles extends Error {
  override readonly name = 'MixedRoles';
}

export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}
