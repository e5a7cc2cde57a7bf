import { SteadyClient } from '@linkwell/database';
import type { Logger } from '@linkwell/telemetry';
import { Pool, type Client, type PoolConfig } from 'pg';

export interface QueueConnection {
  readonly pool: Pool;
  /** A connection of its own that holds the worker's lock and hears of the outbox; none on the embedded database, which knows neither. */
  readonly listener: Client | undefined;
  close(): Promise<void>;
}

const ownRole = encodeURIComponent('-c role=linkwell_worker');

/** On a native server each connection of the queue is `linkwell_worker` from its start, for the queue's library knows nothing of roles. */
const asWorker = (url: string): string =>
  /[?&]options=/.test(url) ? url.replace(/([?&]options=[^&]*)/, `$1%20${ownRole}`) : `${url}${url.includes('?') ? '&' : '?'}options=${ownRole}`;

export async function connectToQueue(url: string, embedded: boolean, connections: number, logger: Logger): Promise<QueueConnection> {
  const connectionString = embedded ? url : asWorker(url);
  const pool = new Pool({ Client: SteadyClient, connectionString, max: connections, connectionTimeoutMillis: 10_000, application_name: 'linkwell-worker' } as PoolConfig);
  // A connection lost while idle comes back with the next statement; without a listener the process would end.
  const lost = (error: Error) => logger.warn({ err: error }, 'the worker lost a connection');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  const listener = embedded ? undefined : new SteadyClient({ connectionString, application_name: 'linkwell-worker', keepAlive: true });
  try {
    await listener?.connect();
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    pool,
    listener,
    async close() {
      await listener?.end().catch(() => undefined);
      await pool.end();
    },
  };
}
