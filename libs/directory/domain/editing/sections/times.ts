import { parseCalendarDate, type CalendarDate } from '@linkwell/kernel';
import { z } from 'zod';
import type { HsdsSchedule, HsdsServiceAtLocation } from '../../hsds';
import type { ServiceListing } from '../../listing/listing-document';
import { bankHolidayRules } from '../../listing/our-fields';
import { weekdays, type Weekday } from '../../opening/opening-time';
import { schedulesOfOpenings } from '../../times/opening-schedules';
import { weekdayOf } from '../../times/schedule-rule';
import { codeOf } from '../../times/weekday-codes';
import { locationOf, saying, type NewId } from '../document';
import { checkText, manyLines, section, typed, type Wrong } from '../section';
import { readSchedules } from './read-times';

const hours = z.object({ opens: typed, closes: typed });
export type HoursAnswers = z.infer<typeof hours>;
const rule = z.object({ every: z.enum(['month', 'fortnight']), nth: typed, day: typed, starts: typed, opens: typed, closes: typed });
export type RuleAnswers = z.infer<typeof rule>;
const other = z.object({ id: z.string().max(36), words: typed, keep: z.boolean() });

const group = z.object({
  /** Of a place's own times its id; empty for those of the service itself. */
  place: z.string().max(36),
  label: typed,
  /** Monday first. */
  week: z.array(z.object({ times: z.array(hours).max(20) })).length(7),
  rules: z.array(rule).max(50),
  words: typed,
  /** Rules that this page cannot show (for some months, on one day): kept as they are, or left out. */
  others: z.array(other).max(200),
});
export type TimesGroup = z.infer<typeof group>;

const shape = z.object({ groups: z.array(group).max(60), bankHolidays: z.enum(['', ...bankHolidayRules]) });

export const noHours: HoursAnswers = { opens: '', closes: '' };
export const noRule: RuleAnswers = { every: 'month', nth: '1', day: '1', starts: '', opens: '', closes: '' };
export const mostRules = 10;

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const nths = ['1', '2', '3', '4', '5', '-1'];

export const timesSection = section<ServiceListing, z.infer<typeof shape>>({
  title: 'When it is open',
  shape,
  check({ groups, bankHolidays }, wrong) {
    groups.forEach((each, index) => {
      each.week.forEach(({ times }, day) => {
        times.forEach((time, row) => checkHours(time, `groups.${index}.week.${day}.times.${row}`, wrong));
        const inOrder = times.filter(isGiven).sort((a, b) => a.opens.localeCompare(b.opens));
        if (inOrder.some((time, row) => row > 0 && time.opens < inOrder[row - 1]!.closes)) wrong(`groups.${index}.week.${day}.times.0.opens`, 'Two times of one day overlap: join them, or change one');
      });
      if (each.rules.length > mostRules) wrong(`groups.${index}.words`, `At most ${mostRules} other sessions fit: say the rest in words`);
      each.rules.forEach((session, row) => checkRule(session, `groups.${index}.rules.${row}`, wrong));
      checkText(each.words, 'What you wrote', 500, `groups.${index}.words`, wrong);
    });
    if (bankHolidays === '') wrong('bankHolidays', 'Choose whether it is closed on bank holidays');
  },
  read(listing) {
    const { service, ours } = listing;
    const places = service.service_at_locations ?? [];
    const atPlaces = places.map((at): TimesGroup => ({ place: at.location_id, label: labelOf(listing, at), ...readSchedules(at.schedules ?? []) }));
    const ownTimes: TimesGroup = { place: '', label: places.length === 0 ? '' : 'At every place', ...readSchedules(service.schedules ?? []) };
    return { groups: places.length === 0 || service.schedules?.length ? [ownTimes, ...atPlaces] : atPlaces, bankHolidays: ours.closedOnBankHolidays };
  },
  write(listing, { groups, bankHolidays }, newId) {
    const { service, ours } = listing;
    const schedulesFor = (place: string, before: readonly HsdsSchedule[] | undefined) => {
      const answered = groups.find((each) => each.place === place);
      return answered ? schedulesFrom(before ?? [], answered, newId) : before;
    };
    const at = (service.service_at_locations ?? []).map((each) => saying(each, { schedules: schedulesFor(each.location_id, each.schedules) }));
    return {
      ...listing,
      service: saying(service, { schedules: schedulesFor('', service.schedules), service_at_locations: at }),
      ours: { ...ours, closedOnBankHolidays: bankHolidays === '' ? 'unknown' : bankHolidays },
    };
  },
});

