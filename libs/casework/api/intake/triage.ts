import { decideIncoming, type IncomingCommand, type IncomingState, type NotForUsReason } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type EpisodeId, type PatientId, type Refusal, type Result, type SiteId, type TeamId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { FindDuplicates } from '../commands/find-duplicates';
import { loadPatient } from '../commands/load-patient';
import { OpenEpisode } from '../commands/open-episode';
import { Episode } from '../entities/episode.entity';
import { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import type { ReferralSource } from '../referral-source';
import { Patients } from '../services/patients';
import { IncomingFields } from './incoming-fields';
import { decideIncomingRow, incomingToDecide } from './incoming.sql';
import { ReceiveReferral } from './receive-referral';

export interface Seen {
  readonly id: string;
  /** The version that was seen. */
  readonly version: number;
}
export interface ReferralToOpen extends Seen {
  /** The practice, where the referral did not name one of the team's. */
  readonly siteId?: string | null | undefined;
  /** Somebody whom the team knows: a new episode of theirs. */
  readonly patientId?: string | null | undefined;
  readonly confirmedNotDuplicate: boolean;
  readonly idempotencyKey: string;
}

interface Row {
  readonly id: string;
  readonly teamId: TeamId;
  readonly siteId: SiteId | null;
  readonly state: IncomingState;
  readonly source: ReferralSource;
  readonly details: string;
  readonly version: number;
}
interface Outcome {
  readonly reason?: NotForUsReason;
  readonly words?: string | null;
  readonly patientId?: string;
  readonly episodeId?: string;
}

const noSuchReferral = refusal('NOT_FOUND', 'There is no such referral, or it is not your team’s.', 'id');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else has changed this referral meanwhile. Look at it again.', 'version');
const siteMissing = refusal('SITE_MISSING', 'Choose the practice that the person is registered with.', 'siteId');

/** What becomes of a referral to the team. */
@Injectable()
export class Triage {
  constructor(
    private readonly fields: IncomingFields,
    private readonly patientFields: PatientFields,
    private readonly duplicates: FindDuplicates,
    private readonly episodes: OpenEpisode,
    private readonly patients: Patients,
    private readonly receive: ReceiveReferral,
    private readonly clock: Clock,
  ) {}

  take(unit: UnitOfWork, seen: Seen): Promise<Result<string, Refusal>> {
    return this.decide(unit, seen, { type: 'take' }, async () => ok({}));
  }

  notForUs(unit: UnitOfWork, { reason, words, ...seen }: Seen & { readonly reason: NotForUsReason; readonly words?: string | null | undefined }): Promise<Result<string, Refusal>> {
    return this.decide(unit, seen, { type: 'notForUs', reason, words: words ?? '' }, async () => ok({ reason, words: words ?? null }));
  }

  /** The person is on the caseload, and this referral asks for nothing new. */
  markDuplicate(unit: UnitOfWork, { patientId, ...seen }: Seen & { readonly patientId: string }): Promise<Result<string, Refusal>> {
    return this.decide(unit, seen, { type: 'markDuplicate' }, async ({ teamId }) => {
      const patient = await loadPatient(unit, patientId);
      if (!patient.ok || patient.value.teamId !== teamId) return refused(refusal('NOT_FOUND', 'There is no such patient, or they are not this team’s.', 'patientId'));
      return ok({ patientId });
    });
  }

  /** Support is offered: a new patient, or a new episode of one whom the team knows. */
  open(unit: UnitOfWork, { idempotencyKey, ...input }: ReferralToOpen): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'openReferral', idempotencyKey, input, () =>
      this.decide(unit, input, { type: 'open' }, (row) => (input.patientId ? this.offerAgain(unit, row, input.patientId) : this.offerToNew(unit, row, input))));
  }

  private async decide(unit: UnitOfWork, { id, version }: Seen, command: IncomingCommand, work: (row: Row) => Promise<Result<Outcome, Refusal>>): Promise<Result<string, Refusal>> {
    const [row] = await unit.query<Row>(incomingToDecide, [id]);
    if (!row) return refused(noSuchReferral);
    if (row.version !== version) return refused(changedMeanwhile);
    const next = decideIncoming(row.state, command);
    if (!next.ok) return next;
    const done = await work(row);
    if (!done.ok) return done;
    const { reason, words, patientId, episodeId } = done.value;
    await unit.query(decideIncomingRow, [id, next.value, unit.user.id, reason ?? null, this.fields.sealWords(id, words), patientId ?? null, episodeId ?? null, this.clock.now()]);
    await unit.audit({ action: `incoming.${next.value}`, subjectType: 'incoming_referral', subjectIds: [id], ...(reason && { detail: reason }) });
    return ok(id);
  }

  private async offerToNew(unit: UnitOfWork, row: Row, { siteId: chosen, confirmedNotDuplicate }: Omit<ReferralToOpen, 'idempotencyKey'>): Promise<Result<Outcome, Refusal>> {
    const siteId = (chosen ?? row.siteId) as SiteId | null;
    if (!siteId) return refused(siteMissing);
    const place = await this.receive.placeOf(unit, { teamId: row.teamId, siteId });
    if (!place.ok) return place;
    const { identity, reason } = this.fields.openDetails(row.id, row.details);
    const duplicate = await this.duplicates.refuse(unit, row.teamId, identity, confirmedNotDuplicate);
    if (duplicate) return refused(duplicate);
    const patientId = randomUUID() as PatientId;
    const now = this.clock.now();
    const manager = await unit.manager();
    await manager.insert(Patient, { id: patientId, teamId: row.teamId, siteId, ...this.patientFields.seal(patientId, identity), createdAt: now, lastActivityAt: now });
    const { dateOfBirth, postcode } = identity;
    const episodeId = await this.episodes.offer(unit, { patientId, teamId: row.teamId, siteId, dateOfBirth, postcode, source: row.source, reason });
    await unit.audit({ action: 'patient.added', subjectType: 'patient', subjectIds: [patientId], detail: 'offered' });
    return ok({ patientId, episodeId });
  }

  private async offerAgain(unit: UnitOfWork, row: Row, knownId: string): Promise<Result<Outcome, Refusal>> {
    const loaded = await loadPatient(unit, knownId);
    if (!loaded.ok || loaded.value.teamId !== row.teamId) return refused(refusal('NOT_FOUND', 'There is no such patient, or they are not this team’s.', 'patientId'));
    const { id: patientId, teamId, siteId } = loaded.value;
    const manager = await unit.manager();
    if (await manager.existsBy(Episode, [{ patientId, state: 'accepted' }, { patientId, state: 'offered' }])) {
      return refused(refusal('SUPPORT_RUNNING', 'Support is running for this person. Mark the referral as a duplicate instead, or end that support first.', 'patientId'));
    }
    const { dateOfBirth, postcode } = this.patientFields.open(patientId, loaded.value);
    const { reason } = this.fields.openDetails(row.id, row.details);
    const episodeId: EpisodeId = await this.episodes.offer(unit, { patientId, teamId, siteId, dateOfBirth, postcode, source: row.source, reason });
    await this.patients.touch(unit, patientId);
    await unit.audit({ action: 'episode.started', subjectType: 'patient', subjectIds: [patientId], detail: 'offered' });
    return ok({ patientId, episodeId });
  }
}
