import { CsvError, parse } from 'csv-parse';
import type { Readable } from 'node:stream';
import { checkedText } from './checked-text';
import { UnusableFile } from './unusable-file';

export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly columns: readonly string[];
}

const longestRow = 100_000;
const batchSize = 2_000;

/**
 * The rows of a CSV file in UTF-8, in batches, never more than a few in memory. `file` is the name for a person.
 * Throws `UnusableFile` for bytes that are no text, for stray quotes, and for whatever ends the stream too early.
 */
export async function* csvRows(source: Readable, file: string): AsyncGenerator<readonly CsvRow[]> {
  const text = checkedText(file);
  const parser = parse({
    bom: true,
    relax_column_count: true,
    max_record_size: longestRow,
  });
  source.on('error', (error) => text.destroy(error));
  text.on('error', (error) => parser.destroy(error));
  source.pipe(text).pipe(parser);
  let batch: CsvRow[] = [];
  try {
    let line = 1;
    for await (const columns of parser as AsyncIterable<string[]>) {
      if (columns.length > 1 || columns[0] !== '') batch.push({ line, columns });
      line += 1 + newlinesIn(columns);
      if (batch.length === batchSize) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    throw readable(error, file);
  } finally {
    source.destroy();
    text.destroy();
    parser.destroy();
  }
}

/** Counted here, because the parser's own bookkeeping of lines costs it half its speed. */
function newlinesIn(columns: readonly string[]): number {
  let count = 0;
  for (const value of columns) if (value.includes('\n')) count += value.split('\n').length - 1;
  return count;
}

function readable(error: unknown, file: string): unknown {
  if (error instanceof CsvError) {
    const line = typeof error['lines'] === 'number' ? { line: error['lines'] } : {};
    return new UnusableFile({ file, ...line }, `This is not a row of CSV (${csvProblems[error.code] ?? 'it cannot be split into columns'}). Check the quotes on this line.`);
  }
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code.startsWith('Z_')) return new UnusableFile({ file }, 'The compressed data are damaged or cut short. Download the file again.');
  return error;
}

const csvProblems: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quote',
  INVALID_OPENING_QUOTE: 'a quote stands in the middle of a value',
  CSV_QUOTE_NOT_CLOSED: 'a quote is never closed',
  CSV_MAX_RECORD_SIZE: 'it is too long, as when a quote is never closed',
};
