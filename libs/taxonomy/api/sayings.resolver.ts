import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddSayingArgs, SayingArgs, SayingConnection, SayingType } from './graphql/saying.type';
import { ShowSayings } from './queries/show-sayings';
import { EditSayings } from './vocabulary/edit-sayings';

const SayingResult = resultOf('Saying', SayingType);

/** What people say of their troubles, and what stewards make of it. */
@Resolver()
export class SayingsResolver {
  constructor(
    private readonly show: ShowSayings,
    private readonly edit: EditSayings,
  ) {}

  @Requires('taxonomy.edit')
  @Example(() => ({ first: 5 }))
  @Query(() => SayingConnection)
  sayings(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.show.page(unit, first, after);
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ text: 'the cupboard is bare', termIds: ['food-parcels', 'money-and-debt'] }))
  @Mutation(() => SayingResult)
  addSaying(@Unit() unit: UnitOfWork, @Args() { text, termIds }: AddSayingArgs): Promise<SayingType | RefusalType> {
    return answer(unit, 'saying.added', this.edit.add(unit, text, termIds), (saying) => this.show.edited(unit, saying));
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ text: 'nothing to eat' }))
  @Mutation(() => SayingResult)
  removeSaying(@Unit() unit: UnitOfWork, @Args() { text }: SayingArgs): Promise<SayingType | RefusalType> {
    return answer(unit, 'saying.removed', this.edit.remove(unit, text), (saying) => this.show.edited(unit, saying));
  }
}
