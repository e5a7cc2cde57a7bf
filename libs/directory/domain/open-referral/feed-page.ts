/** One page of a list, named and counted as Open Referral UK 3.0 does. */
export interface FeedPage<Item> {
  readonly total_items: number;
  readonly total_pages: number;
  /** From 1. */
  readonly page_number: number;
  /** How many there are on this page. */
  readonly size: number;
  readonly first_page: boolean;
  /** Also true beyond the end, so that whoever reads on until the last page stops. */
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Item[];
}

/** `number` and `perPage` from 1. A page beyond the end is empty. */
export function feedPage<Item>(contents: readonly Item[], total: number, number: number, perPage: number): FeedPage<Item> {
  const pages = Math.ceil(total / perPage);
  return {
    total_items: total, total_pages: pages, page_number: number, size: contents.length,
    first_page: number === 1, last_page: number >= pages, empty: contents.length === 0, contents,
  };
}
