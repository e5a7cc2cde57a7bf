import pg, { type ClientBase, type Connection, type QueryResult, type QueryResultRow } from 'pg';
import { QueryFailedError } from 'typeorm';

/** A statement and its parameters. With a name the server keeps it: parsed and planned once a connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly parameters: readonly unknown[];
}

export type NamedStatement = Statement & { readonly name: string };

/** What became of one statement of a message: its rows or its error; neither where one before it failed, for then it was not run. */
export interface Outcome {
  readonly rows?: readonly object[];
  readonly error?: Error;
}

/** The parts of the wire protocol that `pg` offers to statements of one's own (as pg-cursor uses them); its types ask for more than is needed. */
interface Wire {
  readonly stream: { write(bytes: Uint8Array): boolean };
  parse(statement: { name: string; text: string }): void;
  bind(portal: { portal: string; statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  describe(portal: { type: 'P'; name: string }): void;
  execute(portal: { portal: string }): void;
  close(statement: { type: 'S'; name: string }): void;
  sync(): void;
}

interface Column {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** How parameters are written, as `pg` does it itself. */
const { prepareValue } = (pg as unknown as { readonly utils: { prepareValue(value: unknown): unknown } }).utils;

/** The columns of the statements that a connection keeps, by their names. What is not among them is parsed first. */
const kept = new WeakMap<Wire, Map<string, readonly Column[]>>();
const texts = new Map<string, string>();

/**
 * Runs statements one after another as ONE message that is answered at once ("Extended Query", one Sync): a round trip saved for each. Where one
 * fails those after it do not run. Without a `begin` among them they are one transaction of their own. The caller sees to it that nothing else
 * runs on the client meanwhile. Errors are those of TypeORM.
 */
export function inOneMessage(client: ClientBase, statements: readonly Statement[]): Promise<readonly Outcome[]> {
  for (const { name, text } of statements) if (name !== undefined) haveOneText(name, text);
  return new Promise((answer) => {
    client.query(new Message(client, statements, answer));
  });
}

/** The rows of the last statement of a message. Rejects with the error of the one that failed. */
export async function lastOfMessage<Row extends QueryResultRow>(client: ClientBase, statements: readonly Statement[]): Promise<Row[]> {
  const outcomes = await inOneMessage(client, statements);
  const failed = outcomes.find(({ error }) => error !== undefined);
  if (failed?.error) throw failed.error;
  return (outcomes.at(-1)?.rows ?? []) as Row[];
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

/** What `pg` calls a query: it is told of each part of the answer as it comes. */
class Message {
  private readonly outcomes: Outcome[] = [];
  private columns: readonly Column[] = [];
  private rows: object[] = [];
  private unreadable: Error | undefined;
  private known = new Map<string, readonly Column[]>();

  constructor(
    private readonly client: ClientBase,
    private readonly statements: readonly Statement[],
    private readonly answer: (outcomes: readonly Outcome[]) => void,
  ) {}

  submit(connection: Connection): Error | null {
    const wire = connection as unknown as Wire;
    const known = kept.get(wire);
    if (known) this.known = known;
    else kept.set(wire, this.known);
    try {
      asOneWrite(wire, () => {
        const parsed = new Set<string>();
        for (const { name = '', text, parameters } of this.statements) {
          const isKept = name !== '' && (this.known.has(name) || parsed.has(name));
          // After an error nobody knows what the server keeps: to close what is not there is no error.
          if (!isKept && name !== '') wire.close({ type: 'S', name });
          if (!isKept) wire.parse({ name, text });
          parsed.add(name);
          wire.bind({ portal: '', statement: name, values: parameters, valueMapper: prepareValue });
          if (!this.known.has(name)) wire.describe({ type: 'P', name: '' });
          wire.execute({ portal: '' });
        }
        wire.sync();
      });
    } catch (error) {
      return error as Error;
    }
    this.begin();
    return null;
  }

  handleRowDescription({ fields }: { readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[] }): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({ name, read: (this.client as pg.Client).getTypeParser(dataTypeID, 'text') as Column['read'] }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const row: Record<string, unknown> = {};
    try {
      for (let at = 0; at < fields.length; at += 1) {
        const text = fields[at]!;
        const { name, read } = this.columns[at]!;
        row[name] = text === null ? null : read(text);
      }
      this.rows.push(row);
    } catch (error) {
      // Thrown here it would end the process: `pg` calls from the socket.
      this.unreadable = error as Error;
    }
  }

  handleCommandComplete(): void {
    const name = this.statements[this.outcomes.length]?.name;
    if (name !== undefined) this.known.set(name, this.columns);
    this.outcomes.push(this.unreadable ? { error: this.unreadable } : { rows: this.rows });
    this.begin();
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleError(error: Error): void {
    const failed = this.outcomes.length;
    for (const { name } of this.statements.slice(failed)) if (name !== undefined) this.known.delete(name);
    const { text, parameters } = this.statements[failed] ?? { text: '', parameters: [] };
    this.outcomes.push({ error: new QueryFailedError(text, [...parameters], error) });
    while (this.outcomes.length < this.statements.length) this.outcomes.push({});
    this.answer(this.outcomes);
  }

  handleReadyForQuery(): void {
    this.answer(this.outcomes);
  }

  /** The next statement's answer follows. What is kept is not described again. */
  private begin(): void {
    this.rows = [];
    this.unreadable = undefined;
    this.columns = this.known.get(this.statements[this.outcomes.length]?.name ?? '') ?? [];
  }
}

/** `pg` hands over every part by itself, which the system call for many buffers takes longer over than for one (half of a search's time in Node was there). */
function asOneWrite({ stream }: Wire, send: () => void): void {
  const parts: Uint8Array[] = [];
  const { write } = stream;
  stream.write = (bytes) => parts.push(bytes) > 0;
  try {
    send();
  } finally {
    stream.write = write;
  }
  stream.write(Buffer.concat(parts));
}

function haveOneText(name: string, text: string): void {
  const known = texts.get(name);
  if (known === undefined) texts.set(name, text);
  else if (known !== text) throw new Error(`Two statements are named "${name}".`);
}
