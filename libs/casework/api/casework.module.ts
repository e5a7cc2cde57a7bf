import { Module } from '@nestjs/common';
import { PatientFields } from './patient-fields';
import { Agreements } from './services/agreements';
import { Needs } from './services/needs';
import { Patients } from './services/patients';

@Module({
  providers: [PatientFields, Agreements, Needs, Patients],
  exports: [PatientFields, Agreements, Needs, Patients],
})
export class CaseworkModule {}
