import { caseloadNorm, type CaseloadSection, type EpisodeState } from '@linkwell/casework-domain';
import { CONFIG, type Config } from '@linkwell/config';
import type { UnitOfWork } from '@linkwell/database';
import { badInput, decodeCursor, page } from '@linkwell/graphql';
import { Clock, dayInLondon, refusal, wholeYears } from '@linkwell/kernel';
import { isNeedTermId, needTerms } from '@linkwell/taxonomy-domain';
import { Inject, Injectable } from '@nestjs/common';
import { WaitingSources } from '../caseload/waiting-source';
import { TeamMemberType } from '../desk/desk.types';
import type { Patient } from '../entities/patient.entity';
import { CaseloadCounts, CaseloadDesk, CaseloadEntry, CaseloadFilter, CaseloadNeed, WorkloadType } from '../graphql/caseload.type';
import { showTerm } from '../graphql/need.type';
import { PatientFields } from '../patient-fields';
import { caseloadPage } from './caseload.sql';
import { searchReadings } from './search-readings';

type CaseloadRow = Patient & Record<CaseloadSection, number> & Pick<CaseloadEntry, 'episodeVersion' | 'siteName' | 'lastContactOn' | 'nextDueOn' | 'nextAppointmentAt' | 'awaitedSince'> & {
  totalCount: number;
  mineRunning: number;
  mineInYear: number;
  activityKey: number;
  episodeState: EpisodeState;
  workerId: string | null;
  workerName: string | null;
  needs: (Omit<CaseloadNeed, 'term'> & { termId: string })[];
};

/** The team's patients. Every look is audited with everyone it showed. */
@Injectable()
export class ListCaseload {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'LINKWELL_QUIET_DAYS'>,
    private readonly fields: PatientFields,
    private readonly waiting: WaitingSources,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, first: number, after: string | undefined, filter: Partial<CaseloadFilter> = {}): Promise<CaseloadDesk> {
    const cursor = decodeCursor(after, ['number', 'id']) ?? [null, null];
    if (typeof cursor[0] === 'number' && !(cursor[0] >= 0 && cursor[0] < 8e15)) throw badInput(refusal('BAD_CURSOR', 'Use a cursor that this list gave.', 'after'));
    const quietAfterDays = this.config.LINKWELL_QUIET_DAYS;
    const standing = filter.missing === 'no_outcome' ? 'ended' : (filter.standing ?? 'current');
    const statement = caseloadPage(standing, this.waiting.since('running.episode_id'));
    const rows = await unit.query<CaseloadRow>(statement, [dayInLondon(this.clock.now()), quietAfterDays, ...this.asked(filter), first + 1, ...cursor, unit.user.id, standing]);
    const beside = rows[0];
    if (!beside) throw new Error('The caseload has a row of counts, whoever is on it.');
    const found = rows.filter((row) => row.id !== null);
    const shown = page(found, first, beside.totalCount, (row) => [row.activityKey, row.id], (row) => this.show(row));
    await unit.audit({ action: 'caseload.viewed', subjectType: 'patient', subjectIds: shown.edges.map(({ node }) => node.id) });
    const { all, due_today, new: fresh, waiting, quiet, appointments, overdue } = beside;
    const counts = Object.assign(new CaseloadCounts(), { all, due_today, new: fresh, waiting, quiet, appointments, overdue });
    const workload = Object.assign(new WorkloadType(), { running: beside.mineRunning, inYear: beside.mineInYear, normLeast: caseloadNorm.least, normMost: caseloadNorm.most });
    return Object.assign(new CaseloadDesk(), { ...shown, counts, workload, quietAfterDays });
  }

  /** $3 to $11 of the statement. */
  private asked({ section, siteId, search, workerId, unassigned, needTermId, urgency, state, missing }: Partial<CaseloadFilter>): unknown[] {
    const words = search?.trim();
    return [section ?? 'all', siteId ?? null, words ? JSON.stringify(this.hashed(words)) : null, workerId ?? null, unassigned ?? false, termsUnder(needTermId), urgency ?? null, state ?? null, missing ?? null];
  }

  private hashed(search: string): string[][][] {
    return searchReadings(search).map((words) => words.map((tokens) => tokens.map(([kind, normal]) => this.fields.hash(kind, normal).toString('hex'))));
  }

  private show(row: CaseloadRow): CaseloadEntry {
    const { forename, surname, dateOfBirth } = this.fields.open(row.id, row);
    const { id, siteName, episodeState, episodeVersion, lastContactOn, nextDueOn, nextAppointmentAt, awaitedSince, lastActivityAt, version } = row;
    const age = wholeYears(dateOfBirth, dayInLondon(this.clock.now()));
    const needs = row.needs.map(({ termId, ...need }) => Object.assign(new CaseloadNeed(), need, { term: showTerm(termId) }));
    const worker = row.workerId === null ? null : Object.assign(new TeamMemberType(), { id: row.workerId, name: row.workerName });
    return Object.assign(new CaseloadEntry(), {
      id, forename, surname, dateOfBirth, age, siteName, episodeState, episodeVersion, worker, lastContactOn, nextDueOn, nextAppointmentAt, awaitedSince, needs, lastActivityAt, version,
    });
  }
}

/** A term with all below it; null for none. */
function termsUnder(termId: string | null | undefined): readonly string[] | null {
  if (!termId) return null;
  if (!isNeedTermId(termId)) throw badInput(refusal('NEED_TERM_UNKNOWN', 'Choose a need from the list.', 'filter.needTermId'));
  return needTerms.filter(({ id, parentId }) => id === termId || parentId === termId).map(({ id }) => id);
}
