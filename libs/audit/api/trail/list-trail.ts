import { whoWords, type PrincipalKind } from '@linkwell/audit-domain';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import { TrailEntry, type TrailFilter } from '../graphql/trail.type';
import { entryNumber } from './entry-number';
import { countTrail, trailPage } from './trail.sql';

type Row = Omit<TrailEntry, 'who'> & { readonly kind: PrincipalKind; readonly name: string | null };

/** The whole trail, newest first, for whoever runs the installation. */
@Injectable()
export class ListTrail {
  async run(unit: UnitOfWork, filter: TrailFilter, first: number, after: string | undefined): Promise<Connection<TrailEntry>> {
    const [cursor] = decodeCursor(after, ['text']) ?? [null];
    const { who, action, outcome, from, to, subjectId } = filter;
    const chosen = [who?.trim() || null, action || null, outcome ?? null, from ?? null, to ?? null, subjectId?.toLowerCase() ?? null];
    const rows = await unit.query<Row>(trailPage, [...chosen, first + 1, entryNumber(cursor)]);
    const [total] = await unit.query<{ count: number }>(countTrail, chosen);
    await unit.audit({ action: 'trail.viewed', subjectType: 'trail', subjectIds: subjectId ? [subjectId.toLowerCase()] : [] });
    return page(rows, first, total?.count ?? 0, ({ id }) => [id], ({ kind, name, ...row }) => Object.assign(new TrailEntry(), row, { who: whoWords(kind, name, []).who }));
  }
}
