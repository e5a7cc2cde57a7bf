import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { hsdsIdOfNeedTerm, type NeedTermId } from '@linkwell/taxonomy-domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NeedTermIdArgs, StopWordArgs, SynonymInput, TermMapInput, TryWordsArgs } from './graphql/editor.inputs';
import { NeedTermSummaryType, NeedTermToEditType, StopWordConnection, StopWordType, UnderstoodWordsType } from './graphql/editor.type';
import { ShowEditor } from './queries/show-editor';
import { TryWords } from './queries/try-words';
import { EditStopWords } from './vocabulary/edit-stop-words';
import { EditSynonyms } from './vocabulary/edit-synonyms';
import { EditTermMap } from './vocabulary/edit-term-map';

const NeedTermToEditResult = resultOf('NeedTermToEdit', NeedTermToEditType);
const StopWordResult = resultOf('StopWord', StopWordType);

/** The steward's taxonomy editor: the words that lead to our needs, and what other directories call them. */
@Resolver()
export class EditorResolver {
  constructor(
    private readonly show: ShowEditor,
    private readonly tried: TryWords,
    private readonly synonyms: EditSynonyms,
    private readonly words: EditStopWords,
    private readonly map: EditTermMap,
  ) {}

  @Requires('taxonomy.edit')
  @Example(() => ({}))
  @Query(() => [NeedTermSummaryType], { description: 'All needs in the taxonomy’s order, each top term before the terms under it.' })
  needTermsToEdit(@Unit() unit: UnitOfWork): Promise<NeedTermSummaryType[]> {
    return this.show.tree(unit);
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ id: 'food-parcels' }))
  @Query(() => NeedTermToEditType)
  needTermToEdit(@Unit() unit: UnitOfWork, @Args() { id }: NeedTermIdArgs): Promise<NeedTermToEditType> {
    return this.show.term(unit, id);
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ first: 5 }))
  @Query(() => StopWordConnection)
  stopWords(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.show.stopWords(unit, first, after);
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ text: 'no food and behind with the council tax', termId: 'debt-advice', synonym: 'skint' }))
  @Query(() => UnderstoodWordsType, { description: 'How a search understands words, now or with one synonym more.' })
  tryWords(@Unit() unit: UnitOfWork, @Args() args: TryWordsArgs): Promise<UnderstoodWordsType> {
    return this.tried.run(unit, args);
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ input: { termId: 'debt-advice', version: 1, text: 'skint' } }))
  @Mutation(() => NeedTermToEditResult)
  addSynonym(@Unit() unit: UnitOfWork, @Args('input') input: SynonymInput): Promise<NeedTermToEditType | RefusalType> {
    return answer(unit, 'synonym.added', this.synonyms.add(unit, input), (id) => this.show.term(unit, id));
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ input: { termId: 'food-parcels', version: 1, text: 'pantry' } }))
  @Mutation(() => NeedTermToEditResult)
  removeSynonym(@Unit() unit: UnitOfWork, @Args('input') input: SynonymInput): Promise<NeedTermToEditType | RefusalType> {
    return answer(unit, 'synonym.removed', this.synonyms.remove(unit, input), (id) => this.show.term(unit, id));
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ input: { termId: 'food-clubs', version: 1, directoryTermId: hsdsIdOfNeedTerm('food' as NeedTermId) } }))
  @Mutation(() => NeedTermToEditResult)
  mapDirectoryTerm(@Unit() unit: UnitOfWork, @Args('input') input: TermMapInput): Promise<NeedTermToEditType | RefusalType> {
    return answer(unit, 'term_map.added', this.map.add(unit, input), (id) => this.show.term(unit, id));
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ input: { termId: 'food-clubs', version: 1, directoryTermId: hsdsIdOfNeedTerm('food' as NeedTermId) } }))
  @Mutation(() => NeedTermToEditResult)
  unmapDirectoryTerm(@Unit() unit: UnitOfWork, @Args('input') input: TermMapInput): Promise<NeedTermToEditType | RefusalType> {
    return answer(unit, 'term_map.removed', this.map.remove(unit, input), (id) => this.show.term(unit, id));
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ word: 'maybe' }))
  @Mutation(() => StopWordResult)
  addStopWord(@Unit() unit: UnitOfWork, @Args() { word }: StopWordArgs): Promise<StopWordType | RefusalType> {
    return answer(unit, 'stop_word.added', this.words.add(unit, word), (kept) => this.show.stopWord(unit, kept));
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ word: 'the' }))
  @Mutation(() => StopWordResult)
  removeStopWord(@Unit() unit: UnitOfWork, @Args() { word }: StopWordArgs): Promise<StopWordType | RefusalType> {
    return answer(unit, 'stop_word.removed', this.words.remove(unit, word), (kept) => this.show.stopWord(unit, kept));
  }
}
