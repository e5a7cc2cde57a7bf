import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MatchCautionType } from './match.type';

@ObjectType('ComparedService', { description: 'One service among a few that are compared for a patient. Each fact is short words; an empty list or none: nobody said.' })
export class ComparedServiceType {
  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => Boolean)
  takesReferrals: boolean;

  @Field(() => String, { nullable: true, description: 'The rule that keeps it out of the patient’s list now, in words; none when it is in the list.' })
  notListed: string | null;

  @Field(() => [String], { description: 'The asked needs that it meets.' })
  needsMet: readonly string[];

  @Field(() => String, { nullable: true, description: 'From the place asked for, in a straight line.' })
  distance: string | null;

  @Field(() => [String], { description: 'The next times it is open, at most three.' })
  nextTimes: readonly string[];

  @Field(() => [String])
  costs: readonly string[];

  @Field(() => [String], { description: 'What is promised of access to its places.' })
  access: readonly string[];

  @Field(() => [String])
  languages: readonly string[];

  @Field(() => String, { description: 'Its room, and the usual wait.' })
  room: string;

  @Field(() => String, { nullable: true })
  ages: string | null;

  @Field(() => String)
  confirmed: string;

  @Field(() => String, { nullable: true })
  howToRefer: string | null;

  @Field(() => String, { nullable: true, description: 'How soon it usually answers.' })
  usuallyReplies: string | null;

  @Field(() => [MatchCautionType], { description: 'The gravest first.' })
  cautions: readonly MatchCautionType[];
}

@ObjectType('Comparison')
export class ComparisonType {
  @Field(() => [ComparedServiceType], { description: 'In the order asked; those that are not listed any more are left out.' })
  services: readonly ComparedServiceType[];
}
