import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { ReferralSummary } from '../graphql/referral.type';
import { cursorMoment } from './cursor-moment';
import { countOfPatient, referralsOfPatient } from './lists.sql';

/** The referrals of one patient; none for a patient who is not this viewer's. */
@Injectable()
export class ListReferrals {
  constructor(private readonly clock: Clock) {}

  async ofPatient(unit: UnitOfWork, patientId: string, first: number, after: string | undefined): Promise<Connection<ReferralSummary>> {
    const [sentAt, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
    const today = dayInLondon(this.clock.now());
    const rows = await unit.query<ReferralSummary>(referralsOfPatient, [today, patientId, first + 1, cursorMoment(sentAt), id]);
    const [total] = await unit.query<{ count: number }>(countOfPatient, [patientId]);
    await unit.audit({ action: 'referrals.viewed', subjectType: 'patient', subjectIds: [patientId] });
    return page(rows, first, total?.count ?? 0, (row) => [row.sentAt.getTime(), row.id], (row) => Object.assign(new ReferralSummary(), row));
  }
}
