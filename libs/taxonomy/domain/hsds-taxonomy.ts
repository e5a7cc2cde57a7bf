import { z } from 'zod';

/**
 * A taxonomy and its terms by the names of HSDS 3.1 and of Open Referral UK 3.0. What neither knows is kept as it came, so that an export
 * gives back what an import took in. Both standards require a description; one that is missing is pointed out and not refused.
 */
const id = z.guid();
const name = z.string().trim().min(1);
const text = z.string().optional();

export const hsdsTaxonomyTerm = z.looseObject({
  id, name, code: text, description: text, parent_id: id.optional(), taxonomy: text, taxonomy_id: id.optional(), language: text, term_uri: text, term: text,
});
export type HsdsTaxonomyTerm = z.infer<typeof hsdsTaxonomyTerm>;

export const hsdsTaxonomy = z.looseObject({ id, name, description: text, uri: text, version: text });
export type HsdsTaxonomy = z.infer<typeof hsdsTaxonomy>;
