import { readTaxonomyDocument, type ReadDocument } from '@linkwell/taxonomy-domain';
import { mostBytes, readJson } from './read-json';
import type { ReadSource } from './read-source';
import { UnusableSource } from './unusable-source';

/** The world outside, passed in: how to ask it, and how to wait before asking again. */
export interface Fetching {
  readonly fetch: typeof fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const tries = 4;
const longestWait = 60_000;
const mostPages = 10_000;
const patience = 30_000;

/** Reads `/taxonomies` and `/taxonomy_terms` of an Open Referral feed, every page; an address of one of them or of one record is read alone. */
export async function readFeed(address: string, fetching: Fetching): Promise<ReadSource> {
  const base = new URL(address);
  const alone = /\/(taxonomies|taxonomy_terms)(\/[^/]+)?\/?$|\.json$/i.test(base.pathname);
  const addresses = alone ? [base] : ['taxonomies', 'taxonomy_terms'].map((name) => within(base, name));
  const documents: ReadDocument[] = [];
  for (const one of addresses) documents.push(...(await readPages(one, fetching)));
  return { source: base.origin + base.pathname.replace(/\/(taxonomies|taxonomy_terms)(\/.*)?$|\/$/i, ''), documents, whole: !alone };
}

function within(base: URL, name: string): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, '')}/${name}`;
  return url;
}

async function readPages(first: URL, fetching: Fetching): Promise<readonly ReadDocument[]> {
  const documents: ReadDocument[] = [];
  for (let number = 1; number <= mostPages; number += 1) {
    const url = new URL(first);
    if (number > 1) url.searchParams.set('page', String(number));
    const page = await ask(url, fetching);
    documents.push(readTaxonomyDocument(page, url.href, { otherPagesCome: true }));
    if (!hasNext(page, number)) return documents;
  }
  throw new UnusableSource(`${first.href} has more than ${mostPages} pages. It may be giving the same page again and again.`);
}

function hasNext(page: unknown, number: number): boolean {
  if (typeof page !== 'object' || page === null || !('contents' in page)) return false;
  const { total_pages: pages, last_page: last } = page as { readonly total_pages?: unknown; readonly last_page?: unknown };
  return typeof pages === 'number' ? number < pages : last === false;
}

/** Asks up to four times when the server is busy or cannot be reached, waiting longer each time, or as long as the server says. */
async function ask(url: URL, { fetch: get, wait }: Fetching): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await get(url, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(patience) }).catch((error: unknown) => error);
    if (answer instanceof Response && answer.ok) return readJson(await bytesOf(answer, url), url.href);
    const busy = !(answer instanceof Response) || answer.status === 429 || answer.status >= 500;
    const said = answer instanceof Response ? `answered ${answer.status}` : `cannot be reached (${answer instanceof Error ? answer.message : 'no answer'})`;
    if (!busy || attempt === tries) throw new UnusableSource(`${url.href} ${said}.`);
    const seconds = answer instanceof Response ? Number(answer.headers.get('retry-after')) : 0;
    await wait(Math.min(longestWait, seconds > 0 ? seconds * 1_000 : 1_000 * 2 ** (attempt - 1)));
  }
}

async function bytesOf(answer: Response, url: URL): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > mostBytes) throw new UnusableSource(`${url.href} answers more than ${mostBytes / 1024 / 1024} MB: it cannot be a taxonomy.`);
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts);
}
