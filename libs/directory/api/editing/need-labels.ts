import type { WordsFor } from '@linkwell/directory-domain';
import { dayInLondon, type Clock } from '@linkwell/kernel';
import { needTerms, type NeedTerm } from '@linkwell/taxonomy-domain';

const byId = new Map<string, NeedTerm>(needTerms.map((term) => [term.id, term]));

export const findNeedTerm = (id: string): NeedTerm | undefined => byId.get(id);

/** What the words of differences need to know. */
export const wordsFor = (clock: Clock): WordsFor => ({ needLabel: (id) => byId.get(id)?.label ?? id, on: dayInLondon(clock.now()) });
