import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { ReferralSummary } from '../graphql/referral.type';
import { cursorMoment } from './cursor-moment';
import { countOfPatient, referralsOfAgreement, referralsOfPatient } from './lists.sql';

/** The referrals of one patient. Throws NOT_FOUND for a patient who is not this viewer's. */
@Injectable()
export class ListReferrals {
  constructor(private readonly clock: Clock) {}

  /** The open referrals that rest on an agreement: those made with it, or, where it is to support, all of its episode. None for an agreement that is not this viewer's. */
  /** Throws NOT_FOUND for an agreement of nobody whom this viewer sees. */
  async ofAgreement(unit: UnitOfWork, agreementId: string): Promise<readonly ReferralSummary[]> {
    const [agreement] = await unit.query<{ patientId: string }>(`select patient_id as "patientId" from casework.agreement where id = $1`, [agreementId]);
    if (!agreement) throw notFound();
    await unit.audit({ action: 'referrals.viewed', subjectType: 'patient', subjectIds: [agreement.patientId] });
    const rows = await unit.query<ReferralSummary>(referralsOfAgreement, [dayInLondon(this.clock.now()), agreementId]);
    return rows.map((row) => Object.assign(new ReferralSummary(), row));
  }

  async ofPatient(unit: UnitOfWork, patientId: string, first: number, after: string | undefined): Promise<Connection<ReferralSummary>> {
    const [sentAt, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
    const today = dayInLondon(this.clock.now());
    const [total] = await unit.query<{ count: number }>(countOfPatient, [patientId]);
    if (!total) throw notFound();
    const rows = await unit.query<ReferralSummary>(referralsOfPatient, [today, patientId, first + 1, cursorMoment(sentAt), id]);
    await unit.audit({ action: 'referrals.viewed', subjectType: 'patient', subjectIds: [patientId] });
    return page(rows, first, total.count, (row) => [row.sentAt.getTime(), row.id], (row) => Object.assign(new ReferralSummary(), row));
  }
}
