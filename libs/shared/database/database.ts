import type { Viewer } from '@linkwell/kernel';
import { DataSource, type EntitySchema } from 'typeorm';
import type { DatabaseRole } from './prepare.sql';
import { UnitOfWork } from './unit-of-work';

export type EntityClass = (new () => object) | EntitySchema;

/** The one door to PostgreSQL: everything that is read or written passes a unit of work. */
export class Database {
  private constructor(
    readonly dataSource: DataSource,
    /** Where the pool connects to. */
    readonly url: string,
  ) {}

  static async connect(url: string, entities: readonly EntityClass[], poolSize: number): Promise<Database> {
    const dataSource = new DataSource({
      type: 'postgres',
      url,
      entities: [...entities],
      synchronize: false,
      installExtensions: false,
      extra: { max: poolSize, connectionTimeoutMillis: 10_000, application_name: 'linkwell' },
    });
    return new Database(await dataSource.initialize(), url);
  }

  unit(viewer: Viewer, role?: DatabaseRole): UnitOfWork {
    return new UnitOfWork(this.dataSource, viewer, role);
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
