import { feedLists, type FeedListName } from '@linkwell/directory-domain';
import { ask } from './feed-world';
import type { Json } from './validator';

export const listNames = Object.keys(feedLists) as FeedListName[];
/** All of a feed, each list with all that belongs to its things. */
export type Export = Readonly<Record<FeedListName, readonly Json[]>>;

/** As a harvester would: lists that have a full form by it, taxonomies one by one. */
export async function exportFeed(feed: string): Promise<Export> {
  const taxonomies = await all(feed, 'taxonomies', '');
  return {
    services: await all(feed, 'services', '&full=true'),
    service_at_locations: await all(feed, 'service_at_locations', '&full=true'),
    organizations: await all(feed, 'organizations', '&full_service=true'),
    taxonomies: await Promise.all(taxonomies.map(async ({ id }) => (await (await ask(`${feed}/taxonomies/${String(id)}`)).json()) as Json)),
    taxonomy_terms: await all(feed, 'taxonomy_terms', ''),
  };
}

async function all(feed: string, list: FeedListName, more: string): Promise<Json[]> {
  const found: Json[] = [];
  for (let page = 1, last = false; !last; page += 1) {
    const response = await ask(`${feed}/${list}?per_page=200&page=${page}${more}`);
    const body = (await response.json()) as { contents: Json[]; last_page: boolean };
    if (response.status !== 200) throw new Error(`${list}: ${JSON.stringify(body)}`);
    found.push(...body.contents);
    last = body.last_page;
  }
  return found;
}

/** What stands in one export and not, or otherwise, in the other, by list and id. The order of fields says nothing; that of lists does. */
export function differences(before: Export, after: Export): string[] {
  return listNames.flatMap((list) => {
    const [one, other] = [byId(before[list]), byId(after[list])];
    const repeated = [before[list].length - one.size, after[list].length - other.size].some((count) => count !== 0) ? [`${list}: an id stands twice`] : [];
    const ids = [...new Set([...one.keys(), ...other.keys()])].sort();
    return [...repeated, ...ids.flatMap((id) => different(one.get(id), other.get(id), `${list} ${id}`))];
  });
}

const byId = (things: readonly Json[]) => new Map(things.map((thing) => [String(thing['id']), thing]));

function different(one: unknown, other: unknown, path: string): string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other) ? [] : [`${path}: ${short(one)} became ${short(other)}`];
  }
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return fields.flatMap((field) => different((one as Json)[field], (other as Json)[field], `${path}/${field}`));
}

const short = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120));
