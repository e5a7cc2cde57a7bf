import type { ReactNode } from 'react';

/** What somebody said, as it was written down, line by line. */
export function Quote({ children }: { readonly children: string }) {
  return <blockquote className="lw-quote">“{children}”</blockquote>;
}

/** Words to be read out to a person exactly as they stand. */
export function Wording({ children }: { readonly children: ReactNode }) {
  return <blockquote className="lw-wording">{children}</blockquote>;
}
