/** One weekly opening, local time in the United Kingdom. It opens and closes on the same day. */
export interface OpeningTime {
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  readonly weekday: Weekday;
  /** `HH:MM`, 24 hours. */
  readonly opens: string;
  /** `HH:MM`, later than `opens`. */
  readonly closes: string;
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
export const weekdayNames: Readonly<Record<Weekday, string>> = { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' };

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

const spans: Readonly<Record<PartOfDay, readonly [string, string]>> = { morning: ['00:00', '12:00'], afternoon: ['12:00', '17:00'], evening: ['17:00', '24:00'] };

/** Whether an opening has any time in a part of the day: mornings end at noon, evenings begin at five. */
export const isOpenIn = (time: Pick<OpeningTime, 'opens' | 'closes'>, part: PartOfDay): boolean => time.opens < spans[part][1] && time.closes > spans[part][0];

/** In the order of the week, each opening once. */
export function inWeekOrder(times: readonly OpeningTime[]): readonly OpeningTime[] {
  const key = (time: OpeningTime) => `${time.weekday} ${time.opens} ${time.closes}`;
  const unique = new Map(times.map((time) => [key(time), time]));
  return [...unique.keys()].sort().flatMap((found) => unique.get(found) ?? []);
}

/** When it opens in a few words: "Tuesday mornings", "Monday to Friday", "Monday and Thursday afternoons, Saturday". Empty for no times. */
export function openingInWords(times: readonly OpeningTime[]): string {
  const partsByDay = weekdays.flatMap((weekday) => {
    const ofDay = times.filter((time) => time.weekday === weekday);
    if (ofDay.length === 0) return [];
    const parts = partsOfDay.filter((part) => ofDay.some((time) => isOpenIn(time, part)));
    return [{ weekday, part: parts.length === 1 ? `${parts[0]}s` : '' }];
  });
  const groups = [...new Set(partsByDay.map(({ part }) => part))];
  return groups
    .map((part) => [daysInWords(partsByDay.filter((day) => day.part === part).map(({ weekday }) => weekday)), part].filter(Boolean).join(' '))
    .join(', ');
}

function daysInWords(days: readonly Weekday[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (days.length > 2 && last - first === days.length - 1) return `${weekdayNames[first]} to ${weekdayNames[last]}`;
  const names = days.map((day) => weekdayNames[day]);
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
