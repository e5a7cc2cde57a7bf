import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { checkWeights, readWeights, valuesOf, weightChanges, type MatchWeights } from '@linkwell/matching-domain';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { SiteWeightsRead } from './site-weights';
import { putVersion, putWeights } from './tuning.sql';

interface Change {
  readonly siteId: string;
  /** The version that the lead looked at; 0 for a site where nothing was changed yet. */
  readonly version: number;
  /** Why, for whoever comes after. */
  readonly reason: string;
  readonly idempotencyKey: string;
}

export interface WeightsToSave extends Change {
  readonly values: Readonly<Record<string, number>>;
}

export interface WeightsToRestore extends Change {
  readonly restore: number;
}

const conflict = refusal('CONFLICT', 'Somebody has changed these weights meanwhile. Look at them again before you change them.', 'version');

/** Settles what counts for how much at a site. Every version is kept with its reason; from the next search on, matches go by it. */
@Injectable()
export class SaveWeights {
  constructor(
    private readonly read: SiteWeightsRead,
    private readonly clock: Clock,
  ) {}

  /** Returns the site's id. Throws NOT_FOUND for a site that is not this viewer's to tune. */
  async save(unit: UnitOfWork, { idempotencyKey, ...asked }: WeightsToSave): Promise<Result<string, Refusal>> {
    return this.once(unit, 'saveWeights', idempotencyKey, asked, (before) => {
      const checked = checkWeights(before, asked.values);
      return checked.ok ? checked : refused({ ...checked.refusal, field: `values.${checked.refusal.field}` });
    });
  }

  /** Makes an earlier version the newest. `restore` 0 is the defaults, as before the first change. */
  async restore(unit: UnitOfWork, { idempotencyKey, ...asked }: WeightsToRestore): Promise<Result<string, Refusal>> {
    return this.once(unit, 'restoreWeights', idempotencyKey, asked, async () => {
      if (asked.restore === 0) return ok(readWeights({}));
      const [kept] = await unit.query<{ weights: unknown }>(`select weights from matching.site_weights_version where site_id = $1 and version = $2`, [asked.siteId, asked.restore]);
      return kept ? ok(readWeights(kept.weights)) : refused(refusal('NO_SUCH_VERSION', 'There is no such version.', 'restore'));
    }, asked.restore);
  }

  private async once(
    unit: UnitOfWork, operation: string, key: string, asked: Omit<Change, 'idempotencyKey'>, decide: (before: MatchWeights) => Result<MatchWeights, Refusal> | Promise<Result<MatchWeights, Refusal>>, restoredFrom?: number,
  ): Promise<Result<string, Refusal>> {
    await this.read.of(unit, asked.siteId);
    const note = asked.reason.trim();
    if (note === '') return refused(refusal('REASON_MISSING', 'Say why, for the lead after you.', 'reason'));
    return onceUnlessRefused(unit, operation, key, asked, async () => {
      const { weights: before, version } = await this.read.of(unit, asked.siteId);
      if (version !== asked.version) return refused(conflict);
      const decided = await decide(before);
      if (!decided.ok) return decided;
      if (weightChanges(before, decided.value).length === 0) return refused(refusal('NOTHING_CHANGED', 'These are the weights that count already.'));
      return this.put(unit, asked, decided.value, note, restoredFrom);
    });
  }

  private async put(unit: UnitOfWork, { siteId, version }: Pick<Change, 'siteId' | 'version'>, weights: MatchWeights, note: string, restoredFrom: number | undefined): Promise<Result<string, Refusal>> {
    const [values, now] = [JSON.stringify(valuesOf(weights)), this.clock.now()];
    const [written] = await unit.query<{ version: number }>(putWeights, [siteId, values, note, unit.user.id, now, version]);
    if (!written) return refused(conflict);
    await unit.query(putVersion, [siteId, written.version, values, note, restoredFrom ?? null, unit.user.id, now]);
    await unit.audit({ action: restoredFrom === undefined ? 'weights.saved' : 'weights.restored', subjectType: 'site', subjectIds: [siteId], detail: `version ${written.version}` });
    return ok(siteId);
  }
}
