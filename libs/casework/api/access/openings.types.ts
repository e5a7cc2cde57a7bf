import { fewestWordsLetters, openingReasons, type OpeningReason } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime, PageArgs } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { PatientType } from '../graphql/patient.type';

export const OpeningReasonEnum = Object.fromEntries(openingReasons.map((reason) => [reason, reason])) as { [R in OpeningReason]: R };
registerEnumType(OpeningReasonEnum, { name: 'OpeningReason' });
export const OpeningFindingEnum = { justified: 'justified', not_justified: 'not_justified' } as const;
export type OpeningFindingValue = keyof typeof OpeningFindingEnum;
registerEnumType(OpeningFindingEnum, { name: 'OpeningFinding' });

@ObjectType('Opening', { description: 'A record of another team that somebody opened, to read and for a while.' })
export class OpeningType {
  @Field(() => ID) id: string;
  @Field(() => OpeningReasonEnum) reason: OpeningReason;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => DateTime) openedAt: Date;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'Where it was ended before its time.' }) endedAt: Date | null;
  @Field(() => Boolean) isOpen: boolean;
  @Field(() => Boolean) isMine: boolean;
  @Field(() => String) openedBy: string;
  @Field(() => String, { description: 'The team whose record it is.' }) teamName: string;
  @Field(() => String, { nullable: true, description: 'Whose record it is; for the lead of its team alone.' }) patientName: string | null;
  @Field(() => OpeningFindingEnum, { nullable: true }) finding: OpeningFindingValue | null;
  @Field(() => String, { nullable: true }) findingWords: string | null;
  @Field(() => String, { nullable: true }) reviewedBy: string | null;
  @Field(() => DateTime, { nullable: true }) reviewedAt: Date | null;
  @Field(() => Int) version: number;
}
export const OpeningConnection = connectionOf('Opening', OpeningType);

@ObjectType('OpenedPatient', { description: 'What an opening shows while it is open.' })
export class OpenedPatientType {
  @Field(() => ID, { description: 'The opening’s.' }) id: string;
  @Field(() => OpeningReasonEnum) reason: OpeningReason;
  @Field(() => DateTime) openedAt: Date;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => Int) version: number;
  @Field(() => PatientType) patient: PatientType;
}

@ObjectType('OpeningDone')
export class OpeningDoneType {
  @Field(() => ID) id: string;
}

@ArgsType()
export class OpeningsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those that nobody has judged (true), only judged ones (false), or all.' })
  @IsOptional()
  @IsBoolean()
  waiting?: boolean;
}

@ArgsType()
export class OpeningArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: send a UUID' })
  id: string;
}

const word = { message: '$property: use at most 100 characters' };

@InputType({ description: 'The NHS number, or the whole name and the day of birth.' })
export class BreakGlassInput {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(100, word) nhsNumber?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(100, word) forename?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(100, word) surname?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) @IsOptional() dateOfBirth?: CalendarDate | null;
  @Field(() => OpeningReasonEnum) reason: OpeningReason;
  @Field(() => String, { description: `Why, in at least ${fewestWordsLetters} letters.` }) @MaxLength(2000, { message: 'words: use at most 2,000 characters' }) words: string;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}

@InputType()
export class EndOpeningInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'id: send a UUID' }) id: string;
  @Field(() => Int) @IsInt() version: number;
}

@InputType()
export class ReviewOpeningInput extends EndOpeningInput {
  @Field(() => OpeningFindingEnum) finding: OpeningFindingValue;
  @Field(() => String, { nullable: true, description: 'Needed where it was not justified.' }) @IsOptional() @MaxLength(2000, { message: 'words: use at most 2,000 characters' }) words?: string | null;
}
