/** A time as people write it: hours, minutes, and "am" or "pm" where they said so. */
export interface SpokenTime {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
}

const noon = 12 * 60;

/** Minutes after midnight under a half of the day; 24-hour times (13:00 and later) have no other reading. */
function minutes({ hour, minute }: SpokenTime, half: 'am' | 'pm'): number {
  if (hour === 0 || hour > 12) return hour * 60 + minute;
  return (hour % 12) * 60 + minute + (half === 'pm' ? noon : 0);
}

const isCertain = (time: SpokenTime): boolean => time.half !== null || time.hour === 0 || time.hour > 12;
const readings = (time: SpokenTime): readonly number[] => (isCertain(time) ? [minutes(time, time.half ?? 'am')] : [minutes(time, 'am'), minutes(time, 'pm')]);

export const asClock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * Minutes at which a spoken range opens and closes; `undefined` when it could mean two things.
 * "1.30 - 3.30pm" opens in the afternoon and "10 - 11.30am" in the morning (the later time's half holds for both where it can), "11 - 1pm" opens before noon,
 * "10am - 4" closes after noon. With neither said, only a daytime reading is taken: "10 - 12", "9 - 4", "12 - 2", "2 - 4"; "7 - 9" is left alone.
 */
export function readRange(from: SpokenTime, to: SpokenTime): readonly [opens: number, closes: number] | undefined {
  if (isCertain(to)) {
    const [closes = 0] = readings(to);
    const opens = [...readings(from)].reverse().find((minute) => minute < closes);
    return opens === undefined ? undefined : [opens, closes];
  }
  if (isCertain(from)) {
    const [opens = 0] = readings(from);
    const closes = readings(to).find((minute) => minute > opens);
    return closes === undefined ? undefined : [opens, closes];
  }
  return readDaytime(from, to);
}

function readDaytime(from: SpokenTime, to: SpokenTime): readonly [number, number] | undefined {
  const startsByDay = from.hour >= 9 && from.hour <= 11;
  const startsAfterNoon = from.hour === 12 || from.hour <= 5;
  const startsEarly = from.hour === 8 && to.hour <= 6;
  if (!startsByDay && !startsAfterNoon && !startsEarly) return undefined;
  const opens = minutes(from, startsAfterNoon ? 'pm' : 'am');
  const closes = readings(to).find((minute) => minute > opens);
  return closes === undefined || closes > 20 * 60 ? undefined : [opens, closes];
}
