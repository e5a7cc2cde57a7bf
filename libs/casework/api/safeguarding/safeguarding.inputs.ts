import {
  addedSteps, longestConcernWords, longestFlagReason, longestVisitWords,
  type AddedStep, type Authority, type ConcernCategory, type ConcernOutcome, type ConcernRecipient, type ConcernSubject, type Danger, type DisclosureFinding, type DisclosureGround, type FlagKind,
  type VisitPrecaution, type WhyNotAsked, type WhyNotTold, type WishesMet,
} from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { enumOf } from '../graphql/enums';
import {
  AuthorityEnum, ConcernCategoryEnum, ConcernOutcomeEnum, ConcernRecipientEnum, ConcernSubjectEnum, DangerEnum, DisclosureFindingEnum, DisclosureGroundEnum, WhyNotAskedEnum, WhyNotToldEnum, WishesMetEnum,
} from './concern.type';
import { FlagKindEnum, VisitPrecautionEnum } from './flag.type';

const AddedStepEnum = enumOf('ConcernStepToAdd', addedSteps);

/** Four bytes at most for each character: the domain counts characters and says so in words. */
const words = (longest: number) => MaxLength(longest * 4, { message: `$property: use at most ${longest} characters` });
const id = (name: string) => IsUUID(undefined, { message: `${name}: send a UUID` });

@InputType()
export class RaiseConcernInput {
  @Field(() => ID) @id('patientId') patientId: string;
  @Field(() => ConcernSubjectEnum) subject: ConcernSubject;
  @Field(() => [ConcernCategoryEnum]) @ArrayMaxSize(20) categories: ConcernCategory[];
  @Field(() => DangerEnum) danger: Danger;
  @Field(() => CalendarDateScalar) noticedOn: CalendarDate;
  @Field(() => String, { description: 'What was seen or said.' }) @words(longestConcernWords) seenWords: string;
  @Field(() => Boolean) @IsBoolean() wishesAsked: boolean;
  @Field(() => WhyNotAskedEnum, { nullable: true }) @IsOptional() whyNotAsked: WhyNotAsked | null = null;
  @Field(() => String, { defaultValue: '', description: 'What they want to happen, or more about why they were not asked.' }) @words(longestConcernWords) wishesWords: string = '';
  @Field(() => ID) @id('idempotencyKey') idempotencyKey: string;
}

@InputType({ isAbstract: true })
abstract class OfConcernInput {
  @Field(() => ID) @id('concernId') concernId: string;
  @Field(() => Int, { description: 'The version that was seen.' }) @IsInt() version: number;
}

@InputType()
export class AddConcernStepInput extends OfConcernInput {
  @Field(() => AddedStepEnum) step: AddedStep;
  @Field(() => ConcernRecipientEnum, { nullable: true }) @IsOptional() recipient: ConcernRecipient | null = null;
  @Field(() => CalendarDateScalar) takenOn: CalendarDate;
  @Field(() => String) @words(longestConcernWords) words: string;
  @Field(() => ID) @id('idempotencyKey') idempotencyKey: string;
}

@InputType()
export class CloseConcernInput extends OfConcernInput {
  @Field(() => ConcernOutcomeEnum) outcome: ConcernOutcome;
  @Field(() => WishesMetEnum) wishesMet: WishesMet;
  @Field(() => String) @words(longestConcernWords) words: string;
}

@InputType()
export class RecordDisclosureInput extends OfConcernInput {
  @Field(() => ConcernRecipientEnum) recipient: ConcernRecipient;
  @Field(() => String, { description: 'Who exactly.' }) @words(longestConcernWords) recipientWords: string;
  @Field(() => String, { description: 'What they were told.' }) @words(longestConcernWords) whatWords: string;
  @Field(() => DisclosureGroundEnum) ground: DisclosureGround;
  @Field(() => String) @words(longestConcernWords) whyWords: string;
  @Field(() => CalendarDateScalar) disclosedOn: CalendarDate;
  @Field(() => AuthorityEnum) authority: Authority;
  @Field(() => ID, { nullable: true }) @IsOptional() @id('authoriserId') authoriserId: string | null = null;
  @Field(() => String, { defaultValue: '' }) @words(longestConcernWords) authoriserWords: string = '';
  @Field(() => Boolean) @IsBoolean() told: boolean;
  @Field(() => WhyNotToldEnum, { nullable: true }) @IsOptional() whyNotTold: WhyNotTold | null = null;
  @Field(() => String, { defaultValue: '' }) @words(longestConcernWords) notToldWords: string = '';
  @Field(() => ID) @id('idempotencyKey') idempotencyKey: string;
}

@InputType()
export class ReviewDisclosureInput {
  @Field(() => ID) @id('id') id: string;
  @Field(() => DisclosureFindingEnum) finding: DisclosureFinding;
  @Field(() => String, { nullable: true, description: 'Needed where it was not right.' }) @IsOptional() @words(longestConcernWords) words?: string | null;
  @Field(() => Int, { description: 'The version that was seen.' }) @IsInt() version: number;
}

@InputType()
export class SetSafetyFlagInput {
  @Field(() => ID) @id('patientId') patientId: string;
  @Field(() => FlagKindEnum) kind: FlagKind;
  @Field(() => [VisitPrecautionEnum]) @ArrayMaxSize(10) precautions: VisitPrecaution[];
  @Field(() => String, { defaultValue: '', description: 'For everybody who visits: what to do, never why.' }) @words(longestVisitWords) visitWords: string = '';
  @Field(() => String, { description: 'For those alone who may see concerns.' }) @words(longestFlagReason) reason: string;
  @Field(() => CalendarDateScalar) reviewOn: CalendarDate;
  @Field(() => ID) @id('idempotencyKey') idempotencyKey: string;
}

@InputType()
export class LookAtSafetyFlagInput {
  @Field(() => ID) @id('flagId') flagId: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'Until when it stays; left out where it ends.' }) @IsOptional() reviewOn: CalendarDate | null = null;
  @Field(() => String) @words(longestFlagReason) words: string;
  @Field(() => Int, { description: 'The version that was seen.' }) @IsInt() version: number;
}
