import type { UnitOfWork } from '@linkwell/database';
import { Example, PageArgs, Requires, Unit } from '@linkwell/graphql';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { RecordTrailConnection } from './graphql/record-trail.type';
import { SealingType, TrailArgs, TrailConnection } from './graphql/trail.type';
import { ListRecordTrail } from './trail/list-record-trail';
import { ListTrail } from './trail/list-trail';
import { ShowSealing } from './trail/show-sealing';

@ArgsType()
class RecordTrailArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => Boolean, { defaultValue: true, description: 'With looks at lists in which the name stood among others.' })
  @IsBoolean()
  lists: boolean = true;
}

@Resolver()
export class TrailResolver {
  constructor(
    private readonly ofRecord: ListRecordTrail,
    private readonly list: ListTrail,
    private readonly show: ShowSealing,
  ) {}

  @Requires('record-trail.read')
  @Example((world) => ({ patientId: world.patient, first: 5 }))
  @Query(() => RecordTrailConnection, { description: 'Who saw or changed a patient’s record, newest first.' })
  recordTrail(@Unit() unit: UnitOfWork, @Args() { patientId, lists, first, after }: RecordTrailArgs) {
    return this.ofRecord.run(unit, patientId, lists, first, after);
  }

  @Requires('trail.read')
  @Example(() => ({ first: 5, filter: { action: 'patient' } }))
  @Query(() => TrailConnection, { description: 'The audit trail, newest first. The count ends at 10,000.' })
  trail(@Unit() unit: UnitOfWork, @Args() { filter, first, after }: TrailArgs) {
    return this.list.run(unit, filter ?? {}, first, after);
  }

  @Requires('trail.read')
  @Example(() => ({}))
  @Query(() => SealingType)
  sealing(@Unit() unit: UnitOfWork): Promise<SealingType> {
    return this.show.run(unit);
  }
}
