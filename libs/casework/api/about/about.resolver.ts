import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PatientType } from '../graphql/patient.type';
import { PatientResult } from '../patients.resolver';
import { ShowPatient } from '../queries/show-patient';
import { RecordAboutPatientInput } from './about.inputs';
import { RecordAbout } from './record-about';

/** What else was asked about a person. */
@Resolver()
export class AboutResolver {
  constructor(
    private readonly record: RecordAbout,
    private readonly show: ShowPatient,
  ) {}

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, home: { livingAlone: 'not_known' }, version: 1 } }))
  @Mutation(() => PatientResult, { description: 'Replaces the sections that are given.' })
  recordAboutPatient(@Unit() unit: UnitOfWork, @Args('input') input: RecordAboutPatientInput): Promise<PatientType | RefusalType> {
    return answer(unit, 'patient.about_recorded', this.record.run(unit, input), (id) => this.show.show(unit, id));
  }
}
