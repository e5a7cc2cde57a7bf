import { connectionOf, DateTime } from '@linkwell/graphql';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { NeedTermType } from '../need-term.type';

@ObjectType('Saying', { description: 'What people say of a trouble, and all the needs that it means.' })
export class SayingType {
  @Field(() => String)
  text: string;

  @Field(() => [NeedTermType], { description: 'The one it means most comes first.' })
  needs: NeedTermType[];

  @Field(() => DateTime)
  addedAt: Date;

  @Field(() => Boolean, { description: 'Added by a steward; false for those that Linkwell came with.' })
  addedByHand: boolean;
}
export const SayingConnection = connectionOf('Saying', SayingType);

@ArgsType()
export class SayingArgs {
  @Field(() => String)
  @MaxLength(200, { message: 'text: write a few words' })
  text: string;
}

@ArgsType()
export class AddSayingArgs extends SayingArgs {
  @Field(() => [ID])
  @ArrayMaxSize(10, { message: 'termIds: choose a few needs' })
  @MaxLength(100, { each: true, message: 'termIds: use the ids of needs' })
  termIds: string[];
}
