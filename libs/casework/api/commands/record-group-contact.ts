import { recordGroupContact, type GroupContact } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { RecordContact } from './record-contact';

export interface NewGroupContact extends Omit<GroupContact, 'note'> {
  readonly note?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** Writes a meeting with several people down in the record of each of them: of all or of none. */
@Injectable()
export class RecordGroupContact {
  constructor(
    private readonly contact: RecordContact,
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the first person. */
  async run(unit: UnitOfWork, { idempotencyKey, ...input }: NewGroupContact): Promise<Result<string, Refusal>> {
    const checked = recordGroupContact({ ...input, note: input.note ?? '' }, dayInLondon(this.clock.now()));
    if (!checked.ok) return checked;
    return onceUnlessRefused(unit, 'recordGroupContact', idempotencyKey, this.fields.requestMark(input), async () => {
      // Rows are locked in one order, whatever order they were chosen in.
      for (const { patientId, ...contact } of [...checked.value].sort((a, b) => a.patientId.localeCompare(b.patientId))) {
        const written = await this.contact.write(unit, patientId, contact);
        if (!written.ok) return written;
      }
      return ok(input.people[0]?.patientId ?? '');
    });
  }
}
