import { intakeFields, type IntakeField, type NeedUrgency } from '@linkwell/casework-domain';
import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, NeedUrgencyEnum, ReferralSourceEnum } from '../graphql/enums';
import { SafeContactType } from '../graphql/patient.type';
import type { ReferralSource } from '../referral-source';
import { IntakeNoteType, ReferrerType } from './incoming.type';

export const IntakeFieldEnum = enumOf('IntakeField', intakeFields);

@ObjectType('ReadLine', { description: 'A line of pasted text and where it went; neither field nor heading when it was not placed.' })
export class ReadLineType {
  @Field(() => Int)
  line: number;

  @Field(() => String)
  text: string;

  @Field(() => IntakeFieldEnum, { nullable: true })
  field: IntakeField | null;

  @Field(() => String, { nullable: true })
  heading: string | null;
}

@ObjectType('UnclearField', { description: 'What was said, and does not read as what the field holds.' })
export class UnclearFieldType {
  @Field(() => IntakeFieldEnum)
  field: IntakeField;

  @Field(() => String)
  text: string;
}

@ObjectType('SuggestedReferral', { description: 'What a text comes to. A person confirms it before anything is written.' })
export class SuggestedReferralType {
  @Field(() => String)
  forename: string;

  @Field(() => String)
  surname: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  dateOfBirth: CalendarDate | null;

  @Field(() => String)
  nhsNumber: string;

  @Field(() => String)
  postcode: string;

  @Field(() => String)
  phone: string;

  @Field(() => SafeContactType, { nullable: true })
  safeContact: SafeContactType | null;

  @Field(() => String)
  practice: string;

  @Field(() => ReferralSourceEnum, { nullable: true })
  source: ReferralSource | null;

  @Field(() => NeedUrgencyEnum, { nullable: true })
  urgency: NeedUrgency | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  receivedOn: CalendarDate | null;

  @Field(() => String)
  reason: string;

  @Field(() => ReferrerType)
  referrer: ReferrerType;

  @Field(() => [IntakeNoteType])
  notes: IntakeNoteType[];

  @Field(() => [UnclearFieldType])
  unclear: UnclearFieldType[];
}

@ObjectType('RowProblem', { description: 'What keeps a row from being taken, and the column that says so.' })
export class IntakeRowProblemType {
  @Field(() => String)
  field: string;

  @Field(() => String)
  message: string;
}

@ObjectType('UploadedRow')
export class UploadedRowType {
  @Field(() => Int, { description: 'The line in the file; the header is 1.' })
  line: number;

  @Field(() => String)
  name: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  dateOfBirth: CalendarDate | null;

  @Field(() => IntakeRowProblemType, { nullable: true })
  problem: IntakeRowProblemType | null;

  @Field(() => Boolean, { description: 'This row has come before: it makes nothing new.' })
  before: boolean;
}

@ObjectType('IntakeUpload', { description: 'A text or list that somebody brought, until it is confirmed, thrown away, or expires.' })
export class IntakeUploadType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  teamId: string;

  @Field(() => DateTime)
  expiresAt: Date;

  @Field(() => SuggestedReferralType, { nullable: true, description: 'Of a pasted text.' })
  suggested: SuggestedReferralType | null;

  @Field(() => [ReadLineType], { description: 'Of a pasted text: every line that says anything.' })
  lines: ReadLineType[];

  @Field(() => [UploadedRowType], { description: 'Of a list: at most 200.' })
  rows: UploadedRowType[];
}

@ObjectType('IntakeTaken')
export class IntakeTakenType {
  @Field(() => Int, { description: 'Referrals that now wait in triage and did not before.' })
  count: number;
}
