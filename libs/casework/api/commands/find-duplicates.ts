import { nameNormalForm } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { refusal, type Refusal } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields, type PatientIdentity } from '../patient-fields';

/** Indexes: patient_nhs_number, patient_surname. Only the team's own: what another team knows is not hinted at. */
const sameNumber = `select 1 from casework.patient where team_id = $1 and nhs_number_hash = $2 and id is distinct from $3::uuid limit 1`;
const sameNameAndBirth = `select 1 from casework.patient where team_id = $1 and surname_hash = $2 and date_of_birth_hash = $3 limit 1`;

const numberTaken = refusal('DUPLICATE_NHS_NUMBER', 'A patient of your team has this NHS number. Open their page instead, or check the number.', 'nhsNumber');
const alikeExists = refusal(
  'DUPLICATE',
  'A patient of your team has this surname and date of birth. Open their page if it is the same person; if it is somebody else, say so and save again.',
  'confirmedNotDuplicate',
);

/** Keeps one person from being recorded twice in a team. */
@Injectable()
export class FindDuplicates {
  constructor(private readonly fields: PatientFields) {}

  /** Holds back other additions to this team until the unit ends, so that two at once cannot both find nobody. */
  async refuse(unit: UnitOfWork, teamId: string, identity: PatientIdentity, confirmedNotDuplicate: boolean): Promise<Refusal | undefined> {
    await unit.query(`select pg_advisory_xact_lock(hashtext('casework.patient'), hashtext($1))`, [teamId]);
    if (await this.numberIsTaken(unit, teamId, identity, null)) return numberTaken;
    if (confirmedNotDuplicate) return undefined;
    const hashes = [this.fields.hash('surname', nameNormalForm(identity.surname) ?? ''), this.fields.hash('date_of_birth', identity.dateOfBirth)];
    const alike = await unit.query(sameNameAndBirth, [teamId, ...hashes]);
    return alike.length > 0 ? alikeExists : undefined;
  }

  /** As above for a patient who is on the caseload already: only an NHS number must be theirs alone. */
  async refuseChange(unit: UnitOfWork, teamId: string, patientId: string, identity: PatientIdentity): Promise<Refusal | undefined> {
    await unit.query(`select pg_advisory_xact_lock(hashtext('casework.patient'), hashtext($1))`, [teamId]);
    return (await this.numberIsTaken(unit, teamId, identity, patientId)) ? numberTaken : undefined;
  }

  private async numberIsTaken(unit: UnitOfWork, teamId: string, { nhsNumber }: PatientIdentity, except: string | null): Promise<boolean> {
    if (nhsNumber === null) return false;
    const found = await unit.query(sameNumber, [teamId, this.fields.hash('nhs_number', nhsNumber), except]);
    return found.length > 0;
  }
}
