import { incomingStates, notForUsReasons, type EpisodeState, type IncomingState, type NeedUrgency, type NotForUsReason } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, EpisodeStateEnum, NeedUrgencyEnum, ReferralSourceEnum } from '../graphql/enums';
import { SafeContactType } from '../graphql/patient.type';
import type { ReferralSource } from '../referral-source';

export const IncomingStateEnum = enumOf('IncomingState', incomingStates);
export const NotForUsReasonEnum = enumOf('NotForUsReason', notForUsReasons);
export const IncomingStandingEnum = enumOf('IncomingStanding', ['waiting', 'decided']);
export const CameByEnum = enumOf('IncomingCameBy', ['form', 'pasted', 'csv']);

@ObjectType('Referrer', { description: 'Who asked for the support. Empty where it is not known.' })
export class ReferrerType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  role: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String)
  phone: string;

  @Field(() => String)
  email: string;
}

@ObjectType('IntakeNote', { description: 'Words that came with a referral, under their own heading.' })
export class IntakeNoteType {
  @Field(() => String)
  heading: string;

  @Field(() => String)
  text: string;
}

@ObjectType('KnownPatient', { description: 'A patient of the team who may be the same person.' })
export class KnownPatientType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  forename: string;

  @Field(() => String)
  surname: string;

  @Field(() => CalendarDateScalar)
  dateOfBirth: CalendarDate;

  @Field(() => String)
  siteName: string;

  @Field(() => EpisodeStateEnum)
  episodeState: EpisodeState;

  @Field(() => Boolean, { description: 'The NHS number is the same; otherwise surname and date of birth are.' })
  sameNumber: boolean;
}

@ObjectType('IncomingReferral', { description: 'A referral to the team, before it is an episode of support.' })
export class IncomingReferralType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  teamName: string;

  @Field(() => ID, { nullable: true, description: 'Null while it is not known at which of the team’s practices the person is registered.' })
  siteId: string | null;

  @Field(() => String, { nullable: true })
  siteName: string | null;

  @Field(() => IncomingStateEnum)
  state: IncomingState;

  @Field(() => ReferralSourceEnum)
  source: ReferralSource;

  @Field(() => NeedUrgencyEnum)
  urgency: NeedUrgency;

  @Field(() => CalendarDateScalar)
  receivedOn: CalendarDate;

  @Field(() => CameByEnum)
  cameBy: 'form' | 'pasted' | 'csv';

  @Field(() => String)
  forename: string;

  @Field(() => String)
  surname: string;

  @Field(() => CalendarDateScalar)
  dateOfBirth: CalendarDate;

  @Field(() => Int, { description: 'Whole years today.' })
  age: number;

  @Field(() => String, { nullable: true })
  nhsNumber: string | null;

  @Field(() => String, { nullable: true })
  postcode: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => SafeContactType, { nullable: true })
  safeContact: SafeContactType | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => ReferrerType)
  referrer: ReferrerType;

  @Field(() => [IntakeNoteType])
  notes: IntakeNoteType[];

  @Field(() => Boolean, { description: 'Somebody of the team may be the same person.' })
  maybeKnown: boolean;

  @Field(() => [KnownPatientType], { description: 'Shown with one referral that waits; empty in lists.' })
  known: KnownPatientType[];

  @Field(() => [ID], { description: 'Other referrals that wait and may be of the same person.' })
  sameWaiting: string[];

  @Field(() => String)
  recordedBy: string;

  @Field(() => DateTime)
  recordedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who is looking at it, or looked.' })
  takenBy: string | null;

  @Field(() => NotForUsReasonEnum, { nullable: true })
  notForUsReason: NotForUsReason | null;

  @Field(() => String, { nullable: true })
  outcomeWords: string | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy: string | null;

  @Field(() => ID, { nullable: true })
  patientId: string | null;

  @Field(() => ID, { nullable: true })
  episodeId: string | null;

  @Field(() => Int)
  version: number;
}

export const IncomingReferralConnection = connectionOf('IncomingReferral', IncomingReferralType);
