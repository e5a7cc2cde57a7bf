import { CONFIG, type Config } from '@linkwell/config';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { checkIdentity, type IdentityInput } from './check-identity';
import { FindDuplicates } from './find-duplicates';
import { loadPatient } from './load-patient';

export interface ChangedPatient extends IdentityInput {
  readonly patientId: string;
  readonly version: number;
  /** The NHS number was looked up and is theirs; left out, that stays as it was for as long as the number does. */
  readonly nhsNumberTraced?: boolean | null | undefined;
}

/** Corrects who somebody is and how to reach them. Episodes keep the age and area they began with. */
@Injectable()
export class UpdatePatient {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
    private readonly fields: PatientFields,
    private readonly duplicates: FindDuplicates,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, input: ChangedPatient): Promise<Result<string, Refusal>> {
    const now = this.clock.now();
    const identity = checkIdentity(input, dayInLondon(now), { allowTestNumbers: this.config.demo });
    if (!identity.ok) return identity;
    const loaded = await loadPatient(unit, input.patientId, input.version);
    if (!loaded.ok) return loaded;
    const patient = loaded.value;
    const taken = await this.duplicates.refuseChange(unit, patient.teamId, patient.id, identity.value);
    if (taken) return refused(taken);
    const { nhsNumber } = identity.value;
    const sameNumber = nhsNumber === this.fields.open(patient.id, patient).nhsNumber;
    const nhsNumberTraced = nhsNumber !== null && (input.nhsNumberTraced ?? (sameNumber && patient.nhsNumberTraced));
    const manager = await unit.manager();
    await manager.save(Object.assign(patient, this.fields.seal(patient.id, identity.value), { nhsNumberTraced, lastActivityAt: now }));
    await unit.audit({ action: 'patient.updated', subjectType: 'patient', subjectIds: [patient.id] });
    return ok(patient.id);
  }
}
