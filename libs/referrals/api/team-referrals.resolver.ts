import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import type { ReferralCommand } from '@linkwell/referrals-domain';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { actionOf, ActOnReferral, type Answering } from './commands/act-on-referral';
import { SendReferral } from './commands/send-referral';
import { answerOrChanged, referralResultOf, type ReferralChangedType } from './graphql/changed.type';
import { CloseReferralInput, MarkReferralEnteredInErrorInput, RecordAttendanceInput, ReferralFormArgs, ReferralsOfPatientArgs, ReopenReferralInput, SendReferralInput, WithdrawReferralInput, type ReferralSeenInput } from './graphql/inputs';
import { ReferralFormType } from './graphql/referral-form.type';
import { ReferralSummary, ReferralSummaryConnection, ReferralType } from './graphql/referral.type';
import { ListReferrals } from './queries/list-referrals';
import { PrepareReferral } from './queries/referral-form';
import { ShowReferral } from './queries/show-referral';
import { sideVersion } from './queries/side-version';

const ReferralResult = resultOf('Referral', ReferralType);
const ReferralDeedResult = referralResultOf('ReferralDeed', ReferralType);
type Answered = Promise<ReferralType | ReferralChangedType | RefusalType>;

/** Referrals on the team's side. */
@Resolver()
export class TeamReferralsResolver {
  constructor(
    private readonly prepare: PrepareReferral,
    private readonly list: ListReferrals,
    private readonly show: ShowReferral,
    private readonly send: SendReferral,
    private readonly act: ActOnReferral,
  ) {}

  @Requires('referral.write')
  @Example((world) => ({ patientId: world.patient, serviceId: world.service }))
  @Query(() => ReferralFormType)
  referralForm(@Unit() unit: UnitOfWork, @Args() args: ReferralFormArgs) {
    return this.prepare.run(unit, args.patientId, args.serviceId);
  }

  @Requires('referral.read')
  @Example((world) => ({ patientId: world.patient, first: 5 }))
  @Query(() => ReferralSummaryConnection)
  referralsOfPatient(@Unit() unit: UnitOfWork, @Args() args: ReferralsOfPatientArgs) {
    return this.list.ofPatient(unit, args.patientId, args.first, args.after);
  }

  @Requires('referral.read')
  @Example((world) => ({ agreementId: world.agreement }))
  @Query(() => [ReferralSummary], { description: 'The open referrals that rest on an agreement: what becomes of them when it is withdrawn.' })
  referralsOfAgreement(@Unit() unit: UnitOfWork, @Args('agreementId', { type: () => ID }, ParseUUIDPipe) agreementId: string) {
    return this.list.ofAgreement(unit, agreementId);
  }

  @Requires('referral.read')
  @Example((world) => ({ id: world.referral }))
  @Query(() => ReferralType)
  referral(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string) {
    return this.show.forTeam(unit, id);
  }

  @Requires('referral.read')
  @Example(() => ({}))
  @Query(() => Int, { description: 'Grows with whatever happens to the team’s referrals: whoever shows one asks for this, and for it when it has grown.' })
  referralsVersion(@Unit() unit: UnitOfWork) {
    return sideVersion(unit, 'team');
  }

  @Requires('referral.write')
  @Example((world) => ({
    input: {
      patientId: world.patient, serviceId: world.service, needs: [{ needId: world.need, words: '' }], reason: 'Letters about debt pile up.', share: ['needs', 'age'],
      safeContact: { number: '01632 960001', times: 'mornings', leaveMessages: false },
      agreement: { given: true, givenBy: 'self', how: 'spoken', wordingVersion: 'share-1' }, idempotencyKey: '5f0f5d0e-6a51-4a53-9d5e-0c1d2e3f4a01',
    },
  }))
  @Mutation(() => ReferralResult, { description: 'Refers a patient to a service. When they do not agree to share, nothing is created.' })
  sendReferral(@Unit() unit: UnitOfWork, @Args('input') input: SendReferralInput): Promise<ReferralType | RefusalType> {
    return answer(unit, 'referral.sent', this.send.run(unit, input), (id) => this.show.showToTeam(unit, id));
  }

  @Requires('referral.write')
  @Example((world) => ({ input: { id: world.referral, version: 1, reason: 'No longer wanted.', idempotencyKey: '5f0f5d0e-6a51-4a53-9d5e-0c1d2e3f4a02' } }))
  @Mutation(() => ReferralDeedResult)
  withdrawReferral(@Unit() unit: UnitOfWork, @Args('input') input: WithdrawReferralInput): Answered {
    return this.done(unit, input, { type: 'withdraw', reason: input.reason });
  }

  @Requires('referral.write')
  @Example((world) => ({ input: { id: world.referral, version: 1, on: '2026-01-05', idempotencyKey: '5f0f5d0e-6a51-4a53-9d5e-0c1d2e3f4a03' } }))
  @Mutation(() => ReferralDeedResult, { description: 'The team learnt that the person was there.' })
  recordAttendanceByTeam(@Unit() unit: UnitOfWork, @Args('input') input: RecordAttendanceInput): Answered {
    return this.done(unit, input, { type: 'recordAttendance', on: input.on });
  }

  @Requires('referral.write')
  @Example((world) => ({ input: { id: world.referral, version: 1, whatHappened: 'could_not_contact', words: 'Rang three times.', idempotencyKey: '5f0f5d0e-6a51-4a53-9d5e-0c1d2e3f4a04' } }))
  @Mutation(() => ReferralDeedResult, { description: 'The team closes it, where the organisation does not.' })
  closeReferralByTeam(@Unit() unit: UnitOfWork, @Args('input') input: CloseReferralInput): Answered {
    return this.done(unit, input, { type: 'close', whatHappened: input.whatHappened, words: input.words });
  }

  @Requires('referral.write')
  @Example((world) => ({ input: { id: world.referral, version: 1, reason: 'They came back.', idempotencyKey: '5f0f5d0e-6a51-4a53-9d5e-0c1d2e3f4a05' } }))
  @Mutation(() => ReferralDeedResult, { description: 'By whoever closed it, within 30 days.' })
  reopenReferralByTeam(@Unit() unit: UnitOfWork, @Args('input') input: ReopenReferralInput): Answered {
    return this.done(unit, input, { type: 'reopen', reason: input.reason });
  }

  @Requires('referral.write')
  @Example((world) => ({ input: { id: world.referral, version: 1, reason: 'It was meant for somebody else.', idempotencyKey: '5f0f5d0e-6a51-4a53-9d5e-0c1d2e3f4a06' } }))
  @Mutation(() => ReferralDeedResult, { description: 'It leaves figures and lists, and stays in the trail. It cannot be undone.' })
  markReferralEnteredInError(@Unit() unit: UnitOfWork, @Args('input') input: MarkReferralEnteredInErrorInput): Answered {
    return this.done(unit, input, { type: 'markEnteredInError', reason: input.reason });
  }

  private done(unit: UnitOfWork, input: ReferralSeenInput, command: Extract<ReferralCommand, { type: Answering }>): Answered {
    return answerOrChanged(unit, actionOf[command.type], this.act.run(unit, 'team', input, command), (id) => this.show.showToTeam(unit, id));
  }
}
