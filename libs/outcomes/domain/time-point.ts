import { addDays, type CalendarDate } from '@linkwell/kernel';
import type { CompletionStatus } from './completion';

export const timePoints = ['baseline', 'review', 'end_of_support', 'follow_up'] as const;
export type TimePoint = (typeof timePoints)[number];

/** The baseline belongs within this many calendar days of first contact. */
export const baselineWithinDays = 28;
/** An end of support recorded later than this many days after the episode ended is flagged late. A choice of ours. */
export const endOfSupportWithinDays = 28;
/** Routine follow-up opens and closes this many months after the baseline, for those who agreed to `contact_after`. */
export const followUpMonths = { opens: 9, closes: 12 } as const;

/** What is known of an episode when somebody is about to ask. */
export interface EpisodeDates {
  readonly firstContactOn: CalendarDate | undefined;
  readonly endedOn: CalendarDate | undefined;
  /** Whether the agreement `contact_after` is in force. */
  readonly contactAfter: boolean;
  /** What was recorded of this instrument before. */
  readonly recorded: readonly { readonly timePoint: TimePoint; readonly status: CompletionStatus; readonly on: CalendarDate }[];
}

export interface Window {
  readonly opensOn: CalendarDate;
  /** The last day in the window. */
  readonly closesOn: CalendarDate;
}

/** `unknown`: nothing to measure against yet. */
export type Timing = 'in_time' | 'early' | 'late' | 'unknown';

const answeredBaseline = ({ recorded }: EpisodeDates) => recorded.find(({ timePoint, status }) => timePoint === 'baseline' && status === 'answered');

/** When a time point may be asked, where it has a window: the baseline and routine follow-up. */
export function windowOf(timePoint: TimePoint, dates: EpisodeDates): Window | undefined {
  if (timePoint === 'baseline' && dates.firstContactOn) {
    return { opensOn: dates.firstContactOn, closesOn: addDays(dates.firstContactOn, baselineWithinDays) };
  }
  const baseline = answeredBaseline(dates);
  if (timePoint === 'follow_up' && baseline) {
    return { opensOn: addMonths(baseline.on, followUpMonths.opens), closesOn: addMonths(baseline.on, followUpMonths.closes) };
  }
  return undefined;
}

/** Whether a day lies in a time point's window. A late answer is kept and flagged, never refused. A review has no window. */
export function timingOf(timePoint: TimePoint, on: CalendarDate, dates: EpisodeDates): Timing {
  if (timePoint === 'review') return 'in_time';
  if (timePoint === 'end_of_support') return dates.endedOn === undefined ? 'unknown' : on <= addDays(dates.endedOn, endOfSupportWithinDays) ? 'in_time' : 'late';
  const window = windowOf(timePoint, dates);
  if (!window) return 'unknown';
  if (on < window.opensOn) return 'early';
  return on > window.closesOn ? 'late' : 'in_time';
}

/**
 * The time point to offer on a day; `undefined` when there is nothing to ask. Only a suggestion: a last session before closing is
 * an end of support too.
 */
export function timePointFor(on: CalendarDate, dates: EpisodeDates): TimePoint | undefined {
  const has = (timePoint: TimePoint) => dates.recorded.some((record) => record.timePoint === timePoint);
  if (dates.endedOn === undefined || on < dates.endedOn) return has('baseline') ? 'review' : 'baseline';
  if (!has('end_of_support')) return 'end_of_support';
  const mayFollowUp = dates.contactAfter && !has('follow_up') && timingOf('follow_up', on, dates) === 'in_time';
  return mayFollowUp ? 'follow_up' : undefined;
}

/** The same day some months later, or that month's last day where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10) as CalendarDate;
}
