import { anchorLine, readAnchorLine, type AnchoredHead, type Seal } from '@linkwell/audit-domain';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface AnchorLines {
  readonly heads: readonly AnchoredHead[];
  /** Numbers of lines that are none, from 1. */
  readonly unreadable: readonly number[];
}

/** The newest seals in a file outside the database: a line is added and forced to disk, and none is ever changed. */
export class AnchorFile {
  constructor(readonly path: string) {}

  /** `undefined` where there is no file. */
  async read(): Promise<AnchorLines | undefined> {
    const text = await readFile(this.path, 'utf8').catch(unlessMissing);
    if (text === undefined) return undefined;
    const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line !== '');
    const read = lines.map(({ line, number }) => ({ number, head: readAnchorLine(line) }));
    return { heads: read.flatMap(({ head }) => head ?? []), unreadable: read.flatMap(({ head, number }) => (head ? [] : number)) };
  }

  /** The head that was anchored last; a line that was broken off by a power cut does not count. */
  async last(): Promise<AnchoredHead | undefined> {
    return (await this.tail()).split('\n').map(readAnchorLine).findLast((head) => head !== undefined);
  }

  async append(seal: Pick<Seal, 'sequence' | 'hash' | 'sealedAt'>): Promise<void> {
    const tail = await this.tail();
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    const file = await open(this.path, 'a', 0o600);
    try {
      await file.write(`${tail === '' || tail.endsWith('\n') ? '' : '\n'}${anchorLine(seal)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** The last lines: the whole file grows by a line a minute. */
  private async tail(): Promise<string> {
    const file = await open(this.path, 'r').catch(unlessMissing);
    if (!file) return '';
    try {
      const { size } = await file.stat();
      const length = Math.min(size, 1024);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
      return buffer.subarray(0, bytesRead).toString('utf8');
    } finally {
      await file.close();
    }
  }
}

function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}
