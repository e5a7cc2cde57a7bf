import { bankHolidayCalendar, onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { nationsOfServices } from '@linkwell/directory-api';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { askForNews, newsFrom } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../actors';
import { ReferralRepository, type StoredReferral } from '../store/referral.repository';

const notYours = refusal('NOT_FOUND', 'There is no such referral, or it is not yours to see.', 'id');

/** Asks an organisation how somebody is getting on. It learns of it with its next digest, and answers in its inbox. */
@Injectable()
export class AskForNews {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly clock: Clock,
  ) {}

  /** Returns the referral's id. */
  run(unit: UnitOfWork, { id, idempotencyKey }: { readonly id: string; readonly idempotencyKey: string }): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'referral.askForNews', idempotencyKey, { id }, async () => {
      const stored = await this.referrals.find(unit, id, 'lock');
      if (!stored) return refused(notYours);
      const decided = askForNews(stored.referral, actorOf('team', unit.user), this.clock.now(), await this.from(unit, stored));
      if (!decided.ok) return decided;
      await this.referrals.append(unit, stored, decided.value);
      const { organisationId, serviceId } = stored.record;
      await unit.audit({ action: 'referral.news_asked', subjectType: 'referral', subjectIds: [id] });
      await unit.emit({ type: 'NewsAskedFor', payload: { referralId: id, organisationId, serviceId, on: dayInLondon(this.clock.now()) } });
      return ok(id);
    });
  }

  /** The day from which it may be asked; `undefined` where there is nothing to ask about. */
  async from(unit: UnitOfWork, { record, referral, events }: StoredReferral): Promise<CalendarDate | undefined> {
    const calendar = await bankHolidayCalendar(unit);
    const nation = (await nationsOfServices(unit, [record.serviceId]))(record.serviceId);
    return newsFrom(referral.state, events.map(({ event }) => event), dayInLondon(this.clock.now()), calendar.of(nation));
  }
}
