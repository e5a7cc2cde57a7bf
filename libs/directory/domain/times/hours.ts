import { ok, type Result } from '@linkwell/kernel';
import type { HsdsSchedule } from '../hsds';
import { invalid, uncertain, type ScheduleField, type ScheduleRefusal } from './schedule-refusal';

/** When a session begins and ends by the clocks of the United Kingdom, `HH:MM`. `nextDay`: it ends on the day after it began. */
export type Hours =
  | { readonly known: 'not said' }
  | { readonly known: 'opening'; readonly opens: string }
  | { readonly known: 'both'; readonly opens: string; readonly closes: string; readonly nextDay: boolean };

const clock = /^([01]\d|2[0-4]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** Offsets of the United Kingdom's own clocks. Publishers write either of them, or none, all the year round: the time is what the clock on the wall shows. */
const ownOffset = /^(?:Z|\+0[01](?::?00)?|-00(?::?00)?)$/i;

/** `closes_at` before `opens_at` is on the next day; 00:00 to 00:00 (or 24:00) is a whole day. */
export function readHours({ opens_at, closes_at, timezone }: HsdsSchedule): Result<Hours, ScheduleRefusal> {
  if (timezone !== undefined && timezone !== null && timezone !== 0 && timezone !== 1) return uncertain('timezone', `An offset of ${timezone} hours is not one of the United Kingdom: say 0 or leave it out.`);
  if (!opens_at) return closes_at ? uncertain('opens_at', 'It says when it closes but not when it opens: give both.') : ok({ known: 'not said' });
  const opens = readClock('opens_at', opens_at);
  if (!opens.ok) return opens;
  if (opens.value === '24:00') return invalid('opens_at', 'A day’s first moment is 00:00.');
  if (!closes_at) return ok({ known: 'opening', opens: opens.value });
  const closes = readClock('closes_at', closes_at);
  if (!closes.ok) return closes;
  const end = closes.value === '24:00' ? '00:00' : closes.value;
  if (end === opens.value && end !== '00:00') return uncertain('closes_at', `It opens and closes at ${end}: say when it closes.`);
  return ok({ known: 'both', opens: opens.value, closes: end, nextDay: end <= opens.value });
}

function readClock(field: ScheduleField, text: string): Result<string, ScheduleRefusal> {
  const parts = clock.exec(text.trim());
  const [, hour = '', minute = '', offset] = parts ?? [];
  if (!parts || (hour === '24' && minute !== '00')) return invalid(field, 'Write a time as HH:MM, from 00:00 to 24:00.');
  if (offset !== undefined && !ownOffset.test(offset)) return uncertain(field, `An offset of ${offset} is not one of the United Kingdom: give the time by its clocks.`);
  return ok(`${hour}:${minute}`);
}
