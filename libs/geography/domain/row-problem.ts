/** Why one row of a file was left out. `line` counts from 1 with the header as line 1, as a text editor does; `message` says the remedy. */
export interface RowProblem {
  readonly line: number;
  readonly column: string;
  /** `NOT_COVERED`: a good row of a place outside Great Britain, to be counted rather than repaired. */
  readonly code: 'INVALID' | 'MISSING' | 'NOT_COVERED';
  readonly message: string;
}

export const invalid = (line: number, column: string, message: string): RowProblem => ({ line, column, code: 'INVALID', message });
export const missing = (line: number, column: string, message: string): RowProblem => ({ line, column, code: 'MISSING', message });
export const notCovered = (line: number, column: string, message: string): RowProblem => ({ line, column, code: 'NOT_COVERED', message });

/** One line for a person at a terminal. */
export const problemInWords = (problem: RowProblem): string => `line ${problem.line}, column ${problem.column}: ${problem.message}`;
