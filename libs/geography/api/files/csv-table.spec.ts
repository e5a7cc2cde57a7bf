import { afterAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { aZip } from '../testing/a-zip';
import { WorkFolder } from '../testing/work-folder';
import { openCsvTable } from './csv-table';

const most = { bytes: 1024 * 1024, remedy: 'Divide it.' };
const row = `${'a'.repeat(4_093)},b\n`;
const text = (bytes: number) => Buffer.alloc(bytes, row);

describe('a file that may hold 1 MB', () => {
  const folder = new WorkFolder();
  afterAll(() => folder.remove());
  const read = async (bytes: Buffer): Promise<number> => {
    const table = await openCsvTable(folder.write('list.csv', bytes), most);
    let rows = 0;
    try {
      for await (const batch of table.rows) rows += batch.length;
    } finally {
      await table.close();
    }
    return rows;
  };

  it.each([['plain', (bytes: Buffer) => bytes], ['gzipped', gzipSync], ['zipped', (bytes: Buffer) => aZip({ 'list.csv': bytes })]] as const)('and does, %s, is read', async (_, packed) => {
    expect(await read(packed(text(most.bytes)))).toBe(most.bytes / row.length - 1);
  });

  it.each([['plain', (bytes: Buffer) => bytes], ['gzipped', gzipSync], ['zipped', (bytes: Buffer) => aZip({ 'list.csv': bytes })]] as const)('and holds more, %s, is refused in words', async (_, packed) => {
    await expect(read(packed(text(most.bytes + row.length)))).rejects.toThrow(/list\.csv.*: It holds more than 1 MB\. Divide it\. Nothing was changed\./);
  });
});
