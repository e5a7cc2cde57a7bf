import type { HiddenReason } from '@linkwell/evaluation-domain';
import type { Release } from './release-documents';

const months = ['January to March', 'April to June', 'July to September', 'October to December'] as const;

/** "January to March 2025" of "2025-Q1". */
export const quarterWords = (quarter: string): string => `${months[Number(quarter.slice(6)) - 1] ?? quarter} ${quarter.slice(0, 4)}`;

const firstMonth = (quarter: string) => `${quarterWords(quarter).split(' ')[0]} ${quarter.slice(0, 4)}`;
const lastMonth = (quarter: string) => quarterWords(quarter).replace(/^.* to /, '');

/** "Support begun January 2024 to September 2025". */
export const releaseWords = ({ firstQuarter, lastQuarter }: Pick<Release, 'firstQuarter' | 'lastQuarter'>): string =>
  `Support begun ${firstMonth(firstQuarter)} to ${lastMonth(lastQuarter)}`;

/** What stands in a cell; the legend under the table says it in full. */
export const hiddenShort: Record<HiddenReason, string> = {
  SMALL_BASE: 'Hidden: too few',
  DIFFERENCE: 'Hidden: to protect others',
};
