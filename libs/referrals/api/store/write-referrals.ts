import { nationsOfServices } from '@linkwell/directory-api';
import { randomUUID } from 'node:crypto';
import type { NeedUrgency } from '@linkwell/casework-domain';
import { bankHolidayCalendar, type EntityClass, type UnitOfWork } from '@linkwell/database';
import type { EpisodeId, NeedId, OrganisationId, PatientId, ReferralId, ServiceId, TeamId } from '@linkwell/kernel';
import { apply, sendingOf, startDraft, type Referral, type ReferralEvent } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttendanceRecord, DisclosureRecord, ReferralEventRecord, TeamWordsRecord } from '../entities/referral-parts.entity';
import { ReferralRecord } from '../entities/referral.entity';
import { PartsOfReferral } from './parts-of-referral';
import { sendingColumns, standingOf, type Standing } from './projection';
import { ReferralWords } from './referral-words';

/** A whole referral as its events tell it, the first of them `ReferralSent`. */
export interface ReferralHistory {
  readonly id: ReferralId;
  readonly teamId: TeamId;
  readonly patientId: PatientId;
  readonly episodeId: EpisodeId;
  readonly needIds: readonly NeedId[];
  readonly serviceId: ServiceId;
  readonly organisationId: OrganisationId;
  readonly serviceName: string;
  readonly organisationName: string;
  /** The record of the agreement to share with this organisation. */
  readonly agreementId: string;
  readonly urgency: NeedUrgency;
  /** The referral that came to nothing before this one, of the same patient and team. */
  readonly earlierReferralId?: ReferralId | undefined;
  readonly events: readonly ReferralEvent[];
}

/** Rows in one statement: PostgreSQL takes 65,535 parameters, and the widest row here has 22. */
const rowsAtOnce = 1_000;

/** Writes referrals that are new to the database, with all that has happened to them. What may happen is decided before. */
@Injectable()
export class WriteReferrals {
  constructor(
    private readonly words: ReferralWords,
    private readonly parts: PartsOfReferral,
  ) {}

  async run(unit: UnitOfWork, histories: readonly ReferralHistory[]): Promise<void> {
    const referrals: ReferralRecord[] = [];
    const disclosures: DisclosureRecord[] = [];
    const parts = histories.map((history) => this.parts.of(history, history.events.map((event, index) => ({ id: randomUUID(), position: index + 1, event }))));
    const holidays = await bankHolidayCalendar(unit);
    const nationOf = await nationsOfServices(unit, histories.map(({ serviceId }) => serviceId));
    for (const history of histories) {
      const { referral, standing } = tell(history);
      const sending = sendingOf(referral);
      if (!sending) throw new Error('Only referrals that were sent are written with their history.');
      const { id, teamId, patientId, episodeId, serviceId, organisationId, serviceName, organisationName, agreementId, urgency, earlierReferralId = null } = history;
      const identity = { id, teamId, patientId, episodeId, serviceId, organisationId, serviceName, organisationName, agreementId, urgency, earlierReferralId };
      const reason = this.words.seal('referral.reason', id, sending.reason);
      referrals.push({ ...identity, kind: 'referral', needIds: [...history.needIds], reason, ...sendingColumns(referral, holidays.of(nationOf(serviceId))), ...standing, version: history.events.length });
      disclosures.push({ referralId: id, snapshot: this.words.sealSnapshot(id, sending.snapshot) });
    }
    await insertAll(unit, ReferralRecord, referrals);
    await insertAll(unit, DisclosureRecord, disclosures);
    await insertAll(unit, ReferralEventRecord, parts.flatMap(({ events }) => events));
    await insertAll(unit, TeamWordsRecord, parts.flatMap(({ teamWords }) => teamWords));
    await insertAll(unit, AttendanceRecord, parts.flatMap(({ attendances }) => attendances));
  }
}

function tell(history: ReferralHistory): { referral: Referral; standing: Standing } {
  const { id, organisationId, serviceId, teamId, patientId, needIds, events } = history;
  let referral: Referral = startDraft({ id, organisationId, serviceId, teamId, patientId, needIds });
  let standing: Standing | undefined;
  for (const event of events) {
    referral = apply(referral, event);
    standing = standingOf(referral, standing);
  }
  return { referral, standing: standing ?? standingOf(referral) };
}

/** Without RETURNING, which would ask for the right to read: a job may bring rows that it may not see. */
async function insertAll<Row extends object>(unit: UnitOfWork, entity: EntityClass & (new () => Row), rows: readonly Row[]): Promise<void> {
  const manager = await unit.manager();
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    await manager.createQueryBuilder().insert().into(entity).values(rows.slice(first, first + rowsAtOnce)).updateEntity(false).execute();
  }
}
