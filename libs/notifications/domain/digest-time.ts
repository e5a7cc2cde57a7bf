import { addDays, dayInLondon, type CalendarDate } from '@linkwell/kernel';

const digestHour = 7;
const hourInLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

export interface DigestRound {
  /** The day whose digest it is. */
  readonly day: CalendarDate;
  /** 07:00 United Kingdom time of that day: what was written before belongs to it. */
  readonly cut: Date;
}

/** The newest round of digests that is due at a moment: today's from 07:00 on, before that yesterday's. */
export function dueRound(now: Date): DigestRound {
  const today = dayInLondon(now);
  const cut = sevenInLondon(today);
  if (cut <= now) return { day: today, cut };
  const yesterday = addDays(today, -1);
  return { day: yesterday, cut: sevenInLondon(yesterday) };
}

/** 07:00 exists once on every day: the clocks change between 01:00 and 02:00 UTC. */
function sevenInLondon(day: CalendarDate): Date {
  const inWinter = new Date(`${day}T0${digestHour}:00:00Z`);
  const shown = Number(hourInLondon.format(inWinter));
  return new Date(inWinter.getTime() - (shown - digestHour) * 3_600_000);
}
