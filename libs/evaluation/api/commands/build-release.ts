import { randomUUID } from 'node:crypto';
import { Database, type UnitOfWork } from '@linkwell/database';
import { fixedTable, isHidden, isPublishable, newestPublishable, publishableFrom, quarterAfter, quarterOf, release, type Quarter, type ReleasedTable } from '@linkwell/evaluation-domain';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { methodVersion } from '../method';
import type { Period } from '../period';
import { countByNeedGroupAndDeprivation } from '../queries/count-people';

export interface BuiltRelease extends Period {
  readonly releaseId: string;
  readonly visibleCells: number;
  readonly hiddenCells: number;
}

/** The only stage there is so far: reach, and what came of it, six months on. */
const stage = 'support';
const builder = { kind: 'job', name: 'build-release' } as const;

const nothingNew = refusal('NOTHING_TO_RELEASE', 'There is no quarter that may be published and was not published yet.');
const nobody = refusal('NOBODY_SUPPORTED', 'Nobody accepted support in these quarters, so there is nothing to publish. They can be published together with later ones.');
const backwards = refusal('PERIOD_BACKWARDS', 'Give a last quarter that is not before the first.', 'to');
const releasedAlready = refusal('RELEASED_ALREADY', 'One of these quarters was published already, and each is published once. Choose quarters after it.', 'from');

/**
 * Publishes whole cohorts: by default every quarter that may be published by now and was not. It runs as the release builder, which reads
 * the sources' views, counts people in one statement, and writes what the exit lets through; the true counts are kept nowhere.
 */
@Injectable()
export class BuildRelease {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(wanted: Partial<Period> = {}): Promise<Result<BuiltRelease, Refusal>> {
    return this.database.within(
      builder,
      async (unit) => {
        await unit.query(`select pg_advisory_xact_lock(hashtext('evaluation.release'))`);
        const period = await this.choosePeriod(unit, wanted);
        if (!period.ok) return period;
        const table = fixedTable('need-group-by-deprivation');
        const counts = await countByNeedGroupAndDeprivation(unit, period.value);
        if (counts.every(({ people }) => people === 0)) return refused(nobody);
        const released = release({ table, cohort: period.value.last, stage, counts });
        if (!released.ok) throw new Error(`The release builder counted wrongly: ${released.refusal.message}`);
        return ok(await this.publish(unit, period.value, released.value));
      },
      'linkwell_release_builder',
    );
  }

  private async choosePeriod(unit: UnitOfWork, wanted: Partial<Period>): Promise<Result<Period, Refusal>> {
    const today = dayInLondon(this.clock.now());
    const last = wanted.last ?? newestPublishable(stage, today);
    const first = wanted.first ?? (await nextQuarter(unit));
    if (first === undefined || (wanted.first === undefined && first > last)) return refused(nothingNew);
    if (first > last) return refused(backwards);
    if (!isPublishable(last, stage, today)) return refused(tooEarly(last));
    const [overlapping] = await unit.query(`select 1 from evaluation.release where stage = $1 and first_quarter <= $3 and last_quarter >= $2 limit 1`, [stage, first, last]);
    return overlapping ? refused(releasedAlready) : ok({ first, last });
  }

  private async publish(unit: UnitOfWork, { first, last }: Period, { tableId, cells }: ReleasedTable): Promise<BuiltRelease> {
    const releaseId = randomUUID();
    await unit.query(
      `insert into evaluation.release (id, kind, stage, first_quarter, last_quarter, built_at, method_version) values ($1, 'cohorts', $2, $3, $4, $5, $6)`,
      [releaseId, stage, first, last, this.clock.now(), methodVersion]);
    await unit.query(
      `insert into evaluation.released_cell (release_id, table_id, measure, need_group, deprivation_band, value, hidden_reason)
       select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::int[], $7::text[])`,
      [releaseId, tableId,
        cells.map(({ measure }) => measure), cells.map(({ at }) => at.need_group ?? null), cells.map(({ at }) => at.deprivation_band ?? null),
        cells.map(({ cell }) => (isHidden(cell) ? null : cell.value)), cells.map(({ cell }) => (isHidden(cell) ? cell.hidden : null))]);
    await unit.audit({ action: 'release.built', subjectType: 'release', subjectIds: [releaseId], detail: `${first} ${last}` });
    const hiddenCells = cells.filter(({ cell }) => isHidden(cell)).length;
    return { releaseId, first, last, visibleCells: cells.length - hiddenCells, hiddenCells };
  }
}

const tooEarly = (quarter: Quarter) => refusal('TOO_EARLY', `${quarter} may be published from ${publishableFrom(quarter, stage)}. Choose an earlier last quarter.`, 'to');

/** The quarter after the newest published one, or that of the first episode; `undefined` while there is no episode. */
async function nextQuarter(unit: UnitOfWork): Promise<Quarter | undefined> {
  const [newest] = await unit.query<{ last: Quarter | null }>(`select max(last_quarter) as last from evaluation.release where stage = $1`, [stage]);
  if (newest?.last) return quarterAfter(newest.last, 1);
  const [earliest] = await unit.query<{ day: CalendarDate | null }>(`select min(began_on)::text as day from evaluation.src_episode where accepted`);
  return earliest?.day ? quarterOf(earliest.day) : undefined;
}
