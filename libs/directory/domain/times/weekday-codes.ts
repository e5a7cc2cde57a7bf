import { weekdays, type Weekday } from '../opening/opening-time';

/** A weekday, and which of a month's it is: 1 the first … 5 the fifth, -1 the last; `null` every one. */
export interface DayRule {
  readonly weekday: Weekday;
  readonly nth: number | null;
}

/** RFC 5545, 3.3.10, "weekday". */
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const codeOf = (weekday: Weekday): string => codes[weekday - 1] ?? '';
export const weekdayOfCode = (code: string): Weekday | undefined => weekdays.find((weekday) => codeOf(weekday) === code.trim().toUpperCase());

export const dayRuleText = ({ weekday, nth }: DayRule): string => `${nth ?? ''}${codeOf(weekday)}`;

const dayRule = /^([+-]?[1-5])?([A-Z]{2})$/;

/** Reads "MO", "2TU" or "-1FR"; `undefined` for anything else. */
export function parseDayRule(text: string): DayRule | undefined {
  const [, nth, code = ''] = dayRule.exec(text.trim().toUpperCase()) ?? [];
  const weekday = weekdayOfCode(code);
  return weekday && { weekday, nth: nth === undefined ? null : Number(nth) };
}

const order = ({ weekday, nth }: DayRule): number => (nth === null ? 0 : nth < 0 ? 100 + nth : nth) * 10 + weekday;

/** The first of the month before the last, then by weekday; each once. */
export const inOrder = (rules: readonly DayRule[]): readonly DayRule[] =>
  [...new Map(rules.map((rule) => [dayRuleText(rule), rule])).values()].sort((a, b) => order(a) - order(b));
