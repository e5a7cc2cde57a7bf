import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database';
import type { FieldCipher } from '../field-cipher';
import type { UnitOfWork } from '../unit-of-work';
import { amongCiphertext, countByKey, encryptedTables, type EncryptedTable } from './key-usage';

/** Rows in one transaction: few enough that whoever wants to write one of them waits a moment. */
const batchSize = 500;
/** Rows that others hold are left to the next pass; after so many passes, somebody holds them for long. */
const mostPasses = 20;
const betweenPassesMs = 250;

export interface ReEncrypted {
  /** Values that have another key now. */
  readonly values: number;
  readonly rows: number;
  /** Values still under another key, because their rows were being changed all the time. */
  readonly left: number;
}

export interface ReEncryptionProgress {
  /** How many values there are to do, before the first. */
  expect(values: number): void;
  /** A batch is certain. */
  done(values: number, rows: number): void;
}

/**
 * Gives every registered value that is not under the cipher's current key that key, while others read and write. What is done shows in the values
 * themselves, so it may be ended at any moment and begun again. Neither `version` nor any other column is touched: for people nothing has changed.
 */
export async function reEncrypt(database: Database, cipher: FieldCipher, progress: ReEncryptionProgress): Promise<ReEncrypted> {
  const { current } = cipher;
  const toDo = async () => [...(await countByKey(database))].reduce((sum, [id, uses]) => (id === current ? sum : sum + uses), 0);
  let left = await toDo();
  progress.expect(left);
  let values = 0;
  let rows = 0;
  const tables = await amongCiphertext(database, encryptedTables);
  for (let pass = 0; left > 0 && pass < mostPasses; pass++) {
    if (pass > 0) await pause(betweenPassesMs);
    for (const table of tables) {
      for await (const batch of batchesOf(database, cipher, current, table)) {
        values += batch.values;
        rows += batch.rows;
        progress.done(batch.values, batch.rows);
      }
    }
    left = await toDo();
  }
  return { values, rows, left };
}

async function* batchesOf(database: Database, cipher: FieldCipher, current: string, table: EncryptedTable): AsyncGenerator<{ values: number; rows: number }> {
  for (let after: string | null = null; ; ) {
    const batch: Batch = await amongCiphertext(database, (unit) => oneBatch(unit, cipher, current, table, after));
    if (batch.last === null) return;
    yield batch;
    after = batch.last;
  }
}

type Row = Readonly<Record<string, string | null>> & { readonly row: string };

interface Batch {
  readonly values: number;
  readonly rows: number;
  readonly last: string | null;
}

/**
 * Rows that somebody else is changing are passed over: nothing is waited for, so nobody can be waited for in a ring, and nothing is overwritten. Whoever
 * wants to change a row of the batch waits until it is written, and then changes what is there.
 */
async function oneBatch(unit: UnitOfWork, cipher: FieldCipher, current: string, { table, columns, rowColumn, rowType }: EncryptedTable, after: string | null): Promise<Batch> {
  const otherKey = columns.map((column) => `split_part(${column}, '.', 1) <> $1`).join(' or ');
  const rows = await unit.query<Row>(
    `select ${rowColumn}::text as row, ${columns.join(', ')} from ${table} where (${otherKey}) and ($2::${rowType} is null or ${rowColumn} > $2::${rowType})
     order by ${rowColumn} limit ${batchSize} for no key update skip locked`, [current, after]);
  if (rows.length === 0) return { values: 0, rows: 0, last: null };
  let values = 0;
  const underCurrent = (column: string, { row, [column]: stored }: Row): string | null => {
    if (stored === null || stored === undefined || stored.startsWith(`${current}.`)) return stored ?? null;
    values += 1;
    const place = { table, column, row };
    return cipher.encrypt(cipher.decrypt(stored, place), place);
  };
  const sealed = columns.map((column) => rows.map((row) => underCurrent(column, row)));
  await unit.query(
    `update ${table} as held set ${columns.map((column) => `${column} = given.${column}`).join(', ')}
     from unnest($1::${rowType}[], ${columns.map((_, index) => `$${index + 2}::text[]`).join(', ')}) as given (row, ${columns.join(', ')}) where held.${rowColumn} = given.row`,
    [rows.map(({ row }) => row), ...sealed]);
  return { values, rows: rows.length, last: rows.at(-1)?.row ?? null };
}
