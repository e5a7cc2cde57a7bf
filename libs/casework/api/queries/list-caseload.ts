import type { EpisodeState } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { badInput, decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon, refusal, wholeYears } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { Patient } from '../entities/patient.entity';
import { CaseloadEntry, CaseloadNeed, type CaseloadFilter } from '../graphql/caseload.type';
import { showTerm } from '../graphql/need.type';
import { PatientFields } from '../patient-fields';
import { caseloadPage } from './caseload.sql';
import { searchReadings } from './search-readings';

interface CaseloadRow extends Patient {
  totalCount: number;
  activityKey: number;
  episodeState: EpisodeState;
  siteName: string;
  needs: (Omit<CaseloadNeed, 'term'> & { termId: string })[];
}

/** The team's patients. Every look is audited with everyone it showed. */
@Injectable()
export class ListCaseload {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, first: number, after: string | undefined, filter: CaseloadFilter | undefined): Promise<Connection<CaseloadEntry>> {
    const [activity, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
    if (typeof activity === 'number' && !(activity >= 0 && activity < 8e15)) throw badInput(refusal('BAD_CURSOR', 'Use a cursor that this list gave.', 'after'));
    const search = filter?.search?.trim();
    const readings = search ? JSON.stringify(this.hashed(search)) : null;
    const rows = await unit.query<CaseloadRow>(caseloadPage, [filter?.standing ?? 'current', filter?.siteId ?? null, readings, first + 1, activity, id]);
    const found = rows.filter((row) => row.id !== null);
    const shown = page(found, first, rows[0]?.totalCount ?? 0, (row) => [row.activityKey, row.id], (row) => this.show(row));
    await unit.audit({ action: 'caseload.viewed', subjectType: 'patient', subjectIds: shown.edges.map(({ node }) => node.id) });
    return shown;
  }

  private hashed(search: string): string[][][] {
    return searchReadings(search).map((words) => words.map((tokens) => tokens.map(([kind, normal]) => this.fields.hash(kind, normal).toString('hex'))));
  }

  private show(row: CaseloadRow): CaseloadEntry {
    const { forename, surname, dateOfBirth } = this.fields.open(row.id, row);
    const { id, siteName, episodeState, lastActivityAt, version } = row;
    const age = wholeYears(dateOfBirth, dayInLondon(this.clock.now()));
    const needs = row.needs.map(({ termId, ...need }) => Object.assign(new CaseloadNeed(), need, { term: showTerm(termId) }));
    return Object.assign(new CaseloadEntry(), { id, forename, surname, dateOfBirth, age, siteName, episodeState, needs, lastActivityAt, version });
  }
}
