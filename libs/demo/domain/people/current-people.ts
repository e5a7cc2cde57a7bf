import { addDays, type CalendarDate } from '@linkwell/kernel';
import type { NhsNumber } from '@linkwell/casework-domain';
import { Chooser } from '../chooser';
import { makePerson } from './make-person';
import type { DemoPerson } from './person';
import type { NeedPlan, PersonPlan, Setting } from './plan';
import type { Ending } from './referral-life';
import { commonNeed, commonNeeds } from './what-people-say';

/** One of the stories that every team's caseload holds, told of another person each time. */
interface Story {
  /** Days since support was offered. */
  readonly daysAgo: number;
  readonly offer?: PersonPlan['offer'];
  readonly needs?: readonly Partial<NeedPlan>[];
  readonly ending?: PersonPlan['ending'];
  readonly baseline?: PersonPlan['baseline'];
}

const sent: Ending = { at: 'sent' };
const waitlisted: Ending = { at: 'waitlisted' };
const accepted: Ending = { at: 'accepted' };
const started: Ending = { at: 'in_progress' };
const attended: Ending = { at: 'closed', what: 'attended' };
const nobodyCame: Ending = { at: 'closed', what: 'did_not_attend' };
const full: Ending = { at: 'declined', why: 'no_capacity' };
const met = { reporter: 'patient', answer: 'met' } as const;
const notMet = { reporter: 'link_worker', answer: 'not_met' } as const;

const stories: readonly Story[] = [
  { daysAgo: 3, offer: 'waiting' },
  { daysAgo: 9, offer: 'waiting' },
  { daysAgo: 12, needs: [{ termId: 'debt-advice' }, { termId: 'social-groups' }], baseline: 'answered' },
  { daysAgo: 10, needs: [{ termId: 'debt-advice', referrals: [sent] }], baseline: 'answered' },
  { daysAgo: 27, needs: [{ termId: 'debt-advice', referrals: [sent] }, {}], baseline: 'answered' },
  { daysAgo: 34, needs: [{ termId: 'debt-advice', referrals: [waitlisted] }], baseline: 'answered' },
  { daysAgo: 31, needs: [{ termId: 'debt-advice', urgency: 'soon', referrals: [accepted] }], baseline: 'answered' },
  { daysAgo: 46, needs: [{ termId: 'debt-advice', referrals: [started] }, { termId: 'befriending', referrals: [accepted] }], baseline: 'answered' },
  { daysAgo: 11, needs: [{ termId: 'befriending', referrals: [sent] }, {}] },
  // Long without an answer: overdue on both sides.
  { daysAgo: 48, needs: [{ termId: 'counselling', referrals: [sent] }], baseline: 'answered' },
  { daysAgo: 24, needs: [{ termId: 'counselling', referrals: [waitlisted] }], baseline: 'answered' },
  // The review of its waiting list has passed.
  { daysAgo: 75, needs: [{ termId: 'befriending', referrals: [waitlisted] }], baseline: 'declined' },
  { daysAgo: 30, needs: [{ termId: 'eviction-and-rent-arrears', referrals: [accepted], urgency: 'soon' }], baseline: 'answered' },
  { daysAgo: 52, needs: [{ termId: 'walking-groups', referrals: [started] }, {}], baseline: 'answered' },
  { daysAgo: 110, needs: [{ termId: 'benefits-check', referrals: [attended], answer: met }, { termId: 'social-groups', referrals: [started] }], baseline: 'answered' },
  { daysAgo: 60, needs: [{ termId: 'energy-bills', referrals: [full, sent] }] },
  { daysAgo: 66, needs: [{ termId: 'gardening-and-nature', referrals: [{ at: 'withdrawn' }] }], baseline: 'answered' },
  { daysAgo: 105, needs: [{ termId: 'debt-advice', referrals: [nobodyCame], answer: notMet }], baseline: 'not_reached' },
  // Told in confidence: it goes into no referral.
  { daysAgo: 35, needs: [{ termId: 'domestic-abuse-support', confidential: true, urgency: 'soon' }, { termId: 'benefits-check', referrals: [sent] }] },
  { daysAgo: 14, needs: [{ termId: 'food-parcels', urgency: 'crisis', referrals: [accepted] }, { termId: 'debt-advice', referrals: [sent] }], baseline: 'answered' },
  { daysAgo: 130, needs: [{ termId: 'carers-support', referrals: [attended], answer: met }, { termId: 'chronic-pain', referrals: [started] }, { termId: 'digital-skills', referrals: [full] }], baseline: 'answered' },
  // A "no" that ended kindly.
  { daysAgo: 20, needs: [{ termId: 'debt-advice', refusedToShare: true }], baseline: 'answered' },
  // Gone, but lately.
  { daysAgo: 150, needs: [{ termId: 'benefits-check', referrals: [attended], answer: met }], baseline: 'answered', ending: 'completed' },
  { daysAgo: 25, offer: 'declined' },
];

export const currentPeopleCount = (setting: Pick<Setting, 'teams'>): number => stories.length * setting.teams.length;

/** The people on the caseloads today. `firstNumber` counts on from whoever was numbered before. */
export function currentPeople(setting: Setting, firstNumber: number, nhsNumbers: Iterator<NhsNumber>): readonly DemoPerson[] {
  return setting.teams.flatMap((team, teamIndex) =>
    stories.map((story, index) => {
      const number = firstNumber + teamIndex * stories.length + index;
      const choose = new Chooser(setting.seed, `story ${number}`);
      const plan = planOf(story, { number, team, offeredOn: addDays(setting.today, -story.daysAgo) }, choose);
      // One in eight cannot be asked for the number, or does not know it.
      return makePerson(setting, plan, choose.chance(0.125) ? null : nhsNumbers.next().value);
    }),
  );
}

function planOf(story: Story, base: { number: number; team: PersonPlan['team']; offeredOn: CalendarDate }, choose: Chooser): PersonPlan {
  const named = (story.needs ?? []).flatMap(({ termId }) => (termId === undefined ? [] : [commonNeed(termId)]));
  const age = choose.between(Math.max(19, ...named.map(({ ages }) => ages[0])), Math.min(88, ...named.map(({ ages }) => ages[1])));
  const others = commonNeeds.filter(({ ages, termId }) => ages[0] <= age && age <= ages[1] && !named.some((need) => need.termId === termId));
  const needs = (story.needs ?? []).map((need, index): NeedPlan => ({
    termId: choose.weighted(others.map((other) => [other.termId, other.weight] as const)),
    priority: index === 0 ? 1 : index === 1 ? 2 : 3,
    urgency: 'routine', confidential: false, referrals: [], refusedToShare: false, answer: null,
    ...need,
  }));
  return {
    ...base, age, needs,
    offer: story.offer ?? 'accepted',
    ending: story.ending ?? null,
    baseline: story.baseline ?? null,
    endOfSupport: story.ending ? 'answered' : null,
    postcodeKnown: choose.chance(0.95),
    withNotes: true,
  };
}
