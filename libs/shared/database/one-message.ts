import { Query, type ClientBase, type Connection, type QueryResult, type QueryResultRow } from 'pg';
import { QueryFailedError } from 'typeorm';

/** A statement and its parameters. With a name the server keeps it: parsed and planned once a connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** The parts of the wire protocol that `pg` offers to statements of one's own (as pg-cursor uses them); its types ask for more than is needed. */
interface Wire {
  readonly stream: { write(bytes: Uint8Array): boolean };
  readonly parsedStatements: Record<string, string | undefined>;
  parse(statement: { name: string; text: string }): void;
  bind(portal: { portal: string; statement: string; values: unknown[] }): void;
  describe(portal: { type: 'P'; name: string }): void;
  execute(portal: { portal: string }): void;
  close(statement: { type: 'S'; name: string }): void;
}

export type NamedStatement = Statement & { readonly name: string };

const texts = new Map<string, string>();

/**
 * Runs a statement, and before it others without parameters, as ONE message that is answered at once ("Extended Query", one Sync):
 * a round trip saved for each. Where one fails those after it do not run. Without a `begin` among them they are one transaction of their own.
 * The caller sees to it that nothing else runs on the client meanwhile. Rejects as TypeORM does.
 */
export async function inOneMessage<Row extends QueryResultRow>(client: ClientBase, before: readonly string[], { name, text, parameters }: Statement): Promise<Row[]> {
  if (name !== undefined) haveOneText(name, text);
  return new Promise((answer, refuse) => {
    const config = {
      ...(name === undefined ? {} : { name }), text, values: [...parameters], queryMode: 'extended',
      callback: (error: Error | null, results: QueryResult<Row> | QueryResult<Row>[]) => {
        if (error) refuse(new QueryFailedError(text, [...parameters], error));
        else answer((Array.isArray(results) ? results.at(-1) : results)?.rows ?? []);
      },
    };
    const query = new Query(config);
    const submit = query.submit.bind(query);
    query.submit = (connection: Connection) => {
      const wire = connection as unknown as Wire;
      return asOneWrite(wire, () => {
        for (const each of before) {
          wire.parse({ name: '', text: each });
          wire.bind({ portal: '', statement: '', values: [] });
          wire.describe({ type: 'P', name: '' });
          wire.execute({ portal: '' });
        }
        if (name !== undefined && wire.parsedStatements[name] === undefined) forgetIfItFails(query, wire, name);
        return submit(connection);
      });
    };
    client.query(query);
  });
}

/** `pg` hands over every part by itself, which the system call for many buffers takes longer over than for one (half of a search's time in Node was there). */
function asOneWrite<T>({ stream }: Wire, send: () => T): T {
  const parts: Uint8Array[] = [];
  const { write } = stream;
  stream.write = (bytes) => parts.push(bytes) > 0;
  try {
    return send();
  } finally {
    stream.write = write;
    stream.write(Buffer.concat(parts));
  }
}

/** The same for a statement without parameters, which may be several ("Simple Query"). */
export async function asText<Row extends QueryResultRow>(client: ClientBase, before: readonly string[], text: string): Promise<Row[]> {
  try {
    const results = (await client.query<Row>([...before, text].join('; '))) as QueryResult<Row> | QueryResult<Row>[];
    return (Array.isArray(results) ? results.at(-1) : results)?.rows ?? [];
  } catch (error) {
    throw error instanceof Error ? new QueryFailedError(text, [], error) : error;
  }
}

function haveOneText(name: string, text: string): void {
  const known = texts.get(name);
  if (known === undefined) texts.set(name, text);
  else if (known !== text) throw new Error(`Two statements are named "${name}".`);
}

/** `pg` counts a name as known at the first answer to the message; after an error nobody knows, so it is closed before it is parsed, and parsed again. */
function forgetIfItFails(query: Query, wire: Wire, name: string): void {
  wire.close({ type: 'S', name });
  const failing = query as unknown as { handleError(error: Error, connection: unknown): void };
  const handle = failing.handleError.bind(query);
  failing.handleError = (error, connection) => {
    delete wire.parsedStatements[name];
    handle(error, connection);
  };
}
