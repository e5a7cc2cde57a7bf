import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SafeguardingOfPatientType } from './concern.type';
import { SafetyFlags } from './flags';
import { LookAtSafetyFlagInput, SetSafetyFlagInput } from './safeguarding.inputs';
import { ShowSafeguarding } from './show-safeguarding';

const FlagResult = resultOf('SafetyFlag', SafeguardingOfPatientType);
type Answer = Promise<SafeguardingOfPatientType | RefusalType>;

/** Flags on a patient's record, with what whoever visits has to know. */
@Resolver()
export class FlagsResolver {
  constructor(
    private readonly flags: SafetyFlags,
    private readonly show: ShowSafeguarding,
  ) {}

  @Requires('safeguarding.raise')
  @Example((world) => ({ input: { patientId: world.patient, kind: 'risk', precautions: ['two_people'], visitWords: 'Park on the main road.', reason: 'A test.', reviewOn: '2100-01-01', idempotencyKey: '5afe0a2c-1d53-4c86-9d0e-0e5bb1e4a704' } }))
  @Mutation(() => FlagResult)
  setSafetyFlag(@Unit() unit: UnitOfWork, @Args('input') input: SetSafetyFlagInput): Answer {
    return answer(unit, 'safeguarding.flag_set', this.flags.set(unit, input), (id) => this.show.changedPatient(unit, id));
  }

  @Requires('safeguarding.raise')
  @Example((world) => ({ input: { flagId: world.safetyFlag, words: 'A test.', version: 1 } }))
  @Mutation(() => FlagResult, { description: 'Keeps a flag until another day, or ends it.' })
  lookAtSafetyFlag(@Unit() unit: UnitOfWork, @Args('input') input: LookAtSafetyFlagInput): Answer {
    return answer(unit, 'safeguarding.flag_kept', this.flags.lookAt(unit, input), (id) => this.show.changedPatient(unit, id));
  }
}
