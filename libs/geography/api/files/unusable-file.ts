import type { RowProblem } from '@linkwell/geography-domain';

/** Where in the input something is wrong. `line` counts from 1, as a text editor does. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}

/** A file that cannot be taken in: says which, where, what is wrong and how to mend it. Nothing of it was kept. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';

  constructor({ file, line, column }: FilePlace, problem: string) {
    const place = [file, line === undefined ? '' : `line ${line}`, column === undefined ? '' : `column ${column}`].filter(Boolean).join(', ');
    super(`${place}: ${problem} Nothing was changed.`);
  }

  /** One row that is wrong makes its whole file unusable. */
  static byRow(file: string, { line, column, message }: RowProblem): UnusableFile {
    return new UnusableFile(column === 'row' ? { file, line } : { file, line, column }, message);
  }
}
