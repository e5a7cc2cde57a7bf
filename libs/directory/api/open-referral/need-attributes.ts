import { needLink, type HsdsAttribute, type KnownTerms, type ServiceDocuments } from '@linkwell/directory-domain';
import { hsdsIdOfNeedTerm, type NeedTermId } from '@linkwell/taxonomy-domain';
import { partId } from '../listings/part-id';

/** A service's documents as the statement answers them. */
export type ServiceRow = Omit<ServiceDocuments, 'needs'> & { readonly needTermIds: readonly NeedTermId[] };

/** Our needs as attributes, whose ids depend on nothing but the service and the need. */
export const withNeeds = ({ needTermIds, ...row }: ServiceRow, terms: KnownTerms): ServiceDocuments => ({
  ...row,
  needs: [...new Set(needTermIds)].flatMap((needTermId): HsdsAttribute[] => {
    const term = terms[hsdsIdOfNeedTerm(needTermId)];
    const serviceId = String(row.record['id']);
    return term ? [{ id: partId(serviceId, 'need', needTermId), link_id: serviceId, link_type: needLink, link_entity: 'service', taxonomy_term: term }] : [];
  }),
});
