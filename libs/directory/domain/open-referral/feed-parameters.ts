import { parsePlace } from '@linkwell/geography-domain';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { wordsOf } from './feed-words';

/** What may be asked of the feed's lists. Every filter narrows what the others leave. */
export interface FeedQuery {
  readonly page: number;
  readonly perPage: number;
  readonly format: 'json' | 'ndjson';
  /** Every word of it must begin a word of what is found; empty: nothing is asked. */
  readonly words: readonly string[];
  readonly search: string | null;
  readonly taxonomyTermId: string | null;
  readonly taxonomyId: string | null;
  readonly organizationId: string | null;
  readonly modifiedAfter: Date | null;
  readonly minimal: boolean;
  readonly full: boolean;
  readonly fullService: boolean;
  readonly topOnly: boolean;
  readonly parentId: string | null;
  readonly postcode: string | null;
  /** Metres around the postcode. */
  readonly proximity: number | null;
}

export const feedParameters = [
  'search', 'page', 'per_page', 'format', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'minimal', 'full', 'full_service', 'top_only', 'parent_id',
  'postcode', 'proximity',
] as const;
export type FeedParameter = (typeof feedParameters)[number];

export const feedBounds = { perPage: 200, usualPerPage: 50, perPageMinimal: 50_000, page: 1_000_000_000_000, searchCharacters: 200, searchWords: 10, proximity: 500_000 } as const;

type Given = Readonly<Partial<Record<FeedParameter, string>>>;
export type BadParameter = Refusal<'BAD_PARAMETER'> & { readonly field: string };

/** Reads an address's parameters, of which this list offers some. Refuses the first that is not as it should be, with the remedy. */
export function readFeedQuery(asked: URLSearchParams, offered: readonly FeedParameter[]): Result<FeedQuery, BadParameter> {
  try {
    const given = oneOfEach(asked, offered);
    const minimal = flag(given, 'minimal');
    const most = minimal ? feedBounds.perPageMinimal : feedBounds.perPage;
    const query: FeedQuery = {
      page: whole(given, 'page', feedBounds.page) ?? 1,
      perPage: whole(given, 'per_page', most) ?? (minimal ? most : feedBounds.usualPerPage),
      format: formatOf(given),
      ...searchOf(given),
      taxonomyTermId: id(given, 'taxonomy_term_id'),
      taxonomyId: id(given, 'taxonomy_id'),
      organizationId: id(given, 'organization_id'),
      modifiedAfter: moment(given),
      minimal,
      full: flag(given, 'full'),
      fullService: flag(given, 'full_service'),
      topOnly: flag(given, 'top_only'),
      parentId: id(given, 'parent_id'),
      postcode: place(given),
      proximity: whole(given, 'proximity', feedBounds.proximity),
    };
    if (query.proximity !== null && query.postcode === null) throw new Bad('proximity', 'say around which postcode: add postcode=');
    if (minimal && query.full) throw new Bad('full', 'ask for minimal or for full, not for both');
    return ok(query);
  } catch (error) {
    if (error instanceof Bad) return refused(error.refusal);
    throw error;
  }
}

class Bad extends Error {
  readonly refusal: BadParameter;
  constructor(field: string, remedy: string) {
    super(remedy);
    this.refusal = { ...refusal('BAD_PARAMETER', `${field}: ${remedy}.`), field };
  }
}

function oneOfEach(asked: URLSearchParams, offered: readonly FeedParameter[]): Given {
  const names = [...new Set(asked.keys())];
  const unknown = names.find((name) => !(offered as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Bad(unknown.slice(0, 60), offered.length === 0 ? 'nothing may be asked here; leave it out' : `this is not offered here; choose from ${offered.join(', ')}`);
  const repeated = names.find((name) => asked.getAll(name).length > 1);
  if (repeated !== undefined) throw new Bad(repeated, 'give it once');
  const empty = names.find((name) => asked.get(name)?.trim() === '');
  if (empty !== undefined) throw new Bad(empty, 'give it a value, or leave it out');
  return Object.fromEntries(asked) as Given;
}

function whole(given: Given, name: 'page' | 'per_page' | 'proximity', most: number): number | null {
  const text = given[name];
  if (text === undefined) return null;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most) throw new Bad(name, `write a whole number from 1 to ${most}${name === 'proximity' ? ', in metres' : ''}`);
  return number;
}

function flag(given: Given, name: 'minimal' | 'full' | 'full_service' | 'top_only'): boolean {
  const text = given[name]?.toLowerCase();
  if (text !== undefined && text !== 'true' && text !== 'false') throw new Bad(name, 'write true or false');
  return text === 'true';
}

function formatOf({ format }: Given): FeedQuery['format'] {
  if (format !== undefined && format !== 'json' && format !== 'ndjson') throw new Bad('format', 'write json or ndjson');
  return format ?? 'json';
}

export const isFeedId = (text: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);

function id(given: Given, name: 'taxonomy_term_id' | 'taxonomy_id' | 'organization_id' | 'parent_id'): string | null {
  const text = given[name];
  if (text !== undefined && !isFeedId(text)) throw new Bad(name, 'write an id as this feed shows it, such as 3f7b145d-84af-42d7-8fae-eaca714b02b2');
  return text?.toLowerCase() ?? null;
}

function searchOf({ search }: Given): Pick<FeedQuery, 'search' | 'words'> {
  if (search === undefined) return { search: null, words: [] };
  if (search.length > feedBounds.searchCharacters) throw new Bad('search', `write at most ${feedBounds.searchCharacters} characters`);
  const words = wordsOf(search);
  if (words.length === 0 || words.length > feedBounds.searchWords) throw new Bad('search', `write from 1 to ${feedBounds.searchWords} words`);
  return { search: words.join(' '), words };
}

/** A plus sign that nobody escaped arrives as a space. */
const momentShape = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+ -]\d{2}:\d{2}))?$/;

function moment({ modified_after: text }: Given): Date | null {
  if (text === undefined) return null;
  const [, day, time = '00:00:00', zone = 'Z'] = momentShape.exec(text) ?? [];
  const midnight = new Date(`${day}T00:00:00Z`);
  const read = new Date(`${day}T${time}${zone.replace(' ', '+')}`);
  const exists = !Number.isNaN(read.getTime()) && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day ?? '-');
  if (!exists) throw new Bad('modified_after', 'write a moment with its time zone, such as 2026-05-01T09:30:00Z, or a day, such as 2026-05-01');
  return read;
}

function place({ postcode }: Given): string | null {
  if (postcode === undefined) return null;
  const read = parsePlace(postcode);
  if (!read.ok) throw new Bad('postcode', read.refusal.message.replace(/\.$/, ''));
  return postcode;
}
