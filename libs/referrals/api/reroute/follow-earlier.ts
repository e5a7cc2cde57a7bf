import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { canSee, referralStateLabels, sendingOf } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../actors';
import { ActOnReferral } from '../commands/act-on-referral';
import { ReferralRepository, type StoredReferral } from '../store/referral.repository';

/** The referral in whose place another is sent. */
export interface EarlierReferral {
  readonly id: string;
  /** As it was seen: an answer that came meanwhile may make the new one needless. */
  readonly version: number;
  /** Whether it is withdrawn with the new one's sending. */
  readonly withdraw: boolean;
}

const noSuchReferral = refusal('NOT_FOUND', 'There is no such earlier referral, or it is not of this patient.', 'earlier.id');

/** Sends a referral after another that came to nothing. */
@Injectable()
export class FollowEarlier {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly act: ActOnReferral,
  ) {}

  /** The earlier one, held until the unit ends; `undefined` where there is none. */
  async load(unit: UnitOfWork, patientId: string, earlier: EarlierReferral | null | undefined): Promise<Result<StoredReferral | undefined, Refusal>> {
    if (!earlier) return ok(undefined);
    const stored = await this.referrals.find(unit, earlier.id, 'lock');
    if (!stored || !canSee(actorOf('team', unit.user), stored.referral) || stored.record.patientId !== patientId || !sendingOf(stored.referral)) return refused(noSuchReferral);
    if (stored.record.version !== earlier.version) return refused(changedMeanwhile(stored));
    return ok(stored);
  }

  /** Withdraws it, where that was asked for. */
  async end(unit: UnitOfWork, stored: StoredReferral | undefined, earlier: EarlierReferral | null | undefined, serviceName: string): Promise<Result<unknown, Refusal>> {
    if (!stored || !earlier?.withdraw) return ok(undefined);
    const withdrawn = await this.act.perform(unit, 'team', stored, { type: 'withdraw', reason: `Referred to ${serviceName} instead.` });
    return withdrawn.ok ? withdrawn : refused({ ...withdrawn.refusal, field: 'earlier.withdraw' });
  }
}

const changedMeanwhile = ({ referral, record }: StoredReferral): Refusal =>
  refusal(
    'EARLIER_CHANGED',
    `Nothing was sent: meanwhile the referral to ${record.serviceName} has changed. It is now “${referralStateLabels[referral.state].toLowerCase()}”. Look at it, then send this one if it is still needed.`,
    'earlier.version',
  );
