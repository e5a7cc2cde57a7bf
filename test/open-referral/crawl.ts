import { feedLists, type FeedListName } from '@linkwell/directory-domain';
import { listNames, type Export } from './export';
import { ask } from './feed-world';
import { expectedOf, type Asked, type KnownPostcode } from './oracle';
import { Validator, type Form, type Json } from './validator';

interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly contents: readonly Json[];
}

/** Asks a feed everything that can be asked of it, and writes down what is wrong. */
export class Crawl {
  readonly endpoints = new Set<string>();
  readonly errors: string[] = [];
  pages = 0;
  payloads = 0;
  readonly validator = new Validator();

  constructor(
    private readonly feed: string,
    private readonly whole: Export,
    private readonly postcodes: ReadonlyMap<string, KnownPostcode>,
  ) {}

  wrong(where: string, ...what: readonly string[]): void {
    this.errors.push(...what.map((each) => `${where}: ${each}`));
  }

  /** The first, a middle and the last page and one beyond, by one, ten and the most on a page; and all pages by the last two, which must hold everything once. */
  async everyPage(list: FeedListName, more: Asked = {}): Promise<void> {
    for (const perPage of [1, 10, 200]) {
      const first = await this.page(list, { ...more, page: '1', per_page: String(perPage) });
      if (!first) continue;
      const { total_pages: pages } = first;
      const some = [Math.ceil(pages / 2), pages, pages + 1, 1_000_000_000_000].filter((number) => number > 1);
      const numbers = perPage === 1 ? some : [...Array.from({ length: Math.max(0, pages - 1) }, (_, index) => index + 2), ...some];
      for (const number of new Set(numbers)) await this.page(list, { ...more, page: String(number), per_page: String(perPage) });
    }
  }

  /** Every parameter by itself and every two together, each with each of its values. */
  async parameters(list: FeedListName, values: Readonly<Partial<Record<string, readonly string[]>>>): Promise<void> {
    const each = feedLists[list].ask.flatMap((name) => (values[name] ?? []).map((value) => ({ [name]: value }) as Asked));
    for (const [index, one] of each.entries()) {
      await this.page(list, one);
      for (const other of each.slice(index + 1)) if (Object.keys(one)[0] !== Object.keys(other)[0]) await this.page(list, { ...one, ...other });
    }
  }

  /** Asks for one page, or for the lines of all, and compares it with what the export says. */
  async page(list: FeedListName, asked: Asked): Promise<Page | undefined> {
    this.endpoints.add(`/${list}`);
    const address = `${this.feed}/${list}?${new URLSearchParams(asked).toString()}`;
    const response = await ask(address);
    const refused = mustRefuse(asked);
    if (refused || response.status !== 200) {
      const { error } = (await response.json()) as { error?: { parameter?: string } };
      if (response.status !== 400 || !refused || error?.parameter !== refused) this.wrong(address, `answered ${response.status}`);
      return undefined;
    }
    this.pages += 1;
    const items = asked['format'] === 'ndjson' ? linesOf(await response.text()) : undefined;
    const page = items ? { total_items: items.length, total_pages: 1, contents: items } : ((await response.json()) as Page);
    const [number, perPage] = items ? [1, Math.max(1, items.length)] : [Number(asked['page'] ?? 1), Number(asked['per_page'] ?? (asked['minimal'] === 'true' ? 50_000 : 50))];
    if (!items) this.wrong(address, ...this.validator.page(page, number, perPage));
    this.validate(address, list, formOf(asked), page.contents);
    this.compare(address, list, asked, page, (number - 1) * perPage, perPage);
    return page;
  }

  /** Every thing by its id, and every thing that it mentions by an id that the feed has a list of. */
  async everyId(list: FeedListName): Promise<void> {
    this.endpoints.add(`/${list}/{id}`);
    for (const thing of this.whole[list]) {
      const address = `${this.feed}/${list}/${String(thing['id'])}${list === 'organizations' ? '?full_service=true' : ''}`;
      const response = await ask(address);
      const found = (await response.json()) as Json;
      if (response.status !== 200) this.wrong(address, `answered ${response.status}`);
      else if (JSON.stringify(found) !== JSON.stringify(thing)) this.wrong(address, 'is not what the list shows in full');
      this.validate(address, list, 'full', [found]);
    }
    const mentioned = idsIn(this.whole).filter(([kind, id]) => kind === list && !this.whole[list].some((thing) => thing['id'] === id));
    this.wrong(list, ...mentioned.map(([, id]) => `${id} is mentioned and not listed`));
  }

  private validate(address: string, list: FeedListName, form: Form, items: readonly Json[]): void {
    this.payloads += items.length;
    for (const item of items) this.wrong(`${address} ${String(item['id'])}`, ...this.validator.item(list, form, item));
  }

  private compare(address: string, list: FeedListName, asked: Asked, page: Page, from: number, perPage: number): void {
    const { ids, unsure } = expectedOf(list, asked, this.whole, this.postcodes);
    const got = page.contents.map(({ id }) => String(id));
    if (unsure.size === 0 && page.total_items !== ids.length) this.wrong(address, `says ${page.total_items} of ${ids.length}`);
    if (unsure.size === 0 && got.join() !== ids.slice(from, from + perPage).join()) this.wrong(address, 'does not hold what it should, or not in order');
    if (unsure.size > 0 && (page.total_items > ids.length || page.total_items < ids.length - unsure.size || got.some((id) => !ids.includes(id)))) this.wrong(address, 'holds what it should not');
  }
}

const formOf = (asked: Asked): Form => (asked['minimal'] === 'true' ? 'least' : asked['full'] === 'true' || asked['full_service'] === 'true' ? 'full' : 'short');
const linesOf = (text: string): Json[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Json);

/** The parameter for which a question is refused. */
function mustRefuse(asked: Asked): string | undefined {
  if (asked['proximity'] !== undefined && asked['postcode'] === undefined) return 'proximity';
  return asked['minimal'] === 'true' && asked['full'] === 'true' ? 'full' : undefined;
}

/** What stands somewhere in the export, by the list that must have it. Parents may lie outside: an organisation's need not be listed. */
function idsIn(whole: Export): (readonly [FeedListName, string])[] {
  const found = new Map<string, readonly [FeedListName, string]>();
  const note = (list: FeedListName, id: unknown) => typeof id === 'string' && found.set(`${list} ${id}`, [list, id]);
  const walk = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const thing = value as Json;
    if (name === 'organization') note('organizations', thing['id']);
    if (name === 'service' || name === 'services') note('services', thing['id']);
    if (name === 'service_at_locations') note('service_at_locations', thing['id']);
    if (name === 'taxonomy_term') note('taxonomy_terms', thing['id']);
    for (const [field, inner] of Object.entries(thing)) for (const each of Array.isArray(inner) ? (inner as unknown[]) : [inner]) walk(each, field);
  };
  for (const list of listNames) for (const thing of whole[list]) walk(thing, list);
  return [...found.values()];
}
