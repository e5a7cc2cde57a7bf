import { CalendarDateScalar, connectionOf, DateTime, PageArgs } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { TrailOutcomeEnum, trailOutcomes, type TrailOutcome } from './record-trail.type';

@ObjectType({ description: 'An entry of the trail as it is stored: ids and codes, no name of a patient.' })
export class TrailEntry {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String, { description: 'A user’s name, a job’s, or what kind of visitor.' })
  who: string;

  @Field(() => ID, { nullable: true })
  userId: string | null;

  @Field(() => String)
  action: string;

  @Field(() => TrailOutcomeEnum)
  outcome: TrailOutcome;

  @Field(() => String, { nullable: true })
  subjectType: string | null;

  @Field(() => [ID])
  subjectIds: string[];

  @Field(() => String, { nullable: true })
  detail: string | null;
}

@ObjectType()
export class TrailConnection extends connectionOf('Trail', TrailEntry) {}

@InputType()
export class TrailFilter {
  @Field(() => String, { nullable: true, description: 'Part of a user’s name, or an e-mail address.' })
  @IsOptional()
  @MaxLength(200, { message: 'filter.who: write at most 200 characters' })
  who?: string;

  @Field(() => String, { nullable: true, description: 'The beginning of an action: `patient` or `patient.viewed`.' })
  @IsOptional()
  @Matches(/^[a-z0-9._-]{0,80}$/, { message: 'filter.action: write the beginning of an action, such as patient.viewed' })
  action?: string;

  @Field(() => TrailOutcomeEnum, { nullable: true })
  @IsOptional()
  @IsIn(trailOutcomes)
  outcome?: TrailOutcome;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The first day, United Kingdom time.' })
  @IsOptional()
  from?: CalendarDate;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day, United Kingdom time.' })
  @IsOptional()
  to?: CalendarDate;

  @Field(() => ID, { nullable: true, description: 'The id of somebody or something that was shown or changed.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'filter.subjectId: send a UUID' })
  subjectId?: string;
}

@ArgsType()
export class TrailArgs extends PageArgs {
  @Field(() => TrailFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TrailFilter)
  filter?: TrailFilter;
}

@ObjectType('TrailVerification')
export class VerificationType {
  @Field(() => DateTime)
  at: Date;

  @Field(() => Int)
  batches: number;

  @Field(() => Int)
  events: number;

  @Field(() => Int)
  breaks: number;

  @Field(() => [String])
  findings: string[];
}

@ObjectType({ description: 'How the trail is sealed.' })
export class SealingType {
  @Field(() => Int)
  batches: number;

  @Field(() => Int, { description: 'Entries that no batch holds yet.' })
  waiting: number;

  @Field(() => DateTime, { nullable: true })
  waitingSince: Date | null;

  @Field(() => String, { nullable: true, description: 'The newest batch and its hash, to be kept elsewhere.' })
  head: string | null;

  @Field(() => DateTime, { nullable: true })
  sealedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'The newest batch in this server’s anchor file; null where there is none, as beside a worker on another machine.' })
  anchoredBatch: number | null;

  @Field(() => VerificationType, { nullable: true })
  lastVerification: VerificationType | null;
}
