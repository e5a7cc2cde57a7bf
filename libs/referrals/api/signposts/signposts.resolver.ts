import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RecordSignpost } from './record-signpost';
import { SayWhatCameOfSignpost } from './say-what-came';
import { ShowSignposts } from './show-signposts';
import { SignpostConnection, SignpostFormType, SignpostType } from './signpost.type';
import { RecordSignpostInput, SayWhatCameOfSignpostInput, SignpostFormArgs, SignpostsOfPatientArgs } from './signposts.inputs';

const SignpostResult = resultOf('Signpost', SignpostType);
type Answered = Promise<SignpostType | RefusalType>;

/** Services whose details somebody was given. */
@Resolver()
export class SignpostsResolver {
  constructor(
    private readonly show: ShowSignposts,
    private readonly record: RecordSignpost,
    private readonly sayWhatCame: SayWhatCameOfSignpost,
  ) {}

  @Requires('referral.write')
  @Example((world) => ({ patientId: world.patient, serviceId: world.service }))
  @Query(() => SignpostFormType)
  signpostForm(@Unit() unit: UnitOfWork, @Args() { patientId, serviceId }: SignpostFormArgs): Promise<SignpostFormType> {
    return this.show.form(unit, patientId, serviceId);
  }

  @Requires('referral.read')
  @Example((world) => ({ patientId: world.patient, first: 5 }))
  @Query(() => SignpostConnection)
  signpostsOfPatient(@Unit() unit: UnitOfWork, @Args() { patientId, first, after }: SignpostsOfPatientArgs) {
    return this.show.ofPatient(unit, patientId, first, after);
  }

  @Requires('referral.write')
  @Example((world) => ({ input: { patientId: world.patient, serviceId: world.service, needIds: [world.need], on: '2026-01-05', way: 'told', idempotencyKey: '8a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a01' } }))
  @Mutation(() => SignpostResult, { description: 'Writes down that somebody was given a service’s details. Nothing of theirs is shared.' })
  recordSignpost(@Unit() unit: UnitOfWork, @Args('input') input: RecordSignpostInput): Answered {
    return answer(unit, 'signpost.recorded', this.record.run(unit, input), (id) => this.show.one(unit, id));
  }

  @Requires('referral.write')
  @Example((world) => ({ input: { id: world.signpost, outcome: 'went', version: 1, idempotencyKey: '8a1b5d0e-6a51-4a53-9d5e-0c1d2e3f4a02' } }))
  @Mutation(() => SignpostResult, { description: 'Whether the person went there.' })
  sayWhatCameOfSignpost(@Unit() unit: UnitOfWork, @Args('input') input: SayWhatCameOfSignpostInput): Answered {
    return answer(unit, 'signpost.answered', this.sayWhatCame.run(unit, input), (id) => this.show.one(unit, id));
  }
}
