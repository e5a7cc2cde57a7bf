import { deedWords, listDeeds, whoWords, type HeldRole, type PrincipalKind } from '@linkwell/audit-domain';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import { RecordTrailEntry, type TrailOutcome } from '../graphql/record-trail.type';
import { entryNumber } from './entry-number';
import { askAboutRecord, countRecordTrail, recordTrail } from './trail.sql';

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly kind: PrincipalKind;
  readonly name: string | null;
  readonly roles: HeldRole[] | null;
  readonly action: string;
  readonly outcome: TrailOutcome;
}

/** Who saw or changed one patient's record, newest first. Looking at that is itself a look. */
@Injectable()
export class ListRecordTrail {
  /** Throws NOT_FOUND for a patient who is not this viewer's. `lists`: with looks at lists in which the name stood. */
  async run(unit: UnitOfWork, patientId: string, lists: boolean, first: number, after: string | undefined): Promise<Connection<RecordTrailEntry>> {
    const [cursor] = decodeCursor(after, ['text']) ?? [null];
    const [asked] = await unit.query<{ theirs: boolean }>(askAboutRecord, [patientId]);
    if (!asked?.theirs) throw notFound();
    const left = lists ? [] : listDeeds;
    const rows = await unit.query<Row>(recordTrail, [first + 1, entryNumber(cursor), left]);
    const [total] = await unit.query<{ count: number }>(countRecordTrail, [left]);
    await unit.audit({ action: 'record-trail.viewed', subjectType: 'patient', subjectIds: [patientId] });
    return page(rows, first, total?.count ?? 0, ({ id }) => [id], show);
  }
}

function show({ id, at, kind, name, roles, action, outcome }: Row): RecordTrailEntry {
  return Object.assign(new RecordTrailEntry(), { id, at, outcome, ...whoWords(kind, name, roles ?? []), what: deedWords(action, outcome) });
}
