import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { readWeights, type MatchWeights } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';
import { sitesToTune, siteWithWeights, versionsOfSite } from './tuning.sql';

export interface SiteToTune {
  readonly id: string;
  readonly name: string;
  /** 0: nobody has changed anything. */
  readonly version: number;
  readonly changedAt: Date | null;
  readonly examplePersons: number;
}

export interface SiteWeights {
  readonly siteId: string;
  readonly siteName: string;
  /** Under which its patients are registered. */
  readonly odsCode: string;
  /** 0: nobody has changed anything, and the defaults count. */
  readonly version: number;
  readonly weights: MatchWeights;
  /** Why they are as they are. */
  readonly note: string | null;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

export interface WeightsVersion {
  readonly version: number;
  readonly weights: MatchWeights;
  /** What they were before; the defaults before the first. */
  readonly weightsBefore: MatchWeights;
  readonly note: string;
  readonly restoredFrom: number | null;
  readonly changedBy: string;
  readonly changedAt: Date;
}

type Kept<T extends { weights: MatchWeights }> = Omit<T, 'weights' | 'weightsBefore'> & { readonly weights: unknown; readonly weightsBefore?: unknown };

/** What counts for how much at the sites of a lead's teams. Another's site does not exist for them. */
@Injectable()
export class SiteWeightsRead {
  sites(unit: UnitOfWork): Promise<SiteToTune[]> {
    return unit.query<SiteToTune>(sitesToTune);
  }

  /** Throws NOT_FOUND for a site that is not this viewer's to tune. */
  async of(unit: UnitOfWork, siteId: string): Promise<SiteWeights> {
    const [found] = await unit.query<Kept<SiteWeights>>(siteWithWeights, [siteId]);
    if (!found) throw notFound();
    return { ...found, weights: readWeights(found.weights) };
  }

  async history(unit: UnitOfWork, siteId: string, first: number, after: string | undefined): Promise<Connection<WeightsVersion>> {
    const { version: newest } = await this.of(unit, siteId);
    const [before] = decodeCursor(after, ['number']) ?? [null];
    const rows = await unit.query<Kept<WeightsVersion>>(versionsOfSite, [siteId, first + 1, before]);
    return page(rows, first, newest, (row) => [row.version], ({ weights, weightsBefore, ...row }): WeightsVersion => ({ ...row, weights: readWeights(weights), weightsBefore: readWeights(weightsBefore) }));
  }
}
