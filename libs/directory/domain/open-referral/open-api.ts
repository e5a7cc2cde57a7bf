import { z } from 'zod';
import { feedBounds, type FeedParameter } from './feed-parameters';
import { feedEnvelope, feedParts, feedPayloads, type FeedPayload } from './feed-schemas';

type Json = Readonly<Record<string, unknown>>;

const words: Readonly<Record<FeedParameter, readonly [schema: Json, description: string]>> = {
  search: [{ type: 'string', maxLength: feedBounds.searchCharacters }, `Words of which each must begin a word of the thing’s name or description, of the organisation’s, or of the place’s name. Of taxonomies and terms: what the name holds. At most ${feedBounds.searchWords} words.`],
  page: [{ type: 'integer', minimum: 1, maximum: feedBounds.page, default: 1 }, 'Which page. One beyond the end is empty.'],
  per_page: [{ type: 'integer', minimum: 1, maximum: feedBounds.perPage, default: feedBounds.usualPerPage }, `How many on a page, at most ${feedBounds.perPage}. With minimal=true at most ${feedBounds.perPageMinimal}, which is then also the default.`],
  format: [{ type: 'string', enum: ['json', 'ndjson'], default: 'json' }, 'ndjson: all of the list, one thing a line, without pages.'],
  taxonomy_term_id: [{ type: 'string', format: 'uuid' }, 'Only what has an attribute of this term.'],
  taxonomy_id: [{ type: 'string', format: 'uuid' }, 'Only what has an attribute of any term of this taxonomy; of terms: only those of this taxonomy.'],
  organization_id: [{ type: 'string', format: 'uuid' }, 'Only services of this organisation.'],
  modified_after: [{ type: 'string', format: 'date-time' }, 'Only what was modified at this moment or later. A day alone means its beginning in UTC.'],
  minimal: [{ type: 'boolean', default: false }, 'Only id and modified_date.'],
  full: [{ type: 'boolean', default: false }, 'Each thing with all that belongs to it.'],
  full_service: [{ type: 'boolean', default: false }, 'Each organisation with its services, and these with all that belongs to them.'],
  top_only: [{ type: 'boolean', default: false }, 'Only terms that are not under another.'],
  parent_id: [{ type: 'string', format: 'uuid' }, 'Only terms right under this one.'],
  postcode: [{ type: 'string' }, 'A postcode of Great Britain. Leaves out services whose service areas are given as GeoJSON or GSS codes and do not take it in.'],
  proximity: [{ type: 'integer', minimum: 1, maximum: feedBounds.proximity }, 'Metres around the postcode’s centre in which the place must lie.'],
};

/** The lists, what may be asked of each, and what they hold. The controller’s own tests hold this to what is served. */
export const feedLists = {
  services: { payload: 'Service', ask: ['search', 'page', 'per_page', 'format', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'minimal', 'full'], askOfOne: [] },
  service_at_locations: {
    payload: 'ServiceAtLocation', ask: ['search', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'full', 'page', 'per_page', 'format', 'postcode', 'proximity'], askOfOne: [],
  },
  organizations: { payload: 'Organization', ask: ['search', 'full_service', 'full', 'page', 'per_page', 'format'], askOfOne: ['full_service'] },
  taxonomies: { payload: 'Taxonomy', ask: ['search', 'page', 'per_page', 'format'], askOfOne: [] },
  taxonomy_terms: { payload: 'TaxonomyTerm', ask: ['search', 'page', 'per_page', 'format', 'taxonomy_id', 'top_only', 'parent_id'], askOfOne: [] },
} as const satisfies Record<string, { payload: FeedPayload; ask: readonly FeedParameter[]; askOfOne: readonly FeedParameter[] }>;
export type FeedListName = keyof typeof feedLists;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** As JSON Schema, each of them once, the others mentioned by reference. */
function schemas(): Json {
  const named = z.registry<{ id: string }>();
  const { contents: _, ...envelope } = feedEnvelope.shape;
  for (const [id, schema] of Object.entries({ ...feedParts, ...feedPayloads, Page: z.object(envelope) })) named.add(schema, { id });
  const made = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}` }).schemas;
  return Object.fromEntries(Object.entries(made).map(([id, { $schema: _schema, $id: _id, ...rest }]) => [id, rest]));
}

/** Where listings came from, and what must be said of it. */
export interface FeedSourceNamed {
  readonly title: string;
  readonly attribution: string;
}

/** OpenAPI 3.1 of what is really served. `address`: where the feed is; `sources`: whose listings are in it beside our own. */
export function openApi(address: string, sources: readonly FeedSourceNamed[]): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Linkwell: Open Referral UK', version: 'HSDS-UK-3.0', summary: 'Community services, as Open Referral UK 3.0',
      description: ['Read only, for anybody. Filters narrow each other. Null and empty values are left out. Each answer has an ETag and Last-Modified.', ...sources.map(({ title, attribution }) => `${title}: ${attribution}`)].join('\n\n'),
      license: { name: sources.length === 0 ? 'As whoever runs this directory says' : 'As whoever runs this directory says, and for what came from a source as that source says, named in the description' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: address }],
    paths: {
      '/': { get: { operationId: 'about', summary: 'Which standard this feed keeps to', responses: answers(ref('About')) } },
      ...Object.fromEntries(Object.entries(feedLists).flatMap(([name, { payload, ask, askOfOne }]) => [
        [`/${name}`, { get: { operationId: `list_${name}`, summary: `A page of ${name}`, parameters: ask.map(parameterRef), responses: listAnswers(name, payload) } }],
        [`/${name}/{id}`, {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
          get: { operationId: `get_${name}`, summary: 'One, with all that belongs to it', parameters: askOfOne.map(parameterRef), responses: { ...answers(ref(payload)), 404: refused('There is none of this id.') } },
        }],
      ])),
    },
    components: {
      schemas: schemas(),
      parameters: Object.fromEntries(Object.entries(words).map(([name, [schema, description]]) => [name, { name, in: 'query', required: false, description, schema }])),
    },
  };
}

const parameterRef = (name: FeedParameter) => ({ $ref: `#/components/parameters/${name}` });
const refused = (description: string) => ({ description, content: { 'application/json': { schema: ref('Error') } } });

const answers = (schema: Json, lines?: Json) => ({
  200: { description: 'It is there.', content: { 'application/json': { schema }, ...(lines ? { 'application/x-ndjson': { schema: lines } } : {}) } },
  304: { description: 'It is as you have it.' },
  400: refused('A parameter is not as it should be: which one, and what to write instead.'),
  429: refused('Too many requests from this address: Retry-After says for how many seconds to wait.'),
});

function listAnswers(name: string, payload: string): Json {
  const item = name === 'services' ? { anyOf: [ref(payload), ref('ServiceAtLeast')] } : ref(payload);
  return answers({ allOf: [ref('Page')], properties: { contents: { type: 'array', items: item } }, required: ['contents'] }, item);
}
