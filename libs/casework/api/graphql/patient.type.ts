import type { ContactChannel, NhsNumberStatus } from '@linkwell/casework-domain';
import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AboutPatientType } from '../about/about.type';
import { AgreementType } from './agreement.type';
import { ContactType } from './contact.type';
import { ContactChannelEnum, NhsNumberStatusEnum } from './enums';
import { EpisodeType } from './episode.type';
import { FlagInSightType } from '../safeguarding/flag.type';
import { NeedType } from './need.type';

@ObjectType('SafeContact', { description: 'How the person may be reached without harm.' })
export class SafeContactType {
  @Field(() => String, { description: 'Empty where only the e-mail address is safe.' })
  number: string;

  @Field(() => String, { description: 'When to ring; empty for any time.' })
  times: string;

  @Field(() => Boolean)
  leaveMessages: boolean;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => ContactChannelEnum, { description: 'The one to try first.' })
  preferred: ContactChannel;
}

@ObjectType('PatientTeam')
export class PatientTeamType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType('PatientSite', { description: 'The GP practice the person is registered with.' })
export class PatientSiteType extends PatientTeamType {
  @Field(() => String)
  odsCode: string;
}

@ObjectType('Patient')
export class PatientType {
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

  @Field(() => String, { nullable: true, description: 'Ten digits; null when it is not known.' })
  nhsNumber: string | null;

  @Field(() => NhsNumberStatusEnum)
  nhsNumberStatus: NhsNumberStatus;

  @Field(() => String, { nullable: true, description: 'Null when it is not known or the person has no fixed address.' })
  postcode: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => SafeContactType, { nullable: true })
  safeContact: SafeContactType | null;

  @Field(() => AboutPatientType)
  about: AboutPatientType;

  @Field(() => [FlagInSightType], { description: 'Flags in force, with what whoever visits has to do; never why.' })
  flags: FlagInSightType[];

  @Field(() => PatientTeamType)
  team: PatientTeamType;

  @Field(() => PatientSiteType)
  site: PatientSiteType;

  @Field(() => EpisodeType, { description: 'The latest episode.' })
  episode: EpisodeType;

  @Field(() => [EpisodeType], { description: 'Newest first.' })
  earlierEpisodes: EpisodeType[];

  @Field(() => [NeedType], { description: 'Of the latest episode, what matters most first.' })
  needs: NeedType[];

  @Field(() => [AgreementType], { description: 'Of the latest episode, newest first.' })
  agreements: AgreementType[];

  @Field(() => [ContactType], { description: 'Of the latest episode, newest first, at most 100.' })
  contacts: ContactType[];

  @Field(() => DateTime)
  lastActivityAt: Date;

  @Field(() => Int)
  version: number;
}
