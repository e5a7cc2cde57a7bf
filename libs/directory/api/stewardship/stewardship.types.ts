import { evidenceKinds, listingParts, listingStates, type EvidenceKind, type Freshness, type ListingPartName, type ListingState } from '@linkwell/directory-domain';
import { CalendarDateScalar, connectionOf, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FreshnessEnum } from '../graphql/service.type';
import type { DeskCounts } from './desk';
import type { Report } from './reports';
import type { CoverageArea as Area, CoverageCell as Cell } from './coverage';
import type { StewardListing as Listing } from './steward-listings';

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };

export const ListingStateEnum = enumOf(listingStates);
registerEnumType(ListingStateEnum, { name: 'ListingState' });
export const DuplicateStateEnum = { open: 'open', different: 'different', merged: 'merged' } as const;
registerEnumType(DuplicateStateEnum, { name: 'DuplicateState' });
export const EvidenceKindEnum = enumOf(evidenceKinds);
registerEnumType(EvidenceKindEnum, { name: 'DuplicateEvidenceKind' });
export const ListingPartEnum = enumOf(listingParts.map(({ part }) => part));
registerEnumType(ListingPartEnum, { name: 'ListingPart' });

@ObjectType('StewardListing', { description: 'Any listing of the directory, whatever its state, as a steward sees it.' })
export class StewardListing implements Listing {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) slug: string;
  @Field(() => ID) organisationId: string;
  @Field(() => String) organisation: string;
  @Field(() => ListingStateEnum) state: ListingState;
  @Field(() => [String]) places: string[];
  @Field(() => [String]) needs: string[];
  @Field(() => [String]) phones: string[];
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was imported from.' }) source: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) lastConfirmedOn: CalendarDate | null;
  @Field(() => FreshnessEnum) freshness: Freshness;
  @Field(() => String, { description: 'When it was last confirmed, in words.' }) confirmation: string;
  @Field(() => Boolean) doNotList: boolean;
  @Field(() => String, { nullable: true }) doNotListReason: string | null;
  @Field(() => Boolean, { description: 'Whether its whole organisation is on the do-not-list.' }) organisationDoNotList: boolean;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'Since when its source has not named it any more.' }) vanishedOn: CalendarDate | null;
  @Field(() => Int) version: number;
}
export const StewardListingConnection = connectionOf('StewardListing', StewardListing);

@ObjectType('CoverageCell')
export class CoverageCell implements Cell {
  @Field(() => ID) termId: string;
  @Field(() => String) label: string;
  @Field(() => Int) services: number;
  @Field(() => Int, { description: 'Of these: not confirmed for six months, or never.' }) doubtful: number;
}

@ObjectType('CoverageArea')
export class CoverageArea implements Area {
  @Field(() => String) area: string;
  @Field(() => Int) services: number;
  @Field(() => Int) confirmed: number;
  @Field(() => Int) stale: number;
  @Field(() => Int) unconfirmed: number;
  @Field(() => [CoverageCell]) cells: CoverageCell[];
}
export const CoverageAreaConnection = connectionOf('CoverageArea', CoverageArea);

@ObjectType('DuplicateEvidence')
export class DuplicateEvidence {
  @Field(() => EvidenceKindEnum) kind: EvidenceKind;
  @Field(() => String) words: string;
}

@ObjectType('DuplicatePairSummary', { description: 'Two listings that may be one.' })
export class DuplicatePairSummary {
  @Field(() => ID) id: string;
  @Field(() => Float, { description: 'From 0 to 1.' }) score: number;
  @Field(() => [DuplicateEvidence]) evidence: DuplicateEvidence[];
  @Field(() => DuplicateStateEnum) state: 'open' | 'different' | 'merged';
  @Field(() => String) firstName: string;
  @Field(() => String) firstOrganisation: string;
  @Field(() => String) secondName: string;
  @Field(() => String) secondOrganisation: string;
}
export const DuplicatePairConnection = connectionOf('DuplicatePairSummary', DuplicatePairSummary);

@ObjectType('ComparedPart')
export class ComparedPart {
  @Field(() => ListingPartEnum) part: ListingPartName;
  @Field(() => String) label: string;
  @Field(() => [[String]], { description: 'What each of the two listings says, in lines.' }) said: string[][];
  @Field(() => Boolean) same: boolean;
}

@ObjectType('ComparedListing')
export class ComparedListing {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) slug: string;
  @Field(() => String) organisation: string;
  @Field(() => String) confirmation: string;
  @Field(() => String, { nullable: true }) source: string | null;
}

@ObjectType('DuplicatePair', { description: 'Two listings side by side.' })
export class DuplicatePairType {
  @Field(() => ID) id: string;
  @Field(() => Float) score: number;
  @Field(() => [DuplicateEvidence]) evidence: DuplicateEvidence[];
  @Field(() => DuplicateStateEnum) state: 'open' | 'different' | 'merged';
  @Field(() => Int) version: number;
  @Field(() => ID, { nullable: true }) keptId: string | null;
  @Field(() => [ComparedListing]) listings: ComparedListing[];
  @Field(() => [ComparedPart]) parts: ComparedPart[];
}

@ObjectType('BarredListing')
export class DoNotListed {
  @Field(() => ID) id: string;
}

@ObjectType('StartedTask', { description: 'Long work that has begun: watch it with `task(id)`.' })
export class StartedTask {
  @Field(() => ID) taskId: string;
}

@ObjectType('StewardDesk', { description: 'What waits for a steward, counted.' })
export class StewardDeskType implements DeskCounts {
  @Field(() => Int) reviews: number;
  @Field(() => Int) claims: number;
  @Field(() => Int) reports: number;
  @Field(() => Int) duplicates: number;
  @Field(() => Int, { description: 'Organisations that did not answer when asked whether their listings are still right.' }) unanswered: number;
  @Field(() => Int) unconfirmed: number;
  @Field(() => Int) listings: number;
}

@ObjectType('ListingReport', { description: 'Somebody says that a listing is wrong.' })
export class ListingReport implements Report {
  @Field(() => ID) id: string;
  @Field(() => ID) serviceId: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) organisation: string;
  @Field(() => [String]) phones: string[];
  @Field(() => String, { description: '`closed`, `contact`, `times`, `place` or `other`.' }) about: string;
  @Field(() => String) words: string;
  @Field(() => String, { description: '`public`, `link_worker`, `steward` or `organisation`.' }) saidBy: string;
  @Field(() => DateTime) madeAt: Date;
  @Field(() => DateTime, { nullable: true }) handledAt: Date | null;
}
export const ListingReportConnection = connectionOf('ListingReport', ListingReport);

@ObjectType('HandledReport')
export class HandledReport {
  @Field(() => ID) id: string;
}
