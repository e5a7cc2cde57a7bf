import ical, { ICalCalendarMethod } from 'ical-generator';
import { addDays } from '@linkwell/kernel';
import type { PlanGoalType } from './plan.type';

/**
 * The days by which something is to be done, as a calendar file (RFC 5545). A calendar is seen by others on a shared device: its titles say that there
 * is something to do, and not what. What is done already needs no day any more.
 */
export function planCalendar(goals: readonly PlanGoalType[], page: string, stamp: Date): string {
  const calendar = ical({ name: 'Things to do', prodId: { company: 'Linkwell', product: 'plan', language: 'EN' }, method: ICalCalendarMethod.PUBLISH });
  for (const { id, dueOn, done } of goals.flatMap(({ steps }) => steps)) {
    if (dueOn === null || done) continue;
    calendar.createEvent({ id: `${id}@linkwell`, summary: 'Something to do', description: page, stamp, allDay: true, start: `${dueOn}T00:00:00`, end: `${addDays(dueOn, 1)}T00:00:00` });
  }
  return calendar.toString();
}
