import type { UnitOfWork } from '@linkwell/database';
import { Clock, type ServiceId } from '@linkwell/kernel';
import { trackRecords, type ReferralCounts } from '@linkwell/matching-domain';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { categoriesOfServices, writeTrackRecords } from './track-records.sql';

/** Whether services answer, for ranking. Whoever keeps referrals counts them and hands the counts over; matching itself reads no referral. */
@Injectable()
export class TrackRecords {
  constructor(private readonly clock: Clock) {}

  /**
   * Takes the counts of every service that has referrals, together, since each is measured by the others; services that are not among them
   * lose their record. Needs the role `linkwell_job`. Repeating it changes nothing. Returns how many records were written or removed.
   */
  async put(unit: UnitOfWork, counts: readonly ReferralCounts[]): Promise<number> {
    const categories = new Map((await unit.query<{ id: ServiceId; categories: readonly NeedTermId[] }>(categoriesOfServices, [counts.map(({ serviceId }) => serviceId)])).map(({ id, categories: its }) => [id, its]));
    const judged = counts.flatMap((count) => {
      const its = categories.get(count.serviceId);
      return its ? [{ ...count, categories: its }] : [];
    });
    const rows = trackRecords(judged).map(({ serviceId, lift, usualAnswerDays }) => ({ service_id: serviceId, lift, usual_answer_days: usualAnswerDays }));
    const [changed] = await unit.query<{ changed: number }>(writeTrackRecords, [JSON.stringify(rows), this.clock.now()]);
    return changed?.changed ?? 0;
  }
}
