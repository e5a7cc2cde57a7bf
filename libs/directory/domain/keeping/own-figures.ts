import type { CalendarDate } from '@linkwell/kernel';
import { addMonths } from '../calendar-months';

export interface UseOfMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly views: number;
  readonly shortlistings: number;
}

/** The months up to and with today's, oldest first, each with its counts: a month without any is nought, not left out. */
export function monthsOfUse(counted: readonly UseOfMonth[], today: CalendarDate, months: number): readonly UseOfMonth[] {
  const first = `${today.slice(0, 7)}-01` as CalendarDate;
  return Array.from({ length: months }, (_, index) => {
    const month = addMonths(first, index - months + 1).slice(0, 7);
    return counted.find((each) => each.month === month) ?? { month, views: 0, shortlistings: 0 };
  });
}

export const confirmationSources = ['editor', 'link', 'link_worker_phone', 'steward_phone', 'import'] as const;
export type ConfirmationSource = (typeof confirmationSources)[number];

export const confirmationSourceLabels: Readonly<Record<ConfirmationSource, string>> = {
  editor: 'by one of the organisation’s editors',
  link: 'by the organisation, through a link sent to its address',
  link_worker_phone: 'by a link worker who rang',
  steward_phone: 'by a directory steward who rang',
  import: 'by the source that it was imported from',
};
