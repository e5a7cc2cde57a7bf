import type { NhsNumber } from '@linkwell/casework-domain';
import { addDays, type CalendarDate } from '@linkwell/kernel';
import { firstDayOf, lastDayOf, newestPublishable, quarterAfter, type Quarter } from '@linkwell/evaluation-domain';
import { Chooser } from '../chooser';
import { makePerson } from './make-person';
import type { DemoPerson } from './person';
import type { NeedPlan, PersonPlan, Setting } from './plan';
import type { Ending } from './referral-life';
import { commonNeeds, type CommonNeed } from './what-people-say';

/** Whole years of cohorts, so that each year can be published as one. */
export const pastQuarters = 8;
const episodesEachQuarter = 390;

/** The quarters whose figures may be published on a day, oldest first. */
export function pastCohorts(today: CalendarDate): readonly Quarter[] {
  const newest = newestPublishable('support', today);
  return Array.from({ length: pastQuarters }, (_, index) => quarterAfter(newest, index - pastQuarters + 1));
}

/** People whose support ended long ago: what an evaluator's figures are made of. */
export function pastPeople(setting: Setting, firstNumber: number, nhsNumbers: Iterator<NhsNumber>): readonly DemoPerson[] {
  return pastCohorts(setting.today).flatMap((quarter, index) =>
    Array.from({ length: episodesEachQuarter }, (_, each) => {
      const number = firstNumber + index * episodesEachQuarter + each;
      const choose = new Chooser(setting.seed, `past ${number}`);
      return makePerson(setting, planOf(setting, number, dayOf(quarter, choose), choose), choose.chance(0.06) ? null : nhsNumbers.next().value);
    }),
  );
}

function dayOf(quarter: Quarter, choose: Chooser): CalendarDate {
  // A weekend's moves on to Monday, which must not fall into the next quarter.
  const lastUsed = addDays(lastDayOf(quarter), -3);
  const day = addDays(firstDayOf(quarter), choose.between(0, 88));
  return day > lastUsed ? lastUsed : day;
}

function planOf(setting: Setting, number: number, offeredOn: CalendarDate, choose: Chooser): PersonPlan {
  const [busy, usual, small] = setting.teams;
  const team = choose.weighted([[busy, 42], [usual, 34], [small, 24]]);
  if (!team) throw new Error('The histories need three teams.');
  const first = choose.weighted(commonNeeds.map((need) => [need, need.weight] as const));
  const age = choose.between(first.ages[0], first.ages[1]);
  const offer = choose.weighted([['accepted', 88], ['declined', 7], ['not_reached', 5]] as const);
  return {
    number, team, offeredOn, age, offer,
    needs: offer === 'accepted' ? needsOf(first, age, choose) : [],
    ending: choose.weighted([['completed', 70], ['disengaged', 18], ['moved_practice', 6], ['other', 5], ['died', 1]] as const),
    baseline: choose.weighted([['answered', 68], ['declined', 12], ['not_reached', 6], ['not_suitable', 4], [null, 10]] as const),
    endOfSupport: choose.weighted([['answered', 46], ['declined', 10], ['not_reached', 20], [null, 24]] as const),
    postcodeKnown: choose.chance(0.955),
    withNotes: false,
  };
}

function needsOf(first: CommonNeed, age: number, choose: Chooser): readonly NeedPlan[] {
  const others = commonNeeds.filter(({ ages, termId }) => termId !== first.termId && ages[0] <= age && age <= ages[1]);
  const count = choose.weighted([[0, 55], [1, 33], [2, 12]] as const);
  return [first, ...choose.someOf(others, count)].map((need, index) => needPlan(need, index, choose));
}

function needPlan({ termId }: CommonNeed, index: number, choose: Chooser): NeedPlan {
  const referrals = referralsOf(choose);
  const wentThere = referrals.some((ending) => ending.at === 'closed' && ending.what !== 'did_not_attend' && ending.what !== 'could_not_contact');
  const answered = choose.chance(referrals.length > 0 ? 0.85 : 0.5);
  const met = choose.chance(wentThere ? 0.68 : 0.22);
  return {
    termId,
    priority: index === 0 ? 1 : index === 1 ? 2 : 3,
    urgency: choose.weighted([['routine', 82], ['soon', 15], ['crisis', 3]] as const),
    confidential: false,
    referrals,
    refusedToShare: referrals.length === 0 && choose.chance(0.15),
    answer: answered ? { reporter: choose.chance(0.6) ? 'patient' : 'link_worker', answer: met ? 'met' : 'not_met' } : null,
  };
}

function referralsOf(choose: Chooser): readonly Ending[] {
  if (choose.chance(0.24)) return [];
  const ending = choose.weighted<Ending>([
    [{ at: 'closed', what: 'attended' }, 56],
    [{ at: 'closed', what: 'did_not_attend' }, 11],
    [{ at: 'closed', what: 'could_not_contact' }, 4],
    [{ at: 'closed', what: 'accepted_without_attendance_needed' }, 8],
    [{ at: 'declined', why: 'no_capacity' }, 7],
    [{ at: 'declined', why: 'not_eligible' }, 5],
    [{ at: 'withdrawn' }, 9],
  ]);
  return ending.at === 'declined' && choose.chance(0.5) ? [ending, { at: 'closed', what: 'attended' }] : [ending];
}
