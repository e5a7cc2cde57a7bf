import type { ReactNode } from 'react';
import { DateText } from './text';

export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  /** A moment (UTC) or a calendar day. */
  readonly at: string;
  /** Who did it. */
  readonly by?: string | null;
  readonly children?: ReactNode;
}

/** What happened, in the order given; every step has words, a date and whoever did it. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ol className="lw-timeline">
      {events.map(({ id, title, at, by, children }) => (
        <li className="lw-timeline__event" key={id}>
          <h3 className="nhsuk-heading-xs lw-timeline__title">{title}</h3>
          <p className="lw-timeline__when">
            <DateText value={at} />
            {by ? ` · ${by}` : ''}
          </p>
          {children}
        </li>
      ))}
    </ol>
  );
}
