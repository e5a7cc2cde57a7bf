import type { HsdsTaxonomy, HsdsTaxonomyTerm } from '../hsds-taxonomy';
import { readParentTree } from '../parent-tree';
import type { Problem } from './problem';
import type { Located, LocatedTerm, ReadDocument } from './read-document';

export interface TermToTake {
  readonly record: HsdsTaxonomyTerm;
  /** What the term says, else the taxonomy that it stood in, else the one taxonomy that has the name it gives; `null` when there is none such. */
  readonly taxonomyId: string | null;
}

/** Several documents as one: what is to be taken in, and what is wrong with it. Nothing may be taken in while there are errors. */
export interface JoinedDocuments {
  readonly taxonomies: readonly HsdsTaxonomy[];
  readonly terms: readonly TermToTake[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly complete: boolean;
  /** Terms whose parent is in none of the documents, by the parent's id; it may have come earlier. */
  readonly missingParents: ReadonlyMap<string, readonly Problem[]>;
}

export function joinDocuments(documents: readonly ReadDocument[]): JoinedDocuments {
  const errors = documents.flatMap((document) => document.errors);
  const taxonomies = once(documents.map((document) => document.taxonomies), errors);
  const terms = once(documents.map((document) => document.terms), errors);
  const byId = new Map(terms.map((term) => [idOf(term), term]));
  const tree = readParentTree(terms.map((term) => ({ id: idOf(term), parentId: term.record.parent_id?.toLowerCase() ?? null })));
  for (const cycle of tree.cycles) {
    const first = byId.get(cycle[0] ?? '');
    if (first) errors.push({ file: first.file, pointer: `${first.pointer}/parent_id`, message: `goes round in a circle of ${cycle.length}: ${named(cycle)}` });
  }
  return {
    taxonomies: taxonomies.map(({ record }) => record),
    terms: terms.map((term) => ({ record: term.record, taxonomyId: taxonomyOf(term, taxonomies) })),
    errors,
    warnings: documents.flatMap((document) => document.warnings),
    complete: documents.every(({ complete }) => complete),
    missingParents: missingOf(tree.orphans.flatMap((id) => byId.get(id) ?? [])),
  };
}

const idOf = ({ record }: Located<{ readonly id: string }>): string => record.id.toLowerCase();
const named = (cycle: readonly string[]): string => [...cycle.slice(0, 3), ...(cycle.length > 3 ? ['…'] : [])].join(' → ');

/** The same record may stand in several files (a list and a page of its own); in one file, or worded otherwise, its id is used twice. */
function once<Thing extends { readonly id: string }, At extends Located<Thing>>(documents: readonly (readonly At[])[], errors: Problem[]): readonly At[] {
  const kept = new Map<string, At>();
  for (const document of documents) {
    for (const found of document) {
      const first = kept.get(idOf(found));
      if (!first) kept.set(idOf(found), found);
      else if (first.file === found.file || sorted(first.record) !== sorted(found.record)) {
        errors.push({ file: found.file, pointer: `${found.pointer}/id`, message: `is the id of another record too (${first.file === found.file ? '' : `${first.file} `}${first.pointer || 'the whole document'})` });
      }
    }
  }
  return [...kept.values()];
}

const sorted = (record: object): string => JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function taxonomyOf({ record, within }: LocatedTerm, taxonomies: readonly Located<HsdsTaxonomy>[]): string | null {
  const given = record.taxonomy_id ?? within;
  if (given) return given.toLowerCase();
  const called = record.taxonomy?.trim();
  const fitting = called ? taxonomies.filter(({ record: { name, uri } }) => name === called || uri === called) : [];
  return fitting.length === 1 && fitting[0] ? idOf(fitting[0]) : null;
}

function missingOf(orphans: readonly LocatedTerm[]): ReadonlyMap<string, readonly Problem[]> {
  const missing = new Map<string, Problem[]>();
  for (const { file, pointer, record } of orphans) {
    const parent = record.parent_id?.toLowerCase() ?? '';
    missing.set(parent, [...(missing.get(parent) ?? []), { file, pointer: `${pointer}/parent_id`, message: 'names a term that is not here: taken in at the top level' }]);
  }
  return missing;
}
