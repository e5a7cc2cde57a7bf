import { connectionOf, DateTime } from '@linkwell/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Release', { description: 'Whole quarters of people, published once. All that an evaluator can read comes from releases.' })
export class ReleaseType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Like 2025-Q1.' })
  firstQuarter: string;

  @Field(() => String, { description: 'The last quarter, itself included.' })
  lastQuarter: string;

  @Field(() => String, { description: 'How far on the people were, in words.' })
  stage: string;

  @Field(() => DateTime)
  builtAt: Date;

  @Field(() => String)
  methodVersion: string;
}

export const ReleaseConnection = connectionOf('Release', ReleaseType);
