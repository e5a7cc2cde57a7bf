import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { MergePatients } from './merge-patients';
import { MergePatientsInput, RecordsOfPersonType } from './merge.type';
import { ShowRecords } from './show-records';
import { UndoMerge } from './undo-merge';

@ArgsType()
class IdArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: send a UUID' })
  id: string;
}

const RecordsResult = resultOf('RecordsOfPerson', RecordsOfPersonType);
type Answered = Promise<RecordsOfPersonType | RefusalType>;

/** Two records of one person. */
@Resolver()
export class MergeResolver {
  constructor(
    private readonly show: ShowRecords,
    private readonly merge: MergePatients,
    private readonly undo: UndoMerge,
  ) {}

  @Requires('patient.read')
  @Example((world) => ({ id: world.patient }))
  @Query(() => RecordsOfPersonType)
  recordsOfPerson(@Unit() unit: UnitOfWork, @Args() { id }: IdArgs): Promise<RecordsOfPersonType> {
    return this.show.run(unit, id);
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { survivorId: world.patient, survivorVersion: 1, absorbedId: world.patient, absorbedVersion: 1, idempotencyKey: '7c1e4f0a-1f0b-4d52-9a55-0c1f0a7e2b61' } }))
  @Mutation(() => RecordsResult, { description: 'Makes two records of one person one. It can be undone.' })
  mergePatients(@Unit() unit: UnitOfWork, @Args('input') input: MergePatientsInput): Answered {
    return answer(unit, 'patient.merged', this.merge.run(unit, input), (id) => this.show.changed(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ id: world.patientMerge }))
  @Mutation(() => RecordsResult, { description: 'Makes two records of one again. What was written since stays with the record that stood.' })
  undoPatientMerge(@Unit() unit: UnitOfWork, @Args() { id }: IdArgs): Answered {
    return answer(unit, 'patient.merge_undone', this.undo.run(unit, id), (patientId) => this.show.changed(unit, patientId));
  }
}
