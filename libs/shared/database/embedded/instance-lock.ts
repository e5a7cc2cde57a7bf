import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';

/**
 * One process owns a data folder: two processes on one embedded database would silently corrupt it.
 * A killed owner's lock goes stale after ten seconds. Throws `DataFolderInUse`.
 */
export async function lockDataFolder(directory: string): Promise<() => Promise<void>> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  try {
    return await lockfile.lock(directory, { lockfilePath: join(directory, 'owner.lock'), stale: 10_000, update: 2_000, retries: { retries: 12, minTimeout: 1_000, maxTimeout: 1_000 } });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') throw new DataFolderInUse(directory);
    throw error;
  }
}

export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  constructor(directory: string) {
    super(`Another Linkwell process is using the data folder ${directory}. Stop it, or choose another folder with LINKWELL_DATA_DIR.`);
  }
}
