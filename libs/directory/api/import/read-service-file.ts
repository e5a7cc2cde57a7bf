import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { CsvError, parse } from 'csv-parse/sync';

/** A CSV file cut into rows. `line` is where the row begins, counted from 1 with the header as line 1, as a text editor does. */
export interface ServiceFile {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

export type ServiceFileRefusal = Refusal<'EMPTY_FILE' | 'TOO_LARGE' | 'NOT_TEXT' | 'NOT_UTF8' | 'NOT_CSV' | 'COLUMN_TWICE'>;

/** The most that is read at once: some hundred thousand listings. */
export const largestFile = 64 * 1024 * 1024;
const largestRow = 256 * 1024;

const no = (code: ServiceFileRefusal['code'], message: string) => refused(refusal(code, message, 'file'));

/** Reads a CSV file whole: UTF-8, commas, quotation marks doubled within quotation marks (RFC 4180). Refused with the line and the remedy; nothing is guessed. */
export function readServiceFile(bytes: Buffer): Result<ServiceFile, ServiceFileRefusal> {
  if (bytes.length === 0) return no('EMPTY_FILE', 'The file is empty (0 bytes). Save or download it again.');
  if (bytes.length > largestFile) return no('TOO_LARGE', `The file is larger than ${largestFile / 1024 / 1024} MB. Split it into several with the same header.`);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return no('NOT_TEXT', `Line ${lineAt(bytes, nul)} holds a NUL byte, so this is no CSV text, or it is UTF-16. Save it as "CSV UTF-8".`);
  const text = decode(bytes);
  if (typeof text === 'number') return no('NOT_UTF8', `Line ${text} is not UTF-8; the file was probably saved in a Windows code page (cp1252). Save it as "CSV UTF-8".`);
  const rows = cut(text);
  if (!rows.ok) return rows;
  const [header, ...rest] = rows.value;
  if (!header) return no('EMPTY_FILE', 'The file holds only empty lines. Save or download it again.');
  const names = header.cells.map((name) => name.trim());
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) return no('COLUMN_TWICE', `Line ${header.line}: two columns are called "${twice.slice(0, 60)}". Rename or delete one of them.`);
  return ok({ header: names, rows: rest });
}

function cut(text: string): Result<ServiceFile['rows'], ServiceFileRefusal> {
  const rows: ServiceFile['rows'][number][] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: largestRow,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines - lineEnds(cells.join(',')), cells });
        return null;
      },
    });
    return ok(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return no('NOT_CSV', csvRemedy(error));
  }
}

function csvRemedy(error: CsvError): string {
  const line = String(error['lines'] ?? '?');
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return `A quotation mark is opened and never closed; the file ended at line ${line}. Find the row where it begins and close it.`;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return `The row that ends near line ${line} is longer than ${largestRow / 1024} kB. Look for a quotation mark that is never closed.`;
  return `Line ${line}: a quotation mark stands in the wrong place. Put the whole cell in quotation marks and double those inside it ("").`;
}

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
const lineAt = (bytes: Buffer, offset: number): number => 1 + lineEnds(bytes.subarray(0, offset).toString('latin1'));

/** The text, or the line of the first byte that is not UTF-8. */
function decode(bytes: Buffer): string | number {
  const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return strict().decode(bytes);
  } catch {
    let from = 0;
    for (let line = 1; ; line += 1) {
      const end = bytes.indexOf(0x0a, from);
      try {
        strict().decode(bytes.subarray(from, end < 0 ? bytes.length : end));
      } catch {
        return line;
      }
      if (end < 0) return line;
      from = end + 1;
    }
  }
}
