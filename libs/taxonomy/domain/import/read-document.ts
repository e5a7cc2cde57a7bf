import { z } from 'zod';
import { hsdsTaxonomy, hsdsTaxonomyTerm, type HsdsTaxonomy, type HsdsTaxonomyTerm } from '../hsds-taxonomy';
import { pointerTo, type Problem } from './problem';
import { findUnstorable } from './storable';

export interface Located<Thing> {
  readonly file: string;
  readonly pointer: string;
  readonly record: Thing;
}

/** A term with the taxonomy that it stood inside of, if any. */
export type LocatedTerm = Located<HsdsTaxonomyTerm> & { readonly within: string | null };

/** What one document holds. */
export interface ReadDocument {
  readonly file: string;
  readonly taxonomies: readonly Located<HsdsTaxonomy>[];
  readonly terms: readonly LocatedTerm[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** False for one page of several: what is missing from it has not vanished. */
  readonly complete: boolean;
}

/** A page of a list (Open Referral UK 3.0, "Pagination"). */
const pageEnvelope = z.looseObject({
  contents: z.array(z.unknown()),
  page_number: z.number().optional(), total_pages: z.number().optional(), last_page: z.boolean().optional(),
});

/** `last_page` alone is not believed where the numbers of pages say otherwise. */
const isWhole = ({ page_number: number = 1, total_pages: pages = 1, last_page: last = true }: z.infer<typeof pageEnvelope>): boolean => last && number === 1 && pages <= 1;

const termFields = ['term', 'term_uri', 'parent_id', 'taxonomy', 'taxonomy_id', 'code', 'language'];
const taxonomyFields = ['taxonomy_terms', 'uri', 'version'];

type Item = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads HSDS taxonomies and terms from a parsed document: one object, an array of them, or a page whose `contents` they are.
 * `otherPagesCome`: the caller reads every page of the list, so that one of them is nothing incomplete.
 */
export function readTaxonomyDocument(document: unknown, file: string, { otherPagesCome = false } = {}): ReadDocument {
  const reading = new Reading(file, otherPagesCome);
  const unstorable = findUnstorable(document);
  if (unstorable) reading.error(unstorable.pointer, unstorable.message);
  else reading.readAll(document);
  return reading;
}

class Reading implements ReadDocument {
  readonly taxonomies: Located<HsdsTaxonomy>[] = [];
  readonly terms: LocatedTerm[] = [];
  readonly errors: Problem[] = [];
  readonly warnings: Problem[] = [];
  complete = true;

  constructor(
    readonly file: string,
    private readonly otherPagesCome: boolean,
  ) {}

  error(pointer: string, message: string): void {
    this.errors.push({ file: this.file, pointer, message });
  }

  readAll(document: unknown): void {
    if (Array.isArray(document)) this.readItems(document, '');
    else if (isObject(document) && 'contents' in document) this.readPage(document);
    else this.readItem(document, '');
  }

  private readPage(document: Item): void {
    const page = pageEnvelope.safeParse(document);
    if (!page.success) return this.report(page.error, '');
    const { contents } = page.data;
    this.complete = this.otherPagesCome || isWhole(page.data);
    if (!this.complete) this.warn('', 'is one page of several: nothing is marked as vanished');
    this.readItems(contents, '/contents');
  }

  private readItems(items: readonly unknown[], pointer: string): void {
    items.forEach((item, index) => this.readItem(item, pointer + pointerTo(index)));
  }

  private readItem(item: unknown, pointer: string): void {
    if (!isObject(item)) return this.error(pointer, 'is no taxonomy and no taxonomy term: each is an object with an id and a name');
    if (this.isTaxonomy(item)) this.readTaxonomy(item, pointer);
    else this.readTerm(item, pointer, null);
  }

  /** Where the fields do not tell, the name of the file or of the address does: `taxonomies` against `taxonomy_terms`. */
  private isTaxonomy(item: Item): boolean {
    if (taxonomyFields.some((field) => field in item)) return true;
    return !termFields.some((field) => field in item) && /taxonom(y|ies)(?!_term)[^/]*$/i.test(this.file);
  }

  private readTaxonomy({ taxonomy_terms: terms = [], ...taxonomy }: Item, pointer: string): void {
    const read = hsdsTaxonomy.safeParse(taxonomy);
    if (!read.success) this.report(read.error, pointer);
    else {
      this.taxonomies.push({ file: this.file, pointer, record: taxonomy as HsdsTaxonomy });
      this.lookAt(read.data.description, read.data.uri, 'uri', pointer);
    }
    if (!Array.isArray(terms)) return this.error(`${pointer}/taxonomy_terms`, 'is not a list');
    const within = read.success ? read.data.id : null;
    terms.forEach((term: unknown, index) => this.readTerm(term, `${pointer}/taxonomy_terms${pointerTo(index)}`, within));
  }

  private readTerm(term: unknown, pointer: string, within: string | null): void {
    const read = hsdsTaxonomyTerm.safeParse(term);
    if (!read.success) return this.report(read.error, pointer);
    this.terms.push({ file: this.file, pointer, record: term as HsdsTaxonomyTerm, within });
    this.lookAt(read.data.description, read.data.term_uri, 'term_uri', pointer);
  }

  /** Where the standard is broken in a way that does no harm here. */
  private lookAt(description: string | undefined, uri: string | undefined, uriField: string, pointer: string): void {
    if (!description?.trim()) this.warn(`${pointer}/description`, 'is missing: the standard requires it');
    if (uri !== undefined && !z.url().safeParse(uri).success) this.warn(`${pointer}/${uriField}`, 'is not a URI');
  }

  private warn(pointer: string, message: string): void {
    this.warnings.push({ file: this.file, pointer, message });
  }

  private report(error: z.ZodError, pointer: string): void {
    const first = new Map(error.issues.toReversed().map(({ path, message }) => [pointer + pointerTo(...path), message]));
    for (const [at, message] of [...first].reverse()) this.error(at, message);
  }
}
