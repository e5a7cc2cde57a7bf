import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { canSee, decide, type ReferralCommand, type ReferralCommandType } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { actorOf, type Side } from '../actors';
import { ReferralRepository, type StoredReferral } from '../store/referral.repository';
import { ReferralWords } from '../store/referral-words';
import { changedMeanwhile } from './changed-meanwhile';

/** Which referral, as it was seen, and the key that makes a repeated click one deed. */
export interface ReferralSeen {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

/** What each deed is called in the trail. */
export const actionOf = {
  accept: 'referral.accepted',
  waitlist: 'referral.waitlisted',
  decline: 'referral.declined',
  withdraw: 'referral.withdrawn',
  recordAttendance: 'referral.attendance_recorded',
  close: 'referral.closed',
  reopen: 'referral.reopened',
  markEnteredInError: 'referral.entered_in_error',
} as const satisfies Readonly<Partial<Record<ReferralCommandType, string>>>;

/** What can be done to a referral that was sent. */
export type Answering = keyof typeof actionOf;
export const answerings = Object.keys(actionOf) as readonly Answering[];

const notYours = refusal('NOT_FOUND', 'There is no such referral, or it is not yours to see.', 'id');

/** What either side does to a referral that was sent. Both learn of it from the timeline, others from the outbox. */
@Injectable()
export class ActOnReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly words: ReferralWords,
    private readonly clock: Clock,
  ) {}

  /** Returns the referral's id. */
  run(unit: UnitOfWork, side: Side, seen: ReferralSeen, command: Extract<ReferralCommand, { type: Answering }>): Promise<Result<string, Refusal>> {
    const { id, version, idempotencyKey } = seen;
    const mark = this.words.requestMark({ id, version, command });
    return onceUnlessRefused(unit, `referral.${command.type}`, idempotencyKey, mark, async () => {
      const actor = actorOf(side, unit.user);
      const stored = await this.referrals.find(unit, id, 'lock');
      if (!stored || !canSee(actor, stored.referral)) return refused(notYours);
      if (stored.record.version !== version) return refused(await changedMeanwhile(unit, side, stored, version));
      return this.perform(unit, side, stored, command);
    });
  }

  /** Does it to a referral that was locked and is the viewer's to see. */
  async perform(unit: UnitOfWork, side: Side, stored: StoredReferral, command: Extract<ReferralCommand, { type: Answering }>): Promise<Result<string, Refusal>> {
    const decided = decide(stored.referral, command, actorOf(side, unit.user), this.clock.now());
    if (!decided.ok) return decided;
    await this.referrals.append(unit, stored, decided.value);
    const { id, organisationId, serviceId } = stored.record;
    await unit.audit({ action: actionOf[command.type], subjectType: 'referral', subjectIds: [id] });
    for (const { type } of decided.value) await unit.emit({ type, payload: { referralId: id, organisationId, serviceId, sentBy: senderOf(stored), ...(type === 'ReferralReopened' && { by: side, on: dayInLondon(this.clock.now()) }) } });
    return ok(id);
  }
}

function senderOf({ events }: StoredReferral): string | null {
  const by = events.find(({ event }) => event.type === 'ReferralSent')?.event.by;
  return by === undefined || by.party === 'patient' ? null : by.userId;
}
