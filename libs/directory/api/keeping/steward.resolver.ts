import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReportListingInput, ReportReceived } from '../public/graphql/public-door.types';
import { DecideClaim } from './claim/decide-claim';
import { ListClaims } from './claim/list-claims';
import { ConfirmListings } from './confirm/confirm-listings';
import { SuggestChange } from './confirm/suggest-change';
import { ListingsConfirmedResult } from './desk.resolver';
import { ListingIdsArgs, ListingsConfirmed, OrganisationArgs } from './graphql/desk.types';
import { ApproveClaimInput, ClaimDecided, ListingClaimConnection, NotReached, RefuseClaimInput, UnconfirmedOrganisationConnection } from './graphql/steward.types';
import { Unconfirmed } from './steward/unconfirmed';

const ClaimDecidedResult = resultOf('ClaimDecided', ClaimDecided);
const NotReachedResult = resultOf('NotReached', NotReached);
const ChangeSuggestedResult = resultOf('ChangeSuggested', ReportReceived);

/** Those who are not of the organisation but help to keep its listings true: link workers who ring, and stewards. */
@Resolver()
export class KeepingStewardResolver {
  constructor(
    private readonly confirm: ConfirmListings,
    private readonly suggest: SuggestChange,
    private readonly unconfirmed: Unconfirmed,
    private readonly claims: ListClaims,
    private readonly decide: DecideClaim,
  ) {}

  @Requires('listing.confirm')
  @Example((world) => ({ serviceIds: [world.service] }))
  @Mutation(() => ListingsConfirmedResult, { description: 'The organisation said on the telephone that these are still correct.' })
  confirmByPhone(@Unit() unit: UnitOfWork, @Args() { serviceIds }: ListingIdsArgs): Promise<ListingsConfirmed | RefusalType> {
    return answer(unit, 'listing.confirmed', this.confirm.byPhone(unit, serviceIds), (ids) => Object.assign(new ListingsConfirmed(), { serviceIds: ids }));
  }

  @Requires('listing.confirm')
  @Example((world) => ({ input: { serviceId: world.service, about: 'times', words: 'They said that it is on Wednesdays now.' } }))
  @Mutation(() => ChangeSuggestedResult)
  suggestChange(@Unit() unit: UnitOfWork, @Args('input') input: ReportListingInput): Promise<ReportReceived | RefusalType> {
    return answer(unit, 'listing.change-suggested', this.suggest.run(unit, input), () => Object.assign(new ReportReceived(), { received: true }));
  }

  @Requires('listing.review')
  @Example(() => ({ first: 5 }))
  @Query(() => UnconfirmedOrganisationConnection)
  unconfirmedOrganisations(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.unconfirmed.list(unit, first, after);
  }

  @Requires('listing.review')
  @Example((world) => ({ organisationId: world.organisation }))
  @Mutation(() => NotReachedResult)
  couldNotReach(@Unit() unit: UnitOfWork, @Args() { organisationId }: OrganisationArgs): Promise<NotReached | RefusalType> {
    return answer(unit, 'organisation.not-reached', this.unconfirmed.couldNotReach(unit, organisationId), (id) => Object.assign(new NotReached(), { organisationId: id }));
  }

  @Requires('listing.review')
  @Example(() => ({}))
  @Mutation(() => Boolean, { description: 'Begins today’s round of asks now. Nobody is asked sooner than six months after the last time.' })
  askForConfirmation(@Unit() unit: UnitOfWork): Promise<boolean> {
    return this.unconfirmed.askNow(unit);
  }

  @Requires('listing.review')
  @Example(() => ({ first: 5 }))
  @Query(() => ListingClaimConnection)
  listingClaims(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.claims.run(unit, first, after);
  }

  @Requires('listing.review')
  @Example((world) => ({ input: { id: world.claim, version: 1 } }))
  @Mutation(() => ClaimDecidedResult)
  approveClaim(@Unit() unit: UnitOfWork, @Args('input') { id, version }: ApproveClaimInput): Promise<ClaimDecided | RefusalType> {
    return answer(unit, 'claim.approved', this.decide.approve(unit, id, version), (decided) => Object.assign(new ClaimDecided(), { id: decided }));
  }

  @Requires('listing.review')
  @Example((world) => ({ input: { id: world.claim, version: 1, reason: 'We could not find out who this is.' } }))
  @Mutation(() => ClaimDecidedResult)
  refuseClaim(@Unit() unit: UnitOfWork, @Args('input') { id, version, reason }: RefuseClaimInput): Promise<ClaimDecided | RefusalType> {
    return answer(unit, 'claim.refused', this.decide.refuse(unit, id, version, reason), (decided) => Object.assign(new ClaimDecided(), { id: decided }));
  }
}
