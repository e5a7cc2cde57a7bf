import { CalendarDateScalar, PageInfo } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FacetType, TownType } from './filters.type';

@ObjectType('MatchReason', { description: 'One thing in a service’s favour.' })
export class MatchReasonType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  text: string;
}

@ObjectType('MatchCaution', { description: 'One thing to know before choosing it.' })
export class MatchCautionType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  text: string;
}

@ObjectType('Position', { description: 'WGS 84 degrees.' })
export class PositionType {
  @Field(() => Float)
  longitude: number;

  @Field(() => Float)
  latitude: number;
}

@ObjectType('Match', { description: 'A service that may help, and why.' })
export class MatchType {
  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is given; none when people need not travel.' })
  locationLabel: string | null;

  @Field(() => Int, { nullable: true, description: 'In a straight line; none when people need not travel, or when the place is not known.' })
  distanceMetres: number | null;

  @Field(() => Boolean, { description: 'Whether people’s details may be sent to it; if not, it can be signposted only.' })
  takesReferrals: boolean;

  @Field(() => String, { nullable: true, description: 'Who may bring a person to it, in words; none when not known.' })
  access: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  lastConfirmedOn: CalendarDate | null;

  @Field(() => [MatchReasonType], { description: 'The weightiest first.' })
  reasons: readonly MatchReasonType[];

  @Field(() => [MatchCautionType], { description: 'The gravest first.' })
  cautions: readonly MatchCautionType[];

  @Field(() => PositionType, { nullable: true })
  position: PositionType | null;
}

@ObjectType('NextBest', { description: 'What can be said when nothing was found.' })
export class NextBestType {
  @Field(() => MatchType, { nullable: true, description: 'The nearest service that would help, beyond the distance asked for.' })
  nearest: MatchType | null;

  @Field(() => Int, { description: 'How many within the distance would help and are full.' })
  full: number;

  @Field(() => Int, { nullable: true, description: 'The shortest wait that a full one tells, in weeks.' })
  fullWaitWeeks: number | null;
}

@ObjectType('SearchedNeed')
export class SearchedNeedType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;
}

@ObjectType('CorrectedWord', { description: 'A slip that was put right.' })
export class CorrectedWordType {
  @Field(() => String)
  typed: string;

  @Field(() => String)
  meant: string;
}

@ObjectType('SearchResult')
export class SearchResultType {
  @Field(() => Int)
  total: number;

  @Field(() => Boolean, { description: 'Whether distances are from the middle of a sector or district, because no more is known of the place.' })
  approximate: boolean;

  @Field(() => String, { description: 'The place that was found: a postcode, or the sector or district that stands for it.' })
  placeLabel: string;

  @Field(() => PositionType, { description: 'The place that distances are from.' })
  centre: PositionType;

  @Field(() => [TownType], { description: 'Names to write on a map; on the first page only.' })
  towns: readonly TownType[];

  @Field(() => Int)
  withinMetres: number;

  @Field(() => [SearchedNeedType], { description: 'The needs that were understood; none when every kind of service was searched.' })
  needs: readonly SearchedNeedType[];

  @Field(() => [String], { description: 'Words that meant no need that is known, and were looked for in names instead.' })
  words: readonly string[];

  @Field(() => [CorrectedWordType], { description: 'Words that were read as others, because nothing is known by them as they were typed.' })
  corrected: readonly CorrectedWordType[];

  @Field(() => Boolean, { description: 'Whether the typed words may be a cry for help: lines that answer at once come first.' })
  isUrgent: boolean;

  @Field(() => [MatchType])
  items: readonly MatchType[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => NextBestType, { nullable: true })
  nextBest: NextBestType | null;

  @Field(() => [FacetType])
  facets: readonly FacetType[];
}

@ObjectType('PatientNeedToMatch')
export class PatientNeedToMatchType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => Boolean, { description: 'Whether support was looked for with it.' })
  asked: boolean;
}

@ObjectType('PatientMatches', { description: 'Services for one patient. Where the patient lives stays on the server: distances tell enough.' })
export class PatientMatchesType {
  @Field(() => Int)
  total: number;

  @Field(() => Boolean)
  approximate: boolean;

  @Field(() => Int)
  withinMetres: number;

  @Field(() => String, { nullable: true, description: 'The place that was named instead of the patient’s home; none when distances are from home.' })
  placeLabel: string | null;

  @Field(() => [PatientNeedToMatchType], { description: 'The patient’s open needs.' })
  needs: readonly PatientNeedToMatchType[];

  @Field(() => [SearchedNeedType], { description: 'Needs that the typed words mean: looked for first.' })
  typedNeeds: readonly SearchedNeedType[];

  @Field(() => [String], { description: 'Typed words that mean no need that is known: looked for in names.' })
  words: readonly string[];

  @Field(() => [CorrectedWordType], { description: 'Words that were read as others, because nothing is known by them as they were typed.' })
  corrected: readonly CorrectedWordType[];

  @Field(() => Boolean, { description: 'Whether the typed words may be a cry for help: lines that answer at once come first.' })
  isUrgent: boolean;

  @Field(() => Boolean, { description: 'Whether nothing with the typed words helps with a need asked for, so that whatever has the words is listed.' })
  wordsAlone: boolean;

  @Field(() => [MatchType])
  items: readonly MatchType[];

  @Field(() => [MatchType], { description: 'A few services that between them help with every need asked for; none when one need is asked, or when none are known.' })
  together: readonly MatchType[];

  @Field(() => [FacetType])
  facets: readonly FacetType[];

  @Field(() => [TownType], { description: 'Names to write on a map; on the first page only.' })
  towns: readonly TownType[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => NextBestType, { nullable: true })
  nextBest: NextBestType | null;
}

@ObjectType('WhyNot', { description: 'Whether a service is among a patient’s matches, and if not, the rule that keeps it out.' })
export class WhyNotType {
  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => Boolean)
  listed: boolean;

  @Field(() => String)
  slug: string;

  @Field(() => String, { nullable: true })
  rule: string | null;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true, description: 'What can be done about it, where something can.' })
  remedy: string | null;

  @Field(() => Int, { nullable: true, description: 'How far it is, where it is too far.' })
  tooFarMetres: number | null;
}

@ObjectType('WhyNotAnswers')
export class WhyNotAnswersType {
  @Field(() => [WhyNotType], { description: 'At most ten; empty when no published service has such a name.' })
  services: readonly WhyNotType[];
}
