import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Clock } from '@linkwell/kernel';
import { canSee, sendingOf } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { actorOf, type Side } from '../actors';
import { InboxReferralType } from '../graphql/inbox.type';
import { ReferralType, type ReferralWhole } from '../graphql/referral.type';
import { showWhole } from '../graphql/show';
import { ReferralRepository } from '../store/referral.repository';
import type { ReferralRecord } from '../entities/referral.entity';
import { sideVersion } from './side-version';

const nameOfTeam = `select name from identity.team where id = $1`;

/** One referral, as either side may see it. Throws NOT_FOUND for one that is not this viewer's. */
@Injectable()
export class ShowReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly clock: Clock,
  ) {}

  async forTeam(unit: UnitOfWork, id: string): Promise<ReferralType> {
    const referral = await this.showToTeam(unit, id);
    await unit.audit({ action: 'referral.viewed', subjectType: 'referral', subjectIds: [id] });
    return referral;
  }

  async forOrganisation(unit: UnitOfWork, id: string): Promise<InboxReferralType> {
    const referral = await this.showToOrganisation(unit, id);
    await unit.audit({ action: 'referral.viewed', subjectType: 'referral', subjectIds: [id] });
    return referral;
  }

  /** After a change that has been audited with its own name. */
  async showToTeam(unit: UnitOfWork, id: string): Promise<ReferralType> {
    const { record, whole, version } = await this.find(unit, 'team', id);
    const { patientId, episodeId, serviceId, organisationName, needIds, targetWorkingDays } = record;
    return Object.assign(new ReferralType(), whole, { patientId, episodeId, serviceId, organisationName, needIds, responseTargetDays: targetWorkingDays, sideVersion: version });
  }

  /** As `showToTeam`. */
  async showToOrganisation(unit: UnitOfWork, id: string): Promise<InboxReferralType> {
    const { record, whole, version } = await this.find(unit, 'organisation', id);
    const [team] = await unit.query<{ name: string }>(nameOfTeam, [record.teamId]);
    return Object.assign(new InboxReferralType(), whole, { teamName: team?.name ?? '', sideVersion: version });
  }

  private async find(unit: UnitOfWork, side: Side, id: string): Promise<{ record: ReferralRecord; whole: ReferralWhole; version: number }> {
    // Read first, so that a step that is taken meanwhile makes the page ask again.
    const version = await sideVersion(unit, side);
    const stored = await this.referrals.find(unit, id);
    const actor = actorOf(side, unit.user);
    const sending = stored && sendingOf(stored.referral);
    if (!stored || !sending || !canSee(actor, stored.referral)) throw notFound();
    return { version, record: stored.record, whole: showWhole(stored, sending.snapshot, sending.reason, actor, this.clock.now()) };
  }
}
