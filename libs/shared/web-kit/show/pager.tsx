import { useEffect, useRef } from 'react';
import type { Pages } from '../graphql/use-graph-pages';

/** "Show more" under a list read with `useGraphPages`. It keeps the focus, and says how many are shown, so that nobody loses the place. */
export function Pager({ pages, what }: { readonly pages: Pages<unknown>; readonly what: string }) {
  const words = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pages.isLoadingMore) pressed.current = true;
    // The last page takes the button away; whoever pressed it is left at the words beside it.
    else if (pressed.current && !pages.hasMore && document.activeElement === document.body) words.current?.focus();
  }, [pages.isLoadingMore, pages.hasMore]);
  const shown = pages.nodes.length;
  const counted = pages.totalCount === undefined ? `Showing ${shown} ${what}` : `Showing ${shown} of ${pages.totalCount} ${what}`;
  return (
    <div className="lw-pager">
      <p role="status" tabIndex={-1} ref={words}>{counted}</p>
      {(pages.hasMore || pages.isLoadingMore) && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" aria-disabled={pages.isLoadingMore} onClick={() => !pages.isLoadingMore && pages.loadMore()}>
          {pages.isLoadingMore ? 'Loading…' : `Show more ${what}`}
        </button>
      )}
    </div>
  );
}
