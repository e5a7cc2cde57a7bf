import { openInstallation, type Installation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import type { BulkMethod } from '@linkwell/database';
import { RunTakenOver, UnusableFile } from '@linkwell/geography-api';
import { CommandError } from '../output';

/** Does an import's work on this installation; a file that cannot be taken in ends the command with words, not a stack. */
export async function asImport<T>(work: (installation: Installation, bulk: BulkMethod) => Promise<T>): Promise<T> {
  const installation = await openInstallation(readConfig(process.env));
  try {
    return await work(installation, installation.config.embedded ? 'insert' : 'copy');
  } catch (error) {
    throw error instanceof UnusableFile || error instanceof RunTakenOver ? new CommandError(error.message) : error;
  } finally {
    await installation.close();
  }
}

/** Seconds since a moment that `performance.now()` gave, to one decimal place. */
export const secondsSince = (began: number): number => Math.round((performance.now() - began) / 100) / 10;
