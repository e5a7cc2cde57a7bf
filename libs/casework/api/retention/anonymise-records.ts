import { randomUUID } from 'node:crypto';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { standingOf, type KeptRecordRow } from './kept-record';
import { lockRecords, recordsOf } from './retention.sql';
import { RetentionStops } from './retention-stops';

export interface RecordsToAnonymise {
  readonly records: readonly { readonly patientId: string; readonly version: number }[];
  readonly idempotencyKey: string;
}

const noSuchRecord = refusal('NOT_FOUND', 'One of these records is not there, or is no record of a team that you lead. Load the list again.', 'records');
const changedMeanwhile = refusal('CONFLICT', 'One of these records has been changed since you looked at it. Nothing was anonymised. Load the list again.', 'records');
const notDue = refusal('NOT_DUE', 'One of these records is no longer due: something keeps it. Nothing was anonymised. Load the list again.', 'records');
const twice = refusal('CHOSEN_TWICE', 'A record was chosen twice.', 'records');

/**
 * Destroys what makes the chosen records somebody's, for good. All of them or none: whether each is due is asked again, under a lock that nothing
 * which could keep one gets past (every change of a record locks its patient's row first).
 */
@Injectable()
export class AnonymiseRecords {
  constructor(
    private readonly stops: RetentionStops,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the run. */
  async run(unit: UnitOfWork, { idempotencyKey, records }: RecordsToAnonymise): Promise<Result<string, Refusal>> {
    const ids = records.map(({ patientId }) => patientId);
    if (new Set(ids).size !== ids.length) return refused(twice);
    return onceUnlessRefused(unit, 'anonymiseRecords', idempotencyKey, records, async () => {
      if ((await unit.query(lockRecords, [ids])).length !== ids.length) return refused(noSuchRecord);
      const rows = await unit.query<KeptRecordRow>(recordsOf(this.stops.of('patient.id')), [ids]);
      for (const row of rows) {
        if (row.version !== records.find(({ patientId }) => patientId === row.id)?.version) return refused(changedMeanwhile);
        if (standingOf(row, dayInLondon(this.clock.now())).is !== 'due') return refused(notDue);
      }
      for (const row of rows) await this.anonymise(unit, row);
      return ok(randomUUID());
    });
  }

  private async anonymise(unit: UnitOfWork, row: KeptRecordRow): Promise<void> {
    const now = this.clock.now();
    const standing = standingOf(row, dayInLondon(now));
    if (standing.is !== 'due') throw new Error('It was due a moment ago.');
    const [done] = await unit.query<{ erased: { records: string[] } }>(`select casework.anonymise($1) as erased`, [row.id]);
    for (const id of done!.erased.records) {
      await unit.query(`insert into casework.anonymised_record (record_id, team_id, rule, due_on, anonymised_at, anonymised_by) values ($1, $2, $3, $4, $5, $6)`,
        [id, row.teamId, standing.due.rule, standing.due.on, now, unit.user.id]);
    }
    await unit.audit({ action: 'patient.anonymised', subjectType: 'patient', subjectIds: done!.erased.records, detail: standing.due.rule });
  }
}
