import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OfPatientArgs } from '../agreements/agreements.inputs';
import { Unreached } from './unreached';
import { RecordUnreachedLetterInput, UnreachedType } from './unreached.type';

const UnreachedResult = resultOf('Unreached', UnreachedType);

/** People who do not answer. */
@Resolver()
export class UnreachedResolver {
  constructor(private readonly unreachedPeople: Unreached) {}

  @Requires('patient.read')
  @Example((world) => ({ patientId: world.patient }))
  @Query(() => UnreachedType)
  unreached(@Unit() unit: UnitOfWork, @Args() { patientId }: OfPatientArgs): Promise<UnreachedType> {
    return this.unreachedPeople.ofPatient(unit, patientId);
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, sentOn: '2026-01-01', checked: true, idempotencyKey: '0d7c2f7e-4f52-4c55-8a0f-6a3a1f0e9d33' } }))
  @Mutation(() => UnreachedResult, { description: 'Writes down that the letter after failed tries was sent.' })
  recordUnreachedLetter(@Unit() unit: UnitOfWork, @Args('input') input: RecordUnreachedLetterInput): Promise<UnreachedType | RefusalType> {
    return answer(unit, 'letter.sent', this.unreachedPeople.record(unit, input), (patientId) => this.unreachedPeople.show(unit, patientId));
  }
}
