import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Service } from '../graphql/service.type';
import { DecideReview } from './commands/decide-review';
import { DecideReviewInput, ListingHistoryArgs, ReviewQueueArgs } from './graphql/inputs';
import { ListingHistory } from './graphql/listing-lists.types';
import { ListingReview, ReviewQueue } from './graphql/review.types';
import { ListDrafts } from './queries/list-drafts';
import { PreviewListing } from './queries/preview-listing';
import { ShowHistory } from './queries/show-history';
import { ShowReview } from './queries/show-review';
import type { Decision } from './tell-editor';

const ListingReviewResult = resultOf('ListingReview', ListingReview);
type Answered = Promise<ListingReview | RefusalType>;

/** The steward's side of a listing: what waits, what it would change, and the decision. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly drafts: ListDrafts,
    private readonly show: ShowReview,
    private readonly history: ShowHistory,
    private readonly preview: PreviewListing,
    private readonly decide: DecideReview,
  ) {}

  @Requires('listing.review')
  @Example(() => ({ tray: 'waiting', first: 5 }))
  @Query(() => ReviewQueue)
  reviewQueue(@Unit() unit: UnitOfWork, @Args() { tray, first, after }: ReviewQueueArgs): Promise<ReviewQueue> {
    return this.drafts.queue(unit, tray, first, after);
  }

  @Requires('listing.review')
  @Example((world) => ({ id: world.draft }))
  @Query(() => ListingReview)
  listingReview(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<ListingReview> {
    return this.show.run(unit, id);
  }

  @Requires('listing.review')
  @Example((world) => ({ kind: 'service', id: world.service, first: 5 }))
  @Query(() => ListingHistory)
  anyListingHistory(@Unit() unit: UnitOfWork, @Args() args: ListingHistoryArgs): Promise<ListingHistory> {
    return this.history.forSteward(unit, args);
  }

  @Requires('listing.review')
  @Example((world) => ({ id: world.draft }))
  @Mutation(() => Service, { description: 'A submitted change as the public would read it. Changes nothing.' })
  previewReview(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<Service> {
    return this.preview.forSteward(unit, id);
  }

  @Requires('listing.review')
  @Example((world) => ({ input: { id: world.draft, version: 1, seen: '' } }))
  @Mutation(() => ListingReviewResult, { description: 'Publishes a submitted change.' })
  approveListing(@Unit() unit: UnitOfWork, @Args('input') input: DecideReviewInput): Answered {
    return this.decided(unit, input, 'approved');
  }

  @Requires('listing.review')
  @Example((world) => ({ input: { id: world.draft, version: 1, seen: '', note: 'Which room is it in?' } }))
  @Mutation(() => ListingReviewResult)
  askForListingChanges(@Unit() unit: UnitOfWork, @Args('input') input: DecideReviewInput): Answered {
    return this.decided(unit, input, 'changes_asked');
  }

  @Requires('listing.review')
  @Example((world) => ({ input: { id: world.draft, version: 1, seen: '', note: 'It is listed already.' } }))
  @Mutation(() => ListingReviewResult)
  rejectListing(@Unit() unit: UnitOfWork, @Args('input') input: DecideReviewInput): Answered {
    return this.decided(unit, input, 'rejected');
  }

  private decided(unit: UnitOfWork, { note = null, ...input }: DecideReviewInput, decision: Decision): Answered {
    return answer(unit, `listing.${decision.replace('_', '-')}`, this.decide.run(unit, { ...input, note }, decision), (id) => this.show.run(unit, id));
  }
}
