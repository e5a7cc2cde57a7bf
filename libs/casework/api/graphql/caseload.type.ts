import type { EpisodeState, NeedPriority, NeedStatus, NeedUrgency } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { NeedTermType } from '@linkwell/taxonomy-api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CaseloadStandingEnum, EpisodeStateEnum, NeedStatusEnum, NeedUrgencyEnum, type CaseloadStanding } from './enums';

@ObjectType({ description: 'A need in short.' })
export class CaseloadNeed {
  @Field(() => ID)
  id: string;

  @Field(() => NeedTermType)
  term: NeedTermType;

  @Field(() => NeedStatusEnum)
  status: NeedStatus;

  @Field(() => NeedUrgencyEnum)
  urgency: NeedUrgency;

  @Field(() => Int)
  priority: NeedPriority;
}

@ObjectType({ description: 'A patient of the team, in short.' })
export class CaseloadEntry {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  forename: string;

  @Field(() => String)
  surname: string;

  @Field(() => CalendarDateScalar)
  dateOfBirth: CalendarDate;

  @Field(() => Int, { description: 'Whole years today.' })
  age: number;

  @Field(() => String)
  siteName: string;

  @Field(() => EpisodeStateEnum, { description: 'Of the latest episode.' })
  episodeState: EpisodeState;

  @Field(() => [CaseloadNeed], { description: 'Of the latest episode, what matters most first.' })
  needs: CaseloadNeed[];

  @Field(() => DateTime)
  lastActivityAt: Date;

  @Field(() => Int)
  version: number;
}

export const CaseloadConnection = connectionOf('Caseload', CaseloadEntry);

@InputType()
export class CaseloadFilter {
  @Field(() => CaseloadStandingEnum, { defaultValue: 'current', description: 'Whether support is running.' })
  standing: CaseloadStanding = 'current';

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'siteId: choose one of the team’s sites' })
  siteId?: string | null;

  @Field(() => String, { nullable: true, description: 'Whole names, a date of birth, an NHS number or a postcode; several must all fit.' })
  @IsOptional()
  @MaxLength(200, { message: 'search: use at most 200 characters' })
  search?: string | null;
}
