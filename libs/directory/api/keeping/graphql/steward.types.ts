import { CalendarDateScalar, connectionOf, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, MaxLength } from 'class-validator';
import { ServiceFreshness } from '../../graphql/service.type';

@ObjectType('UnconfirmedListing')
export class UnconfirmedListing {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => ServiceFreshness) freshness: ServiceFreshness;
}

@ObjectType('UnconfirmedOrganisation', { description: 'An organisation for a steward to ring: it did not answer, or there is no address to write to.' })
export class UnconfirmedOrganisation {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => [String]) phones: string[];
  @Field(() => CalendarDateScalar, { nullable: true, description: 'When it was asked without an answer; none when there is no address to write to.' }) askedOn: CalendarDate | null;
  @Field(() => Int, { description: 'How often it was rung in vain in the last three months.' }) tries: number;
  @Field(() => CalendarDateScalar, { nullable: true }) lastTriedOn: CalendarDate | null;
  @Field(() => [UnconfirmedListing], { description: 'Those to confirm, the stalest first.' }) listings: UnconfirmedListing[];
}
export const UnconfirmedOrganisationConnection = connectionOf('UnconfirmedOrganisation', UnconfirmedOrganisation);

@ObjectType('NotReached')
export class NotReached {
  @Field(() => ID) organisationId: string;
}

@ObjectType('ListingProposal')
export class ListingProposal {
  @Field(() => String) what: string;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => String, { nullable: true }) postcode: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) website: string | null;
  @Field(() => Boolean) runsIt: boolean;
}

@ObjectType('AlikeListing')
export class AlikeListing {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) organisationName: string;
}

@ObjectType('ListingClaim', { description: 'Somebody asks to keep a listing, or proposes one.' })
export class ListingClaim {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => DateTime) madeAt: Date;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String) words: string;
  @Field(() => String) serviceName: string;
  @Field(() => String) organisationName: string;
  @Field(() => AlikeListing, { nullable: true, description: 'What is claimed; none for a proposal.' }) listing: AlikeListing | null;
  @Field(() => Boolean, { description: 'Whether the published address was asked and gave no answer.' }) wasAsked: boolean;
  @Field(() => ListingProposal, { nullable: true }) proposal: ListingProposal | null;
  @Field(() => [AlikeListing], { description: 'Listings that a proposal may be about already.' }) alike: AlikeListing[];
}
export const ListingClaimConnection = connectionOf('ListingClaim', ListingClaim);

@ObjectType('ClaimDecided')
export class ClaimDecided {
  @Field(() => ID) id: string;
}

@InputType()
export class ApproveClaimInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'id: use the id of a request' }) id: string;
  @Field(() => Int) @IsInt() version: number;
}

@InputType()
export class RefuseClaimInput extends ApproveClaimInput {
  @Field(() => String) @MaxLength(500, { message: 'reason: use 500 characters or fewer' }) reason: string;
}
