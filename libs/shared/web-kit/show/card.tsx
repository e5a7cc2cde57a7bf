import type { ReactNode } from 'react';

export interface CardProps {
  readonly heading?: ReactNode;
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
}

/** One thing of a list, or one part of a page, on its own sheet. Inside `<ul className="lw-cards"><li>` when it is one of many. */
export function Card({ heading, level = 2, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="lw-card">
      {heading && <Heading className="nhsuk-heading-s">{heading}</Heading>}
      {children}
    </div>
  );
}

/** More for whoever wants it, opened in place. */
export function Details({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="lw-details">
      <summary>{summary}</summary>
      <div className="lw-details__text">{children}</div>
    </details>
  );
}
