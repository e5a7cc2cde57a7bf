import { ConfigurationError } from '@linkwell/config';
import { DataFolderInUse } from '@linkwell/database';

/** A failure that the person at the keyboard can mend: shown without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Prints a command's result: words for a person, or with `--json` one object as the last line of standard output. */
export function report(json: boolean | undefined, result: object, words: string): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${words}\n`);
}

/** Ends the command: expected failures in one sentence, others with their place. */
export function fail(error: unknown): never {
  const expected = error instanceof CommandError || error instanceof ConfigurationError || error instanceof DataFolderInUse;
  process.stderr.write(`${expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
