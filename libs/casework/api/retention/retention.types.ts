import { mostRecordsAtOnce, retentionRules, retentionStops, type RetentionRule, type RetentionStopKind } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime, PageArgs } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';

const enumOf = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };
export const RetentionRuleEnum = enumOf(retentionRules);
registerEnumType(RetentionRuleEnum, { name: 'RetentionRule' });
export const RetentionStopEnum = enumOf(retentionStops);
registerEnumType(RetentionStopEnum, { name: 'RetentionStop' });
export const KeptRecordsShownEnum = enumOf(['due', 'kept', 'coming'] as const);
export type KeptRecordsShown = keyof typeof KeptRecordsShownEnum;
registerEnumType(KeptRecordsShownEnum, { name: 'KeptRecordsShown', description: 'Those that may go today; those that something keeps, or a hold lies on; those whose time is over within a year.' });

@ObjectType('KeptRecord', { description: 'A record with the day from which it may be anonymised.' })
export class KeptRecordType {
  @Field(() => ID, { description: 'The patient’s.' }) id: string;
  @Field(() => String) forename: string;
  @Field(() => String) surname: string;
  @Field(() => Boolean) mayGo: boolean;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'Null while support runs.' }) dueOn: CalendarDate | null;
  @Field(() => RetentionRuleEnum, { nullable: true }) rule: RetentionRule | null;
  @Field(() => [RetentionStopEnum], { description: 'What keeps it whatever its age.' }) stops: RetentionStopKind[];
  @Field(() => CalendarDateScalar, { nullable: true }) lastEndedOn: CalendarDate | null;
  @Field(() => Int) version: number;
}
export const KeptRecordConnection = connectionOf('KeptRecord', KeptRecordType);

@ObjectType('LegalHold')
export class LegalHoldType {
  @Field(() => ID) id: string;
  @Field(() => String) reason: string;
  @Field(() => DateTime) setAt: Date;
  @Field(() => String) setBy: string;
  @Field(() => String, { nullable: true }) liftedReason: string | null;
  @Field(() => DateTime, { nullable: true }) liftedAt: Date | null;
  @Field(() => String, { nullable: true }) liftedBy: string | null;
  @Field(() => Int) version: number;
}

@ObjectType('RetentionOfRecord')
export class RetentionOfRecordType {
  @Field(() => KeptRecordType) record: KeptRecordType;
  @Field(() => [LegalHoldType], { description: 'The newest first; the newest 50.' }) holds: LegalHoldType[];
}

@ObjectType('AnonymisedRecord', { description: 'What remains of a record that was anonymised.' })
export class AnonymisedRecordType {
  @Field(() => ID, { description: 'The record’s.' }) id: string;
  @Field(() => String) teamName: string;
  @Field(() => RetentionRuleEnum) rule: RetentionRule;
  @Field(() => CalendarDateScalar) dueOn: CalendarDate;
  @Field(() => DateTime) anonymisedAt: Date;
  @Field(() => String) anonymisedBy: string;
}
export const AnonymisedRecordConnection = connectionOf('AnonymisedRecord', AnonymisedRecordType);

@ObjectType('AnonymisingDone')
export class AnonymisingDoneType {
  @Field(() => Int) records: number;
}

@ArgsType()
export class KeptRecordsArgs extends PageArgs {
  @Field(() => KeptRecordsShownEnum, { defaultValue: 'due' }) which: KeptRecordsShown = 'due';
}

@ArgsType()
export class RetentionOfRecordArgs {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
}

const words = { message: '$property: use at most 2,000 characters' };

@InputType()
export class SetLegalHoldInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => String) @MaxLength(2000, words) reason: string;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}

@InputType()
export class LiftLegalHoldInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'id: send a UUID' }) id: string;
  @Field(() => String) @MaxLength(2000, words) reason: string;
  @Field(() => Int) @IsInt() version: number;
}

@InputType()
export class RecordToAnonymiseInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => Int) @IsInt() version: number;
}

@InputType()
export class AnonymiseRecordsInput {
  @Field(() => [RecordToAnonymiseInput], { description: `At most ${mostRecordsAtOnce}, each at the version that was looked at.` })
  @ArrayMinSize(1, { message: 'records: choose at least one record' })
  @ArrayMaxSize(mostRecordsAtOnce, { message: `records: choose at most ${mostRecordsAtOnce} at once` })
  @ValidateNested({ each: true })
  @Type(() => RecordToAnonymiseInput)
  records: RecordToAnonymiseInput[];
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}

@ObjectType('RetentionPeriods', { description: 'How long records are kept: the installation’s, or a team’s own.' })
export class RetentionPeriodsType {
  @Field(() => ID, { nullable: true, description: 'Null for the installation’s.' }) teamId: string | null;
  @Field(() => String, { nullable: true }) teamName: string | null;
  @Field(() => Boolean, { description: 'Whether a team has its own, or goes by the installation’s.' }) isOwn: boolean;
  @Field(() => Int) afterSupportYears: number;
  @Field(() => Int) childUntilAge: number;
  @Field(() => Int) childUntilAgeIf17: number;
  @Field(() => Int) afterDeathYears: number;
  @Field(() => Int) neverStartedYears: number;
  @Field(() => Int, { description: '0 where a team has none of its own yet.' }) version: number;
}

@InputType()
export class ChangeInstallationRetentionInput {
  @Field(() => Int) @IsInt() @Min(0) @Max(1000) afterSupportYears: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(1000) childUntilAge: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(1000) childUntilAgeIf17: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(1000) afterDeathYears: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(1000) neverStartedYears: number;
  @Field(() => Int) @IsInt() version: number;
}

@InputType()
export class ChangeTeamRetentionInput extends ChangeInstallationRetentionInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'teamId: send a UUID' }) teamId: string;
}

