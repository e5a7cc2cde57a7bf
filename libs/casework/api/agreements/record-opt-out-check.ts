import { randomUUID } from 'node:crypto';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadPatient } from '../commands/load-patient';
import { PatientFields } from '../patient-fields';

export interface OptOutCheck {
  readonly patientId: string;
  readonly checkedOn: CalendarDate;
  readonly optedOut: boolean;
  readonly idempotencyKey: string;
}

const notYet = refusal('CHECKED_ON_FUTURE', 'Enter the day it was looked up, today or earlier.', 'checkedOn');

/** Notes what the National Data Opt-out said of somebody on a day. It changes neither their care nor figures in which nobody can be recognised. */
@Injectable()
export class RecordOptOutCheck {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Returns the patient's id. */
  async run(unit: UnitOfWork, { idempotencyKey, ...input }: OptOutCheck): Promise<Result<string, Refusal>> {
    const now = this.clock.now();
    if (input.checkedOn > dayInLondon(now)) return refused(notYet);
    return onceUnlessRefused(unit, 'recordOptOutCheck', idempotencyKey, this.fields.requestMark(input), async () => {
      const loaded = await loadPatient(unit, input.patientId);
      if (!loaded.ok) return loaded;
      const { id, teamId } = loaded.value;
      await unit.query(`insert into casework.opt_out_check (id, team_id, patient_id, checked_on, opted_out, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7)`,
        [randomUUID(), teamId, id, input.checkedOn, input.optedOut, now, unit.user.id]);
      await unit.audit({ action: 'opt_out.checked', subjectType: 'patient', subjectIds: [id] });
      return ok(id);
    });
  }
}
