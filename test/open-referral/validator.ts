import { feedAbout, feedEnvelope, feedOrganization, feedService, feedServiceAtLeast, feedServiceAtPlace, feedTaxonomy, feedTaxonomyTerm, type FeedListName } from '@linkwell/directory-domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

export type Json = Readonly<Record<string, unknown>>;
export type Form = 'short' | 'full' | 'least';
type Check = (payload: unknown) => readonly string[];

const folder = join(process.env['LINKWELL_SHARED_DATA'] ?? join(process.cwd(), '../shared/data'), 'open-referral-uk');
const files = {
  services: { short: 'compiled/service_list.json', full: 'compiled/service.json' },
  service_at_locations: { short: 'compiled/service_at_location_list.json', full: 'compiled/service_at_location.json' },
  organizations: { short: 'compiled/organization_list.json', full: 'compiled/organization.json' },
  taxonomies: { short: 'schemata/taxonomy.json', full: 'schemata/taxonomy.json' },
  taxonomy_terms: { short: 'schemata/taxonomy_term.json', full: 'schemata/taxonomy_term.json' },
} as const;

const own: Readonly<Record<FeedListName, z.ZodType>> = {
  services: feedService, service_at_locations: feedServiceAtPlace, organizations: feedOrganization, taxonomies: feedTaxonomy, taxonomy_terms: feedTaxonomyTerm,
};

/** Holds payloads to the published profile, where it is there, and always to our own schemas. Each answers what is wrong, nothing when all is right. */
export class Validator {
  /** The files of the profile that are not there. */
  readonly absent: readonly string[] = [...new Set(Object.values(files).flatMap(({ short, full }) => [short, full]))].filter((file) => !existsSync(join(folder, file))).map((file) => join(folder, file));
  private readonly published: Readonly<Partial<Record<FeedListName, Readonly<Record<'short' | 'full', Check>>>>>;

  constructor() {
    this.published = this.absent.length > 0 ? {} : compiled();
  }

  item(list: FeedListName, form: Form, payload: unknown): readonly string[] {
    if (form === 'least') return byOwn(feedServiceAtLeast)(payload);
    return [...(this.published[list]?.[form](payload) ?? []), ...byOwn(own[list])(payload), ...emptiesIn(payload, '')];
  }

  about = byOwn(feedAbout);

  /** The envelope to the letter, and its numbers in step with each other. */
  page(payload: unknown, page: number, perPage: number): readonly string[] {
    const read = feedEnvelope.safeParse(payload);
    if (!read.success) return byOwn(feedEnvelope)(payload);
    const { total_items: items, total_pages: pages, page_number: number, size, first_page: first, last_page: last, empty, contents } = read.data;
    const expectedSize = Math.max(0, Math.min(perPage, items - (page - 1) * perPage));
    const wrong = {
      total_pages: pages !== Math.ceil(items / perPage), page_number: number !== page, size: size !== expectedSize || size !== contents.length,
      first_page: first !== (page === 1), last_page: last !== (page >= pages), empty: empty !== (contents.length === 0),
    };
    return Object.entries(wrong).filter(([, is]) => is).map(([name]) => `${name} of the envelope`);
  }
}

function compiled() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object;
  ajv.addSchema(read('schemata/taxonomy_term.json'), 'taxonomy_term.json');
  const check = (file: string): Check => {
    const validate = ajv.compile(read(file));
    return (payload) => (validate(payload) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath} ${message ?? ''}`));
  };
  return Object.fromEntries(Object.entries(files).map(([list, { short, full }]) => [list, { short: check(short), full: check(full) }]));
}

function byOwn(schema: z.ZodType): Check {
  return (payload) => {
    const read = schema.safeParse(payload);
    return read.success ? [] : read.error.issues.map(({ path, message }) => `/${path.join('/')} ${message}`);
  };
}

/** Fields that the standard requires, and that may therefore stand empty. */
const mayBeEmpty = new Set(['description', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'identifier_type', 'identifier']);

function emptiesIn(value: unknown, path: string): string[] {
  const name = path.split('/').at(-1) ?? '';
  if (value === null || (value === '' && !mayBeEmpty.has(name)) || (Array.isArray(value) && value.length === 0)) return [`${path} is null or empty`];
  return typeof value === 'object' ? Object.entries(value).flatMap(([field, inner]) => emptiesIn(inner, `${path}/${field}`)) : [];
}
