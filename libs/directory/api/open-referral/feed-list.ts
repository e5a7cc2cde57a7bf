import type { UnitOfWork } from '@linkwell/database';
import type { FeedListName, FeedQuery } from '@linkwell/directory-domain';

export type Payload = Readonly<Record<string, unknown>>;

export interface PageSlice {
  /** A whole number, as text where it is larger than JavaScript counts. */
  readonly offset: string;
  readonly limit: number;
}

/** One kind of thing that the feed lists: all of a choice in pages, the same one after another, or one by its id. */
export interface FeedList {
  readonly name: FeedListName;
  page(unit: UnitOfWork, query: FeedQuery, slice: PageSlice): Promise<{ readonly total: number; readonly items: readonly Payload[] }>;
  /** The next things, each short unit of work a call: nothing waits inside one for whoever reads slowly. No more when none come. */
  next(unit: UnitOfWork, query: FeedQuery, after: Payload | null, read: number): Promise<readonly Payload[]>;
  one(unit: UnitOfWork, id: string, query: FeedQuery): Promise<Payload | undefined>;
}

/** How many things a stream reads at once. */
export const atOnce = 200;
