import ical, { ICalCalendarMethod } from 'ical-generator';
import type { ServiceTimetables, SessionAt } from '../queries/service-times';

/** United Kingdom time since 1996 (The Summer Time Order 2002): clocks change at 01:00 UTC on the last Sundays of March and October. */
const london = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/London',
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'TZNAME:BST', 'DTSTART:19960331T010000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'TZNAME:GMT', 'DTSTART:19961027T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * A service's coming sessions as a calendar file (RFC 5545). Each session is an event of its own, in local time with its zone: a rule would go on
 * through bank holidays and closures, and a calendar that was read on either side of a clock change shows the hour on the door.
 */
export function calendarOf({ name, slug }: ServiceTimetables, sessions: readonly SessionAt[], page: string, stamp: Date): string {
  const calendar = ical({ name, prodId: { company: 'Linkwell', product: slug, language: 'EN' }, method: ICalCalendarMethod.PUBLISH, timezone: { name: 'Europe/London', generator: () => london } });
  for (const { session, place } of sessions) {
    const bankHoliday = session.cautions.includes('BANK_HOLIDAY') ? 'This is a bank holiday: ask whether it is held.\n' : '';
    calendar.createEvent({
      id: `${session.day}-${session.scheduleId}${place ? `-${place.locationId}` : ''}@linkwell`,
      summary: bankHoliday ? `${name} (check: bank holiday)` : name,
      description: `${bankHoliday}Times may change: check before you go.\n${page}`,
      url: page,
      stamp,
      ...(place ? { location: place.address } : {}),
      ...(session.hoursNotSaid ? { allDay: true, start: local(session.day, '00:00') } : { start: local(session.day, session.opens), ...(session.closes && session.endDay ? { end: local(session.endDay, session.closes) } : {}), timezone: 'Europe/London' }),
    });
  }
  return calendar.toString();
}

/** As a clock on the wall shows it, without a zone: the event names the zone. */
const local = (day: string, time: string): string => `${day}T${time}:00`;