const isGiven = ({ opens, closes }: HoursAnswers): boolean => clock.test(opens) && clock.test(closes) && opens < closes;
const isEmpty = ({ opens, closes }: HoursAnswers): boolean => !opens.trim() && !closes.trim();

function checkHours(time: HoursAnswers, field: string, wrong: Wrong): void {
  if (isEmpty(time)) return;
  if (!clock.test(time.opens)) wrong(`${field}.opens`, 'Enter when it opens, like 09:30');
  else if (!clock.test(time.closes)) wrong(`${field}.closes`, 'Enter when it closes, like 16:00');
  else if (time.closes <= time.opens) wrong(`${field}.closes`, 'It must close after it opens. For one that ends after midnight, say so in words.');
}

function checkRule(session: RuleAnswers, field: string, wrong: Wrong): void {
  if (session.every === 'fortnight' && !parseCalendarDate(session.starts)) wrong(`${field}.starts`, 'Enter the date of one session, so that we know which weeks');
  if (session.every === 'month' && (!nths.includes(session.nth) || !/^[1-7]$/.test(session.day))) wrong(`${field}.nth`, 'Choose which day of the month');
  if (isEmpty(session)) wrong(`${field}.opens`, 'Enter when it opens, like 09:30');
  else checkHours(session, field, wrong);
}

const labelOf = (listing: ServiceListing, { location_id }: HsdsServiceAtLocation): string => {
  const location = locationOf(listing, location_id);
  return location?.name ?? location?.addresses?.[0]?.address_1 ?? '';
};

/** Rules that say the same as before keep their ids; the words stand with the first of them, or alone. */
function schedulesFrom(before: readonly HsdsSchedule[], { week, rules, words, others }: TimesGroup, newId: NewId): HsdsSchedule[] {
  const openings = week.flatMap(({ times }, day) => times.filter(isGiven).map((time) => ({ ...time, weekday: weekdays[day]!, nth: null })));
  const monthly = rules.flatMap((session) => (session.every === 'month' && isGiven(session) ? [{ opens: session.opens, closes: session.closes, weekday: Number(session.day) as Weekday, nth: Number(session.nth) }] : []));
  const fortnightly = rules.flatMap((session) => {
    const starts = session.every === 'fortnight' && isGiven(session) ? parseCalendarDate(session.starts) : undefined;
    return starts ? [everyTwoWeeks(starts, session)] : [];
  });
  const description = manyLines(words);
  const wanted: Omit<HsdsSchedule, 'id'>[] = [...schedulesOfOpenings(openings), ...schedulesOfOpenings(monthly), ...fortnightly];
  const worded = wanted.length === 0 ? (description ? [{ description }] : []) : wanted.map((each, index) => (index === 0 && description ? { ...each, description } : each));
  const left = [...before];
  const written = worded.map((now): HsdsSchedule => {
    const same = left.findIndex((old) => ruleKey(old) === ruleKey(now));
    const [old] = same < 0 ? [] : left.splice(same, 1);
    return { id: old?.id ?? newId(), ...now };
  });
  const kept = others.filter(({ keep }) => keep).map(({ id }) => id);
  return [...written, ...before.filter(({ id }) => kept.includes(id))];
}

const everyTwoWeeks = (starts: CalendarDate, { opens, closes }: HoursAnswers): Omit<HsdsSchedule, 'id'> =>
  ({ freq: 'WEEKLY', interval: 2, byday: codeOf(weekdayOf(starts)), dtstart: starts, opens_at: opens, closes_at: closes });

const ruleKey = ({ freq, interval, byday, dtstart, opens_at, closes_at }: Omit<HsdsSchedule, 'id'>): string => [freq, interval ?? 1, byday, dtstart, opens_at, closes_at].join(' ');
