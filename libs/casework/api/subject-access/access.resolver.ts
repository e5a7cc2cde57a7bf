import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import type { Refusal, Result } from '@linkwell/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccessRequests } from './access-requests';
import {
  AccessReleaseType, AccessRequestArgs, AccessRequestConnection, AccessRequestsArgs, AccessRequestType, CloseAccessRequestInput, ExtendAccessRequestInput, GiveHeldItemsInput, HeldItemConnection, HeldItemsArgs,
  OpenAccessRequestInput, ReleaseAccessRequestInput, WithholdHeldItemInput,
} from './access.types';
import { ListAccessRequests } from './list-access-requests';
import { ReleaseCopy } from './release-copy';
import { ReviewHeld } from './review-held';

const RequestResult = resultOf('AccessRequest', AccessRequestType);
type Answered = Promise<AccessRequestType | RefusalType>;
const item = { key: 'contact:00000000-0000-4000-8000-000000000000', mark: 'x' };

/** A person's own record, for themselves: asked for, gone through, released. */
@Resolver()
export class AccessResolver {
  constructor(
    private readonly list: ListAccessRequests,
    private readonly requests: AccessRequests,
    private readonly review: ReviewHeld,
    private readonly copies: ReleaseCopy,
  ) {}

  @Requires('subject_access.manage')
  @Example(() => ({ first: 5, open: true }))
  @Query(() => AccessRequestConnection, { description: 'Requests to the teams that the viewer leads.' })
  accessRequests(@Unit() unit: UnitOfWork, @Args() { open, first, after }: AccessRequestsArgs) {
    return this.list.list(unit, open, first, after);
  }

  @Requires('subject_access.manage')
  @Example((world) => ({ id: world.accessRequest }))
  @Query(() => AccessRequestType)
  accessRequest(@Unit() unit: UnitOfWork, @Args() { id }: AccessRequestArgs): Promise<AccessRequestType> {
    return this.list.one(unit, id);
  }

  @Requires('subject_access.manage')
  @Example((world) => ({ requestId: world.accessRequest, first: 5, which: 'all' }))
  @Query(() => HeldItemConnection, { description: 'Everything that is held about the person, of every feature, entry by entry.' })
  heldItems(@Unit() unit: UnitOfWork, @Args() { requestId, which, first, after }: HeldItemsArgs) {
    return this.list.items(unit, requestId, which, first, after);
  }

  @Requires('subject_access.manage')
  @Example((world) => ({ id: world.accessRelease }))
  @Query(() => AccessReleaseType)
  async accessRelease(@Unit() unit: UnitOfWork, @Args() { id }: AccessRequestArgs): Promise<AccessReleaseType> {
    return Object.assign(new AccessReleaseType(), await this.copies.read(unit, id));
  }

  @Requires('subject_access.manage')
  @Example((world) => ({ input: { patientId: world.patient, askedBy: 'self', identityCheck: 'known_to_team', receivedOn: '2026-01-05', idempotencyKey: '5b1c2f7e-4f52-4c55-8a0f-6a3a1f0e9c21' } }))
  @Mutation(() => RequestResult)
  openAccessRequest(@Unit() unit: UnitOfWork, @Args('input') input: OpenAccessRequestInput): Answered {
    return this.answer(unit, 'access_request.opened', this.requests.open(unit, input));
  }

  @Requires('subject_access.manage')
  @Example((world) => ({ input: { id: world.accessRequest, to: '2100-01-01', reason: 'There is much to go through.', version: 1 } }))
  @Mutation(() => RequestResult, { description: 'Once, by two months at most, before the first month is over.' })
  extendAccessRequest(@Unit() unit: UnitOfWork, @Args('input') input: ExtendAccessRequestInput): Answered {
    return this.answer(unit, 'access_request.extended', this.requests.extend(unit, input));
  }

  @Requires('subject_access.manage')
  @Example((world) => ({ input: { id: world.accessRequest, reason: 'They took it back.', version: 1 } }))
  @Mutation(() => RequestResult, { description: 'Ends a request without a copy.' })
  closeAccessRequest(@Unit() unit: UnitOfWork, @Args('input') input: CloseAccessRequestInput): Answered {
    return this.answer(unit, 'access_request.closed', this.requests.close(unit, input));
  }

  @Requires('subject_access.manage')
  @Example((world) => ({ input: { requestId: world.accessRequest, items: [item] } }))
  @Mutation(() => RequestResult, { description: 'These entries were looked at, and are given whole.' })
  giveHeldItems(@Unit() unit: UnitOfWork, @Args('input') input: GiveHeldItemsInput): Answered {
    return this.answer(unit, 'access_request.reviewed', this.review.give(unit, input));
  }

  @Requires('subject_access.manage')
  @Example((world) => ({ input: { requestId: world.accessRequest, item, ground: 'third_party', parts: [], words: 'It is about a neighbour.' } }))
  @Mutation(() => RequestResult, { description: 'This entry, or parts of it, is withheld.' })
  withholdHeldItem(@Unit() unit: UnitOfWork, @Args('input') input: WithholdHeldItemInput): Answered {
    return this.answer(unit, 'access_request.reviewed', this.review.withhold(unit, input));
  }

  @Requires('subject_access.manage')
  @Example((world) => ({ input: { id: world.accessRequest, version: 1, idempotencyKey: '5b1c2f7e-4f52-4c55-8a0f-6a3a1f0e9c22' } }))
  @Mutation(() => RequestResult, { description: 'Makes the copy, once every entry was looked at, and ends the request.' })
  releaseAccessRequest(@Unit() unit: UnitOfWork, @Args('input') input: ReleaseAccessRequestInput): Answered {
    return this.answer(unit, 'access_request.released', this.copies.run(unit, input));
  }

  private answer(unit: UnitOfWork, action: string, done: Promise<Result<string, Refusal>>): Answered {
    return answer(unit, action, done, (id) => this.list.changed(unit, id));
  }
}
