import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** The first page of a visit leaves the focus where the browser put it. */
let shownPath: string | undefined;

/**
 * Moves the focus to the heading when another page is shown, as a full page load would; and when what held the focus has gone
 * (a form that became its own result), so that a keyboard user is not thrown back to the top of the document.
 */
export function useHeadingFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const first = shownPath === undefined;
    const moved = shownPath !== pathname;
    shownPath = pathname;
    if (!first && (moved || document.activeElement === document.body)) heading.current?.focus({ preventScroll: true });
  }, [pathname, title]);
  return heading;
}
