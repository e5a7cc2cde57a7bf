import { AnchorFile, SealTrail, VerifyTrail, type Verification } from '@linkwell/audit-api';
import { SystemClock } from '@linkwell/config';
import { Database, type UnitOfWork } from '@linkwell/database';
import type { UserId, Viewer } from '@linkwell/kernel';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A database, an anchor file, and what seals and verifies. */
export interface TrailWorld {
  readonly db: TestDatabase;
  /** With as many connections as there are writers, and some for the sealer. */
  readonly database: Database;
  readonly anchorPath: string;
  seal(): Promise<void>;
  verify(): Promise<Verification>;
  close(): Promise<void>;
}

export const writers = 24;
const forever = new AbortController().signal;

export const sealerOf = (anchorPath: string): SealTrail => new SealTrail(new SystemClock(), new AnchorFile(anchorPath));

export async function openTrail(): Promise<TrailWorld> {
  const db = await aDatabase([]);
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-anchor-'));
  const anchorPath = join(folder, 'anchor.txt');
  const database = await Database.connect(db.url, [], writers + 4);
  return {
    db, database, anchorPath,
    seal: () => sealerOf(anchorPath).run({}, { database, signal: forever }),
    verify: () => new VerifyTrail(new AnchorFile(anchorPath)).run(database),
    async close() {
      await database.close();
      await db.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const aViewer = (): Viewer =>
  ({ kind: 'user', id: randomUUID() as UserId, sessionId: randomUUID(), displayName: 'Test', roles: ['link_worker'], teamIds: [], organisationIds: [] });

class ChangedTheirMind extends Error {}

/** Writes entries from many connections at once. Some transactions hold several and stay open a while, one in ten is undone. Returns how many entries are to be found. */
export async function writeAtOnce({ database }: TrailWorld, entries: number): Promise<number> {
  let [begun, kept] = [0, 0];
  const write = async (): Promise<void> => {
    while (begun < entries) {
      const number = begun;
      const several = Math.min(number % 7 === 0 ? 4 : 1, entries - begun);
      begun += several;
      const undone = number % 10 === 9;
      await database.within(aViewer(), (unit) => writeSome(unit, number, several, undone)).catch((error: unknown) => {
        if (!(error instanceof ChangedTheirMind)) throw error;
      });
      if (!undone) kept += several;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return kept;
}

async function writeSome(unit: UnitOfWork, number: number, several: number, undone: boolean): Promise<void> {
  for (let each = 0; each < several; each += 1) {
    await unit.audit({ action: 'patient.viewed', subjectType: 'patient', subjectIds: [randomUUID()], detail: `${number} “${each}”` });
    if (several > 1) await unit.query('select pg_sleep(0.002)');
  }
  if (undone) throw new ChangedTheirMind();
}
