import { countByKey, FieldCipher, KeyFile, openOrCreateKeyFile } from '@linkwell/database';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { principals } from '../access/principals';
import { openWorld, type AccessWorld } from '../access/world';
import { askAs } from '../keys/ask';
import { readingOf, writeManyPatients, type ManyPatient } from '../keys/many-rows';
import { keepEditing, keepReading, type Editing } from '../keys/people-at-work';

const say = (line: string) => process.stdout.write(`${line}\n`);
const readers = 2;
const edited = 40;

/**
 * Gives 100,000 rows (`quick`: 5,000) another key by the command line while people read and edit over HTTP, kills the command half way, and runs it again.
 * Afterwards nothing may be under the old key, every value must read as before, and every edit that was acknowledged must be there.
 */
export async function keysDrill(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-keys-'));
  const path = join(folder, 'field-keys.json');
  const cipher = new FieldCipher(openOrCreateKeyFile(path));
  const world = await openWorld({ cipher });
  try {
    const patients = await writeManyPatients(world.db, cipher, world.ids.patient, quick ? 5_000 : 100_000);
    await world.db.look('vacuum analyze');
    return await drill(world, cipher, path, patients);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function drill(world: AccessWorld, cipher: FieldCipher, path: string, patients: readonly ManyPatient[]): Promise<{ figures: object; passed: boolean }> {
  const command = (...words: string[]) => linkwell(world.db.url, path, words);
  const ask = await askAs(world, principals[1]);
  const toEdit = patients.slice(0, edited);
  const before = await readingOf(world.db, cipher, toEdit.map(({ id }) => id));
  const old = cipher.current;
  const values = (await countByKey(world.db.database)).get(old) ?? 0;
  const [{ rows = 0 } = {}] = await world.db.look<{ rows: number }>(`select (select count(*) from casework.patient) + (select count(*) from casework.episode) + (select count(*) from casework.need) + (select count(*) from casework.contact) as rows`);

  const stop = new AbortController();
  const reading = Array.from({ length: readers }, () => keepReading(ask, patients.slice(edited), stop.signal));
  const editing = keepEditing(ask, toEdit, stop.signal);
  const added = await command('keys', 'add', '--json').ended;
  const early = await command('keys', 'retire', old).ended;
  say(`${values} values of ${rows} rows are under ${old}. ${added.out.trim()}`);

  const began = performance.now();
  const killed = command('keys', 'rotate', '--json');
  while (!(await isHalfDone(world, old, values)) && killed.isRunning()) await pause(20);
  const kills = killed.isRunning() && killed.kill() ? 1 : 0;
  await killed.ended;
  const leftByKill = (await countByKey(world.db.database)).get(old) ?? 0;
  say(`Killed with ${leftByKill} values to go.`);
  const resumed = await command('keys', 'rotate', '--json').ended;
  const seconds = (performance.now() - began) / 1000;
  say(resumed.out.trim());
  const again = await command('keys', 'rotate', '--json').ended;

  stop.abort();
  const reads = (await Promise.all(reading)).reduce((sum, each) => ({ done: sum.done + each.done, failed: [...sum.failed, ...each.failed] }), { done: 0, failed: [] });
  const edits = await editing;
  for (const failure of [...reads.failed, ...edits.failed].slice(0, 5)) say(`FAILED ${failure}`);
  const lostWrites = await lost(world, cipher, edits);

  // The file has to be known to every server before a key may leave it: here it has been for a while.
  utimesSync(path, new Date(), new Date(Date.now() - 120_000));
  const retired = await command('keys', 'retire', old).ended;
  const held = Object.keys(new KeyFile(path).held().keys);
  const underOldKey = (await countByKey(world.db.database)).get(old) ?? 0;
  const reopened = new FieldCipher(new KeyFile(path));
  const identical = (await readingOf(world.db, reopened, toEdit.map(({ id }) => id))) === before;
  const figures = {
    drill: 'keys', rows: Number(rows), values, underOldKey, identical, reads: reads.done, failedReads: reads.failed.length, kills, leftByKill,
    writes: edits.done, failedWrites: edits.failed.length, lostWrites, repeatChanged: valuesOf(again.out), rowsPerSecond: Math.round(Number(rows) / seconds), retiredEarly: early.code === 0, retired: retired.code === 0 && !held.includes(old),
  };
  const passed = underOldKey === 0 && identical && reads.done > 0 && reads.failed.length === 0 && kills === 1 && leftByKill > 0 && edits.done > 0 && edits.failed.length === 0
    && lostWrites === 0 && resumed.code === 0 && figures.repeatChanged === 0 && !figures.retiredEarly && figures.retired;
  return { figures, passed };
}

const isHalfDone = async (world: AccessWorld, old: string, values: number) => ((await countByKey(world.db.database)).get(old) ?? 0) < values / 2;
const valuesOf = (json: string): number => (JSON.parse(json) as { values: number }).values;

/** Edits that were acknowledged and are not what is stored, by their words or their version. */
async function lost(world: AccessWorld, cipher: FieldCipher, edits: Editing): Promise<number> {
  let missing = 0;
  for (const [id, { phone, version }] of edits.last) {
    const [row] = await world.db.look<{ phone: string; version: number }>('select phone, version from casework.patient where id = $1', [id]);
    if (!row || row.version !== version || cipher.decrypt(row.phone, { table: 'casework.patient', column: 'phone', row: id }) !== phone) missing += 1;
  }
  return missing;
}

/** The command line as an operator runs it, in a process of its own. */
function linkwell(url: string, keys: string, words: readonly string[]) {
  const child = spawn(process.execPath, [resolve('dist/apps/cli/main.js'), ...words], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, DATABASE_URL: url, LINKWELL_DEMO: 'true', LINKWELL_FIELD_KEYS_FILE: keys } });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const ended = new Promise<{ code: number | null; out: string }>((done) => child.once('close', (code) => done({ code, out })));
  return { ended, isRunning: () => child.exitCode === null && child.signalCode === null, kill: () => child.kill('SIGKILL') };
}
