import { feedLists } from '@linkwell/directory-domain';
import type { Crawl } from './crawl';
import type { Export } from './export';
import { ask } from './feed-world';

/** Caching, reading by other sites' pages, and HEAD, at every endpoint. */
export async function checkManners(crawl: Crawl, feed: string, whole: Export): Promise<void> {
  const lists = Object.keys(feedLists) as (keyof typeof feedLists)[];
  const paths = ['', '/openapi.json', ...lists.flatMap((list) => [`/${list}`, `/${list}/${String(whole[list][0]?.['id'])}`])];
  for (const path of paths) {
    const address = `${feed}${path}`;
    const first = await ask(address);
    const body = await first.text();
    const [etag, modified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? ''];
    const answers = async (headers: Record<string, string>, method = 'GET') => (await ask(address, { headers, method })).status;
    const must = (is: boolean, what: string) => is || crawl.wrong(address, what);

    must(first.status === 200 && first.headers.get('content-type') === 'application/json; charset=utf-8', 'is not JSON');
    must(first.headers.get('access-control-allow-origin') === '*' && first.headers.get('access-control-allow-credentials') === null, 'is not open to other pages');
    must(first.headers.get('set-cookie') === null, 'sets a cookie');
    must(/^"[\w-]{20,}"$/.test(etag) && !Number.isNaN(Date.parse(modified)) && Date.parse(modified) <= Date.parse(first.headers.get('date') ?? ''), 'has no ETag or Last-Modified');
    must((await answers({ 'if-none-match': etag })) === 304, 'ignores If-None-Match');
    must((await answers({ 'if-none-match': `"other", W/${etag}` })) === 304, 'ignores a list of ETags');
    must((await answers({ 'if-none-match': '"other"', 'if-modified-since': new Date().toUTCString() })) === 200, 'lets If-Modified-Since go before If-None-Match');
    must((await answers({ 'if-modified-since': modified })) === 304, 'ignores If-Modified-Since');
    must((await answers({ 'if-modified-since': new Date(Date.parse(modified) - 1000).toUTCString() })) === 200, 'does not see that it changed since');
    must((await answers({}, 'POST')) === 405, 'can be posted to');
    const head = await ask(address, { method: 'HEAD' });
    must(head.status === 200 && head.headers.get('etag') === etag && head.headers.get('content-length') === String(Buffer.byteLength(body)) && (await head.text()) === '', 'answers HEAD otherwise than GET');
    const before = await ask(address, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' } });
    must(before.status === 204 && before.headers.get('access-control-allow-origin') === '*' && /if-none-match/i.test(before.headers.get('access-control-allow-headers') ?? ''), 'refuses a preflight');
    crawl.endpoints.add(path === '' ? '/' : path.replace(/\/[0-9a-f-]{36}$/, '/{id}'));
  }
}
