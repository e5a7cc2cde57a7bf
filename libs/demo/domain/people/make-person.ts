import { currentWording, firstContactOn, type EpisodeLife, type NeedStatus, type NhsNumber } from '@linkwell/casework-domain';
import { addDays, wholeYears, type CalendarDate, type EpisodeId, type NeedId, type PatientId } from '@linkwell/kernel';
import { Chooser } from '../chooser';
import { demoId } from '../demo-id';
import { makeAbout } from './make-about';
import { makeContacts } from './make-contacts';
import { agreementToShare, makeReferral, paceOf, type Identity } from './make-referral';
import { makeResponse } from './make-responses';
import { nameOf } from './names';
import type { DemoAgreement, DemoContact, DemoNeed, DemoPerson, DemoReferral, DemoResponse } from './person';
import type { NeedPlan, PersonPlan, Setting } from './plan';
import { suitableServices } from './suitable-services';
import { Timeline } from './timeline';
import { commonNeed } from './what-people-say';

const reasons = ['Comes often, and it is not for anything we can prescribe.', 'Asked for somebody to talk to about things at home.', 'Has been off work since spring.', 'Lives alone since last year.', 'Letters and forms have got on top of them.'];

/** Fills a plan in: who they are, and everything that happened, in its order. */
export function makePerson(setting: Setting, plan: PersonPlan, nhsNumber: NhsNumber | null): DemoPerson {
  const choose = new Chooser(setting.seed, `person ${plan.number}`);
  const timeline = new Timeline(choose, setting.today);
  timeline.on(plan.offeredOn);
  const offeredOn = timeline.day;
  const answeredAt = timeline.on(addDays(offeredOn, plan.offer === 'waiting' ? 0 : choose.between(2, 6)));
  const answeredOn = timeline.day;
  const place = choose.oneOf(setting.postcodes.filter(({ neighbourhood }) => plan.team.neighbourhoods.includes(neighbourhood)));
  const { identity, siteId } = identify(setting, plan, plan.postcodeKnown ? place.postcode : null, choose);
  const accepted = plan.offer === 'accepted';
  const support = accepted || plan.offer === 'declined' ? [supportAgreement(plan, answeredAt)] : [];

  const helped = accepted ? help(setting, plan, identity, timeline, choose) : { agreements: [], needs: [], referrals: [] };
  const settledOn = accepted && plan.ending ? (timeline.on(addDays(timeline.day, choose.between(5, 12))), timeline.day) : null;
  const lastDay = settledOn ?? addDays(setting.today, -1);
  const contacts = accepted ? makeContacts(String(plan.number), answeredOn, lastDay, plan.withNotes ? choose.between(2, 5) : choose.between(1, 4), plan.withNotes, choose) : [];
  const ageAtStart = wholeYears(identity.dateOfBirth, offeredOn);
  const better = helped.needs.some(({ status }) => status === 'met');
  const responses = accepted ? measure(plan, answeredOn, settledOn, better, choose) : [];

  return {
    ...identity,
    siteId,
    nhsNumber,
    about: accepted ? makeAbout(setting.seed, String(plan.number), plan.age) : null,
    lastActivityAt: latest(answeredAt, helped, contacts),
    episode: {
      id: demoId<EpisodeId>('episode', plan.number),
      life: lifeOf(plan, offeredOn, answeredOn, settledOn),
      source: choose.weighted([['gp', 5], ['practice_team', 3], ['self', 2], ['family_or_friend', 1], ['hospital', 1], ['social_care', 1]]),
      reason: plan.withNotes ? choose.oneOf(reasons) : null,
      ageAtStart,
      smallArea: plan.postcodeKnown ? place.smallArea : null,
      deprivationDecile: plan.postcodeKnown ? place.decile : null,
    },
    agreements: [...support, ...helped.agreements],
    needs: helped.needs,
    contacts,
    referrals: helped.referrals,
    responses,
  };
}

function identify(setting: Setting, plan: PersonPlan, postcode: string | null, choose: Chooser): { identity: Identity; siteId: DemoPerson['siteId'] } {
  const phone = `07700 900${String(choose.between(0, 999)).padStart(3, '0')}`; // Ofcom keeps these for drama.
  const careful = choose.chance(0.3);
  const workers = setting.users.filter(({ role, teamId }) => role === 'link_worker' && teamId === plan.team.id);
  return {
    identity: {
      id: demoId<PatientId>('patient', plan.number),
      teamId: plan.team.id,
      workerId: choose.oneOf(workers).id,
      ...nameOf(plan.number),
      dateOfBirth: addDays(plan.offeredOn, -Math.round(plan.age * 365.25) - choose.between(10, 340)),
      postcode,
      phone,
      safeContact: { number: phone, times: careful ? 'Mornings before eleven' : 'Any time of day', leaveMessages: !careful, email: null, preferred: 'phone' },
    },
    siteId: choose.oneOf(plan.team.sites),
  };
}

