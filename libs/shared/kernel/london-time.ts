import type { CalendarDate } from './clock';

const clockFace = /^([01]\d|2[0-3]):([0-5]\d)$/;
const shown = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** The time of day in the United Kingdom at a moment, `HH:MM`. */
export const timeInLondon = (moment: Date): string => shown.format(moment).slice(-5);

/**
 * The moment at which clocks in the United Kingdom show `time` (`HH:MM`) on a day; `undefined` for what is no time of day, and for a time that
 * this day leaves out (01:30 on the last Sunday of March). A time that comes twice (01:30 on the last Sunday of October) is the earlier one.
 */
export function londonMoment(day: CalendarDate, time: string): Date | undefined {
  if (!clockFace.test(time)) return undefined;
  const inWinter = Date.parse(`${day}T${time}:00Z`);
  return [3_600_000, 0].map((ahead) => new Date(inWinter - ahead)).find((moment) => shown.format(moment) === `${day}, ${time}`);
}
