import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';

interface Cluster {
  readonly bin: string;
  readonly data: string;
  readonly log: string;
  readonly options: string;
}

interface ClusterTool {
  killCluster(cluster: Cluster): Promise<void>;
  restartCluster(cluster: Cluster): Promise<unknown>;
}

/** The drill's own PostgreSQL server: a fresh database of it, and the means to kill all of it. */
export interface OwnPostgres {
  /** URL of the ordinary login that the application uses. */
  readonly url: string;
  /** Looks as the superuser, over a connection of its own: one that is kept would not outlive the server. */
  look<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
  /** Ends the server with all its processes, as a power cut does. */
  kill(): Promise<void>;
  start(): Promise<unknown>;
}

export async function ownPostgres(): Promise<OwnPostgres> {
  const [server, template, told] = ['LINKWELL_TEST_SERVER', 'LINKWELL_TEST_TEMPLATE', 'LINKWELL_TEST_CLUSTER'].map((name) => process.env[name]);
  if (!server || !template || !told) throw new Error('This drill kills its server: run it as npm run drill -- faults.');
  const cluster = JSON.parse(told) as Cluster;
  const tool = (await import(pathToFileURL(resolve('tools/cluster.mjs')).href)) as ClusterTool;
  const name = `linkwell_faults_${randomBytes(4).toString('hex')}`;
  await asSuperuser(server, (client) => client.query(`create database ${name} template ${template}`));
  const admin = new URL(server);
  admin.pathname = `/${name}`;
  const url = new URL(admin);
  url.username = 'linkwell_test';
  url.password = 'linkwell_test';
  return {
    url: url.href,
    look: async <Row>(statement: string, parameters: unknown[] = []) => (await asSuperuser(admin.href, (client) => client.query(statement, parameters))).rows as Row[],
    kill: () => tool.killCluster(cluster),
    start: () => tool.restartCluster(cluster),
  };
}

async function asSuperuser<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
