import type { HsdsTaxonomy, HsdsTaxonomyTerm } from './hsds-taxonomy';
import { nameInFull } from './edit-vocabulary';
import type { NeedTerm, NeedTermId } from './need-term';
import { needTerms, termsUnder } from './needs-taxonomy';
import { uuidV5 } from './uuid-v5';

/**
 * The namespace of everything that the needs taxonomy is called in Open Referral: a UUID chosen once, by chance. It must never change, because
 * others keep the ids that are made of it.
 */
export const needsNamespace = '6323c786-3cf0-4c8d-8a6b-28d6cec10d82';
export const needsTaxonomyId = /* @__PURE__ */ uuidV5(needsNamespace, 'taxonomy');
export const needsTaxonomyName = 'Linkwell needs';

/** Made when first asked for: the browser, which never asks, is not kept waiting by it. */
let ofHsdsIds: ReadonlyMap<string, NeedTermId> | undefined;

/** The id of a need term in Open Referral, the same in every installation and for ever. */
export const hsdsIdOfNeedTerm = (id: NeedTermId): string => uuidV5(needsNamespace, id);

/** The need term of such an id; `undefined` for any other id. */
export function needTermIdOfHsds(id: string): NeedTermId | undefined {
  ofHsdsIds ??= new Map(needTerms.map((term) => [hsdsIdOfNeedTerm(term.id), term.id]));
  return ofHsdsIds.get(id.toLowerCase());
}

/** The needs taxonomy as HSDS 3.1 has taxonomies: name and description are required of it and of every term. */
export const needTaxonomyAsHsds = (): HsdsTaxonomy & { readonly taxonomy_terms: readonly HsdsTaxonomyTerm[] } => ({
  id: needsTaxonomyId,
  name: needsTaxonomyName,
  description: 'What people in the community may need help with, in two levels, in the words that link workers and the public use.',
  version: '1',
  taxonomy_terms: needTerms.map(needTermAsHsds),
});

export const needTermAsHsds = (term: NeedTerm): HsdsTaxonomyTerm => ({
  id: hsdsIdOfNeedTerm(term.id),
  code: term.id,
  name: term.label,
  description: describe(term),
  ...(term.parentId === null ? {} : { parent_id: hsdsIdOfNeedTerm(term.parentId) }),
  taxonomy: needsTaxonomyName,
  taxonomy_id: needsTaxonomyId,
  language: 'en',
});

function describe(term: NeedTerm): string {
  if (term.parentId === null) return `Any need to do with: ${termsUnder(term.id).map(({ label }) => label).join('; ')}.`;
  return term.synonyms.length === 0 ? `${nameInFull(term)}.` : `${nameInFull(term)}. People also say: ${term.synonyms.join(', ')}.`;
}
