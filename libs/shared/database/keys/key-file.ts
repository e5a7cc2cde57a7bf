import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseFieldKeys, type FieldKeys } from './field-keys';

/** A running server looks this often, at most, whether the file has changed; at once when it meets a key that it does not hold. */
export const looksAgainAfterMs = 5_000;

const fresh = (): string => randomBytes(32).toString('base64');

/** The keys of a file, which are read again when it has changed: a server that runs learns of a new key without a restart. */
export class KeyFile {
  private keys: FieldKeys;
  private mark: string;
  private looked = performance.now();

  /** Throws when there is no such file, or no usable keys in it. */
  constructor(readonly path: string) {
    this.mark = markOf(path);
    this.keys = parseFieldKeys(readFileSync(path, 'utf8'));
  }

  held(): FieldKeys {
    return performance.now() - this.looked < looksAgainAfterMs ? this.keys : this.lookAgain();
  }

  /** A file that cannot be used just now (somebody is writing it by hand) changes nothing; nor does one with another hash key, under which nobody would be found. */
  lookAgain(): FieldKeys {
    this.looked = performance.now();
    try {
      const mark = markOf(this.path);
      if (mark === this.mark) return this.keys;
      const keys = parseFieldKeys(readFileSync(this.path, 'utf8'));
      if (keys.hashKey !== this.keys.hashKey) return this.keys;
      this.keys = keys;
      this.mark = mark;
    } catch {
      // What was held is held on to.
    }
    return this.keys;
  }

  /** When the file was last changed. */
  changedAt(): Date {
    return statSync(this.path).mtime;
  }

  /** Writes other keys in its place, whole or not at all, readable by this user only. */
  replace(keys: FieldKeys): void {
    const beside = `${this.path}.${randomBytes(4).toString('hex')}.new`;
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeSync(file, `${JSON.stringify(parseFieldKeys(JSON.stringify(keys)))}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    try {
      renameSync(beside, this.path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
    this.lookAgain();
  }
}

/** The keys of a file; where it does not exist yet (trying out) it is made, readable by this user only. */
export function openOrCreateKeyFile(path: string): KeyFile {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, JSON.stringify({ current: 'k1', keys: { k1: fresh() }, hashKey: fresh() }), { mode: 0o600, flag: 'wx' });
  }
  return new KeyFile(path);
}

/** The same keys and a new one, named after the day and a few letters of chance, so that no name ever returns with another key. */
export function withNewKey(keys: FieldKeys, day: string): { readonly keys: FieldKeys; readonly id: string } {
  const id = `k${day}-${randomBytes(2).toString('hex')}`;
  if (id in keys.keys) return withNewKey(keys, day);
  return { id, keys: { ...keys, keys: { ...keys.keys, [id]: fresh() } } };
}

const markOf = (path: string): string => {
  const { mtimeMs, ino, size } = statSync(path);
  return `${mtimeMs} ${ino} ${size}`;
};
