import type { CaseloadSection, EpisodeState, NeedPriority, NeedStatus, NeedUrgency, RecordGap } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime, type Connection } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { NeedTermType } from '@linkwell/taxonomy-api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { TeamMemberType } from '../desk/desk.types';
import { CaseloadSectionEnum, CaseloadStandingEnum, EpisodeStateEnum, NeedStatusEnum, NeedUrgencyEnum, RecordGapEnum, type CaseloadStanding } from './enums';

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

  @Field(() => Int)
  episodeVersion: number;

  @Field(() => TeamMemberType, { nullable: true, description: 'Who supports them; null while nobody does.' })
  worker: TeamMemberType | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Of the latest contact or try, while support runs.' })
  lastContactOn: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Of the next open task.' })
  nextDueOn: CalendarDate | null;

  @Field(() => DateTime, { nullable: true })
  nextAppointmentAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when an organisation’s answer is waited for.' })
  awaitedSince: Date | null;

  @Field(() => [CaseloadNeed], { description: 'Of the latest episode, what matters most first.' })
  needs: CaseloadNeed[];

  @Field(() => DateTime)
  lastActivityAt: Date;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'How many people each section holds, by the same filter but for the section.' })
export class CaseloadCounts implements Record<CaseloadSection, number> {
  @Field(() => Int)
  all: number;

  @Field(() => Int, { description: 'With a task due today or before, or an appointment today.' })
  due_today: number;

  @Field(() => Int, { description: 'Not yet contacted.' })
  new: number;

  @Field(() => Int, { description: 'Waiting on somebody’s answer: the person’s to the offer, or an organisation’s to a referral.' })
  waiting: number;

  @Field(() => Int, { description: 'Without contact for longer than the installation’s number of days.' })
  quiet: number;

  @Field(() => Int, { description: 'With an appointment from today on.' })
  appointments: number;

  @Field(() => Int, { description: 'With a task that was due before today.' })
  overdue: number;
}

@ObjectType({ description: 'What the viewer’s own work amounts to, beside what a full-time link worker is advised to take on in a year.' })
export class WorkloadType {
  @Field(() => Int)
  running: number;

  @Field(() => Int, { description: 'People whose support began within a year.' })
  inYear: number;

  @Field(() => Int)
  normLeast: number;

  @Field(() => Int)
  normMost: number;
}

const CaseloadPage: new () => Connection<CaseloadEntry> = connectionOf('Caseload', CaseloadEntry);

@ObjectType({ description: 'A page of the caseload, with what stands beside it.' })
export class CaseloadDesk extends CaseloadPage {
  @Field(() => CaseloadCounts)
  counts: CaseloadCounts;

  @Field(() => WorkloadType)
  workload: WorkloadType;

  @Field(() => Int, { description: 'Days without contact after which somebody is listed as quiet.' })
  quietAfterDays: number;
}

@InputType()
export class CaseloadFilter {
  @Field(() => CaseloadStandingEnum, { defaultValue: 'current', description: 'Whether support is running.' })
  standing: CaseloadStanding = 'current';

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'siteId: choose one of the team’s sites' })
  siteId?: string | null;

  @Field(() => CaseloadSectionEnum, { defaultValue: 'all' })
  section: CaseloadSection = 'all';

  @Field(() => ID, { nullable: true, description: 'Whose people.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'workerId: choose one of the team' })
  workerId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only people whom nobody supports.' })
  unassigned: boolean = false;

  @Field(() => String, { nullable: true, description: 'Of a need that is open; a top term stands for all below it.' })
  @IsOptional()
  @MaxLength(100, { message: 'needTermId: choose a need from the list' })
  needTermId?: string | null;

  @Field(() => NeedUrgencyEnum, { nullable: true, description: 'Of a need that is open.' })
  urgency?: NeedUrgency | null;

  @Field(() => EpisodeStateEnum, { nullable: true })
  state?: EpisodeState | null;

  @Field(() => RecordGapEnum, { nullable: true, description: 'What is missing on record. `no_outcome` asks for support that is over.' })
  missing?: RecordGap | null;

  @Field(() => String, { nullable: true, description: 'Whole names, a date of birth, an NHS number or a postcode; several must all fit.' })
  @IsOptional()
  @MaxLength(200, { message: 'search: use at most 200 characters' })
  search?: string | null;
}
