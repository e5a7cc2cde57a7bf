import type { CalendarDate } from '@linkwell/kernel';
import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/London';

/**
 * The moment at which clocks in the United Kingdom show `time` (`HH:MM`) on a day. A time in the hour that is skipped in March means the moment the clocks go
 * forward, so that what begins or ends then is open exactly while a clock shows its hours; of the hour that comes twice in October, the first
 * (RFC 5545, 3.3.5). A later time of a day is never an earlier moment.
 */
export function momentInLondon(day: CalendarDate, time: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  const zoned = local.toZonedDateTime(zone);
  const skipped = !zoned.toPlainDateTime().equals(local);
  return new Date(((skipped && zoned.getTimeZoneTransition('previous')) || zoned).epochMilliseconds);
}

/** What the clocks and the calendar show at a moment. */
export function clockInLondon(moment: Date): { readonly day: CalendarDate; readonly time: string } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
  return { day: zoned.toPlainDate().toString() as CalendarDate, time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
