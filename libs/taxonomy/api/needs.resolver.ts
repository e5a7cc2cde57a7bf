import type { UnitOfWork } from '@linkwell/database';
import { Example, Public, Unit } from '@linkwell/graphql';
import { suggestNeeds, topNeedTerms } from '@linkwell/taxonomy-domain';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { NeedTermType, showNeedTerm } from './need-term.type';
import { Vocabularies } from './vocabulary/vocabularies';

@ArgsType()
class SuggestNeedsArgs {
  @Field(() => String)
  @MaxLength(2000, { message: 'text: write at most 2,000 characters' })
  text: string;
}

/** The needs taxonomy, which is the same for everyone. */
@Resolver()
export class NeedsResolver {
  constructor(private readonly vocabularies: Vocabularies) {}

  @Public()
  @Example(() => ({}))
  @Query(() => [NeedTermType], { description: 'The top terms in order, each with the terms under it.' })
  needTerms(): NeedTermType[] {
    return topNeedTerms.map(showNeedTerm);
  }

  @Public()
  @Example(() => ({ text: 'lonely and behind with the rent' }))
  @Query(() => [NeedTermType], { description: 'The needs that a person’s words may mean, best first, at most eight.' })
  async suggestNeeds(@Unit() unit: UnitOfWork, @Args() { text }: SuggestNeedsArgs): Promise<NeedTermType[]> {
    return suggestNeeds(text, await this.vocabularies.current(unit)).map(({ term }) => showNeedTerm(term));
  }
}
