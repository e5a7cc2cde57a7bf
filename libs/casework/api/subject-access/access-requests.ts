import { randomUUID } from 'node:crypto';
import { checkAsked, extend, monthsAfter, type AskedForCopy } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { lockRecords } from '../retention/retention.sql';
import { openRequestToChange } from './access.sql';

export interface CopyAskedFor extends AskedForCopy {
  readonly patientId: string;
  readonly idempotencyKey: string;
}

export interface RequestToChange {
  readonly id: string;
  readonly patientId: string;
  readonly teamId: string;
  readonly state: string;
  readonly receivedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly extendedTo: CalendarDate | null;
  readonly version: number;
}

const noSuchRecord = refusal('NOT_FOUND', 'There is no such record of a team that you lead.', 'patientId');
const noSuchRequest = refusal('NOT_FOUND', 'There is no such request to a team that you lead.', 'id');
const openAlready = refusal('REQUEST_OPEN', 'A request for this person is open already. Answer that one first.', 'patientId');
const over = refusal('REQUEST_OVER', 'This request has ended. Open a new one.', 'id');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this meanwhile. Load the page again.', 'version');
const sayWhy = refusal('WORDS_MISSING', 'Say why it ends without a copy: whoever asked is told.', 'reason');

/** Locks a request that is open, at the version that was seen. */
export async function loadOpenRequest(unit: UnitOfWork, id: string, version?: number): Promise<Result<RequestToChange, Refusal>> {
  const [request] = await unit.query<RequestToChange>(openRequestToChange, [id]);
  if (!request) return refused(noSuchRequest);
  if (request.state !== 'open') return refused(over);
  return version === undefined || request.version === version ? ok(request) : refused(changedMeanwhile);
}

/** Somebody asks for a copy of what is held about a person; it is answered within a month, or says why it takes longer, or ends without. */
@Injectable()
export class AccessRequests {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Returns the request's id. */
  async open(unit: UnitOfWork, { idempotencyKey, patientId, ...asked }: CopyAskedFor): Promise<Result<string, Refusal>> {
    const now = this.clock.now();
    const checked = checkAsked(asked, dayInLondon(now));
    if (!checked.ok) return checked;
    return onceUnlessRefused(unit, 'openAccessRequest', idempotencyKey, this.fields.requestMark({ patientId, ...asked }), async () => {
      if ((await unit.query(lockRecords, [[patientId]])).length === 0) return refused(noSuchRecord);
      if ((await unit.query(`select from casework.access_request where patient_id = $1 and state = 'open'`, [patientId])).length > 0) return refused(openAlready);
      const id = randomUUID();
      const seal = (column: 'asker_words' | 'identity_words', words: string | null | undefined) => this.fields.sealWords(`access_request.${column}`, id, words?.trim());
      await unit.query(
        `insert into casework.access_request (id, team_id, patient_id, state, asked_by, asker_words, identity_check, identity_words, received_on, due_on, opened_at, opened_by)
         select $1, team_id, id, 'open', $3, $4, $5, $6, $7, $8, $9, $10 from casework.patient where id = $2`,
        [id, patientId, asked.askedBy, seal('asker_words', asked.askerWords), asked.identityCheck, seal('identity_words', asked.identityWords), asked.receivedOn, monthsAfter(asked.receivedOn, 1), now, unit.user.id]);
      await unit.audit({ action: 'access_request.opened', subjectType: 'patient', subjectIds: [patientId], detail: id });
      return ok(id);
    });
  }

  async extend(unit: UnitOfWork, { id, to, reason, version }: { readonly id: string; readonly to: CalendarDate; readonly reason: string; readonly version: number }): Promise<Result<string, Refusal>> {
    const loaded = await loadOpenRequest(unit, id, version);
    if (!loaded.ok) return loaded;
    const extended = extend(loaded.value, to, reason, dayInLondon(this.clock.now()));
    if (!extended.ok) return extended;
    await unit.query(`update casework.access_request set extended_to = $2, extension_reason = $3, version = version + 1 where id = $1`, [id, to, this.fields.sealWords('access_request.extension_reason', id, reason.trim())]);
    await unit.audit({ action: 'access_request.extended', subjectType: 'patient', subjectIds: [loaded.value.patientId], detail: id });
    return ok(id);
  }

  /** Ends a request without a copy: taken back, refused, or not theirs to ask. */
  async close(unit: UnitOfWork, { id, reason, version }: { readonly id: string; readonly reason: string; readonly version: number }): Promise<Result<string, Refusal>> {
    if (reason.trim() === '') return refused(sayWhy);
    const loaded = await loadOpenRequest(unit, id, version);
    if (!loaded.ok) return loaded;
    await unit.query(`update casework.access_request set state = 'closed', closed_reason = $2, ended_at = $3, version = version + 1 where id = $1`,
      [id, this.fields.sealWords('access_request.closed_reason', id, reason.trim()), this.clock.now()]);
    await unit.audit({ action: 'access_request.closed', subjectType: 'patient', subjectIds: [loaded.value.patientId], detail: id });
    return ok(id);
  }
}
