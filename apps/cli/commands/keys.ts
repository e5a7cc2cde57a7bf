import { openInstallation, readKeys, type Installation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { countByKey, KeyFile, noteKeyChange, reEncrypt, withNewKey, type Database } from '@linkwell/database';
import { dayInLondon, type Clock } from '@linkwell/kernel';
import type { Command } from 'commander';
import { setTimeout as pause } from 'node:timers/promises';
import { CommandError, report } from '../output';
import { ProgressBar } from '../progress';

interface Options {
  json?: boolean;
}

/** A server that runs has read a changed file long before this has passed (KeyFile). */
const untilEveryServerKnowsMs = 60_000;
const longestTransactionMs = 60_000;

/** The keys of the encrypted fields: never shown, only their ids. */
export function addKeys(program: Command, clock: Clock): void {
  const keys = program.command('keys').description('the keys of the encrypted fields: see, add, re-encrypt, retire (docs/operations.md, "Keys")');

  keys.command('list').description('ids of the keys, and how many stored values each opens').option('--json', 'print one JSON object')
    .action((options: Options) => onInstallation(async ({ database }) => {
      const { current, keys: held } = fieldKeys();
      const usage = await countByKey(database);
      const listed = [...new Set([...Object.keys(held), ...usage.keys()])].map((id) => ({ id, current: id === current, held: id in held, values: usage.get(id) ?? 0 }));
      report(options.json, { command: 'keys list', keys: listed }, listed.map(({ id, values, ...key }) => `${id}: ${values} values${key.current ? ', current' : ''}${key.held ? '' : ' – THIS KEY IS NOT HELD'}`).join('\n'));
      if (listed.some(({ held: isHeld }) => !isHeld)) process.exitCode = 1;
    }));

  keys.command('add').description('add a key made by chance to the key file, and encrypt new values with it').option('--later', 'only add it; `keys use` makes it current').option('--json', 'print one JSON object')
    .action((options: Options & { later?: boolean }) => onInstallation(async ({ database }) => {
      const file = keyFile();
      const { keys: more, id } = withNewKey(file.held(), dayInLondon(clock.now()));
      replace(file, options.later ? more : { ...more, current: id });
      await noteKeyChange(database, 'keys.added', id);
      report(options.json, { command: 'keys add', id, current: !options.later }, options.later
        ? `${id} is added. When every server has the file: npm run linkwell -- keys use ${id}`
        : `${id} is added, and new values are encrypted with it. Copy the key file to where you keep it apart from the backups; then: npm run linkwell -- keys rotate`);
    }));

  keys.command('use <id>').description('encrypt new values with this key of the file').option('--json', 'print one JSON object')
    .action((id: string, options: Options) => onInstallation(async ({ database }) => {
      const file = keyFile();
      if (!(id in file.held().keys)) throw new CommandError(`There is no key "${id}" in ${file.path}. It holds: ${Object.keys(file.held().keys).join(', ')}.`);
      replace(file, { ...file.held(), current: id });
      await noteKeyChange(database, 'keys.used', id);
      report(options.json, { command: 'keys use', id }, `New values are encrypted with ${id}.`);
    }));

  keys.command('rotate').description('re-encrypt every value that is not under the current key, while servers run; may be interrupted and repeated').option('--json', 'print one JSON object')
    .action((options: Options) => onInstallation(async ({ database, cipher }) => {
      const bar = new ProgressBar('Re-encrypting');
      let left = 0;
      const progress = {
        expect(values: number) {
          left = values;
          bar.expect(values);
        },
        done(values: number, rows: number) {
          left = Math.max(0, left - values);
          bar.advance(values);
          bar.count(rows, `${left.toLocaleString('en-GB')} values left`);
        },
      };
      const done = await reEncrypt(database, cipher, progress);
      bar.finish();
      await noteKeyChange(database, 'keys.rotated', cipher.current);
      report(options.json, { command: 'keys rotate', key: cipher.current, ...done }, done.left === 0
        ? `All values are under ${cipher.current}; ${done.values} values of ${done.rows} rows were re-encrypted.`
        : `${done.left} values are still under another key, because their rows are being changed. Run this again.`);
      if (done.left > 0) process.exitCode = 1;
    }));

  keys.command('retire <id>').description('take a key that opens nothing any more out of the key file').option('--json', 'print one JSON object')
    .action((id: string, options: Options) => onInstallation(async ({ database }) => {
      const file = keyFile();
      const { [id]: leaving, ...staying } = file.held().keys;
      if (leaving === undefined) throw new CommandError(`There is no key "${id}" in ${file.path}. It holds: ${Object.keys(file.held().keys).join(', ')}.`);
      if (file.held().current === id) throw new CommandError(`${id} is the current key. Add another first: npm run linkwell -- keys add`);
      if (clock.now().getTime() - file.changedAt().getTime() < untilEveryServerKnowsMs) throw new CommandError('The key file was changed less than a minute ago, and a server may not have read it yet. Wait a minute.');
      await checkOpensNothing(database, id);
      await allTransactionsOfNow(database);
      await checkOpensNothing(database, id);
      replace(file, { ...file.held(), keys: staying });
      await noteKeyChange(database, 'keys.retired', id);
      report(options.json, { command: 'keys retire', id }, `${id} is no longer in the key file. Backups made before need it: keep the earlier copy of the file as long as those.`);
    }));
}

async function onInstallation(work: (installation: Installation) => Promise<void>): Promise<void> {
  const installation = await openInstallation(readConfig(process.env));
  try {
    await work(installation);
  } finally {
    await installation.close();
  }
}

function fieldKeys() {
  const keys = readKeys(readConfig(process.env));
  return keys instanceof KeyFile ? keys.held() : keys;
}

function keyFile(): KeyFile {
  const keys = readKeys(readConfig(process.env));
  if (!(keys instanceof KeyFile)) throw new CommandError('The keys are in the variable LINKWELL_FIELD_KEYS, which a command cannot change. Put its text into a file (mode 0600), name that in LINKWELL_FIELD_KEYS_FILE instead, and start the servers again.');
  return keys;
}

function replace(file: KeyFile, keys: Parameters<KeyFile['replace']>[0]): void {
  try {
    file.replace(keys);
  } catch (error) {
    throw new CommandError(`${file.path} cannot be written (${error instanceof Error ? error.message : 'no reason given'}). Nothing was changed. Run this where the folder of the key file may be written.`);
  }
}

async function checkOpensNothing(database: Database, id: string): Promise<void> {
  const uses = (await countByKey(database)).get(id) ?? 0;
  if (uses > 0) throw new CommandError(`${uses} values are still encrypted with ${id}. First: npm run linkwell -- keys rotate`);
}

/** Whoever read a value before it was re-encrypted may still write it back as it was; they are awaited, so that the count after them is the last word. */
async function allTransactionsOfNow(database: Database): Promise<void> {
  const [now] = await database.dataSource.query<{ at: string }[]>(`select clock_timestamp()::text as at`);
  const open = async () => (await database.dataSource.query<unknown[]>(
    `select from pg_stat_activity where datname = current_database() and application_name = 'linkwell' and pid <> pg_backend_pid() and xact_start <= $1::timestamptz`, [now?.at])).length;
  const began = performance.now();
  while ((await open()) > 0) {
    if (performance.now() - began > longestTransactionMs) throw new CommandError('Somebody’s work has been open for over a minute and may still write with this key. Nothing was changed. Try again later.');
    await pause(200);
  }
}