const supportAgreement = (plan: PersonPlan, givenAt: Date): DemoAgreement => ({
  id: demoId('agreement', `${plan.number}/support`),
  scope: { kind: 'support' }, answer: plan.offer === 'accepted' ? 'yes' : 'no', givenBy: 'self', how: 'spoken',
  wordingVersion: currentWording('support').version, givenAt, withdrawnAt: null,
});

interface Help {
  readonly agreements: DemoAgreement[];
  readonly needs: DemoNeed[];
  readonly referrals: DemoReferral[];
}

/** One need after another, each with its referrals. */
function help(setting: Setting, plan: PersonPlan, person: Identity, timeline: Timeline, choose: Chooser): Help {
  const all: Help = { agreements: [], needs: [], referrals: [] };
  const startedAt = timeline.on(timeline.day);
  for (const [index, needPlan] of plan.needs.entries()) {
    const key = `${plan.number}/${index}`;
    const own = new Timeline(choose, setting.today);
    const { termId, priority, urgency, confidential } = needPlan;
    const recordedAt = new Date(startedAt.getTime() + index * 60_000);
    const need = { id: demoId<NeedId>('need', key), termId, priority, urgency, confidential, words: choose.oneOf(commonNeed(termId).words), recordedAt };
    own.on(timeline.day);
    const services = suitableServices(setting.services, termId, plan.age, choose);
    if (needPlan.refusedToShare && services[0]) all.agreements.push(agreementToShare(`${key}/no`, services[0], 'no', own.on(own.day)));
    for (const [turn, ending] of needPlan.referrals.entries()) {
      const service = services[turn];
      if (!service) throw new Error(`No further service takes somebody of ${plan.age} for "${termId}".`);
      const { agreement, made } = makeReferral(setting, { person, need, service, key: `${key}/${turn}` }, ending, paceOf(urgency, service, choose), own);
      all.agreements.push(agreement);
      all.referrals.push(made);
    }
    const answers = needPlan.answer ? [{ id: demoId('need answer', key), ...needPlan.answer, at: own.on(addDays(own.day, 4)) }] : [];
    all.needs.push({ ...need, status: statusOf(needPlan), answers });
    if (own.day > timeline.day) timeline.on(own.day);
  }
  return all;
}

function statusOf({ answer, referrals }: NeedPlan): NeedStatus {
  if (answer && answer.answer !== 'not_known') return answer.answer;
  const last = referrals.at(-1);
  return last && last.at !== 'declined' && last.at !== 'withdrawn' ? 'being_helped' : 'open';
}

function lifeOf({ offer, ending }: PersonPlan, offeredOn: CalendarDate, answeredOn: CalendarDate, closedOn: CalendarDate | null): EpisodeLife {
  if (offer === 'waiting') return { state: 'offered', offeredOn };
  if (offer !== 'accepted') return { state: offer, offeredOn, answeredOn };
  if (!ending || !closedOn) return { state: 'accepted', offeredOn, answeredOn };
  const closing = ending === 'other' ? { reason: ending, words: 'They said that they can manage from here.' } : { reason: ending };
  return { state: 'closed', offeredOn, answeredOn, closedOn, closing };
}

function measure(plan: PersonPlan, from: CalendarDate, closedOn: CalendarDate | null, better: boolean, choose: Chooser): readonly DemoResponse[] {
  const key = String(plan.number);
  const baseline = plan.baseline ? [makeResponse(key, 'baseline', plan.baseline, from, false, choose)] : [];
  const end = plan.endOfSupport && closedOn ? [makeResponse(key, 'end_of_support', plan.endOfSupport, closedOn, better, choose)] : [];
  return [...baseline, ...end];
}

function latest(answeredAt: Date, helped: Help, contacts: readonly DemoContact[]): Date {
  const moments = [answeredAt, ...contacts.map(({ recordedAt }) => recordedAt), ...helped.needs.flatMap(({ answers }) => answers.map(({ at }) => at)), ...helped.referrals.flatMap(({ events }) => events.map(({ at }) => at))];
  return moments.reduce((newest, moment) => (moment > newest ? moment : newest));
}

/** The day the person was first spoken with, where they were. */
export const firstSpokenOn = (person: DemoPerson): CalendarDate | null => firstContactOn(person.contacts) ?? null;
