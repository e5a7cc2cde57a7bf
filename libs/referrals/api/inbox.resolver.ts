import type { UnitOfWork } from '@linkwell/database';
import { Example, Requires, Unit, type RefusalType } from '@linkwell/graphql';
import type { ReferralCommand } from '@linkwell/referrals-domain';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { actionOf, ActOnReferral, type Answering } from './commands/act-on-referral';
import { answerOrChanged, referralResultOf, type ReferralChangedType } from './graphql/changed.type';
import { Inbox, InboxReferralType } from './graphql/inbox.type';
import { CloseReferralInput, DeclineReferralInput, InboxArgs, RecordAttendanceInput, ReferralSeenInput, ReopenReferralInput, WaitlistReferralInput } from './graphql/inputs';
import { ListInbox } from './queries/list-inbox';
import { ShowReferral } from './queries/show-referral';
import { sideVersion } from './queries/side-version';

const InboxReferralResult = referralResultOf('InboxReferral', InboxReferralType);
type Answered = Promise<InboxReferralType | ReferralChangedType | RefusalType>;

/** Referrals on the organisation's side: what was agreed, and the answers to it. */
@Resolver()
export class InboxResolver {
  constructor(
    private readonly list: ListInbox,
    private readonly show: ShowReferral,
    private readonly act: ActOnReferral,
  ) {}

  @Requires('inbox.read')
  @Example(() => ({ tray: 'new', first: 5 }))
  @Query(() => Inbox)
  inbox(@Unit() unit: UnitOfWork, @Args() args: InboxArgs) {
    return this.list.run(unit, args.tray, args.first, args.after);
  }

  @Requires('inbox.read')
  @Example(() => ({}))
  @Query(() => Int, { description: 'Grows with whatever happens to the referrals in the inbox: whoever shows them asks for this, and for them when it has grown.' })
  inboxVersion(@Unit() unit: UnitOfWork) {
    return sideVersion(unit, 'organisation');
  }

  @Requires('inbox.read')
  @Example((world) => ({ id: world.referral }))
  @Query(() => InboxReferralType)
  inboxReferral(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string) {
    return this.show.forOrganisation(unit, id);
  }

  @Requires('inbox.answer')
  @Example((world) => ({ input: { id: world.referral, version: 1, idempotencyKey: '6a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a01' } }))
  @Mutation(() => InboxReferralResult)
  acceptReferral(@Unit() unit: UnitOfWork, @Args('input') input: ReferralSeenInput): Answered {
    return this.done(unit, input, { type: 'accept' });
  }

  @Requires('inbox.answer')
  @Example((world) => ({ input: { id: world.referral, version: 1, reviewOn: '2099-01-05', idempotencyKey: '6a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a02' } }))
  @Mutation(() => InboxReferralResult)
  waitlistReferral(@Unit() unit: UnitOfWork, @Args('input') input: WaitlistReferralInput): Answered {
    return this.done(unit, input, { type: 'waitlist', reviewOn: input.reviewOn });
  }

  @Requires('inbox.answer')
  @Example((world) => ({ input: { id: world.referral, version: 1, reason: 'no_capacity', idempotencyKey: '6a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a03' } }))
  @Mutation(() => InboxReferralResult, { description: 'An honest decline never lowers where a service is listed.' })
  declineReferral(@Unit() unit: UnitOfWork, @Args('input') input: DeclineReferralInput): Answered {
    return this.done(unit, input, { type: 'decline', reason: input.reason, ...(input.words ? { words: input.words } : {}) });
  }

  @Requires('inbox.answer')
  @Example((world) => ({ input: { id: world.referral, version: 1, on: '2026-01-05', idempotencyKey: '6a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a04' } }))
  @Mutation(() => InboxReferralResult)
  recordAttendance(@Unit() unit: UnitOfWork, @Args('input') input: RecordAttendanceInput): Answered {
    return this.done(unit, input, { type: 'recordAttendance', on: input.on });
  }

  @Requires('inbox.answer')
  @Example((world) => ({ input: { id: world.referral, version: 1, whatHappened: 'could_not_contact', words: 'Rang three times.', idempotencyKey: '6a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a05' } }))
  @Mutation(() => InboxReferralResult, { description: 'Says what happened. Whether the person was helped is asked apart.' })
  closeReferral(@Unit() unit: UnitOfWork, @Args('input') input: CloseReferralInput): Answered {
    return this.done(unit, input, { type: 'close', whatHappened: input.whatHappened, words: input.words });
  }

  @Requires('inbox.answer')
  @Example((world) => ({ input: { id: world.referral, version: 1, reason: 'They came back.', idempotencyKey: '6a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a06' } }))
  @Mutation(() => InboxReferralResult, { description: 'By whoever closed it, within 30 days.' })
  reopenReferral(@Unit() unit: UnitOfWork, @Args('input') input: ReopenReferralInput): Answered {
    return this.done(unit, input, { type: 'reopen', reason: input.reason });
  }

  private done(unit: UnitOfWork, input: ReferralSeenInput, command: Extract<ReferralCommand, { type: Answering }>): Answered {
    return answerOrChanged(unit, actionOf[command.type], this.act.run(unit, 'organisation', input, command), (id) => this.show.showToOrganisation(unit, id));
  }
}
