import { randomUUID } from 'node:crypto';
import { recordAgreement, scopeKey, type AgreementGiver, type AgreementManner, type AgreementScope } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, wholeYears, type EpisodeId, type PatientId, type Refusal, type Result, type TeamId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { AgreementRecord } from '../entities/agreement.entity';
import type { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import { sealedIdentity } from './patients.sql';

export interface AgreementInput {
  readonly patientId: string;
  readonly scope: AgreementScope;
  readonly answer: 'yes' | 'no';
  readonly givenBy: AgreementGiver;
  readonly how: AgreementManner;
  /** The version of the words that were read to the person. */
  readonly wordingVersion: string;
  /** The name that was read out, of an organisation or a study. */
  readonly subject?: string;
}

const latestEpisode = `
  select patient.id, patient.team_id as "teamId", ${sealedIdentity},
    (select episode.id from casework.episode where episode.patient_id = patient.id order by episode.offered_on desc, episode.opened_at desc, episode.id desc limit 1) as "episodeId"
  from casework.patient where patient.id = $1`;

/** What patients say when they are asked. A "no" is recorded like a "yes". */
@Injectable()
export class Agreements {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Writes an answer down and returns the id of its record. */
  async record(unit: UnitOfWork, { patientId, subject, ...input }: AgreementInput): Promise<Result<string, Refusal>> {
    const [patient] = await unit.query<Patient & { id: PatientId; teamId: TeamId; episodeId: EpisodeId }>(latestEpisode, [patientId]);
    if (!patient) return refused(refusal('NOT_FOUND', 'There is no such patient, or they are not your team’s.', 'patientId'));
    const givenAt = this.clock.now();
    const age = wholeYears(this.fields.open(patient.id, patient).dateOfBirth, dayInLondon(givenAt));
    const agreement = recordAgreement({ ...input, givenAt }, age);
    if (!agreement.ok) return agreement;
    const { scope, ...answer } = agreement.value;
    const id = randomUUID();
    const { teamId, episodeId } = patient;
    const manager = await unit.manager();
    await manager.insert(AgreementRecord, { id, teamId, patientId: patient.id, episodeId, scope: scopeKey(scope), ...answer, subject: subject ?? null, recordedBy: unit.user.id });
    await unit.audit({ action: 'agreement.recorded', subjectType: 'patient', subjectIds: [patient.id], detail: `${scope.kind}:${answer.answer}` });
    return ok(id);
  }

  /** Whether the person's last answer of this kind is a yes that stands. Index: agreement_of_patient. */
  async inForce(unit: UnitOfWork, patientId: string, kind: 'contact_after'): Promise<boolean> {
    const [last] = await unit.query<{ agrees: boolean }>(
      `select answer = 'yes' and withdrawn_at is null as agrees from casework.agreement where patient_id = $1 and scope = $2 order by given_at desc, id desc limit 1`, [patientId, kind]);
    return last?.agrees ?? false;
  }
}
