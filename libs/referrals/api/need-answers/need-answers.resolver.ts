import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { InboxReferralType } from '../graphql/inbox.type';
import { ReferralType } from '../graphql/referral.type';
import { ShowReferral } from '../queries/show-referral';
import { GiveOurViewInput, RecordNeedAnswersInput } from './need-answers.inputs';
import { RecordNeedAnswers } from './record-need-answers';

const RecordNeedAnswersResult = resultOf('RecordNeedAnswers', ReferralType);
const GiveOurViewResult = resultOf('GiveOurView', InboxReferralType);

/** Whether needs were met, by whom said. */
@Resolver()
export class NeedAnswersResolver {
  constructor(
    private readonly record: RecordNeedAnswers,
    private readonly show: ShowReferral,
  ) {}

  @Requires('referral.write')
  @Example((world) => ({ input: { id: world.referral, reporter: 'patient', answers: [{ needId: world.need, outcome: 'partly' }], idempotencyKey: '7a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a01' } }))
  @Mutation(() => RecordNeedAnswersResult, { description: 'Adds what the patient, the link worker or the organisation says. The needs themselves are not changed by it.' })
  recordNeedAnswers(@Unit() unit: UnitOfWork, @Args('input') input: RecordNeedAnswersInput): Promise<ReferralType | RefusalType> {
    return answer(unit, 'referral.need_answered', this.record.byTeam(unit, input), (id) => this.show.showToTeam(unit, id));
  }

  @Requires('inbox.answer')
  @Example((world) => ({ input: { id: world.referral, views: [{ place: 1, outcome: 'met' }], idempotencyKey: '7a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a02' } }))
  @Mutation(() => GiveOurViewResult, { description: 'The organisation’s own view. It stands beside what the patient says, and never in its place.' })
  giveOurView(@Unit() unit: UnitOfWork, @Args('input') input: GiveOurViewInput): Promise<InboxReferralType | RefusalType> {
    return answer(unit, 'referral.need_answered', this.record.byOrganisation(unit, input), (id) => this.show.showToOrganisation(unit, id));
  }
}
