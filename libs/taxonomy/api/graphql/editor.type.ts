import { connectionOf, DateTime } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NeedTermType } from '../need-term.type';
import { DirectoryTermType } from './directory-term.type';

@ObjectType('NeedTermSummary', { description: 'A need as the tree of the taxonomy editor shows it.' })
export class NeedTermSummaryType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field(() => Int)
  synonymCount: number;

  @Field(() => Int)
  directoryTermCount: number;
}

@ObjectType('Synonym', { description: 'Words that lead a search to a need.' })
export class SynonymType {
  @Field(() => String)
  text: string;

  @Field(() => DateTime)
  addedAt: Date;

  @Field(() => Boolean, { description: 'Added by a steward; false for those that Linkwell came with.' })
  addedByHand: boolean;
}

@ObjectType('NeedTermToEdit', { description: 'A need with all that stewards may change about it.' })
export class NeedTermToEditType {
  @Field(() => ID)
  id: string;

  @Field(() => NeedTermType)
  term: NeedTermType;

  @Field(() => String, { nullable: true })
  parentLabel: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => [SynonymType])
  synonyms: SynonymType[];

  @Field(() => [DirectoryTermType], { description: 'Terms of other directories that mean this need.' })
  directoryTerms: DirectoryTermType[];

  @Field(() => [NeedTermType], { description: 'A search for this need also lists what is listed under these.' })
  alsoSearched: NeedTermType[];
}

@ObjectType('StopWord', { description: 'A word that searches pass over.' })
export class StopWordType {
  @Field(() => String)
  word: string;

  @Field(() => DateTime)
  addedAt: Date;

  @Field(() => Boolean)
  addedByHand: boolean;
}
export const StopWordConnection = connectionOf('StopWord', StopWordType);

export const RecognisedEnum = { same: 'same', within: 'within', said: 'said', begins: 'begins', corrected: 'corrected' } as const;
registerEnumType(RecognisedEnum, { name: 'Recognised' });

@ObjectType('UnderstoodNeed')
export class UnderstoodNeedType {
  @Field(() => NeedTermType)
  term: NeedTermType;

  @Field(() => String, { description: 'The label, synonym or saying that was recognised.' })
  matched: string;

  @Field(() => RecognisedEnum, { description: '`same`: the words are the phrase; `within`: they hold it; `said`: they say it in so many words; `begins`: it begins as they do; `corrected`: once a slip is put right.' })
  how: keyof typeof RecognisedEnum;
}

@ObjectType('Correction', { description: 'A slip that was put right to understand words.' })
export class CorrectionType {
  @Field(() => String)
  typed: string;

  @Field(() => String)
  meant: string;
}

@ObjectType('UnderstoodWords', { description: 'How a search understands words.' })
export class UnderstoodWordsType {
  @Field(() => [UnderstoodNeedType])
  needs: UnderstoodNeedType[];

  @Field(() => [CorrectionType])
  corrections: CorrectionType[];

  @Field(() => [String], { description: 'Words looked for in names, where no need was understood.' })
  otherWords: string[];

  @Field(() => [String], { description: 'Stop words among them.' })
  passedOver: string[];
}
