import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { ReferralType } from '../graphql/referral.type';
import { ShowReferral } from '../queries/show-referral';
import { AskForNews } from './ask-for-news';

@InputType()
class AskForNewsInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: send a UUID' })
  id: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

const AskForNewsResult = resultOf('AskForNews', ReferralType);

/** How somebody is getting on, asked of the organisation. */
@Resolver()
export class NewsResolver {
  constructor(
    private readonly ask: AskForNews,
    private readonly show: ShowReferral,
  ) {}

  @Requires('referral.write')
  @Example((world) => ({ input: { id: world.referral, idempotencyKey: '9a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a01' } }))
  @Mutation(() => AskForNewsResult, { description: 'At most once in five working days. It changes nothing but the story of the referral.' })
  askForNews(@Unit() unit: UnitOfWork, @Args('input') input: AskForNewsInput): Promise<ReferralType | RefusalType> {
    return answer(unit, 'referral.news_asked', this.ask.run(unit, input), (id) => this.show.showToTeam(unit, id));
  }
}
