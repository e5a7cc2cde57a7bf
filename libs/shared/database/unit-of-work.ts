import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { LinkViewer, Refusal, Viewer } from '@linkwell/kernel';
import { escapeLiteral, type ClientBase, type PoolClient, type QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { asText, inOneMessage, lastOfMessage, type NamedStatement, type Outcome, type Statement } from './one-message';
import type { DatabaseRole } from './prepare.sql';
import { connectionOf, principalOf, readAlone, type Foreseen } from './read-alone';

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

/** A read that waits to be sent. */
interface Reading {
  readonly statement: NamedStatement;
  readonly answer: (rows: QueryResultRow[]) => void;
  readonly refuse: (error: Error) => void;
}

/**
 * One operation, one transaction, one connection, opened at the first statement and bound to one viewer:
 * PostgreSQL knows who asks (`linkwell.principal`) and as what (`SET LOCAL ROLE`) before any other statement runs.
 * Statements of parallel resolvers wait for each other on that connection.
 */
export class UnitOfWork {
  private runner: QueryRunner | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private entered = false;
  private reading: Reading[] = [];
  private foreseen: readonly Foreseen[] = [];
  private planning: Planning = 'auto';
  private opening: Promise<QueryRunner> | undefined;
  private run: (...args: unknown[]) => Promise<unknown> = () => Promise.reject(new Error('The unit of work has not begun.'));
  private readonly afterwards: AuditEntry[] = [];
  private readonly asked = { operations: [] as string[], ids: [] as string[] };
  private refused = false;
  private ended = false;
  private hasBegun = false;

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
    if (this.hasBegun) throw new MixedRoles();
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
   * As `prepared`, for a read. Reads that are asked for side by side go in one message. Before the unit's first ordinary statement they stand alone,
   * in one round trip and read-only: nothing has been written that they would have to see, each statement has a snapshot of its own in any case, and
   * a unit that only reads so needs no `begin`, no `commit`, and no connection while it thinks.
   */
  async read<Row extends QueryResultRow>(name: string, text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (!this.keepsStatements) return this.query<Row>(text, parameters);
    this.haveNotEnded();
    const known = this.takeForeseen(name, parameters);
    if (known) return known as Row[];
    return new Promise<Row[]>((answer, refuse) => {
      this.reading.push({ statement: { name, text, parameters }, answer: answer as Reading['answer'], refuse });
      if (this.reading.length === 1) void this.inTurn(() => this.readTogether());
    });
  }

  /**
   * Hands the unit what the public could read a moment ago, in the message that found out who asks: the first `read` of the same answers with it,
   * as long as nothing else was asked of this unit but such reads.
   */
  foresee(foreseen: readonly Foreseen[]): void {
    this.foreseen = foreseen;
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

  private async open(): Promise<QueryRunner> {
    this.haveNotEnded();
    this.opening ??= this.begin();
    return this.opening;
  }

  private haveNotEnded(): void {
    if (this.ended) throw new Error('The unit of work has ended.');
    this.hasBegun = true;
  }

  private takeForeseen(name: string, parameters: readonly unknown[]): readonly object[] | undefined {
    if (this.foreseen.length === 0 || this.opening || this.role !== 'linkwell_app') return undefined;
    const found = this.foreseen.find(({ statement }) => statement.name === name && isDeepStrictEqual(statement.parameters, parameters));
    this.foreseen = this.foreseen.filter((each) => each !== found);
    return found?.rows;
  }

  /** Sends what waits to be read. What stands behind a failed read in its message was not run, and is sent again. */
  private async readTogether(): Promise<void> {
    const reads = this.reading;
    this.reading = [];
    for (let next = 0; next < reads.length;) {
      const sent = reads.slice(next);
      const outcomes = await this.outcomesOf(sent.map(({ statement }) => statement)).catch((error: Error): Outcome[] => sent.map(() => ({ error })));
      for (const [index, { rows, error }] of outcomes.entries()) {
        if (!rows && !error) break;
        if (error) sent[index]!.refuse(error);
        else sent[index]!.answer(rows as QueryResultRow[]);
        next += 1;
      }
    }
  }

  private async outcomesOf(reads: readonly NamedStatement[]): Promise<readonly Outcome[]> {
    if (!this.opening) {
      const client = await connectionOf(this.dataSource);
      return readAlone(client, this.role, this.viewer, reads).finally(() => client.release());
    }
    const client = (await (await this.opening).connect()) as PoolClient;
    if (!this.entered) return readAlone(client, this.role, this.viewer, reads);
    const before = this.entering('force_generic_plan').map(asStatement);
    const outcomes = await inOneMessage(client, [...before, ...reads]);
    const failed = outcomes.slice(0, before.length).find(({ error }) => error);
    return failed ? reads.map(() => failed) : outcomes.slice(before.length);
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
      // Released by its driver when the connection went away: PostgreSQL has undone it.
      if (!this.entered || (!keep && runner.isReleased)) return;
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
      return lastOfMessage<Row & QueryResultRow>(client, [...before.map(asStatement), statement]);
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

const enter = (role: DatabaseRole, viewer: Viewer): string[] => [`set local role ${role}`, `set local linkwell.principal = ${escapeLiteral(principalOf(viewer))}`];

const asStatement = (text: string): Statement => ({ text, parameters: [] });

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
