import type { UnitOfWork } from '@linkwell/database';
import { needTerm, needWords, readNeeds, withSynonym, type Vocabulary } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import type { TryWordsArgs } from '../graphql/editor.inputs';
import type { UnderstoodWordsType } from '../graphql/editor.type';
import { showNeedTerm } from '../need-term.type';
import { Vocabularies } from '../vocabulary/vocabularies';

/** Shows how a search would understand words, now or with one synonym more. The search itself reads them by the same function. */
@Injectable()
export class TryWords {
  constructor(private readonly vocabularies: Vocabularies) {}

  async run(unit: UnitOfWork, { text, termId, synonym }: TryWordsArgs): Promise<UnderstoodWordsType> {
    const vocabulary = supposing(await this.vocabularies.current(unit), termId, synonym);
    const { needs, corrections, otherWords } = readNeeds(text, vocabulary);
    return {
      needs: needs.map(({ term, matched, how }) => ({ term: showNeedTerm(term), matched, how })),
      corrections: [...corrections],
      otherWords: [...otherWords],
      passedOver: [...new Set(needWords(text).filter((word) => vocabulary.stopWords.has(word)))],
    };
  }
}

function supposing(vocabulary: Vocabulary, termId: string | null | undefined, synonym: string | null | undefined): Vocabulary {
  const term = termId ? needTerm(termId) : undefined;
  return term && synonym && needWords(synonym).length > 0 ? withSynonym(vocabulary, term, synonym) : vocabulary;
}
