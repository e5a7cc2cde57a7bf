import { bankHolidayCalendar, type UnitOfWork } from '@linkwell/database';
import type { ClosedOnBankHolidays, HsdsSchedule } from '@linkwell/directory-domain';
import { isOpenAt, nextSessions, sessionsBetween, type ClosedPeriod, type Session, type Timetable } from '@linkwell/directory-domain/times';
import { addDays, Clock, dayInLondon, type CalendarDate, type ServiceId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { nationsOfServices } from '../../queries/nations-of-services';
import { serviceTimes } from './service-times.sql';

interface PlaceRow {
  readonly locationId: string;
  readonly label: string | null;
  readonly address: string;
  readonly schedules: readonly HsdsSchedule[] | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly precision: string;
}

interface Row {
  readonly name: string;
  readonly slug: string;
  readonly schedules: readonly HsdsSchedule[] | null;
  readonly closedOnBankHolidays: ClosedOnBankHolidays | null;
  readonly closedFrom: CalendarDate | null;
  readonly closedUntil: CalendarDate | null;
  readonly notRunning: boolean;
  readonly places: readonly PlaceRow[];
}

/** One place of a service with its times, or the service itself where it has no place. */
export interface PlaceTimes {
  readonly place: PlaceRow | null;
  readonly timetable: Timetable;
}

export interface ServiceTimetables {
  readonly name: string;
  readonly slug: string;
  readonly places: readonly PlaceTimes[];
}

export interface SessionAt {
  readonly session: Session;
  readonly place: PlaceRow | null;
}

/** Sessions on a page at most, and days that a calendar reaches ahead. */
const sessionsShown = 6;
const calendarDays = 92;
const mostInCalendar = 200;

/** When a published service is open, in the United Kingdom's time. */
@Injectable()
export class ServiceTimes {
  constructor(private readonly clock: Clock) {}

  /** `undefined` for a service that is not published. */
  async of(unit: UnitOfWork, serviceId: string): Promise<ServiceTimetables | undefined> {
    const [row] = await unit.query<Row>(serviceTimes, [serviceId]);
    if (!row) return undefined;
    const nation = (await nationsOfServices(unit, [serviceId as ServiceId]))(serviceId as ServiceId);
    const bankHolidays = (await bankHolidayCalendar(unit)).of(nation);
    return { name: row.name, slug: row.slug, places: placesOf(row, dayInLondon(this.clock.now()), bankHolidays) };
  }

  /** The first sessions from now, at whichever place they are. */
  next({ places }: ServiceTimetables): readonly SessionAt[] {
    const now = this.clock.now();
    return inOrder(places.flatMap(({ place, timetable }) => nextSessions(timetable, now, sessionsShown).sessions.map((session) => ({ session, place })))).slice(0, sessionsShown);
  }

  /** `unknown` where at some place nobody can say; open where it is open at any. */
  openNow({ places }: ServiceTimetables): { readonly state: 'open' | 'closed' | 'unknown'; readonly closes: string | null; readonly at: PlaceRow | null } {
    const answers = places.map(({ place, timetable }) => ({ place, openness: isOpenAt(timetable, this.clock.now()) }));
    for (const { place, openness } of answers) if (openness.state === 'open') return { state: 'open', closes: openness.session.closes, at: place };
    const state = answers.length > 0 && answers.every(({ openness }) => openness.state === 'closed') ? 'closed' : 'unknown';
    return { state, closes: null, at: null };
  }

  /** What a calendar file holds: the sessions of the coming three months. */
  coming({ places }: ServiceTimetables): readonly SessionAt[] {
    const now = this.clock.now();
    const until = new Date(now.getTime() + calendarDays * 86_400_000);
    return inOrder(places.flatMap(({ place, timetable }) => sessionsBetween(timetable, now, until, mostInCalendar).sessions.map((session) => ({ session, place })))).slice(0, mostInCalendar);
  }
}

const inOrder = (sessions: readonly SessionAt[]): readonly SessionAt[] => [...sessions].sort((a, b) => a.session.start.getTime() - b.session.start.getTime());

function placesOf(row: Row, today: CalendarDate, bankHolidays: ReadonlySet<CalendarDate>): readonly PlaceTimes[] {
  const closed: ClosedPeriod[] = [
    ...(row.closedFrom ? [{ from: row.closedFrom, until: row.closedUntil }] : []),
    ...(row.notRunning ? [{ from: addDays(today, -1), until: null }] : []),
  ];
  const timetable = (own: readonly HsdsSchedule[] | null): Timetable => ({
    schedules: own && own.length > 0 ? own : (row.schedules ?? []), closed, closedOnBankHolidays: row.closedOnBankHolidays ?? 'unknown', bankHolidays,
  });
  return row.places.length === 0 ? [{ place: null, timetable: timetable(null) }] : row.places.map((place) => ({ place, timetable: timetable(place.schedules) }));
}
