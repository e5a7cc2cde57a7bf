import { type NeedGroupId, type NeedTerm, type NeedTermId, type TopTermEntry } from './need-term';
import { familyTerms } from './terms-family';
import { healthTerms } from './terms-health';
import { housingTerms } from './terms-housing';
import { moneyTerms } from './terms-money';
import { socialTerms } from './terms-social';
import { workTerms } from './terms-work';

const entries: readonly TopTermEntry[] = [...socialTerms, ...moneyTerms, ...housingTerms, ...healthTerms, ...workTerms, ...familyTerms];

const withItsTerms = ({ id, label, group, synonyms, under }: TopTermEntry): readonly NeedTerm[] => {
  const top: NeedTerm = { id: id as NeedTermId, label, parentId: null, groupId: group, synonyms };
  return [
    top,
    ...under.map(([subId, subLabel, ...said]): NeedTerm => ({ id: subId as NeedTermId, label: subLabel, parentId: top.id, groupId: group, synonyms: said })),
  ];
};

/** Every term, each top term followed by the terms under it. */
export const needTerms: readonly NeedTerm[] = entries.flatMap(withItsTerms);
export const topNeedTerms: readonly NeedTerm[] = needTerms.filter(({ parentId }) => parentId === null);

const byId: ReadonlyMap<string, NeedTerm> = new Map(needTerms.map((term) => [term.id, term]));

/** The term of an id; `undefined` when no term has it. */
export const needTerm = (id: string): NeedTerm | undefined => byId.get(id);
export const isNeedTermId = (id: string): id is NeedTermId => byId.has(id);

/** The top term that a term is or belongs to. */
export const topTermOf = (term: NeedTerm): NeedTerm => (term.parentId === null ? term : (byId.get(term.parentId) ?? term));

/** The second-level terms of a top term; none of a second-level one. */
export const termsUnder = (id: NeedTermId): readonly NeedTerm[] => needTerms.filter(({ parentId }) => parentId === id);

/** The ids of listings' needs that answer a search for a term: itself, its top term when it has one, all terms under it. */
export function needIdsAnswering(term: NeedTerm): readonly NeedTermId[] {
  return term.parentId === null ? [term.id, ...termsUnder(term.id).map(({ id }) => id)] : [term.id, term.parentId];
}

/** The coarse group in which a need is counted. */
export const groupOfNeed = (id: NeedTermId): NeedGroupId | undefined => byId.get(id)?.groupId;
