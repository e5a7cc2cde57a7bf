import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import type { UnitOfWork } from './unit-of-work';

/** `copy` for a native server; `insert` for the embedded one, whose socket does not speak the COPY protocol. */
export type BulkMethod = 'copy' | 'insert';
export type BulkRow = readonly (string | number | null)[];

/** Names are the caller's own constants, never input. */
export interface BulkTarget {
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Writes batches of rows into a table inside the unit's transaction, as fast as the server allows and in the memory of a few batches.
 * What the source throws is thrown on, and the unit must then be ended as failed.
 */
export async function loadRows(unit: UnitOfWork, target: BulkTarget, batches: AsyncIterable<readonly BulkRow[]>, method: BulkMethod): Promise<void> {
  if (method === 'insert') return insertBatches(unit, target, batches);
  const { queryRunner } = await unit.manager();
  if (!queryRunner) throw new Error('A unit of work without a connection.');
  const client = (await queryRunner.connect()) as PoolClient;
  await pipeline(asCopyText(batches), client.query(copyFrom(`copy ${target.table} (${target.columns.join(', ')}) from stdin`)));
}

async function insertBatches(unit: UnitOfWork, { table, columns }: BulkTarget, batches: AsyncIterable<readonly BulkRow[]>): Promise<void> {
  const names = columns.join(', ');
  const statement = `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  for await (const rows of batches) {
    await unit.query(statement, [JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))))]);
  }
}

async function* asCopyText(batches: AsyncIterable<readonly BulkRow[]>): AsyncGenerator<Buffer> {
  for await (const rows of batches) {
    let text = '';
    for (const row of rows) text += `${row.map(copyValue).join('\t')}\n`;
    yield Buffer.from(text);
  }
}

const special = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** PostgreSQL's text format of COPY: backslash escapes, `\N` for null. */
const copyValue = (value: string | number | null): string =>
  value === null ? '\\N' : typeof value === 'number' ? String(value) : value.replace(special, (character) => escapes[character] ?? character);
