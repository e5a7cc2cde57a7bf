import { parseCalendarDate, type CalendarDate } from '@linkwell/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function readMoment(value: unknown): Date {
  if (typeof value === 'string' && withZone.test(value) && parseCalendarDate(value.slice(0, 10)) !== undefined) {
    const moment = new Date(value);
    if (!Number.isNaN(moment.getTime())) return moment;
  }
  throw bad('A DateTime is written like 2026-03-29T10:30:00Z, with its time zone.');
}

function readDay(value: unknown): CalendarDate {
  const day = typeof value === 'string' ? parseCalendarDate(value) : undefined;
  if (day === undefined) throw bad('A CalendarDate is a day that exists, written YYYY-MM-DD.');
  return day;
}

/** A moment in UTC, ISO 8601 with its zone. Text that is not a moment is refused (the framework's own scalar takes it). */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment, ISO 8601 with its time zone; answered in UTC.',
  serialize: (value) => {
    const moment = value instanceof Date ? value : new Date(String(value));
    return moment.toISOString();
  },
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : undefined),
});

/** A day without a time or zone: a date of birth, a review date. */
export const CalendarDateScalar = new GraphQLScalarType<CalendarDate, string>({
  name: 'CalendarDate',
  description: 'A day without a time, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});
