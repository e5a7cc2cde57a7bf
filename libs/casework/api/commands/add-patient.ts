import { randomUUID } from 'node:crypto';
import { CONFIG, type Config } from '@linkwell/config';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type PatientId, type Refusal, type Result, type SiteId, type TeamId } from '@linkwell/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Patient } from '../entities/patient.entity';
import { minimalIdentity, PatientFields, type PatientIdentity } from '../patient-fields';
import type { ReferralSource } from '../referral-source';
import { checkIdentity, type IdentityInput } from './check-identity';
import { FindDuplicates } from './find-duplicates';
import { OpenEpisode, type SupportAnswer } from './open-episode';

export interface NewPatient extends IdentityInput {
  readonly teamId: string;
  /** The practice the person is registered with: one of the team's. */
  readonly siteId: string;
  readonly source: ReferralSource;
  readonly reason?: string | null | undefined;
  readonly agreement: SupportAnswer;
  /** The link worker has looked, and it is somebody else. */
  readonly confirmedNotDuplicate: boolean;
  readonly idempotencyKey: string;
}

/** Puts somebody on the team's caseload, with the episode that this begins. */
@Injectable()
export class AddPatient {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
    private readonly fields: PatientFields,
    private readonly duplicates: FindDuplicates,
    private readonly episodes: OpenEpisode,
    private readonly clock: Clock,
  ) {}

  /** Returns the patient's id; the same one for a retry with the same key. */
  async run(unit: UnitOfWork, input: NewPatient): Promise<Result<string, Refusal>> {
    const { idempotencyKey, ...request } = input;
    const today = dayInLondon(this.clock.now());
    const identity = checkIdentity(input, today, { allowTestNumbers: this.config.demo });
    if (!identity.ok) return identity;
    const answered = this.episodes.check({ dateOfBirth: identity.value.dateOfBirth, agreement: input.agreement });
    if (!answered.ok) return answered;
    return onceUnlessRefused(unit, 'addPatient', idempotencyKey, this.fields.requestMark(request), () => this.add(unit, input, identity.value));
  }

  private async add(unit: UnitOfWork, input: NewPatient, identity: PatientIdentity): Promise<Result<string, Refusal>> {
    const place = await this.placeOfWork(unit, input);
    if (!place.ok) return place;
    const duplicate = await this.duplicates.refuse(unit, input.teamId, identity, input.confirmedNotDuplicate);
    if (duplicate) return refused(duplicate);
    const id = randomUUID() as PatientId;
    const now = this.clock.now();
    const manager = await unit.manager();
    const kept = input.agreement.answer === 'yes' ? identity : minimalIdentity(identity);
    await manager.insert(Patient, { id, ...place.value, ...this.fields.seal(id, kept), createdAt: now, lastActivityAt: now });
    const { dateOfBirth, postcode } = identity;
    const { source, reason, agreement } = input;
    const opened = await this.episodes.open(unit, { patientId: id, ...place.value, dateOfBirth, postcode, source, reason, agreement });
    if (!opened.ok) return opened;
    await unit.audit({ action: agreement.answer === 'yes' ? 'patient.added' : 'patient.declined', subjectType: 'patient', subjectIds: [id] });
    return ok(id);
  }

  private async placeOfWork(unit: UnitOfWork, { teamId, siteId }: NewPatient): Promise<Result<{ teamId: TeamId; siteId: SiteId }, Refusal>> {
    const mine = unit.user.teamIds.find((id) => id === teamId);
    if (mine === undefined) return refused(refusal('NOT_YOUR_TEAM', 'Choose a team that you belong to.', 'teamId'));
    const served = await unit.query(`select 1 from identity.team_site where team_id = $1 and site_id = $2`, [teamId, siteId]);
    if (served.length === 0) return refused(refusal('NOT_A_SITE_OF_THE_TEAM', 'Choose a practice that the team serves.', 'siteId'));
    return ok({ teamId: mine, siteId: siteId as SiteId });
  }
}
