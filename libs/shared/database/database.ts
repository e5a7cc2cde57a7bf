import type { Viewer } from '@linkwell/kernel';
import { basename, isAbsolute } from 'node:path';
import type { QueryResultRow } from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import type { NamedStatement } from './one-message';
import type { DatabaseRole } from './prepare.sql';
import { connectionOf, readAlone, type Foreseen } from './read-alone';
import { SteadyClient } from './steady-client';
import { UnitOfWork } from './unit-of-work';

export type EntityClass = (new () => object) | EntitySchema;

/** The one door to PostgreSQL: everything that is read or written passes a unit of work. */
export class Database {
  private constructor(
    readonly dataSource: DataSource,
    /** Where the pool connects to. */
    readonly url: string,
    private readonly keepsStatements: boolean,
  ) {}

  static async connect(url: string, entities: readonly EntityClass[], poolSize: number): Promise<Database> {
    const dataSource = new DataSource({
      type: 'postgres',
      url,
      entities: [...entities],
      synchronize: false,
      installExtensions: false,
      extra: { Client: SteadyClient, max: poolSize, connectionTimeoutMillis: 10_000, application_name: 'linkwell' },
    });
    return new Database(await dataSource.initialize(), url, !isEmbedded(url));
  }

  unit(viewer: Viewer, role?: DatabaseRole): UnitOfWork {
    return new UnitOfWork(this.dataSource, viewer, role, this.keepsStatements);
  }

  /** Does a piece of work in a unit of its own: commits when it returns, rolls back when it throws. */
  async within<T>(viewer: Viewer, work: (unit: UnitOfWork) => Promise<T>, role?: DatabaseRole): Promise<T> {
    const unit = this.unit(viewer, role);
    try {
      const result = await work(unit);
      await unit.end('succeeded');
      return result;
    } catch (error) {
      await unit.end('failed');
      throw error;
    }
  }

  /**
   * Reads by one named statement for a viewer, in one round trip and a transaction of its own: for what must be known before a unit can begin.
   * PostgreSQL knows who asks and as what, as in a unit. Nothing else may be done in it.
   */
  async readAlone<Row extends QueryResultRow>(viewer: Viewer, statement: NamedStatement): Promise<Row[]> {
    return (await this.readBeside<Row>(viewer, statement, [])).rows;
  }

  /** The same with other reads in the same message. One that failed is left out, and so are all where the connections share a session. */
  async readBeside<Row extends QueryResultRow>(viewer: Viewer, statement: NamedStatement, others: readonly NamedStatement[]): Promise<{ rows: Row[]; others: readonly Foreseen[] }> {
    if (!this.keepsStatements) return { rows: await this.within(viewer, (unit) => unit.query<Row>(statement.text, statement.parameters)), others: [] };
    const client = await connectionOf(this.dataSource);
    const [outcome, ...more] = await readAlone(client, 'linkwell_app', viewer, [statement, ...others]).finally(() => client.release());
    if (outcome?.error) throw outcome.error;
    return { rows: (outcome?.rows ?? []) as Row[], others: more.flatMap(({ rows }, index) => (rows ? [{ statement: others[index]!, rows }] : [])) };
  }

  async isReady(): Promise<boolean> {
    try {
      await this.dataSource.query('select 1');
      return true;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.dataSource.destroy();
  }
}

/** The embedded database listens in a folder of its own making (openEmbeddedDatabase): all its connections share one session. */
function isEmbedded(url: string): boolean {
  const host = decodeURIComponent(/[?&]host=([^&]*)/.exec(url)?.[1] ?? '');
  return isAbsolute(host) && basename(host).startsWith('linkwell-');
}
