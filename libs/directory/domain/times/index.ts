/** What needs recurrence reckoned, and with it a large library: imported as `@linkwell/directory-domain/times` by those alone who do. */
export { calendarRule, type CalendarRule } from './calendar-rule';
export type { ClosedPeriod, Session, SessionCaution, SessionsFound, Timetable, UnreadSchedule } from './sessions';
export { isOpenAt, nextSession, nextSessions, sessionsBetween, type Openness } from './when-open';
