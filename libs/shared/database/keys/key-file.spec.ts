import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FieldCipher } from '../field-cipher';
import { KeyFile, openOrCreateKeyFile, withNewKey } from './key-file';

const place = { table: 'casework.contact', column: 'note', row: '1' };

describe('a file of keys', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'linkwell-keys-'));
    path = join(folder, 'deeper', 'field-keys.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made on first use, readable by its owner only, and used again', () => {
    const stored = new FieldCipher(openOrCreateKeyFile(path)).encrypt('said', place);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(new FieldCipher(openOrCreateKeyFile(path)).decrypt(stored, place)).toBe('said');
  });

  it('is replaced whole, stays its owner’s only, and leaves nothing beside it', () => {
    const file = openOrCreateKeyFile(path);
    const { keys, id } = withNewKey(file.held(), '2026-11-29');
    file.replace({ ...keys, current: id });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(path, '..'))).toEqual(['field-keys.json']);
    expect(file.held().current).toBe(id);
  });

  it('refuses to be replaced by keys that could not be read again', () => {
    const file = openOrCreateKeyFile(path);
    const before = readFileSync(path, 'utf8');
    expect(() => file.replace({ ...file.held(), current: 'another' })).toThrow(/"current" names no key/);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('opens to a server that runs what another process encrypted with a key added since', () => {
    const serving = new FieldCipher(openOrCreateKeyFile(path));
    const operator = new KeyFile(path);
    const { keys, id } = withNewKey(operator.held(), '2026-11-29');
    operator.replace({ ...keys, current: id });
    const stored = new FieldCipher(operator).encrypt('said elsewhere', place);
    expect(stored.startsWith(`${id}.`)).toBe(true);
    expect(serving.decrypt(stored, place)).toBe('said elsewhere');
    expect(serving.encrypt('said here', place).startsWith(`${id}.`)).toBe(true);
  });

  it.each([
    ['half written', () => '{"current":"k1","ke'],
    ['of another hash key, under which nobody would be found', (was: string) => JSON.stringify({ ...(JSON.parse(was) as object), hashKey: Buffer.alloc(32).toString('base64') })],
  ])('that is %s changes nothing for a server that runs', (_name, broken) => {
    const serving = new FieldCipher(openOrCreateKeyFile(path));
    const stored = serving.encrypt('said', place);
    const hash = serving.hash('purpose', 'token');
    writeFileSync(path, broken(readFileSync(path, 'utf8')));
    expect(() => serving.decrypt(stored.replace('k1.', 'k9.'), place)).toThrow(/does not hold/);
    expect([serving.decrypt(stored, place), serving.hash('purpose', 'token')]).toEqual(['said', hash]);
  });
});
