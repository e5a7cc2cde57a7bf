import type { UnitOfWork } from '@linkwell/database';
import { publicationStages, type PublicationStage } from '@linkwell/evaluation-domain';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import type { ReleaseType } from '../graphql/release.type';

type Row = Omit<ReleaseType, 'stage'> & { stage: PublicationStage };

const columns = `id, stage, first_quarter as "firstQuarter", last_quarter as "lastQuarter", built_at as "builtAt", method_version as "methodVersion"`;

/** Newest first. Index: release_in_order, backwards. */
const releasePage = `
  select ${columns} from evaluation.release
  where ($2::text is null or (last_quarter, id) < ($2::text, $3::uuid))
  order by last_quarter desc, id desc limit $1`;

const show = (row: Row): ReleaseType => ({ ...row, stage: publicationStages[row.stage].label });

@Injectable()
export class ListReleases {
  async run(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<ReleaseType>> {
    const [quarter, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await unit.query<Row>(releasePage, [first + 1, quarter, id]);
    const [total] = await unit.query<{ count: number }>(`select count(*)::int as count from evaluation.release`);
    return page(rows, first, total?.count ?? 0, (row) => [row.lastQuarter, row.id], show);
  }

  async one(unit: UnitOfWork, id: string): Promise<ReleaseType> {
    const [row] = await unit.query<Row>(`select ${columns} from evaluation.release where id = $1`, [id]);
    if (!row) throw notFound();
    return show(row);
  }
}
