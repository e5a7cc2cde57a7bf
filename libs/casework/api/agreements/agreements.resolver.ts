import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChangeDataPolicyInput, OfPatientArgs, RecordAgreementInput, RecordOptOutCheckInput, WithdrawAgreementInput } from './agreements.inputs';
import { AgreementsOfPatientType, DataPolicyType } from './agreements.type';
import { ChangeDataPolicy } from './change-data-policy';
import { RecordAgreement } from './record-agreement';
import { RecordOptOutCheck } from './record-opt-out-check';
import { ShowAgreements } from './show-agreements';
import { WithdrawAgreement } from './withdraw-agreement';

const AgreementsResult = resultOf('AgreementsOfPatient', AgreementsOfPatientType);
const DataPolicyResult = resultOf('DataPolicy', DataPolicyType);
type Answered = Promise<AgreementsOfPatientType | RefusalType>;

/** What people agree to, and the controller's own decisions beside it. */
@Resolver()
export class AgreementsResolver {
  constructor(
    private readonly show: ShowAgreements,
    private readonly record: RecordAgreement,
    private readonly withdraw: WithdrawAgreement,
    private readonly optOut: RecordOptOutCheck,
    private readonly policy: ChangeDataPolicy,
  ) {}

  @Requires('patient.read')
  @Example((world) => ({ patientId: world.patient }))
  @Query(() => AgreementsOfPatientType)
  agreementsOfPatient(@Unit() unit: UnitOfWork, @Args() { patientId }: OfPatientArgs) {
    return this.show.run(unit, patientId);
  }

  @Requires('patient.write')
  @Example((world) => ({
    input: { patientId: world.patient, kind: 'contact_after', answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'contact-after-1', idempotencyKey: '0d7c2f7e-4f52-4c55-8a0f-6a3a1f0e9c01' },
  }))
  @Mutation(() => AgreementsResult, { description: 'Later contact, figures, research. The newest answer of a kind stands.' })
  recordAgreement(@Unit() unit: UnitOfWork, @Args('input') input: RecordAgreementInput): Answered {
    return answer(unit, 'agreement.recorded', this.record.run(unit, input), () => this.show.show(unit, input.patientId));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { agreementId: world.agreement, saidBy: 'self', how: 'spoken', version: 1, idempotencyKey: '0d7c2f7e-4f52-4c55-8a0f-6a3a1f0e9c02' } }))
  @Mutation(() => AgreementsResult, { description: 'Takes a yes back. What rested on it stops at once: referrals that were not accepted, support, links, reminders.' })
  withdrawAgreement(@Unit() unit: UnitOfWork, @Args('input') input: WithdrawAgreementInput): Answered {
    return answer(unit, 'agreement.withdrawn', this.withdraw.run(unit, input), (patientId) => this.show.show(unit, patientId));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, checkedOn: '2026-01-05', optedOut: false, idempotencyKey: '0d7c2f7e-4f52-4c55-8a0f-6a3a1f0e9c03' } }))
  @Mutation(() => AgreementsResult, { description: 'What the National Data Opt-out said when it was looked up.' })
  recordOptOutCheck(@Unit() unit: UnitOfWork, @Args('input') input: RecordOptOutCheckInput): Answered {
    return answer(unit, 'opt_out.checked', this.optOut.run(unit, input), (patientId) => this.show.show(unit, patientId));
  }

  @Requires('policy.manage')
  @Example(() => ({}))
  @Query(() => DataPolicyType)
  async dataPolicy(@Unit() unit: UnitOfWork): Promise<DataPolicyType> {
    return Object.assign(new DataPolicyType(), await this.policy.show(unit));
  }

  @Requires('policy.manage')
  @Example(() => ({ input: { lawfulBasis: 'UK GDPR Article 6(1)(e) with Article 9(2)(h)', evaluation: 'objection', version: 1 } }))
  @Mutation(() => DataPolicyResult)
  changeDataPolicy(@Unit() unit: UnitOfWork, @Args('input') input: ChangeDataPolicyInput): Promise<DataPolicyType | RefusalType> {
    return answer(unit, 'data_policy.changed', this.policy.run(unit, input), async () => Object.assign(new DataPolicyType(), await this.policy.show(unit)));
  }
}
