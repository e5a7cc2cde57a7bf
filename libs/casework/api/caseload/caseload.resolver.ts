import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { TeamMemberType } from '../desk/desk.types';
import { ListColleagues } from './colleagues';
import { TeamOverview } from './team-overview';
import { TeamOverviewType } from './team-overview.type';
import { TransferPatients } from './transfer';

@InputType()
export class PatientToTransferInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => Int, { description: 'The episode’s version that was seen.' })
  @IsInt()
  episodeVersion: number;
}

@InputType()
export class TransferPatientsInput {
  @Field(() => [PatientToTransferInput])
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => PatientToTransferInput)
  patients: PatientToTransferInput[];

  @Field(() => ID)
  @IsUUID(undefined, { message: 'toUserId: choose a colleague' })
  toUserId: string;

  @Field(() => String)
  @MaxLength(2000, { message: 'reason: use at most 500 characters' })
  reason: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@ObjectType({ description: 'People were handed over.' })
export class Transferred {
  @Field(() => ID)
  toUserId: string;
}

const TransferResult = resultOf('Transfer', Transferred);

/** The work of a team: whose people they are, and how it goes. */
@Resolver()
export class CaseloadResolver {
  constructor(
    private readonly list: ListColleagues,
    private readonly transfer: TransferPatients,
    private readonly overview: TeamOverview,
  ) {}

  @Requires('patient.read')
  @Example(() => ({}))
  @Query(() => [TeamMemberType], { description: 'Link workers and leads of the viewer’s teams.' })
  colleagues(@Unit() unit: UnitOfWork): Promise<TeamMemberType[]> {
    return this.list.run(unit);
  }

  @Requires('caseload.oversee')
  @Example(() => ({}))
  @Query(() => TeamOverviewType, { description: 'Caseloads side by side, and how much is on record.' })
  teamOverview(@Unit() unit: UnitOfWork): Promise<TeamOverviewType> {
    return this.overview.run(unit);
  }

  @Requires('patient.write')
  @Example((world) => ({
    input: { patients: [{ patientId: world.patient, episodeVersion: 1 }], toUserId: world.colleague, reason: 'Holiday cover.', idempotencyKey: 'c6a3f3de-4c1c-4f6b-9b0e-2f6f0a7e2b77' },
  }))
  @Mutation(() => TransferResult, { description: 'Hands people over to a colleague: all of them or none.' })
  transferPatients(@Unit() unit: UnitOfWork, @Args('input') input: TransferPatientsInput): Promise<Transferred | RefusalType> {
    return answer(unit, 'episode.transferred', this.transfer.run(unit, input), (toUserId) => Promise.resolve(Object.assign(new Transferred(), { toUserId })));
  }
}
