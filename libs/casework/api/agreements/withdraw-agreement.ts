import { kindOfScope, type AgreementGiver, type AgreementManner } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { DomainEvents } from '@linkwell/events';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { CloseEpisode } from '../commands/close-episode';
import { AgreementRecord } from '../entities/agreement.entity';
import { Episode } from '../entities/episode.entity';
import { AgreementWithdrawn } from '../events';
import { PatientFields } from '../patient-fields';
import { Patients } from '../services/patients';

export interface Withdrawal {
  readonly agreementId: string;
  /** Who said so: not always who had agreed. */
  readonly saidBy: AgreementGiver;
  readonly how: AgreementManner;
  /** The agreement's version that was seen. */
  readonly version: number;
  readonly idempotencyKey: string;
}

const noSuchAgreement = refusal('NOT_FOUND', 'There is no such agreement, or it is not your team’s patient’s.', 'agreementId');
const nothingGiven = refusal('NOTHING_TO_WITHDRAW', 'The answer was no, so there is nothing to withdraw.');
const withdrawnBefore = refusal('ALREADY_WITHDRAWN', 'This agreement was withdrawn before. Nothing more is needed.');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this agreement meanwhile. Load the page again.', 'version');
const endedWords = 'They withdrew their agreement to support.';

/** Takes back a "yes". What rested on it stops in the same transaction: who hears `AgreementWithdrawn` sees to its own part. */
@Injectable()
export class WithdrawAgreement {
  constructor(
    private readonly fields: PatientFields,
    private readonly close: CloseEpisode,
    private readonly patients: Patients,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  /** Returns the patient's id. */
  run(unit: UnitOfWork, { idempotencyKey, ...input }: Withdrawal): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'withdrawAgreement', idempotencyKey, this.fields.requestMark(input), () => this.withdraw(unit, input));
  }

  private async withdraw(unit: UnitOfWork, { agreementId, saidBy, how, version }: Omit<Withdrawal, 'idempotencyKey'>): Promise<Result<string, Refusal>> {
    const manager = await unit.manager();
    const agreement = await manager.findOne(AgreementRecord, { where: { id: agreementId }, lock: { mode: 'pessimistic_write' } });
    if (!agreement) return refused(noSuchAgreement);
    if (agreement.answer === 'no') return refused(nothingGiven);
    if (agreement.withdrawnAt) return refused(withdrawnBefore);
    if (agreement.version !== version) return refused(changedMeanwhile);
    const { id, patientId, scope } = agreement;
    const kind = kindOfScope(scope);
    await unit.query(
      `update casework.agreement set withdrawn_at = greatest($2, given_at), withdrawn_by = $3, withdrawal_said_by = $4, withdrawal_how = $5, version = version + 1 where id = $1`,
      [id, this.clock.now(), unit.user.id, saidBy, how]);
    await unit.audit({ action: 'agreement.withdrawn', subjectType: 'patient', subjectIds: [patientId], detail: kind });
    const heard = await this.events.tell(unit, new AgreementWithdrawn(id, patientId, kind));
    if (!heard.ok) return heard;
    if (kind === 'support') {
      const ended = await this.endSupport(unit, agreement);
      if (!ended.ok) return ended;
    }
    await this.patients.touch(unit, patientId);
    return ok(patientId);
  }

  private async endSupport(unit: UnitOfWork, { patientId, episodeId }: AgreementRecord): Promise<Result<unknown, Refusal>> {
    const manager = await unit.manager();
    const running = await manager.findOneBy(Episode, { id: episodeId, state: 'accepted' });
    return running ? this.close.run(unit, { patientId, reason: 'other', words: endedWords, version: running.version }) : ok(undefined);
  }
}
