import { randomUUID } from 'node:crypto';
import { decideEpisode, recordAgreement, scopeKey, type AgreementGiver, type AgreementManner } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { AreaFinder } from '@linkwell/geography-api';
import { Clock, dayInLondon, ok, refusal, refused, wholeYears, type CalendarDate, type EpisodeId, type PatientId, type Refusal, type Result, type SiteId, type TeamId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { AgreementRecord } from '../entities/agreement.entity';
import { Episode } from '../entities/episode.entity';
import { PatientFields } from '../patient-fields';
import type { ReferralSource } from '../referral-source';

/** What the person said to the offer of support. */
export interface SupportAnswer {
  readonly answer: 'yes' | 'no';
  readonly givenBy: AgreementGiver;
  readonly how: AgreementManner;
  readonly wordingVersion: string;
}

export interface EpisodeOpening {
  readonly patientId: PatientId;
  readonly teamId: TeamId;
  readonly siteId: SiteId;
  readonly dateOfBirth: CalendarDate;
  /** Canonical, or null: the small area is then unknown, and said to be. */
  readonly postcode: string | null;
  readonly source: ReferralSource;
  readonly reason?: string | null | undefined;
  readonly agreement: SupportAnswer;
}

/** Opens a support episode with the person's answer to it: accepted, or declined and over. */
@Injectable()
export class OpenEpisode {
  constructor(
    private readonly fields: PatientFields,
    private readonly areas: AreaFinder,
    private readonly clock: Clock,
  ) {}

  /** Before anything is written: whether this answer can be recorded for a person of this age. */
  check({ dateOfBirth, agreement }: Pick<EpisodeOpening, 'dateOfBirth' | 'agreement'>): Result<true, Refusal> {
    const now = this.clock.now();
    const recorded = recordAgreement({ ...agreement, scope: { kind: 'support' }, givenAt: now }, wholeYears(dateOfBirth, dayInLondon(now)));
    return recorded.ok ? ok(true) : refused(refusal(recorded.refusal.code, recorded.refusal.message, `agreement.${recorded.refusal.field}`));
  }

  async open(unit: UnitOfWork, opening: EpisodeOpening): Promise<Result<EpisodeId, Refusal>> {
    const { patientId, teamId, agreement } = opening;
    const now = this.clock.now();
    const today = dayInLondon(now);
    const answer = { type: agreement.answer === 'yes' ? ('accept' as const) : ('decline' as const), on: today };
    const life = decideEpisode({ state: 'offered', offeredOn: today }, answer, today);
    if (!life.ok) return life;
    // Who said no has nothing more written down about them.
    const kept = agreement.answer === 'yes' ? opening : { ...opening, reason: null };
    const id = await this.insert(unit, kept, { state: life.value.state, offeredOn: today, answeredOn: today });
    await this.writeAnswer(unit, { teamId, patientId, id }, agreement);
    return ok(id);
  }

  /** Offers support: the answer comes later. The person has no running episode. */
  offer(unit: UnitOfWork, opening: Omit<EpisodeOpening, 'agreement'>): Promise<EpisodeId> {
    return this.insert(unit, opening, { state: 'offered', offeredOn: dayInLondon(this.clock.now()), answeredOn: null });
  }

  private async insert(unit: UnitOfWork, opening: Omit<EpisodeOpening, 'agreement'>, life: Pick<Episode, 'state' | 'offeredOn' | 'answeredOn'>): Promise<EpisodeId> {
    const { patientId, teamId, siteId, postcode, source, dateOfBirth, reason } = opening;
    const area = postcode === null ? undefined : await this.areas.of(unit, postcode);
    const id = randomUUID() as EpisodeId;
    const manager = await unit.manager();
    await manager.insert(Episode, {
      id, teamId, patientId, siteId, source, ...life, workerId: unit.user.id,
      reason: this.fields.sealWords('episode.reason', id, reason?.trim()),
      ageAtStart: wholeYears(dateOfBirth, life.offeredOn),
      smallArea: area?.smallArea ?? null,
      deprivationDecile: area?.deprivationDecile ?? null,
      areaEdition: area?.edition ?? null,
    });
    return id;
  }

  /** Keeps what the person said to the offer of this episode. It has been checked. */
  async writeAnswer(unit: UnitOfWork, { id: episodeId, teamId, patientId }: Pick<Episode, 'id' | 'teamId' | 'patientId'>, agreement: SupportAnswer): Promise<void> {
    const manager = await unit.manager();
    await manager.insert(AgreementRecord, {
      id: randomUUID(), teamId, patientId, episodeId, scope: scopeKey({ kind: 'support' }), ...agreement, givenAt: this.clock.now(), withdrawnAt: null, recordedBy: unit.user.id,
    });
  }
}
