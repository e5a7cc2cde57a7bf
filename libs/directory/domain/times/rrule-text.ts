import { dayInLondon, ok, parseCalendarDate, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { HsdsSchedule } from '../hsds';
import type { ScheduleRule } from './schedule-rule';
import { codeOf, dayRuleText, parseDayRule, weekdayOfCode } from './weekday-codes';

/**
 * A rule as the value of an RRULE (RFC 5545, 3.3.10); `undefined` for one that comes once. `until`: a UTC date-time or a date, as RFC 5545 writes them.
 * Weeks and days of the year become a yearly rule, for the RFC allows them in no other.
 */
export function rruleText(rule: ScheduleRule, until?: string): string | undefined {
  if (rule.repeats === 'once') return undefined;
  const yearly = rule.byWeekNo.length > 0 || rule.byYearDay.length > 0;
  const list = (name: string, values: readonly (string | number)[]) => (values.length > 0 ? [`${name}=${values.join(',')}`] : []);
  return [
    `FREQ=${yearly ? 'YEARLY' : rule.repeats.toUpperCase()}`,
    ...(rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []),
    ...list('BYWEEKNO', rule.byWeekNo),
    ...list('BYYEARDAY', rule.byYearDay),
    ...list('BYMONTHDAY', rule.byMonthDay),
    ...list('BYDAY', rule.byDay.map(dayRuleText)),
    ...(rule.weekStart === 1 ? [] : [`WKST=${codeOf(rule.weekStart)}`]),
    ...(rule.count === null ? [] : [`COUNT=${rule.count}`]),
    ...(rule.count === null && until !== undefined ? [`UNTIL=${until}`] : []),
  ].join(';');
}

/** What a schedule of Open Referral UK says of recurrence. Its first day and its hours stand elsewhere in a calendar file. */
export type Recurrence = Pick<HsdsSchedule, 'freq' | 'interval' | 'count' | 'until' | 'wkst' | 'byday' | 'byweekno' | 'bymonthday' | 'byyearday'>;

/** `field` is the part of the rule, as RFC 5545 names it. `RRULE_NOT_KEPT`: a sound rule for which Open Referral UK has no words. */
export type RruleRefusal = Refusal<'RRULE_INVALID' | 'RRULE_NOT_KEPT'>;

const kept = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYWEEKNO', 'BYMONTHDAY', 'BYYEARDAY', 'BYSETPOS']);
const numbers = /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/;

/** Reads an RRULE, with or without its name before it, into the fields of a schedule. Whether these have one meaning, `readSchedule` says. */
export function scheduleOfRrule(text: string): Result<Recurrence, RruleRefusal> {
  const parts = partsOf(text);
  if (!parts.ok) return parts;
  const part = (name: string) => parts.value.get(name);
  const foreign = [...parts.value.keys()].find((name) => !kept.has(name));
  if (foreign !== undefined) return notKept(foreign, 'Open Referral UK has no field for this part.');

  const days = part('BYDAY')?.split(',').map(parseDayRule);
  if (days?.some((rule) => rule === undefined)) return broken('BYDAY', 'Write weekdays as MO … SU, numbered from 1 to 5 or -1 to -5.');
  for (const name of ['BYWEEKNO', 'BYMONTHDAY', 'BYYEARDAY']) if (part(name) !== undefined && !numbers.test(part(name) ?? '')) return broken(name, 'Write whole numbers with commas between.');
  for (const name of ['INTERVAL', 'COUNT']) if (part(name) !== undefined && !/^[1-9]\d{0,5}$/.test(part(name) ?? '')) return broken(name, 'Write a whole number from 1.');
  if (part('WKST') !== undefined && !weekdayOfCode(part('WKST') ?? '')) return broken('WKST', 'Write the day a week starts on as MO … SU.');
  const until = part('UNTIL') === undefined ? undefined : untilDay(part('UNTIL') ?? '');
  if (part('UNTIL') !== undefined && until === undefined) return broken('UNTIL', 'Write a day as 20261231, or a moment as 20261231T235959Z.');

  const frequency = frequencyOf(parts.value);
  if (!frequency.ok) return frequency;
  const position = positioned(frequency.value, part('BYSETPOS'), part('BYDAY'));
  if (!position.ok) return position;
  const said: Recurrence = {
    freq: frequency.value, interval: numberOf(part('INTERVAL')), count: numberOf(part('COUNT')), until, wkst: part('WKST'),
    byday: position.value ?? (part('FREQ') === 'DAILY' ? everyDay : undefined), byweekno: part('BYWEEKNO'), bymonthday: part('BYMONTHDAY'), byyearday: part('BYYEARDAY'),
  };
  return ok(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Recurrence);
}

const everyDay = 'MO,TU,WE,TH,FR,SA,SU';
const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
const broken = (part: string, message: string) => refused(refusal('RRULE_INVALID' as const, message, part));
const notKept = (part: string, message: string) => refused(refusal('RRULE_NOT_KEPT' as const, message, part));

function partsOf(text: string): Result<ReadonlyMap<string, string>, RruleRefusal> {
  const value = text.trim().toUpperCase().replace(/^RRULE:/, '');
  if (value.length > 1_000) return broken('RRULE', 'A rule has up to 1,000 characters.');
  const parts = new Map<string, string>();
  for (const piece of value.split(';')) {
    const [name = '', content = '', ...more] = piece.split('=');
    if (name === '' || content === '' || more.length > 0) return broken('RRULE', 'Write parts as NAME=VALUE with semicolons between.');
    if (parts.has(name)) return broken(name, 'Say each part once.');
    parts.set(name, content);
  }
  return ok(parts);
}

/** Daily is weekly on seven days; a yearly rule is kept where it goes by weeks or days of the year. */
function frequencyOf(parts: ReadonlyMap<string, string>): Result<'WEEKLY' | 'MONTHLY', RruleRefusal> {
  const frequency = parts.get('FREQ');
  const single = (parts.get('INTERVAL') ?? '1') === '1';
  if (frequency === 'WEEKLY' || frequency === 'MONTHLY') return ok(frequency);
  if (frequency === 'DAILY' && single && !parts.has('BYMONTHDAY') && !parts.has('BYSETPOS')) return ok('WEEKLY');
  if (frequency === 'YEARLY' && single && parts.has('BYWEEKNO') && !parts.has('BYMONTHDAY') && !parts.has('BYYEARDAY')) return ok('WEEKLY');
  if (frequency === 'YEARLY' && single && parts.has('BYYEARDAY') && !parts.has('BYMONTHDAY') && !parts.has('BYWEEKNO')) return ok('MONTHLY');
  return frequency === undefined ? broken('FREQ', 'Say how often it comes.') : notKept('FREQ', 'Open Referral UK keeps weekly and monthly rules.');
}

/** "The second of all Mondays" is the second Monday; other positions have no words in Open Referral UK. */
function positioned(frequency: 'WEEKLY' | 'MONTHLY', position: string | undefined, byday: string | undefined): Result<string | undefined, RruleRefusal> {
  if (position === undefined) return ok(byday);
  if (frequency !== 'MONTHLY' || byday === undefined || !/^[A-Z]{2}$/.test(byday) || !/^[+-]?[1-5]$/.test(position)) return notKept('BYSETPOS', 'Open Referral UK keeps a position of one weekday in a month only.');
  return ok(`${Number(position)}${byday}`);
}

function untilDay(text: string): string | undefined {
  const [, year, month, day, time] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})(Z)?)?$/.exec(text) ?? [];
  const date = parseCalendarDate(`${year}-${month}-${day}`);
  if (!date || time === undefined || !text.endsWith('Z')) return date;
  const moment = new Date(`${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : dayInLondon(moment);
}
