import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';

/** When something changed last, to the second: really, and as it is told (`lastChange`). */
export interface Changed {
  readonly at: Date;
  readonly told: Date;
}

/** What HTTP needs to know of an answer to spare a reader who has it already. */
const revalidate = 'public, no-cache';

/**
 * Sends JSON with the hash of its words as a strong `ETag`, and 304 to whoever has it (RFC 9110, section 13.2.2: `If-None-Match` goes before
 * `If-Modified-Since`). A reader's `Cache-Control` is for caches on the way and changes nothing here.
 */
export function giveJson(request: Request, response: Response, payload: unknown, changed: Changed): void {
  const body = Buffer.from(JSON.stringify(payload));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  response.set({ etag, 'last-modified': changed.told.toUTCString(), 'cache-control': revalidate });
  if (hasIt(request, etag, changed.at)) response.status(304).end();
  else response.status(200).set({ 'content-type': 'application/json; charset=utf-8', 'content-length': String(body.length) }).end(body);
}

/** Sends one thing a line as they come, no faster than they are read. Its length and hash are not known beforehand: `Last-Modified` alone says whether it is new. */
export async function giveLines(request: Request, response: Response, changed: Changed, more: () => Promise<readonly unknown[]>): Promise<void> {
  response.set({ 'last-modified': changed.told.toUTCString(), 'cache-control': revalidate, 'content-type': 'application/x-ndjson; charset=utf-8' });
  if (hasIt(request, undefined, changed.at)) return void response.status(304).end();
  if (request.method === 'HEAD') return void response.status(200).end();
  try {
    await pipeline(Readable.from(lines(more)), response);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}

async function* lines(more: () => Promise<readonly unknown[]>): AsyncGenerator<string> {
  for (let items = await more(); items.length > 0; items = await more()) yield items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

const isReaderGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

function hasIt(request: Request, etag: string | undefined, changedAt: Date): boolean {
  const noneMatch = request.headers['if-none-match'];
  if (noneMatch !== undefined) return etag !== undefined && (noneMatch.trim() === '*' || noneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && changedAt.getTime() <= since;
}
