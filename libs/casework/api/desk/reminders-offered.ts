import { channelsFor, checkReminder, noReminderWords, whyNoReminder, type ReminderChannel, type SafeReach } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Messenger } from '@linkwell/jobs';
import type { Refusal, Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import { sealedIdentity } from '../services/patients.sql';

export interface OfferedReminders {
  readonly channels: readonly ReminderChannel[];
  /** Why there is none, in words. */
  readonly none: string | null;
}

/** By what a patient may be reminded, as their safe contact says and this installation can. */
@Injectable()
export class RemindersOffered {
  constructor(
    private readonly fields: PatientFields,
    private readonly messenger: Messenger,
  ) {}

  offered(reach: SafeReach | null): OfferedReminders {
    const why = whyNoReminder(reach, this.messenger.waysToRemind);
    return { channels: channelsFor(reach, this.messenger.waysToRemind), none: why ? noReminderWords[why] : null };
  }

  async check(unit: UnitOfWork, patientId: string, channel: ReminderChannel, wording: string | null): Promise<Result<string | null, Refusal>> {
    const [row] = channel === 'none' ? [] : await unit.query<Patient>(`select ${sealedIdentity} from casework.patient where id = $1`, [patientId]);
    return checkReminder(channel, wording, row ? this.fields.open(patientId, row).safeContact : null, this.messenger.waysToRemind);
  }
}
