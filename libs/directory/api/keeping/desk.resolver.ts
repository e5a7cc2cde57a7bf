import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConfirmListings } from './confirm/confirm-listings';
import { RecordAssurance } from './desk/assurance';
import { ChangeRoom } from './desk/change-room';
import { ShowAssurance } from './desk/show-assurance';
import { ShowListings } from './desk/show-listings';
import { ShowOwnFigures } from './figures/own-figures';
import {
  AssuranceOfListing, CloseListingInput, KeptListing, KeptOrganisation, ListingIdArgs, ListingIdsArgs, ListingsConfirmed, ListingVersionInput, OrganisationArgs, OwnFigures,
  RecordAssuranceInput, SetCapacityInput, WithdrawAssuranceInput,
} from './graphql/desk.types';

const KeptListingResult = resultOf('KeptListing', KeptListing);
export const ListingsConfirmedResult = resultOf('ListingsConfirmed', ListingsConfirmed);
const AssuranceResult = resultOf('Assurance', AssuranceOfListing);

/** The organisation's first screen: what its editors and managers see and say of their own listings. */
@Resolver()
export class DeskResolver {
  constructor(
    private readonly show: ShowListings,
    private readonly room: ChangeRoom,
    private readonly confirm: ConfirmListings,
    private readonly assurance: RecordAssurance,
    private readonly shownAssurance: ShowAssurance,
    private readonly figures: ShowOwnFigures,
  ) {}

  @Requires('listing.edit')
  @Example(() => ({}))
  @Query(() => [KeptOrganisation], { description: 'The organisations that the user speaks for.' })
  myListings(@Unit() unit: UnitOfWork): Promise<KeptOrganisation[]> {
    return this.show.mine(unit);
  }

  @Requires('listing.edit')
  @Example((world) => ({ organisationId: world.organisation }))
  @Query(() => OwnFigures)
  ownFigures(@Unit() unit: UnitOfWork, @Args() { organisationId }: OrganisationArgs): Promise<OwnFigures> {
    return this.figures.run(unit, organisationId);
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { serviceId: world.service, version: 1, state: 'limited', waitWeeks: 3 } }))
  @Mutation(() => KeptListingResult)
  setCapacity(@Unit() unit: UnitOfWork, @Args('input') input: SetCapacityInput): Promise<KeptListing | RefusalType> {
    const said = { state: input.state, until: input.until ?? null, waitWeeks: input.waitWeeks ?? null };
    return answer(unit, 'listing.capacity-set', this.room.setCapacity(unit, input, said), (id) => this.show.one(unit, id));
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { serviceId: world.service, version: 1, from: '2199-08-01' as CalendarDate, note: 'Summer break' } }))
  @Mutation(() => KeptListingResult)
  closeListing(@Unit() unit: UnitOfWork, @Args('input') input: CloseListingInput): Promise<KeptListing | RefusalType> {
    const said = { from: input.from, until: input.until ?? null, note: input.note ?? null };
    return answer(unit, 'listing.closed-for-a-while', this.room.close(unit, input, said), (id) => this.show.one(unit, id));
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { serviceId: world.service, version: 1 } }))
  @Mutation(() => KeptListingResult)
  reopenListing(@Unit() unit: UnitOfWork, @Args('input') input: ListingVersionInput): Promise<KeptListing | RefusalType> {
    return answer(unit, 'listing.reopened', this.room.reopen(unit, input), (id) => this.show.one(unit, id));
  }

  @Requires('listing.edit')
  @Example((world) => ({ serviceIds: [world.service] }))
  @Mutation(() => ListingsConfirmedResult, { description: '“All still correct”, for listings of one’s own.' })
  confirmListings(@Unit() unit: UnitOfWork, @Args() { serviceIds }: ListingIdsArgs): Promise<ListingsConfirmed | RefusalType> {
    return answer(unit, 'listing.confirmed', this.confirm.asEditor(unit, serviceIds), (ids) => Object.assign(new ListingsConfirmed(), { serviceIds: ids }));
  }

  @Requires('assurance.record')
  @Example((world) => ({ serviceId: world.service }))
  @Query(() => AssuranceOfListing)
  assuranceOfListing(@Unit() unit: UnitOfWork, @Args() { serviceId }: ListingIdArgs): Promise<AssuranceOfListing> {
    return this.shownAssurance.run(unit, serviceId);
  }

  @Requires('assurance.record')
  @Example((world) => ({ input: { serviceId: world.service, kind: 'insurance', expiresOn: '2199-08-01' as CalendarDate, forAll: false } }))
  @Mutation(() => AssuranceResult)
  recordAssurance(@Unit() unit: UnitOfWork, @Args('input') input: RecordAssuranceInput): Promise<AssuranceOfListing | RefusalType> {
    return answer(unit, 'listing.assurance-recorded', this.assurance.record(unit, input), (id) => this.shownAssurance.run(unit, id));
  }

  @Requires('assurance.record')
  @Example((world) => ({ input: { serviceId: world.service, kind: 'dbs' } }))
  @Mutation(() => AssuranceResult, { description: 'Says that it no longer holds, from today.' })
  withdrawAssurance(@Unit() unit: UnitOfWork, @Args('input') input: WithdrawAssuranceInput): Promise<AssuranceOfListing | RefusalType> {
    return answer(unit, 'listing.assurance-withdrawn', this.assurance.withdraw(unit, input.serviceId, input.kind), (id) => this.shownAssurance.run(unit, id));
  }
}
