import type { EpisodeState } from '@linkwell/casework-domain';
import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { EpisodeStateEnum } from '../graphql/enums';

@ObjectType('EpisodeInShort')
export class EpisodeInShortType {
  @Field(() => ID)
  id: string;

  @Field(() => EpisodeStateEnum)
  state: EpisodeState;

  @Field(() => CalendarDateScalar)
  offeredOn: CalendarDate;
}

@ObjectType('RecordToCompare', { description: 'A patient’s record, to be looked at beside another that may be of the same person.' })
export class RecordToCompareType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  forename: string;

  @Field(() => String)
  surname: string;

  @Field(() => CalendarDateScalar)
  dateOfBirth: CalendarDate;

  @Field(() => String, { nullable: true })
  nhsNumber: string | null;

  @Field(() => String, { nullable: true })
  postcode: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String)
  siteName: string;

  @Field(() => Int)
  needs: number;

  @Field(() => Int)
  contacts: number;

  @Field(() => [EpisodeInShortType], { description: 'Newest first.' })
  episodes: EpisodeInShortType[];

  @Field(() => Int)
  version: number;
}

@ObjectType('RowsCounted', { description: 'How many of what: “contact”, or the name of a detail.' })
export class RowsCountedType {
  @Field(() => String)
  what: string;

  @Field(() => Int)
  count: number;
}

@ObjectType('PatientMerge', { description: 'Another record that became part of this one.' })
export class MergeDoneType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'As the other record named the person.' })
  forename: string;

  @Field(() => String)
  surname: string;

  @Field(() => DateTime)
  mergedAt: Date;

  @Field(() => String)
  mergedBy: string;

  @Field(() => [RowsCountedType], { description: 'What could not follow, because this record has the like of its own. It is kept, out of sight.' })
  left: RowsCountedType[];

  @Field(() => DateTime, { nullable: true })
  undoneAt: Date | null;

  @Field(() => String, { nullable: true })
  undoneBy: string | null;

  @Field(() => [RowsCountedType], { description: 'What was written between merge and undoing, and has stayed here.' })
  stayed: RowsCountedType[];
}

@ObjectType('RecordsOfPerson')
export class RecordsOfPersonType {
  @Field(() => RecordToCompareType)
  record: RecordToCompareType;

  @Field(() => [RecordToCompareType], { description: 'Of the team, with the same NHS number, or the same surname and date of birth; at most 10.' })
  alike: RecordToCompareType[];

  @Field(() => [MergeDoneType], { description: 'Newest first, at most 50.' })
  merges: MergeDoneType[];
}

@InputType()
export class MergePatientsInput {
  @Field(() => ID, { description: 'The record that stays.' })
  @IsUUID(undefined, { message: 'survivorId: send a UUID' })
  survivorId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  survivorVersion: number;

  @Field(() => ID, { description: 'The record that becomes part of it.' })
  @IsUUID(undefined, { message: 'absorbedId: send a UUID' })
  absorbedId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  absorbedVersion: number;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}
