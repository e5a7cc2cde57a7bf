import type { Database, UnitOfWork } from '@linkwell/database';
import type { Place } from '@linkwell/geography-api';
import { HandlesJob, TaskCancelled, Tasks, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Clock, publicViewer, type ServiceId } from '@linkwell/kernel';
import { exposureBy, ExposureTally, neverSeen, organisationSize, organisationSizes, questionsToAsk, type ExposureRow, type ServiceExposure } from '@linkwell/matching-domain';
import { needTerms, type NeedTermId } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { FindSupport } from '../find-support';
import { dropOldReports, groupsOfServices, inhabitedDistricts, writeReport } from './exposure.sql';

export interface ExposureAsked {
  readonly taskId?: string;
  /** At most so many questions, evenly drawn; `mostQuestions` unless said. */
  readonly most?: number;
}

export interface ExposureMade {
  readonly id: string;
  readonly questions: number;
  readonly services: number;
  readonly unseen: number;
}

/** More would say no more: each group has thousands of places by then. */
export const mostQuestions = 6_000;
const atOnce = 20;
/** Whoever stands behind this many is found by nobody, and is not asked for. */
const longestList = 500;
/** Of listings in nobody's first ten, so many are named. */
const mostNamed = 1_000;
const groupedAtOnce = 10_000;
/** Beyond this many districts, areas are those of the postcode's first letters. */
const mostDistricts = 60;

interface Groups {
  readonly id: ServiceId;
  readonly listings: number;
  readonly districts: readonly string[];
  readonly decile: number | null;
}

/**
 * Asks the search, as anybody from the public, for every need at every place where people live, and writes down who stood among the first:
 * every week, and when a steward asks. No patient and no search that anybody made has a part in it.
 */
@Injectable()
@HandlesJob('matching.report-exposure', { cron: '10 3 * * 0' })
export class ReportExposure implements JobHandler<ExposureAsked> {
  constructor(
    private readonly findSupport: FindSupport,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async run(asked: ExposureAsked, job: Pick<JobRun, 'database' | 'signal'>): Promise<void> {
    await this.make(asked, job);
  }

  /** Makes a report; `undefined` when whoever started it has stopped it. `onProgress` hears how many questions were put. */
  async make({ taskId, most = mostQuestions }: ExposureAsked, { database, signal }: Pick<JobRun, 'database' | 'signal'>, onProgress: (done: number, total: number) => void = () => undefined): Promise<ExposureMade | undefined> {
    const places = await database.within(publicViewer, (unit) => unit.query<Place>(inhabitedDistricts));
    const questions = questionsToAsk(needTerms.map(({ id }) => id), places, most);
    const tally = new ExposureTally();
    for (let from = 0; from < questions.length; from += atOnce) {
      signal.throwIfAborted();
      const some = questions.slice(from, from + atOnce);
      await database.within(publicViewer, async (unit) => {
        for (const [termId, place] of some) tally.add({ found: await this.ask(unit, termId, place) });
      });
      const done = Math.min(from + atOnce, questions.length);
      onProgress(done, questions.length);
      if (taskId !== undefined && !(await this.goesOn(database, taskId, done, questions.length))) return undefined;
    }
    return asJob(database, async (unit) => {
      const made = await this.write(unit, tally, needTerms.length, places.length);
      if (taskId !== undefined) await this.tasks.finish(unit, taskId, { ...made });
      return made;
    });
  }

  private async ask(unit: UnitOfWork, termId: NeedTermId, near: Place): Promise<readonly ServiceId[]> {
    const found = await this.findSupport.run(unit, { near, needs: [{ termId, priority: 1 }] }, { first: longestList });
    if (!found.ok) throw new Error(`A district of the gazetteer is no place: ${found.refusal.code}`);
    return found.value.items.map(({ serviceId }) => serviceId);
  }

  private async write(unit: UnitOfWork, tally: ExposureTally, needs: number, places: number): Promise<ExposureMade> {
    const { exposures, questions: { asked: questions, answered } } = tally;
    const groups = await this.groups(unit, exposures.map(({ serviceId }) => serviceId));
    const unseen = neverSeen(exposures);
    const report = { made_at: this.clock.now(), needs, places, questions, answered, services: exposures.length, unseen: unseen.length };
    const lines = rowsOf(exposures, groups).map(({ group: label, ...line }) => ({ label, ...line }));
    const listings = unseen.slice(0, mostNamed).map(({ serviceId, timesFound, bestPlace }, position) => ({ position, service_id: serviceId, times_found: timesFound, best_place: bestPlace }));
    const [made] = await unit.query<{ id: string }>(writeReport, [JSON.stringify(report), JSON.stringify(lines), JSON.stringify(listings)]);
    if (!made) throw new Error('A report was not written.');
    await unit.query(dropOldReports);
    return { id: made.id, questions, services: exposures.length, unseen: unseen.length };
  }

  private async groups(unit: UnitOfWork, ids: readonly ServiceId[]): Promise<ReadonlyMap<ServiceId, Groups>> {
    const groups = new Map<ServiceId, Groups>();
    for (let from = 0; from < ids.length; from += groupedAtOnce) {
      for (const each of await unit.query<Groups>(groupsOfServices, [ids.slice(from, from + groupedAtOnce)])) groups.set(each.id, each);
    }
    return groups;
  }

  /** False when the steward has stopped it. */
  private async goesOn(database: Database, taskId: string, done: number, total: number): Promise<boolean> {
    try {
      await this.tasks.progress(database, taskId, { done, total, words: 'Asking for each need at each place' });
      return true;
    } catch (error) {
      if (error instanceof TaskCancelled) return false;
      throw error;
    }
  }
}

type Line = ExposureRow & { readonly dimension: 'size' | 'area' | 'deprivation'; readonly position: number };

function rowsOf(exposures: readonly ServiceExposure[], groups: ReadonlyMap<ServiceId, Groups>): readonly Line[] {
  const areaOf = areasOf([...groups.values()]);
  const grouped = (dimension: Line['dimension'], groupOf: (its: Groups) => string | undefined, order: readonly string[] = []): readonly Line[] =>
    exposureBy(exposures, (id) => { const its = groups.get(id); return its && groupOf(its); }, order).map((row, position) => ({ ...row, dimension, position }));
  return [
    ...grouped('size', ({ listings }) => organisationSize(listings), organisationSizes),
    ...grouped('area', areaOf),
    ...grouped('deprivation', ({ decile }) => (decile === null ? undefined : decileWords[decile - 1]), decileWords),
  ];
}

const decileWords = Array.from({ length: 10 }, (_, index) => (index === 0 ? '1 (most deprived)' : index === 9 ? '10 (least deprived)' : String(index + 1)));

/** The district of a service's places, or the letters that it begins with where there are very many; what has several or none says so. */
function areasOf(all: readonly Groups[]): (its: Groups) => string {
  const many = new Set(all.flatMap(({ districts }) => districts)).size > mostDistricts;
  return ({ districts }) => {
    const areas = [...new Set(districts.map((district) => (many ? district.replace(/\d.*$/, '') : district)))];
    return areas.length === 0 ? 'Online or by phone' : areas.length > 1 ? 'Several areas' : areas[0] || 'Place not known';
  };
}

const asJob = <T>(database: Database, work: (unit: UnitOfWork) => Promise<T>): Promise<T> => database.within({ kind: 'job', name: 'matching.report-exposure' }, work, 'linkwell_job');
