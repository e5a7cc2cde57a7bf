import {
  authorities, concernCategories, concernOutcomes, concernRecipients, concernStates, concernSteps, concernSubjects, dangers, disclosureFindings, disclosureGrounds, whyNotAsked, whyNotTold, wishesMetAnswers,
  type Authority, type ConcernCategory, type ConcernOutcome, type ConcernRecipient, type ConcernState, type ConcernStep, type ConcernSubject, type Danger, type DisclosureFinding, type DisclosureGround,
  type WhyNotAsked, type WhyNotTold, type WishesMet,
} from '@linkwell/casework-domain';
import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TeamMemberType } from '../desk/desk.types';
import { enumOf } from '../graphql/enums';
import { SafetyFlagType } from './flag.type';

export const ConcernSubjectEnum = enumOf('ConcernSubject', concernSubjects);
export const ConcernCategoryEnum = enumOf('ConcernCategory', concernCategories);
export const DangerEnum = enumOf('ConcernDanger', dangers);
export const WhyNotAskedEnum = enumOf('WhyNotAsked', whyNotAsked);
export const ConcernStateEnum = enumOf('ConcernState', concernStates);
export const ConcernStepEnum = enumOf('ConcernStep', concernSteps);
export const ConcernRecipientEnum = enumOf('ConcernRecipient', concernRecipients);
export const ConcernOutcomeEnum = enumOf('ConcernOutcome', concernOutcomes);
export const WishesMetEnum = enumOf('WishesMet', wishesMetAnswers);
export const DisclosureGroundEnum = enumOf('DisclosureGround', disclosureGrounds);
export const AuthorityEnum = enumOf('DisclosureAuthority', authorities);
export const WhyNotToldEnum = enumOf('WhyNotTold', whyNotTold);
export const DisclosureFindingEnum = enumOf('DisclosureFinding', disclosureFindings);

@ObjectType('ConcernInShort')
export class ConcernInShortType {
  @Field(() => ID) id: string;
  @Field(() => ConcernSubjectEnum) subject: ConcernSubject;
  @Field(() => [ConcernCategoryEnum]) categories: readonly ConcernCategory[];
  @Field(() => DangerEnum) danger: Danger;
  @Field(() => ConcernStateEnum) state: ConcernState;
  @Field(() => DateTime) raisedAt: Date;
  @Field(() => String) raisedBy: string;
}

@ObjectType('ConcernEntry', { description: 'One thing that was done about a concern. Never changed.' })
export class ConcernEntryType {
  @Field(() => ID) id: string;
  @Field(() => ConcernStepEnum) step: ConcernStep;
  @Field(() => ConcernRecipientEnum, { nullable: true }) recipient: ConcernRecipient | null;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => CalendarDateScalar) takenOn: CalendarDate;
  @Field(() => DateTime) recordedAt: Date;
  @Field(() => String) recordedBy: string;
}

@ObjectType('SafeguardingDisclosure', { description: 'What was disclosed without agreement, on what grounds and by whose decision.' })
export class DisclosureType {
  @Field(() => ID) id: string;
  @Field(() => ConcernRecipientEnum) recipient: ConcernRecipient;
  @Field(() => String) recipientWords: string;
  @Field(() => String) whatWords: string;
  @Field(() => DisclosureGroundEnum) ground: DisclosureGround;
  @Field(() => String) whyWords: string;
  @Field(() => CalendarDateScalar) disclosedOn: CalendarDate;
  @Field(() => AuthorityEnum) authority: Authority;
  @Field(() => String, { nullable: true, description: 'The lead of the team who decided it.' }) authoriser: string | null;
  @Field(() => String, { nullable: true, description: 'The safeguarding lead elsewhere who decided it.' }) authoriserWords: string | null;
  @Field(() => Boolean, { description: 'The person was told.' }) told: boolean;
  @Field(() => WhyNotToldEnum, { nullable: true }) whyNotTold: WhyNotTold | null;
  @Field(() => String, { nullable: true }) notToldWords: string | null;
  @Field(() => DateTime) recordedAt: Date;
  @Field(() => String) recordedBy: string;
  @Field(() => Boolean, { description: 'A lead who did not write it down has to look at it.' }) waits: boolean;
  @Field(() => Boolean) mayReview: boolean;
  @Field(() => DisclosureFindingEnum, { nullable: true }) finding: DisclosureFinding | null;
  @Field(() => String, { nullable: true }) findingWords: string | null;
  @Field(() => DateTime, { nullable: true }) reviewedAt: Date | null;
  @Field(() => String, { nullable: true }) reviewedBy: string | null;
  @Field(() => Int) version: number;
}

@ObjectType('SafeguardingConcern')
export class ConcernType extends ConcernInShortType {
  @Field(() => ID) patientId: string;
  @Field(() => String) patientName: string;
  @Field(() => CalendarDateScalar) noticedOn: CalendarDate;
  @Field(() => String, { description: 'What was seen or said.' }) seenWords: string;
  @Field(() => Boolean) wishesAsked: boolean;
  @Field(() => WhyNotAskedEnum, { nullable: true }) whyNotAsked: WhyNotAsked | null;
  @Field(() => String, { nullable: true, description: 'What they want to happen, or more about why they were not asked.' }) wishesWords: string | null;
  @Field(() => ConcernOutcomeEnum, { nullable: true }) outcome: ConcernOutcome | null;
  @Field(() => WishesMetEnum, { nullable: true }) wishesMet: WishesMet | null;
  @Field(() => Boolean, { description: 'No support is offered to this person or runs.' }) supportEnded: boolean;
  @Field(() => Boolean, { description: 'The viewer leads the team, and may close it.' }) isLed: boolean;
  @Field(() => [ConcernEntryType], { description: 'Oldest first.' }) entries: readonly ConcernEntryType[];
  @Field(() => [DisclosureType], { description: 'Newest first.' }) disclosures: readonly DisclosureType[];
  @Field(() => [TeamMemberType], { description: 'Who leads the team now, and can decide a disclosure.' }) leads: readonly TeamMemberType[];
  @Field(() => Int) version: number;
}

@ObjectType('SafeguardingOfPatient')
export class SafeguardingOfPatientType {
  @Field(() => ID) patientId: string;
  @Field(() => String) patientName: string;
  @Field(() => Int) age: number;
  @Field(() => [TeamMemberType], { description: 'Who is told when a concern is raised.' }) leads: readonly TeamMemberType[];
  @Field(() => [SafetyFlagType], { description: 'Those in force first, at most 50.' }) flags: readonly SafetyFlagType[];
  @Field(() => [ConcernInShortType], { description: 'Newest first, at most 50, those that the viewer may see: there may be others.' }) concerns: readonly ConcernInShortType[];
}
