import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import type { Refusal, Result } from '@linkwell/kernel';
import { answer, Example, PageArgs, RefusalType, Requires, resultOf, Unit } from '@linkwell/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, createUnionType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Service } from '../graphql/service.type';
import { EndListing } from './commands/end-listing';
import { LeaveDraft } from './commands/leave-draft';
import { ProposeService } from './commands/propose-service';
import { RestoreRevision } from './commands/restore-revision';
import { PageChangedMeanwhile, SaveAnswers } from './commands/save-answers';
import { SubmitListing } from './commands/submit-listing';
import { EndListingInput, ListingArgs, ListingDraftSeenInput, ListingHistoryArgs, ProposeServiceInput, RestoreListingInput, SaveListingAnswersInput, SubmitListingInput } from './graphql/inputs';
import { DiscardedListingDraft, ListingPageChangedMeanwhile, ListingToEdit, ProposedListing } from './graphql/listing.types';
import { ListingHistory, ListingsInHand } from './graphql/listing-lists.types';
import { ListDrafts } from './queries/list-drafts';
import { PreviewListing } from './queries/preview-listing';
import { ShowHistory } from './queries/show-history';
import { ShowListing } from './queries/show-listing';
import type { EditableListing } from './store/editable-listings';

const ListingToEditResult = resultOf('ListingToEdit', ListingToEdit);
const ProposedListingResult = resultOf('ProposedListing', ProposedListing);
const DiscardedListingDraftResult = resultOf('DiscardedListingDraft', DiscardedListingDraft);
const SaveListingAnswersResult = createUnionType({
  name: 'SaveListingAnswersResult',
  types: () => [ListingToEdit, ListingPageChangedMeanwhile, RefusalType] as const,
  resolveType: (value: object) => (value instanceof RefusalType ? RefusalType : value instanceof ListingPageChangedMeanwhile ? ListingPageChangedMeanwhile : ListingToEdit),
});

type Saved = EditableListing | PageChangedMeanwhile;
type Answered = Promise<ListingToEdit | RefusalType>;
const key = (last: string) => `4f7c1a52-8d0b-4e0e-9a57-0c1d2e3f5b${last}`;

/** The organisation's side of a listing: what it says, and how that is changed. Every operation is limited to the viewer's own organisations. */
@Resolver()
export class EditingResolver {
  constructor(
    private readonly show: ShowListing,
    private readonly drafts: ListDrafts,
    private readonly history: ShowHistory,
    private readonly preview: PreviewListing,
    private readonly propose: ProposeService,
    private readonly save: SaveAnswers,
    private readonly submit: SubmitListing,
    private readonly leave: LeaveDraft,
    private readonly end: EndListing,
    private readonly restore: RestoreRevision,
  ) {}

  @Requires('listing.edit')
  @Example((world) => ({ kind: 'service', id: world.service }))
  @Query(() => ListingToEdit)
  listingToEdit(@Unit() unit: UnitOfWork, @Args() { kind, id }: ListingArgs): Promise<ListingToEdit> {
    return this.show.run(unit, kind, id);
  }

  @Requires('listing.edit')
  @Example(() => ({ first: 5 }))
  @Query(() => ListingsInHand, { description: 'Changes of the viewer’s organisations that are under way, last written first.' })
  listingsInHand(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs): Promise<ListingsInHand> {
    return this.drafts.mine(unit, first, after);
  }

  @Requires('listing.edit')
  @Example((world) => ({ kind: 'service', id: world.service, first: 5 }))
  @Query(() => ListingHistory)
  listingHistory(@Unit() unit: UnitOfWork, @Args() args: ListingHistoryArgs): Promise<ListingHistory> {
    return this.history.forEditor(unit, args);
  }

  @Requires('listing.edit')
  @Example((world) => ({ id: world.service }))
  @Mutation(() => Service, { description: 'The draft as the public would read it. Changes nothing.' })
  previewListing(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<Service> {
    return this.preview.forEditor(unit, id);
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { organisationId: world.organisation, name: 'A walking group', idempotencyKey: key('01') } }))
  @Mutation(() => ProposedListingResult)
  proposeService(@Unit() unit: UnitOfWork, @Args('input') input: ProposeServiceInput): Promise<ProposedListing | RefusalType> {
    return answer(unit, 'listing.propose', this.propose.run(unit, input), (id) => Object.assign(new ProposedListing(), { id }));
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { kind: 'service', id: world.service, version: 0, section: 'name', answers: { name: 'Debt advice', description: 'Help with debts.' }, finished: true } }))
  @Mutation(() => SaveListingAnswersResult)
  saveListingAnswers(@Unit() unit: UnitOfWork, @Args('input') input: SaveListingAnswersInput): Promise<ListingToEdit | ListingPageChangedMeanwhile | RefusalType> {
    return answer<Saved, ListingToEdit | ListingPageChangedMeanwhile>(unit, 'listing.save', this.save.run(unit, input), async (saved) => (saved instanceof PageChangedMeanwhile ? this.show.showConflict(unit, saved) : this.show.show(unit, saved)));
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { kind: 'service', id: world.service, version: 1, seen: '' } }))
  @Mutation(() => ListingToEditResult, { description: 'Hands the draft to a steward; published at once for an organisation that is trusted.' })
  submitListing(@Unit() unit: UnitOfWork, @Args('input') input: SubmitListingInput): Answered {
    return this.answered(unit, 'listing.submit', input.kind, this.submit.run(unit, input));
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { kind: 'service', id: world.service, version: 1 } }))
  @Mutation(() => ListingToEditResult, { description: 'Takes a submitted change out of review again.' })
  takeBackListing(@Unit() unit: UnitOfWork, @Args('input') input: ListingDraftSeenInput): Answered {
    return this.answered(unit, 'listing.take-back', input.kind, this.leave.takeBack(unit, input));
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { kind: 'service', id: world.service, version: 1 } }))
  @Mutation(() => DiscardedListingDraftResult)
  discardListingDraft(@Unit() unit: UnitOfWork, @Args('input') input: ListingDraftSeenInput): Promise<DiscardedListingDraft | RefusalType> {
    return answer(unit, 'listing.discard', this.leave.discard(unit, input), (done) => Object.assign(new DiscardedListingDraft(), done));
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { id: world.service, how: 'unpublish', reason: 'We pause for the summer.', seen: '', idempotencyKey: key('02') } }))
  @Mutation(() => ListingToEditResult, { description: 'Takes a listing down: asks a steward to, or does it at once for an organisation that is trusted.' })
  endListing(@Unit() unit: UnitOfWork, @Args('input') { idempotencyKey, ...input }: EndListingInput): Answered {
    return this.answered(unit, 'listing.end', 'service', onceUnlessRefused(unit, 'endListing', idempotencyKey, input, () => this.end.run(unit, input)));
  }

  @Requires('listing.edit')
  @Example((world) => ({ input: { kind: 'service', id: world.service, number: 1, seen: '', idempotencyKey: key('03') } }))
  @Mutation(() => ListingToEditResult)
  restoreListing(@Unit() unit: UnitOfWork, @Args('input') { idempotencyKey, ...input }: RestoreListingInput): Answered {
    return this.answered(unit, 'listing.restore', input.kind, onceUnlessRefused(unit, 'restoreListing', idempotencyKey, input, () => this.restore.run(unit, input)));
  }

  private answered(unit: UnitOfWork, action: string, kind: ListingArgs['kind'], result: Promise<Result<string, Refusal>>): Answered {
    return answer(unit, action, result, (id) => this.show.run(unit, kind, id));
  }
}
