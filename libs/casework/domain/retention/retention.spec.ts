import { describe, expect, it } from '@jest/globals';
import { wholeYears, type CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { checkPeriods, defaultPeriods } from './periods';
import { addYears, retentionStanding, whenDue, type EpisodeToKeep } from './when-due';

const day = (text: string) => text as CalendarDate;
const closed = (offeredOn: string, closedOn: string, ageAtStart = 60, closingReason: EpisodeToKeep['closingReason'] = 'completed'): EpisodeToKeep =>
  ({ state: 'closed', offeredOn: day(offeredOn), answeredOn: day(offeredOn), closedOn: day(closedOn), closingReason, ageAtStart });
const answered = (state: 'declined' | 'not_reached', on: string, ageAtStart = 60): EpisodeToKeep => ({ state, offeredOn: day(on), answeredOn: day(on), closedOn: null, closingReason: null, ageAtStart });
const running = (state: 'offered' | 'accepted'): EpisodeToKeep => ({ state, offeredOn: day('2020-01-01'), answeredOn: state === 'offered' ? null : day('2020-01-01'), closedOn: null, closingReason: null, ageAtStart: 60 });

describe('a record is kept', () => {
  it.each<[string, EpisodeToKeep[], ReturnType<typeof whenDue>]>([
    ['eight years after an adult’s support ended', [closed('2015-01-10', '2015-06-30')], { on: day('2023-06-30'), rule: 'after_support' }],
    ['eight years after a death, whatever came before', [closed('1998-01-10', '1998-06-30', 8), closed('2015-01-10', '2015-06-30', 25, 'died')], { on: day('2023-06-30'), rule: 'after_death' }],
    ['for an older child until the last day on which they can turn 25', [closed('2016-03-01', '2016-09-01', 12)], { on: day('2029-03-01'), rule: 'child' }],
    ['for who may have been 17 at the end until they are 26', [closed('2016-03-01', '2016-09-01', 16)], { on: day('2026-03-01'), rule: 'child_17' }],
    ['as a child’s also where 18 was certainly not reached', [closed('2016-03-01', '2017-03-01', 16)], { on: day('2026-03-01'), rule: 'child_17' }],
    ['as an adult’s from 18 on', [closed('2016-03-01', '2018-03-01', 16)], { on: day('2026-03-01'), rule: 'after_support' }],
    ['two years where support never began', [answered('declined', '2020-05-01')], { on: day('2022-05-01'), rule: 'never_started' }],
    ['two years where nobody was reached', [answered('not_reached', '2020-02-29')], { on: day('2022-02-28'), rule: 'never_started' }],
    ['by its longest episode, not its last', [closed('2015-01-10', '2015-06-30'), answered('declined', '2018-05-01')], { on: day('2023-06-30'), rule: 'after_support' }],
    ['by death only where it came last', [closed('2010-01-10', '2010-06-30', 60, 'died'), closed('2012-01-01', '2012-02-01')], { on: day('2020-02-01'), rule: 'after_support' }],
    ['while an offer waits', [closed('2010-01-10', '2010-06-30'), running('offered')], null],
    ['while support runs', [running('accepted')], null],
    ['without any episode', [], null],
  ])('%s', (_name, episodes, due) => expect(whenDue(episodes, defaultPeriods)).toEqual(due));

  it('never shorter than the code asks of a child, and less than two years longer', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 17 * 365 }), fc.integer({ min: 0, max: 800 }), (bornBefore, length) => {
      const start = day('2016-03-01');
      const shift = (days: number) => day(new Date(Date.UTC(2016, 2, 1) + days * 86_400_000).toISOString().slice(0, 10));
      const [born, end] = [shift(-bornBefore), shift(length)];
      if (wholeYears(born, end) >= 18) return;
      const due = whenDue([closed(start, end, wholeYears(born, start))], defaultPeriods)!;
      const exact = addYears(born, wholeYears(born, end) === 17 ? 26 : 25);
      expect(due.on >= exact).toBe(true);
      expect(due.on < addYears(exact, 2)).toBe(true);
    })));

  it('as long as any one episode alone would be, where nobody died', () =>
    fc.assert(fc.property(fc.array(fc.record({ from: fc.integer({ min: 2000, max: 2020 }), age: fc.integer({ min: 0, max: 90 }), state: fc.constantFrom('closed', 'declined', 'not_reached') }), { minLength: 1, maxLength: 5 }), (made) => {
      const episodes = made.map(({ from, age, state }) => (state === 'closed' ? closed(`${from}-01-31`, `${from}-11-30`, age) : answered(state as 'declined', `${from}-01-31`, age)));
      const together = whenDue(episodes, defaultPeriods)!.on;
      expect(together).toBe(episodes.map((one) => whenDue([one], defaultPeriods)!.on).sort().at(-1));
    })));
});

describe('whether a record may go today', () => {
  const old = [closed('2010-01-10', '2010-06-30')];
  it.each([
    ['it is due on the day itself', old, [], '2018-06-30', { is: 'due', due: { on: '2018-06-30', rule: 'after_support' } }],
    ['it is not, the day before', old, [], '2018-06-29', { is: 'not_yet', due: { on: '2018-06-30', rule: 'after_support' } }],
    ['a hold keeps it', old, ['legal_hold' as const], '2026-01-01', { is: 'kept', stops: ['legal_hold'], due: { on: '2018-06-30', rule: 'after_support' } }],
    ['running support keeps it, and is named once', [running('accepted')], ['running_episode' as const], '2026-01-01', { is: 'kept', stops: ['running_episode'], due: null }],
  ])('%s', (_name, episodes, stops, today, standing) => expect(retentionStanding(episodes, stops, defaultPeriods, day(today))).toEqual(standing));
});

describe('periods', () => {
  it.each([
    ['the defaults are fine', {}, null, true],
    ['a team may keep longer', { afterSupportYears: 20 }, defaultPeriods, true],
    ['a team may not keep shorter', { afterSupportYears: 7 }, defaultPeriods, 'PERIOD_SHORTER'],
    ['the installation may', { afterSupportYears: 7 }, null, true],
    ['no half years', { neverStartedYears: 1.5 }, null, 'PERIOD_RANGE'],
    ['not forever', { afterDeathYears: 101 }, null, 'PERIOD_RANGE'],
    ['who was 17 is kept no shorter than a younger child', { childUntilAge: 30 }, null, 'PERIOD_RANGE'],
  ])('%s', (_name, change, installation, expected) => {
    const checked = checkPeriods({ ...defaultPeriods, ...change }, installation);
    expect(checked.ok ? true : checked.refusal.code).toBe(expected);
  });
});
