import { useEffect } from 'react';

const product = 'Linkwell';
let base = '';
let forms = 0;

const write = () => {
  document.title = `${forms > 0 ? 'Error: ' : ''}${base ? `${base} – ` : ''}${product}`;
};

/** Sets the document's title: "<title> – Linkwell". `Page` calls it; use it alone only where there is no `Page`. */
export function useTitle(title: string): void {
  useEffect(() => {
    base = title;
    write();
  }, [title]);
}

/** Begins the document's title with "Error: " as long as `wrong` holds, so that a screen reader says it first. */
export function useErrorTitle(wrong: boolean): void {
  useEffect(() => {
    if (!wrong) return;
    forms += 1;
    write();
    return () => {
      forms -= 1;
      write();
    };
  }, [wrong]);
}
