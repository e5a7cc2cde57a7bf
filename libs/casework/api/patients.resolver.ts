import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AddPatient } from './commands/add-patient';
import { UpdatePatient } from './commands/update-patient';
import { CaseloadDesk, CaseloadFilter } from './graphql/caseload.type';
import { AddPatientInput, UpdatePatientInput } from './graphql/inputs';
import { PatientType } from './graphql/patient.type';
import { ListCaseload } from './queries/list-caseload';
import { ShowPatient } from './queries/show-patient';

@ArgsType()
class CaseloadArgs extends PageArgs {
  @Field(() => CaseloadFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CaseloadFilter)
  filter?: CaseloadFilter;
}

@ArgsType()
class PatientArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: send a UUID' })
  id: string;
}

export const PatientResult = resultOf('Patient', PatientType);

/** The team's patients: who they are. */
@Resolver()
export class PatientsResolver {
  constructor(
    private readonly list: ListCaseload,
    private readonly show: ShowPatient,
    private readonly add: AddPatient,
    private readonly update: UpdatePatient,
  ) {}

  @Requires('patient.read')
  @Example(() => ({ first: 5, filter: { standing: 'current' } }))
  @Query(() => CaseloadDesk, { description: 'The team’s patients, newest activity first, and how many there are in each section.' })
  caseload(@Unit() unit: UnitOfWork, @Args() args: CaseloadArgs) {
    return this.list.run(unit, args.first, args.after, args.filter);
  }

  @Requires('patient.read')
  @Example((world) => ({ id: world.patient }))
  @Query(() => PatientType)
  patient(@Unit() unit: UnitOfWork, @Args() args: PatientArgs): Promise<PatientType> {
    return this.show.run(unit, args.id);
  }

  @Requires('patient.write')
  @Example((world) => ({
    input: {
      teamId: world.team, siteId: world.site, forename: 'Test', surname: 'Person', dateOfBirth: '1950-01-31', source: 'gp',
      agreement: { answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' },
      idempotencyKey: '6f1d1c9e-3b0a-4d52-9a55-0c1f0a7e2b41',
    },
  }))
  @Mutation(() => PatientResult, { description: 'A “no” keeps a minimal record and ends there: the episode is declined.' })
  addPatient(@Unit() unit: UnitOfWork, @Args('input') input: AddPatientInput): Promise<PatientType | RefusalType> {
    return answer(unit, 'patient.added', this.add.run(unit, input), (id) => this.show.show(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, version: 1, forename: 'Test', surname: 'Person', dateOfBirth: '1950-01-31' } }))
  @Mutation(() => PatientResult, { description: 'Replaces who the person is and how to reach them; what is left out is forgotten.' })
  updatePatient(@Unit() unit: UnitOfWork, @Args('input') input: UpdatePatientInput): Promise<PatientType | RefusalType> {
    return answer(unit, 'patient.updated', this.update.run(unit, input), (id) => this.show.show(unit, id));
  }
}
