import { Query, type ClientBase, type Connection, type QueryResult, type QueryResultRow } from 'pg';
import { QueryFailedError } from 'typeorm';

/** A statement that the server keeps under a name: parsed and planned once a connection. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** The parts of the wire protocol that `pg` offers to statements of one's own (as pg-cursor uses them); its types ask for more than is needed. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string | undefined>;
  parse(statement: { name: string; text: string }): void;
  bind(portal: { portal: string; statement: string; values: unknown[] }): void;
  describe(portal: { type: 'P'; name: string }): void;
  execute(portal: { portal: string }): void;
  close(statement: { type: 'S'; name: string }): void;
}

const texts = new Map<string, string>();

/**
 * Runs a named statement, and before it others without parameters, as ONE message that is answered at once ("Extended Query", one Sync):
 * a round trip saved for each. Where one fails those after it do not run. Without a `begin` among them they are one transaction of their own.
 * The caller sees to it that nothing else runs on the client meanwhile. Rejects as TypeORM does.
 */
export async function inOneMessage<Row extends QueryResultRow>(client: ClientBase, before: readonly string[], { name, text, parameters }: NamedStatement): Promise<Row[]> {
  const known = texts.get(name) ?? text;
  if (known !== text) throw new Error(`Two statements are named "${name}".`);
  texts.set(name, text);
  return new Promise((answer, refuse) => {
    const config = {
      name, text, values: [...parameters],
      callback: (error: Error | null, results: QueryResult<Row> | QueryResult<Row>[]) => {
        if (error) refuse(new QueryFailedError(text, [...parameters], error));
        else answer((Array.isArray(results) ? results.at(-1) : results)?.rows ?? []);
      },
    };
    const query = new Query(config);
    const submit = query.submit.bind(query);
    query.submit = (connection: Connection) => {
      const wire = connection as unknown as Wire;
      const isNew = wire.parsedStatements[name] === undefined;
      wire.stream.cork();
      try {
        for (const each of before) {
          wire.parse({ name: '', text: each });
          wire.bind({ portal: '', statement: '', values: [] });
          wire.describe({ type: 'P', name: '' });
          wire.execute({ portal: '' });
        }
        if (isNew) forgetIfItFails(query, wire, name);
        return submit(connection);
      } finally {
        wire.stream.uncork();
      }
    };
    client.query(query);
  });
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
