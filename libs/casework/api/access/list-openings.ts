import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import { PatientFields, type SealedIdentity } from '../patient-fields';
import { openingsOfMine, openingsOfMyTeams } from './openings.sql';
import { OpeningType } from './openings.types';

interface OpeningRow extends Omit<OpeningType, 'patientName' | 'words'>, Partial<SealedIdentity> {
  readonly words: string;
  readonly patientId?: string;
  readonly about: string;
  readonly key: number;
  readonly totalCount: number;
}

/** Records that were opened, newest first: a worker's own, or those of the teams that somebody leads. Audited with everybody whose record was opened. */
@Injectable()
export class ListOpenings {
  constructor(private readonly fields: PatientFields) {}

  mine(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<OpeningType>> {
    return this.list(unit, openingsOfMine, first, after);
  }

  /** `waiting`: only those that nobody has judged, only those that somebody has, or all. */
  ofMyTeams(unit: UnitOfWork, first: number, after: string | undefined, waiting: boolean | undefined): Promise<Connection<OpeningType>> {
    return this.list(unit, openingsOfMyTeams, first, after, waiting ?? null);
  }

  private async list(unit: UnitOfWork, statement: string, first: number, after: string | undefined, ...more: unknown[]): Promise<Connection<OpeningType>> {
    const [key, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
    const rows = await unit.query<OpeningRow>(statement, [first + 1, key, id, ...more]);
    await unit.audit({ action: 'openings.viewed', subjectType: 'patient', subjectIds: [...new Set(rows.slice(0, first).map(({ about }) => about))] });
    return page(rows, first, rows[0]?.totalCount ?? 0, (row) => [row.key, row.id], (row) => this.show(row));
  }

  private show({ about: _about, ...row }: OpeningRow): OpeningType {
    const identity = row.patientId ? this.fields.open(row.patientId, row as SealedIdentity) : null;
    return Object.assign(new OpeningType(), row, {
      patientName: identity && `${identity.forename} ${identity.surname}`,
      words: this.fields.openWords('opening.words', row.id, row.words),
      findingWords: this.fields.openWords('opening.finding_words', row.id, row.findingWords),
    });
  }
}
