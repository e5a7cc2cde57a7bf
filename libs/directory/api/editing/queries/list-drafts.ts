import type { UnitOfWork } from '@linkwell/database';
import { badInput, decodeCursor, page } from '@linkwell/graphql';
import { refusal } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { ListingInHand, ListingsInHand } from '../graphql/listing-lists.types';
import { ReviewCounts, ReviewQueue, type ReviewTray } from '../graphql/review.types';
import { decidedTray, inHand, inHandCount, reviewCounts, waitingTray } from './lists.sql';

/** `key`: microseconds since 1970. */
type Row = ListingInHand & { readonly key: number };

const latest = 4_102_444_800_000_000;

/** Reads a cursor of these lists; beyond any real moment it is none of ours. */
function cursorOf(after: string | undefined): readonly [number | null, string | null] {
  const [key, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
  if (typeof key !== 'number' || typeof id !== 'string') return [null, null];
  if (!Number.isInteger(key) || key < 0 || key > latest) throw badInput(refusal('BAD_CURSOR', 'Use a cursor that this list gave, or leave it out for the first page.', 'after'));
  return [key, id];
}

const show = ({ key: _, ...row }: Row): ListingInHand => Object.assign(new ListingInHand(), row);

/** Changes that are under way: an organisation's own, and all that wait for a steward. */
@Injectable()
export class ListDrafts {
  async mine(unit: UnitOfWork, first: number, after: string | undefined): Promise<ListingsInHand> {
    const [key, id] = cursorOf(after);
    const own = unit.user.organisationIds;
    const rows = await unit.query<Row>(inHand, [own, first + 1, key, id]);
    const [total] = await unit.query<{ count: number }>(inHandCount, [own]);
    return Object.assign(new ListingsInHand(), page(rows, first, total?.count ?? 0, ({ key: moment, id: last }) => [moment, last], show));
  }

  async queue(unit: UnitOfWork, tray: ReviewTray, first: number, after: string | undefined): Promise<ReviewQueue> {
    const [last, id] = cursorOf(after);
    const rows = await unit.query<Row>(tray === 'decided' ? decidedTray : waitingTray, [tray, first + 1, last, id]);
    const [counted] = await unit.query<ReviewCounts>(reviewCounts);
    const counts = Object.assign(new ReviewCounts(), counted);
    return Object.assign(new ReviewQueue(), page(rows, first, counts[tray], ({ key, id: lastId }) => [key, lastId], show), { counts });
  }
}
