/** Where in the input something is wrong. `line` counts from 1, as a text editor does. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
}

/** A file that cannot be taken in: says which, where, what is wrong and how to mend it. Nothing of it was kept. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';

  constructor({ file, line }: FilePlace, problem: string) {
    super(`${file}${line === undefined ? '' : `, line ${line}`}: ${problem} Nothing was changed.`);
  }
}
