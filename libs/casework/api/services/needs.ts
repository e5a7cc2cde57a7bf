import { randomUUID } from 'node:crypto';
import { changeNeedStatus, needMetVerdict, statusFromVerdict, type NeedMetAnswerValue, type NeedMetReporter } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type NeedId, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { NeedAnswer, NeedRecord } from '../entities/need.entity';
import { Patients } from './patients';

export interface NeedOutcome {
  readonly needId: string;
  readonly answer: NeedMetAnswerValue;
  readonly reporter: NeedMetReporter;
  /** The need's version that was seen. */
  readonly version: number;
}

const noSuchNeed = refusal('NOT_FOUND', 'There is no such need, or it is not your team’s patient’s.', 'needId');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this need meanwhile. Load the page again.', 'version');

/** What becomes of needs, for this feature and for referrals. */
@Injectable()
export class Needs {
  constructor(
    private readonly patients: Patients,
    private readonly clock: Clock,
  ) {}

  /** Loads and locks a need at the version that the link worker saw. */
  async load(unit: UnitOfWork, needId: string, version: number): Promise<Result<NeedRecord, Refusal>> {
    const manager = await unit.manager();
    const need = await manager.findOne(NeedRecord, { where: { id: needId as NeedId }, lock: { mode: 'pessimistic_write' } });
    if (!need) return refused(noSuchNeed);
    return need.version === version ? ok(need) : refused(changedMeanwhile);
  }

  /** Adds an answer; the patient's decides the need's status, else the link worker's. The organisation's stands beside. */
  async recordOutcome(unit: UnitOfWork, { needId, answer, reporter, version }: NeedOutcome): Promise<Result<NeedRecord, Refusal>> {
    const loaded = await this.load(unit, needId, version);
    if (!loaded.ok) return loaded;
    const need = loaded.value;
    const manager = await unit.manager();
    const now = this.clock.now();
    const { id, teamId } = need;
    await manager.insert(NeedAnswer, { id: randomUUID(), teamId, needId: id, reporter, answer, answeredAt: now, recordedBy: unit.user.id });
    const answers = await manager.findBy(NeedAnswer, { needId: id });
    const decided = statusFromVerdict(needMetVerdict(answers.map((one) => ({ reporter: one.reporter, answer: one.answer, at: one.answeredAt }))));
    if (decided) {
      const status = answeredStatus(need, decided);
      if (!status.ok) return status;
      need.status = status.value;
    }
    // Saved even when the status stays, so that the next answer must have seen this one.
    await unit.query(`update casework.need set status = $2, version = version + 1 where id = $1`, [id, need.status]);
    await this.patients.touch(unit, need.patientId);
    await unit.audit({ action: 'need.outcome_recorded', subjectType: 'need', subjectIds: [id], detail: `${reporter}:${answer}` });
    return ok(need);
  }

  /** Somebody has taken these needs up. Needs that are answered, or already being helped, stay as they are. */
  async markBeingHelped(unit: UnitOfWork, needIds: readonly string[]): Promise<void> {
    const changed = await unit.query<{ id: string }>(
      `update casework.need set status = 'being_helped', version = version + 1 where id = any ($1::uuid[]) and status in ('open', 'not_met') returning id`,
      [needIds],
    );
    if (changed.length > 0) await unit.audit({ action: 'need.being_helped', subjectType: 'need', subjectIds: changed.map(({ id }) => id) });
  }
}

/** From "met" to "not met" a need passes through "open": an answer that changes opens it again. */
function answeredStatus(need: NeedRecord, decided: 'met' | 'not_met'): Result<NeedRecord['status'], Refusal> {
  const direct = changeNeedStatus(need.status, decided);
  if (direct.ok) return direct;
  const opened = changeNeedStatus(need.status, 'open');
  return opened.ok ? changeNeedStatus('open', decided) : opened;
}
