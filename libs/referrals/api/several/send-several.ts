import type { UnitOfWork } from '@linkwell/database';
import { refusal, type Refusal } from '@linkwell/kernel';
import type { DisclosureField } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { SendReferral, type ReferralToSend } from '../commands/send-referral';

/** One organisation of several, with what the person agreed to share with it. */
export interface OneOfSeveral {
  readonly serviceId: string;
  readonly share: readonly DisclosureField[];
  /** Each referral is one deed, by a key of its own. */
  readonly idempotencyKey: string;
}

export interface SeveralToSend extends Omit<ReferralToSend, 'serviceId' | 'share' | 'idempotencyKey' | 'earlier'> {
  readonly to: readonly OneOfSeveral[];
}

export interface RefusedOne {
  readonly serviceId: string;
  readonly refusal: Refusal;
}

export type SeveralOutcome = { readonly sent: readonly string[]; readonly refused: undefined } | { readonly sent: undefined; readonly refused: readonly RefusedOne[] };

const eachOnce = refusal('SERVICE_TWICE', 'Choose each service once.', 'to');

/** Sends one referral to each of several services, for the same needs and with the same words: all of them, or none with the reasons. */
@Injectable()
export class SendSeveral {
  constructor(private readonly send: SendReferral) {}

  /** Answers the referrals' ids in the order of the services. Where one is refused, whoever calls undoes the unit. */
  async run(unit: UnitOfWork, { to, ...common }: SeveralToSend): Promise<SeveralOutcome> {
    const twice = to.find(({ serviceId }, index) => to.findIndex((one) => one.serviceId === serviceId) < index);
    if (twice) return { sent: undefined, refused: [{ serviceId: twice.serviceId, refusal: eachOnce }] };
    const sent: string[] = [];
    const refused: RefusedOne[] = [];
    for (const { serviceId, share, idempotencyKey } of to) {
      const one = await this.send.run(unit, { ...common, serviceId, share, idempotencyKey });
      if (one.ok) sent.push(one.value);
      else refused.push({ serviceId, refusal: one.refusal });
    }
    return refused.length > 0 ? { sent: undefined, refused } : { sent, refused: undefined };
  }
}
