import type { CalendarDate } from '@linkwell/kernel';
import type { HsdsSchedule } from '../../hsds';
import { weekdays } from '../../opening/opening-time';
import { parseOpeningTimes } from '../../opening/parse-opening-times';
import { scheduleInWords } from '../../times/schedule-words';
import { parseDayRule, type DayRule } from '../../times/weekday-codes';
import type { RuleAnswers, TimesGroup } from './times';

/** Fields that the page of times shows. A rule with any other stays as it is. */
const shown = new Set(['id', 'freq', 'interval', 'byday', 'opens_at', 'closes_at', 'description', 'wkst']);
const clock = /^(([01]\d|2[0-3]):[0-5]\d)(:00)?$/;

/** Before any listing: the words of a rule then say from which day it holds. */
const longAgo = '1900-01-01' as CalendarDate;

interface PlainRule {
  readonly days: readonly DayRule[];
  readonly opens: string;
  readonly closes: string;
}

/** The rules of a place as the page of times shows them. */
export function readSchedules(schedules: readonly HsdsSchedule[]): Pick<TimesGroup, 'week' | 'rules' | 'words' | 'others'> {
  const week: TimesGroup['week'] = weekdays.map(() => ({ times: [] }));
  const rules: RuleAnswers[] = [];
  const words: string[] = [];
  const others: TimesGroup['others'] = [];
  for (const schedule of schedules) {
    const sessions = sessionsOf(schedule);
    const plain = plainRule(schedule, shown);
    if (plain && schedule.freq === 'WEEKLY' && (schedule.interval ?? 1) === 1 && plain.days.every(({ nth }) => nth === null)) {
      for (const { weekday } of plain.days) week[weekday - 1]?.times.push({ opens: plain.opens, closes: plain.closes });
    } else if (sessions) rules.push(...sessions);
    else if (!isWordsAlone(schedule)) {
      others.push({ id: schedule.id, words: wordsOf(schedule), keep: true });
      continue;
    }
    if (schedule.description && !words.includes(schedule.description)) words.push(schedule.description);
  }
  for (const { times } of week) times.sort((a, b) => a.opens.localeCompare(b.opens));
  return { week, rules, words: words.filter((line) => !saysNoMore(line, week, rules)).join('\n'), others };
}

/** Words that an import brought say what the week says; kept beside a week that is changed, they would contradict it. */
function saysNoMore(words: string, week: TimesGroup['week'], rules: readonly RuleAnswers[]): boolean {
  const read = rules.length === 0 ? parseOpeningTimes(words) : undefined;
  const inWeek = week.flatMap(({ times }, day) => times.map((time) => `${day + 1} ${time.opens} ${time.closes}`));
  return read !== undefined && read.length > 0 && read.map(({ weekday, opens, closes }) => `${weekday} ${opens} ${closes}`).join() === inWeek.join();
}

const isWordsAlone = (schedule: HsdsSchedule): boolean => Object.entries(schedule).every(([field, value]) => field === 'id' || field === 'description' || value === undefined);

function plainRule(schedule: HsdsSchedule, known: ReadonlySet<string>): PlainRule | undefined {
  if (Object.entries(schedule).some(([field, value]) => !known.has(field) && value !== undefined)) return undefined;
  const [opens, closes] = [clock.exec(schedule.opens_at ?? '')?.[1], clock.exec(schedule.closes_at ?? '')?.[1]];
  const days = (schedule.byday ?? '').split(',').map(parseDayRule);
  const read = days.filter((day) => day !== undefined);
  return opens && closes && opens < closes && read.length === days.length ? { days: read, opens, closes } : undefined;
}

/** On certain weekdays of the month, or every two weeks from a known day. */
function sessionsOf(schedule: HsdsSchedule): RuleAnswers[] | undefined {
  const monthly = schedule.freq === 'MONTHLY' && (schedule.interval ?? 1) === 1 ? plainRule(schedule, shown) : undefined;
  if (monthly?.days.every(({ nth }) => nth !== null && (nth > 0 || nth === -1))) {
    return monthly.days.map(({ weekday, nth }) => ({ every: 'month', nth: String(nth), day: String(weekday), starts: '', opens: monthly.opens, closes: monthly.closes }));
  }
  const fortnightly = schedule.freq === 'WEEKLY' && schedule.interval === 2 && /^\d{4}-\d{2}-\d{2}$/.test(schedule.dtstart ?? '') ? plainRule(schedule, new Set([...shown, 'dtstart'])) : undefined;
  const [only] = fortnightly?.days ?? [];
  if (!fortnightly || !only || fortnightly.days.length > 1 || only.nth !== null || !fallsOn(schedule.dtstart ?? '', only)) return undefined;
  return [{ every: 'fortnight', nth: '1', day: String(only.weekday), starts: schedule.dtstart ?? '', opens: fortnightly.opens, closes: fortnightly.closes }];
}

const fallsOn = (day: string, { weekday }: DayRule): boolean => (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) === weekday;

export function wordsOf(schedule: HsdsSchedule): string {
  const words = scheduleInWords(schedule, longAgo);
  const said = [words.ok ? words.value : '', schedule.description ?? ''].filter(Boolean).join(': ');
  return said || 'A rule of times that could not be read';
}
