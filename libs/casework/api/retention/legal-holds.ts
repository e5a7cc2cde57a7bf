import { randomUUID } from 'node:crypto';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { lockRecords } from './retention.sql';

const noSuchRecord = refusal('NOT_FOUND', 'There is no such record of a team that you lead.', 'patientId');
const noSuchHold = refusal('NOT_FOUND', 'There is no such hold on a record of a team that you lead.', 'id');
const held = refusal('ALREADY_HELD', 'A hold lies on this record already. Lift that one first, or leave it.', 'patientId');
const lifted = refusal('ALREADY_LIFTED', 'This hold was lifted already.', 'id');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this meanwhile. Load the page again.', 'version');
const sayWhy = refusal('HOLD_REASON', 'Say why, so that whoever reads it in years to come can judge it.', 'reason');

/** A hold keeps a record whatever its age: a claim, an inquiry, a complaint. Set and lifted by a lead, each with a reason. */
@Injectable()
export class LegalHolds {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Returns the patient's id. */
  async set(unit: UnitOfWork, { idempotencyKey, patientId, reason }: { readonly patientId: string; readonly reason: string; readonly idempotencyKey: string }): Promise<Result<string, Refusal>> {
    const words = reason.trim();
    if (words === '') return refused(sayWhy);
    return onceUnlessRefused(unit, 'setLegalHold', idempotencyKey, this.fields.requestMark({ patientId, words }), async () => {
      if ((await unit.query(lockRecords, [[patientId]])).length === 0) return refused(noSuchRecord);
      if ((await unit.query(`select from casework.legal_hold where patient_id = $1 and lifted_at is null`, [patientId])).length > 0) return refused(held);
      const id = randomUUID();
      await unit.query(`insert into casework.legal_hold (id, team_id, patient_id, reason, set_at, set_by) select $1, team_id, id, $3, $4, $5 from casework.patient where id = $2`,
        [id, patientId, this.fields.sealWords('legal_hold.reason', id, words), this.clock.now(), unit.user.id]);
      await unit.audit({ action: 'legal_hold.set', subjectType: 'patient', subjectIds: [patientId], detail: id });
      return ok(patientId);
    });
  }

  /** Returns the patient's id. */
  async lift(unit: UnitOfWork, { id, reason, version }: { readonly id: string; readonly reason: string; readonly version: number }): Promise<Result<string, Refusal>> {
    const words = reason.trim();
    if (words === '') return refused(sayWhy);
    const [hold] = await unit.query<{ patientId: string; liftedAt: Date | null; version: number }>(`select patient_id as "patientId", lifted_at as "liftedAt", version from casework.legal_hold where id = $1 for update`, [id]);
    if (!hold) return refused(noSuchHold);
    if (hold.liftedAt) return refused(lifted);
    if (hold.version !== version) return refused(changedMeanwhile);
    await unit.query(`update casework.legal_hold set lifted_reason = $2, lifted_at = $3, lifted_by = $4, version = version + 1 where id = $1`,
      [id, this.fields.sealWords('legal_hold.lifted_reason', id, words), this.clock.now(), unit.user.id]);
    await unit.audit({ action: 'legal_hold.lifted', subjectType: 'patient', subjectIds: [hold.patientId], detail: id });
    return ok(hold.patientId);
  }
}
