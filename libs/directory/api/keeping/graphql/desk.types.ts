import { assuranceKinds, capacityStates, confirmationSources, type AssuranceKind, type CapacityState, type ConfirmationSource } from '@linkwell/directory-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CapacityStateEnum, ServiceCapacity, ServiceFreshness } from '../../graphql/service.type';

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };

export const AssuranceKindEnum = enumOf(assuranceKinds);
registerEnumType(AssuranceKindEnum, { name: 'AssuranceKind' });
export const AssuranceStateEnum = enumOf(['holds', 'runs_out_soon', 'lapsed', 'missing']);
registerEnumType(AssuranceStateEnum, { name: 'AssuranceState' });
export const ClosureStateEnum = enumOf(['closed', 'coming']);
registerEnumType(ClosureStateEnum, { name: 'ClosureState' });
export const ConfirmationSourceEnum = enumOf(confirmationSources);
registerEnumType(ConfirmationSourceEnum, { name: 'ConfirmationSource' });

@ObjectType('AssuranceStanding', { description: 'One thing that a service must show before it may be sent people’s details, as it stands today.' })
export class AssuranceStandingType {
  @Field(() => AssuranceKindEnum) kind: AssuranceKind;
  @Field(() => String) label: string;
  @Field(() => AssuranceStateEnum) state: keyof typeof AssuranceStateEnum;
  @Field(() => String, { nullable: true }) recordedBy: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) recordedOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day on which it holds, or held.' }) expiresOn: CalendarDate | null;
}

@ObjectType('TemporaryClosure')
export class TemporaryClosure {
  @Field(() => ClosureStateEnum) state: keyof typeof ClosureStateEnum;
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last closed day; none while nobody knows.' }) until: CalendarDate | null;
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType('SuggestedChange', { description: 'What somebody wrote of a listing. It says what they are, never who.' })
export class SuggestedChange {
  @Field(() => ID) id: string;
  @Field(() => String) about: string;
  @Field(() => String) words: string;
  @Field(() => String) saidBy: string;
  @Field(() => CalendarDateScalar) madeOn: CalendarDate;
}

@ObjectType('KeptListing', { description: 'A listing as those who keep it see it.' })
export class KeptListing {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => Int) version: number;
  @Field(() => Boolean) published: boolean;
  @Field(() => String) stateWords: string;
  @Field(() => String, { nullable: true, description: 'Where a change of it stands that is not published yet.' }) draft: string | null;
  @Field(() => Boolean, { description: 'Whether it is time to confirm it.' }) due: boolean;
  @Field(() => ServiceFreshness) freshness: ServiceFreshness;
  @Field(() => ServiceCapacity) capacity: ServiceCapacity;
  @Field(() => CalendarDateScalar, { nullable: true }) fullUntil: CalendarDate | null;
  @Field(() => Int, { nullable: true }) waitWeeks: number | null;
  @Field(() => TemporaryClosure, { nullable: true }) closure: TemporaryClosure | null;
  @Field(() => Boolean, { description: 'Whether it is a service that people can be referred to; assurance is for these.' }) takesReferrals: boolean;
  @Field(() => String) accessWords: string;
  @Field(() => [AssuranceStandingType]) assurance: AssuranceStandingType[];
  @Field(() => [SuggestedChange]) suggestions: SuggestedChange[];
}

@ObjectType('KeptOrganisation')
export class KeptOrganisation {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Boolean) mayManage: boolean;
  @Field(() => [KeptListing], { description: 'The stalest first.' }) listings: KeptListing[];
}

@ObjectType('ListingsConfirmed')
export class ListingsConfirmed {
  @Field(() => [ID]) serviceIds: string[];
}

@ObjectType('AssuranceOfListing')
export class AssuranceOfListing {
  @Field(() => ID) serviceId: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) organisationName: string;
  @Field(() => Int, { description: 'The organisation’s other listings.' }) others: number;
  @Field(() => [AssuranceStandingType]) standing: AssuranceStandingType[];
}

@InputType()
export class SetCapacityInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'serviceId: use the id of a listing' }) serviceId: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => CapacityStateEnum) @IsIn(capacityStates) state: CapacityState;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'With `full`: the first day with room again.' }) @IsOptional() until?: CalendarDate | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() waitWeeks?: number | null;
}

@InputType()
export class CloseListingInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'serviceId: use the id of a listing' }) serviceId: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last closed day.' }) @IsOptional() until?: CalendarDate | null;
  @Field(() => String, { nullable: true, description: 'Shown to the public, in 300 characters or fewer.' }) @IsOptional() @MaxLength(2000) note?: string | null;
}

@InputType()
export class ListingVersionInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'serviceId: use the id of a listing' }) serviceId: string;
  @Field(() => Int) @IsInt() version: number;
}

@ArgsType()
export class ListingIdsArgs {
  @Field(() => [ID])
  @ArrayMaxSize(500, { message: 'serviceIds: name 500 listings at most' })
  @IsUUID(undefined, { each: true, message: 'serviceIds: use the ids of listings' })
  serviceIds: string[];
}

@ArgsType()
export class ListingIdArgs {
  @Field(() => ID) @IsUUID(undefined, { message: 'serviceId: use the id of a listing' }) serviceId: string;
}

@InputType()
export class RecordAssuranceInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'serviceId: use the id of a listing' }) serviceId: string;
  @Field(() => AssuranceKindEnum) @IsIn(assuranceKinds) kind: AssuranceKind;
  @Field(() => CalendarDateScalar) expiresOn: CalendarDate;
  @Field(() => Boolean, { description: 'Also for the organisation’s other listings.' }) @IsBoolean() forAll: boolean;
}

@InputType()
export class WithdrawAssuranceInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'serviceId: use the id of a listing' }) serviceId: string;
  @Field(() => AssuranceKindEnum) @IsIn(assuranceKinds) kind: AssuranceKind;
}

@ObjectType('UseOfMonth')
export class UseOfMonthType {
  @Field(() => String, { description: '`YYYY-MM`.' }) month: string;
  @Field(() => Int) views: number;
  @Field(() => Int) shortlistings: number;
}

@ObjectType('UseOfListing')
export class UseOfListing {
  @Field(() => ID) serviceId: string;
  @Field(() => String) name: string;
  @Field(() => [UseOfMonthType], { description: 'The last twelve months, oldest first.' }) months: readonly UseOfMonthType[];
}

@ObjectType('ConfirmationOfListing')
export class ConfirmationOfListing {
  @Field(() => ID) id: string;
  @Field(() => String) listing: string;
  @Field(() => CalendarDateScalar) confirmedOn: CalendarDate;
  @Field(() => ConfirmationSourceEnum) source: ConfirmationSource;
  @Field(() => String) words: string;
}

@ObjectType('OwnFigures', { description: 'How often an organisation’s listings were looked at and shortlisted, and when each was confirmed. Nobody is counted, only looks.' })
export class OwnFigures {
  @Field(() => ID) organisationId: string;
  @Field(() => String) organisation: string;
  @Field(() => [UseOfListing]) listings: readonly UseOfListing[];
  @Field(() => [ConfirmationOfListing], { description: 'The newest fifty.' }) confirmations: readonly ConfirmationOfListing[];
}

@ArgsType()
export class OrganisationArgs {
  @Field(() => ID) @IsUUID(undefined, { message: 'organisationId: use the id of an organisation' }) organisationId: string;
}
