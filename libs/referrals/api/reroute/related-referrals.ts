import type { UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';
import { RelatedReferralType } from './reroute.type';
import { referralBefore, referralsAfter } from './reroute.sql';

export interface Related {
  readonly earlier: RelatedReferralType | null;
  readonly later: RelatedReferralType[];
}

/** What came before a referral, and what was sent in its place: the team's knowledge, and no affair of the organisations'. */
@Injectable()
export class RelatedReferrals {
  async of(unit: UnitOfWork, referralId: string): Promise<Related> {
    const [before] = await unit.query<RelatedReferralType>(referralBefore, [referralId]);
    const after = await unit.query<RelatedReferralType>(referralsAfter, [referralId]);
    return { earlier: before ? shown(before) : null, later: after.map(shown) };
  }
}

const shown = (row: RelatedReferralType) => Object.assign(new RelatedReferralType(), row);
