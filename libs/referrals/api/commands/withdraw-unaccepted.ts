import { AgreementWithdrawn } from '@linkwell/casework-api';
import { HearsEvent, type Hears } from '@linkwell/events';
import type { UnitOfWork } from '@linkwell/database';
import { Messenger } from '@linkwell/jobs';
import { ok, type Refusal, type Result } from '@linkwell/kernel';
import type { ReferralState } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { fromOfAgreement } from '../queries/lists.sql';
import { ReferralRepository } from '../store/referral.repository';
import { ActOnReferral } from './act-on-referral';

/** Indexes: agreement_pkey, referral_of_patient. */
const openOnAgreement = `select referral.id ${fromOfAgreement('$1')} order by referral.id`;

const reason = 'The person no longer agrees to it.';
const notAccepted: readonly ReferralState[] = ['sent', 'waitlisted'];

/**
 * Somebody takes back what a referral rested on. Where no organisation has accepted it yet, it is withdrawn with the agreement; one that was
 * accepted stands, and whoever withdrew the agreement is reminded of it, because only they can ask the person what they want.
 */
@Injectable()
@HearsEvent(AgreementWithdrawn)
export class WithdrawUnaccepted implements Hears<AgreementWithdrawn> {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly act: ActOnReferral,
    private readonly messenger: Messenger,
  ) {}

  async hear(unit: UnitOfWork, { agreementId, kind }: AgreementWithdrawn): Promise<Result<unknown, Refusal>> {
    if (kind !== 'share' && kind !== 'support') return ok(undefined);
    for (const { id } of await unit.query<{ id: string }>(openOnAgreement, [agreementId])) {
      // Read again under its lock: an organisation may be accepting it at this moment.
      const stored = await this.referrals.find(unit, id, 'lock');
      if (!stored) continue;
      const { state } = stored.referral;
      if (notAccepted.includes(state)) {
        const withdrawn = await this.act.perform(unit, 'team', stored, { type: 'withdraw', reason });
        if (!withdrawn.ok) return withdrawn;
      } else if (state === 'accepted' || state === 'in_progress') await this.tellWhatStands(unit, id);
    }
    return ok(undefined);
  }

  private tellWhatStands(unit: UnitOfWork, id: string): Promise<void> {
    return this.messenger.send(unit, {
      kind: 'referrals.stands', to: { userId: unit.user.id }, key: `referral-stands:${id}`, when: 'digest',
      content: {
        subject: 'A referral still stands',
        paragraphs: ['The agreement that a referral rested on was withdrawn, but the organisation had accepted it already. It goes on until you withdraw it.'],
        action: { label: 'Look at the referral', path: `/referrals/${id}` },
      },
    });
  }
}
