import { connectionOf, DateTime, PageArgs } from '@linkwell/graphql';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID, MaxLength } from 'class-validator';

@ObjectType({ description: 'One thing that happened to a patient.' })
export class TimelineEntry {
  @Field(() => ID, { description: 'Of its own within the timeline.' })
  id: string;

  @Field(() => String, { description: 'By which the timeline is filtered: `contact`, `need`, …' })
  kind: string;

  @Field(() => String, { description: 'What happened, in codes with colons between.' })
  what: string;

  @Field(() => String, { nullable: true, description: 'What it was about: a need, a service.' })
  about: string | null;

  @Field(() => String, { nullable: true, description: 'What was written down.' })
  words: string | null;

  @Field(() => DateTime)
  at: Date;

  @Field(() => Boolean, { description: 'Only the day is known; `at` is its noon.' })
  dayOnly: boolean;

  @Field(() => String, { nullable: true, description: 'Who wrote it down.' })
  by: string | null;

  @Field(() => ID, { description: 'The record that tells more.' })
  subjectId: string;
}

export const TimelineConnection = connectionOf('Timeline', TimelineEntry);

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => [String], { defaultValue: [], description: 'Only these kinds; none for all.' })
  @ArrayMaxSize(30)
  @MaxLength(40, { each: true })
  kinds: string[] = [];
}
