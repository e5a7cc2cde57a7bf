import type { UnitOfWork } from '@linkwell/database';
import { Example, RefusalType, Requires, Unit } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReferralFormType } from '../graphql/referral-form.type';
import { PrepareReferral } from '../queries/referral-form';
import { ShowReferral } from '../queries/show-referral';
import { SendSeveral } from './send-several';
import { NoneSentType, ReferralFormsArgs, RefusedServiceType, SendSeveralReferralsInput, SendSeveralReferralsResult, SeveralSentType } from './several.types';

/** One person referred to several services at once. */
@Resolver()
export class SeveralResolver {
  constructor(
    private readonly prepare: PrepareReferral,
    private readonly several: SendSeveral,
    private readonly show: ShowReferral,
  ) {}

  @Requires('referral.write')
  @Example((world) => ({ patientId: world.patient, serviceIds: [world.service] }))
  @Query(() => [ReferralFormType], { description: 'What can be shared with each of several services.' })
  async referralForms(@Unit() unit: UnitOfWork, @Args() { patientId, serviceIds }: ReferralFormsArgs): Promise<ReferralFormType[]> {
    const forms: ReferralFormType[] = [];
    for (const serviceId of new Set(serviceIds)) forms.push(await this.prepare.run(unit, patientId, serviceId));
    return forms;
  }

  @Requires('referral.write')
  @Example((world) => ({
    input: {
      patientId: world.patient, to: [{ serviceId: world.service, share: ['needs', 'age'], idempotencyKey: 'ba1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a01' }], needs: [{ needId: world.need, words: '' }], reason: 'Letters about debt pile up.',
      safeContact: { number: '01632 960001', times: 'mornings', leaveMessages: false }, agreement: { given: true, givenBy: 'self', how: 'spoken', wordingVersion: 'share-1' },
    },
  }))
  @Mutation(() => SendSeveralReferralsResult, { description: 'One referral to each: all of them, or none with the reasons.' })
  async sendSeveralReferrals(@Unit() unit: UnitOfWork, @Args('input') input: SendSeveralReferralsInput): Promise<SeveralSentType | NoneSentType | RefusalType> {
    const { sent, refused } = await this.several.run(unit, input);
    if (sent) {
      const referrals = [];
      for (const id of sent) referrals.push(await this.show.showToTeam(unit, id));
      return Object.assign(new SeveralSentType(), { referrals });
    }
    const [first] = refused;
    if (!first) throw new Error('Where nothing was sent, something was refused.');
    unit.refuse('referral.sent', first.refusal);
    // What is wrong with the person or the answers is the same for each of them.
    if (first.refusal.field !== 'serviceId' && first.refusal.code === 'NOT_FOUND') return new RefusalType(first.refusal);
    return Object.assign(new NoneSentType(), { refused: refused.map(({ serviceId, refusal }) => Object.assign(new RefusedServiceType(), { serviceId, refusal: new RefusalType(refusal) })) });
  }
}
