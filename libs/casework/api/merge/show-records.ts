import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import type { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import { sealedIdentity } from '../services/patients.sql';
import { MergeFields } from './merge-fields';
import { alike, mergesOf, recordsToCompare, type MergeRow } from './merge.sql';
import { MergeDoneType, RecordsOfPersonType, RecordToCompareType } from './merge.type';
import type { Stayed } from './undo-merge';

type Compared = Patient & Pick<RecordToCompareType, 'siteName' | 'needs' | 'contacts' | 'episodes'>;
type Done = Pick<MergeRow, 'id' | 'identities' | 'moves'> & { readonly mergedAt: Date; readonly mergedBy: string; readonly undoneAt: Date | null; readonly undoneBy: string | null; readonly stayed: Stayed[] | null };

/** A patient's record beside those that may be of the same person, and the merges that it has seen. */
@Injectable()
export class ShowRecords {
  constructor(
    private readonly fields: PatientFields,
    private readonly merges: MergeFields,
  ) {}

  /** Throws NOT_FOUND for a patient who is not this viewer's. */
  async run(unit: UnitOfWork, patientId: string): Promise<RecordsOfPersonType> {
    const shown = await this.changed(unit, patientId);
    await unit.audit({ action: 'patient.compared', subjectType: 'patient', subjectIds: [patientId, ...shown.alike.map(({ id }) => id)] });
    return shown;
  }

  /** After a change that has been audited with its own name. */
  async changed(unit: UnitOfWork, patientId: string): Promise<RecordsOfPersonType> {
    const others = await unit.query<{ id: string }>(alike, [patientId]);
    const rows = await unit.query<Compared>(
      `${recordsToCompare}, ${sealedIdentity} from casework.patient join identity.site on site.id = patient.site_id where patient.id = any ($1::uuid[]) order by patient.id`,
      [[patientId, ...others.map(({ id }) => id)]]);
    const records = rows.map((row) => {
      const { siteName, needs, contacts, episodes, version } = row;
      const { safeContact: _unseen, ...identity } = this.fields.open(row.id, row);
      return Object.assign(new RecordToCompareType(), identity, { id: row.id, siteName, needs, contacts, episodes: episodes ?? [], version });
    });
    const record = records.find(({ id }) => id === patientId);
    if (!record) throw notFound();
    const done = await unit.query<Done>(mergesOf, [patientId]);
    return Object.assign(new RecordsOfPersonType(), { record, alike: records.filter(({ id }) => id !== patientId), merges: done.map((merge) => this.show(merge)) });
  }

  private show({ id, identities, moves, mergedAt, mergedBy, undoneAt, undoneBy, stayed }: Done): MergeDoneType {
    const { forename, surname } = this.merges.open(id, identities).absorbed;
    const left = [...moves.episode, ...moves.patient].filter((move) => move.left > 0).map((move) => ({ what: move.table.split('.')[1] ?? move.table, count: move.left }));
    return Object.assign(new MergeDoneType(), { id, forename, surname, mergedAt, mergedBy, undoneAt, undoneBy, left, stayed: stayed ?? [] });
  }
}
