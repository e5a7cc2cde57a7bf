import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { standingOf, type KeptRecordRow } from './kept-record';
import { AnonymisedRecordType, KeptRecordType, LegalHoldType, RetentionOfRecordType, type KeptRecordsShown } from './retention.types';
import { anonymisedRecords, holdsOf, recordsOf, recordsToKeep } from './retention.sql';
import { RetentionStops } from './retention-stops';

type HoldRow = Omit<LegalHoldType, 'reason'> & { readonly reason: string };
type AnonymisedRow = AnonymisedRecordType & { readonly key: number; readonly totalCount: number };

/** What is due, what is held, and what has gone: for the leads of a record's team. */
@Injectable()
export class ListKeptRecords {
  constructor(
    private readonly fields: PatientFields,
    private readonly stops: RetentionStops,
    private readonly clock: Clock,
  ) {}

  async list(unit: UnitOfWork, which: KeptRecordsShown, first: number, after: string | undefined): Promise<Connection<KeptRecordType>> {
    const [dueOn, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await unit.query<KeptRecordRow>(recordsToKeep(this.stops.of('patient.id')), [first + 1, dueOn, id, this.today(), which]);
    const list = page(rows, first, rows[0]?.totalCount ?? 0, (row) => [row.dueOn ?? 'infinity', row.id], (row) => this.show(row));
    await unit.audit({ action: 'retention.viewed', subjectType: 'patient', subjectIds: list.edges.map(({ node }) => node.id), detail: which });
    return list;
  }

  async of(unit: UnitOfWork, patientId: string): Promise<RetentionOfRecordType> {
    const shown = await this.changed(unit, patientId);
    await unit.audit({ action: 'retention.viewed', subjectType: 'patient', subjectIds: [patientId] });
    return shown;
  }

  /** After a change that has been audited with its own name. */
  async changed(unit: UnitOfWork, patientId: string): Promise<RetentionOfRecordType> {
    const [row] = await unit.query<KeptRecordRow>(recordsOf(this.stops.of('patient.id')), [[patientId]]);
    if (!row) throw notFound();
    const holds = await unit.query<HoldRow>(holdsOf, [patientId]);
    return Object.assign(new RetentionOfRecordType(), {
      record: this.show(row),
      holds: holds.map((hold) => Object.assign(new LegalHoldType(), hold, {
        reason: this.fields.openWords('legal_hold.reason', hold.id, hold.reason) ?? '', liftedReason: this.fields.openWords('legal_hold.lifted_reason', hold.id, hold.liftedReason),
      })),
    });
  }

  async anonymised(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<AnonymisedRecordType>> {
    const [key, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
    const rows = await unit.query<AnonymisedRow>(anonymisedRecords, [first + 1, key, id]);
    const list = page(rows, first, rows[0]?.totalCount ?? 0, (row) => [row.key, row.id], (row) => Object.assign(new AnonymisedRecordType(), row));
    await unit.audit({ action: 'retention.viewed', subjectType: 'patient', subjectIds: list.edges.map(({ node }) => node.id), detail: 'anonymised' });
    return list;
  }

  private show(row: KeptRecordRow): KeptRecordType {
    const { forename, surname } = this.fields.open(row.id, row);
    const standing = standingOf(row, this.today());
    const { due } = standing;
    return Object.assign(new KeptRecordType(), {
      id: row.id, version: row.version, forename, surname, mayGo: standing.is === 'due', dueOn: due?.on ?? null, rule: due?.rule ?? null, stops: standing.is === 'kept' ? [...standing.stops] : [],
      lastEndedOn: row.episodes.map(({ closedOn, answeredOn }) => closedOn ?? answeredOn).filter((day) => day !== null).sort().at(-1) ?? null,
    });
  }

  private today(): CalendarDate {
    return dayInLondon(this.clock.now());
  }
}

