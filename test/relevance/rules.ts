/**
 * By these rules a service is judged for a person; README.md says them in sentences. They are written from docs/domain.md ("Matching") and from what a
 * link worker looks at, before anything was ranked by them, and know nothing of the code that ranks: neither its weights nor its score.
 */
import { needTerm } from '@linkwell/taxonomy-domain';
import type { Home, Opening, PlaceOfService, ServiceFacts } from './facts';
import { usualDistanceMetres, type JudgedQuestion, type Wishes } from './question';

/** 3: what a link worker would offer first; 2: good; 1: better than nothing; 0: not to be offered. */
export type Grade = 0 | 1 | 2 | 3;

export type HardRule =
  | 'not published' | 'not to be listed' | 'merged into another' | 'not running' | 'closed today' | 'not confirmed for a year' | 'wrong age' | 'outside its catchment' | 'full' | 'takes nobody new' | 'too far' | 'meets no need';

const comesToPeople = (channels: readonly string[]) => channels.includes('phone') || channels.includes('home_visit');
const needsNoJourney = ({ channels }: ServiceFacts) => channels.length > 0 && !channels.includes('in_person');

/** Metres to the nearest of its places, in a straight line; `null`: it has none on the map. */
function metresTo({ places }: ServiceFacts, home: Home): number | null {
  const metres = places.flatMap(({ easting, northing }) => (easting === null || northing === null ? [] : [Math.hypot(easting - home.easting, northing - home.northing)]));
  return metres.length > 0 ? Math.min(...metres) : null;
}

/** The hard rule that keeps a service from a person (docs/domain.md, "Hard exclusions"); `undefined` when none does. What nobody has said keeps no service away. */
export function brokenRule(question: JudgedQuestion, home: Home, service: ServiceFacts): HardRule | undefined {
  const { age } = question;
  const metres = metresTo(service, home);
  if (service.listingState !== 'published') return 'not published';
  if (service.hiddenOnPurpose) return 'not to be listed';
  if (service.mergedAway) return 'merged into another';
  if (service.status !== 'active') return 'not running';
  if (service.closedToday) return 'closed today';
  if (service.confirmed === 'too_old') return 'not confirmed for a year';
  if (age !== undefined && service.agesKnown && ((service.leastAge !== null && age < service.leastAge) || (service.mostAge !== null && age > service.mostAge))) return 'wrong age';
  if (isOutside(service, home, question.practice)) return 'outside its catchment';
  if (service.room === 'full') return 'full';
  if (service.room === 'closed') return 'takes nobody new';
  if (!needsNoJourney(service) && metres !== null && metres > (question.withinMetres ?? usualDistanceMetres) + 1) return 'too far';
  return question.needs.every(({ term }) => fitFor(term, service) === 0) ? 'meets no need' : undefined;
}

/** Networks and boards of care are not known of a person; nor, of the public, is the practice. */
function isOutside({ catchment }: ServiceFacts, home: Home, practice: string | undefined): boolean {
  if (!catchment || catchment.codes.length === 0) return false;
  if (catchment.kind === 'area') return home.areas.length > 0 && !catchment.codes.some((code) => home.areas.includes(code));
  return catchment.kind === 'practice' && practice !== undefined && !catchment.codes.includes(practice);
}

/** Whether it meets a need within reach, and another rule keeps it away. */
export function isTempting(question: JudgedQuestion, home: Home, service: ServiceFacts): boolean {
  const rule = brokenRule(question, home, service);
  if (rule === undefined || rule === 'too far' || rule === 'meets no need') return false;
  const metres = metresTo(service, home);
  const inReach = needsNoJourney(service) || metres === null || metres <= (question.withinMetres ?? usualDistanceMetres);
  return inReach && question.needs.some(({ term }) => fitFor(term, service) > 0);
}

/** 3: it does what is asked; 2: it does that kind of help, and whether also this must be asked; 1: it does something beside it; 0: something else. */
function fitFor(asked: string, { needs }: ServiceFacts): 0 | 1 | 2 | 3 {
  const parent = needTerm(asked)?.parentId ?? null;
  if (needs.includes(asked)) return 3;
  if (parent === null) return needs.some((term) => needTerm(term)?.parentId === asked) ? 3 : 0;
  if (needs.includes(parent)) return 2;
  return needs.some((term) => needTerm(term)?.parentId === parent) ? 1 : 0;
}

const walkOrShortBus = 3_000;

function journeySteps(service: ServiceFacts, home: Home): number {
  if (needsNoJourney(service)) return comesToPeople(service.channels) ? 0 : 1;
  const metres = metresTo(service, home);
  const far = metres === null || metres > walkOrShortBus ? 1 : 0;
  return metres !== null && metres > usualDistanceMetres && !comesToPeople(service.channels) ? 2 : far;
}

const hours = { morning: ['00:00', '12:00'], afternoon: ['12:00', '17:00'], evening: ['17:00', '24:00'] } as const;

function timeSteps({ weekday, part }: Wishes, places: readonly PlaceOfService[]): number {
  if (weekday === undefined && part === undefined) return 0;
  const openings = places.flatMap((place) => place.openings);
  if (openings.length === 0) return 1;
  const [from, to] = part ? hours[part] : ['00:00', '24:00'];
  const then = ({ weekday: day, opens, closes }: Opening) => (weekday === undefined || day === weekday) && opens < to && closes > from;
  return openings.some(then) ? 0 : 2;
}

const promises: Readonly<Record<string, RegExp>> = {
  wheelchair: /wheelchair|step-free|level access|ramp/i, hearing_loop: /hearing loop|induction loop/i, accessible_toilet: /accessible toilet|disabled toilet/i, parking: /(?:disabled|accessible|blue badge).*(?:parking|bay|space)/i, sign_language: /sign language|bsl/i,
};
const isPromised = (feature: string, { access }: PlaceOfService): boolean => access.some((words) => promises[feature]?.test(words) && !/\b(?:no|not|limited|without)\b/i.test(words));

/** An honest "no" is an answer; three referrals prove nothing. */
const isOftenSilent = ({ due, answeredInTime }: ServiceFacts): boolean => due >= 10 && answeredInTime < due / 2;

/** What a link worker would mind about a service for this person, a step each. */
export function stepsDown({ wishes = {} }: JudgedQuestion, home: Home, service: ServiceFacts): number {
  const { languages = [], access = [], free } = wishes;
  const speaks = languages.length === 0 || service.languages.some((language) => languages.includes(language));
  const letsIn = needsNoJourney(service) || access.every((feature) => service.places.some((place) => isPromised(feature, place)));
  const minded = [!speaks, !letsIn, free === true && service.costsMoney, service.room === 'limited' || (service.waitDays ?? 0) > 28, service.confirmed === 'stale', isOftenSilent(service)];
  return journeySteps(service, home) + timeSteps(wishes, service.places) + minded.filter(Boolean).length;
}

/** The grade of a service for each need of a person, in the needs' order. */
export function gradesFor(question: JudgedQuestion, home: Home, service: ServiceFacts): readonly Grade[] {
  if (brokenRule(question, home, service) !== undefined) return question.needs.map(() => 0);
  const steps = stepsDown(question, home, service);
  return question.needs.map(({ term }): Grade => {
    const fit = fitFor(term, service);
    if (fit === 0) return 0;
    if (fit === 1) return steps <= 1 ? 1 : 0;
    return Math.max(1, fit - steps) as Grade;
  });
}
