import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

/** An id that is always the same for the same words. */
export function idOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const anOrganization = (name: string, more: Json = {}): Json => ({ id: idOf(`organization ${name}`), name, description: `${name} helps.`, ...more });

export const aLocation = (name: string, more: Json = {}): Json => ({
  id: idOf(`location ${name}`), location_type: 'physical', name, latitude: 53.48, longitude: -2.24,
  addresses: [{ id: idOf(`address ${name}`), address_1: '1 High Street', city: 'Testtown', state_province: '', postal_code: 'ZZ1 1AA', country: 'GB', address_type: 'physical' }], ...more,
});

/** A service as a feed gives it in full. */
export const aService = (name: string, more: Json = {}): Json => ({
  id: idOf(`service ${name}`), name, status: 'active', description: `${name} every week.`, last_modified: '2026-03-01T10:00:00.000Z', organization: anOrganization(`${name} Trust`),
  service_at_locations: [{ id: idOf(`place ${name}`), location: aLocation(`${name} Hall`) }], ...more,
});

export const aPage = (contents: readonly unknown[], page = 1, pages = 1, items = contents.length): Json => ({
  total_items: items, total_pages: pages, page_number: page, size: contents.length, first_page: page === 1, last_page: page === pages, empty: contents.length === 0, contents,
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A feed on loopback. `records` may be changed between runs; `before` may answer a request in the feed's place. */
export class AFeed {
  records: { services: Json[]; organizations?: Json[]; service_at_locations?: Json[]; taxonomies?: Json[]; taxonomy_terms?: Json[] } = { services: [] };
  perPage = 2;
  before: ((path: string, count: number) => Answer | undefined) | undefined;
  readonly asked: string[] = [];
  private readonly server: Server = createServer((request, response) => this.answer(request, response));

  async open(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/oruk`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://feed');
    const path = url.pathname.replace('/oruk', '');
    this.asked.push(`${path}${url.searchParams.has('page') ? `?page=${url.searchParams.get('page')}` : ''}`);
    const instead = this.before?.(this.asked.at(-1) ?? '', this.asked.length);
    if (instead) return instead(request, response);
    const [, name = '', id] = path.split('/');
    const list = this.records[name as keyof AFeed['records']];
    const found = list && (id === undefined ? this.page(list, name, Number(url.searchParams.get('page') ?? 1)) : list.find((record) => record['id'] === id));
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' }).end(found ? JSON.stringify(found) : '');
  }

  private page(list: readonly Json[], name: string, page: number): Json {
    const contents = list.slice((page - 1) * this.perPage, page * this.perPage);
    return aPage(name === 'services' ? contents.map(inShort) : contents, page, Math.ceil(list.length / this.perPage), list.length);
  }
}

const inShort = (record: Json): Json => Object.fromEntries(Object.entries(record).filter(([, value]) => typeof value !== 'object'));
