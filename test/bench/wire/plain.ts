import { UnitOfWork } from '@linkwell/database';
import { createServer, type Server } from 'node:http';
import { Pool } from 'pg';

interface Statement {
  readonly name: string | undefined;
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** What answering an operation asked of the database, and what was answered. */
export interface Answered {
  readonly statements: readonly Statement[];
  readonly answer: unknown;
}

/** Notes the statements of the units of work that run meanwhile. Sign-in and `begin … commit` are not among them. */
export async function whileNoting<T>(work: () => Promise<T>): Promise<{ result: T; statements: readonly Statement[] }> {
  const statements: Statement[] = [];
  const { prepared, query, read } = UnitOfWork.prototype;
  let within = false;
  UnitOfWork.prototype.prepared = async function noted(this: UnitOfWork, name: string, text: string, parameters: readonly unknown[] = []) {
    if (!within) statements.push({ name, text, parameters });
    within = true;
    return prepared.call(this, name, text, parameters).finally(() => { within = false; });
  } as typeof prepared;
  UnitOfWork.prototype.read = async function noted(this: UnitOfWork, name: string, text: string, parameters: readonly unknown[] = []) {
    if (!within) statements.push({ name, text, parameters });
    within = true;
    return read.call(this, name, text, parameters).finally(() => { within = false; });
  } as typeof read;
  UnitOfWork.prototype.query = async function noted(this: UnitOfWork, text: string, parameters: readonly unknown[] = []) {
    if (!within) statements.push({ name: undefined, text, parameters });
    return query.call(this, text, parameters);
  } as typeof query;
  try {
    return { result: await work(), statements };
  } finally {
    Object.assign(UnitOfWork.prototype, { prepared, query, read });
  }
}

/**
 * The least there can be between HTTP and the same answer: Node's own server, the same statements, the same JSON. Nobody signs in, nothing is
 * limited or checked, there is no transaction, and what ours makes of the rows is not even made: the answer is at hand and only written out.
 */
export function plainServer(url: string, connections: number, answered: ReadonlyMap<string, Answered>): { server: Server; pool: Pool } {
  const pool = new Pool({ connectionString: url, max: connections, options: '-c role=linkwell_app -c plan_cache_mode=force_generic_plan' });
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void (async () => {
        const { variables } = JSON.parse(Buffer.concat(parts).toString()) as { variables: { near: string } };
        const { statements, answer } = answered.get(variables.near)!;
        for (const { name, text, parameters } of statements) await pool.query({ ...(name ? { name } : {}), text, values: [...parameters] });
        const body = JSON.stringify(answer);
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      })();
    });
  });
  return { server, pool };
}
