import type { UnitOfWork } from '@linkwell/database';
import { understand, type FindSupport, type SupportQuestion } from '@linkwell/matching-api';
import type { NeedTermId, Vocabulary } from '@linkwell/taxonomy-domain';
import type { Home, ServiceFacts } from './facts';
import { bestList, covers, cutoff, ndcg, type Graded } from './figures';
import { usualDistanceMetres, type JudgedQuestion } from './question';
import { brokenRule, gradesFor, isTempting, type HardRule } from './rules';

/** How many of a list are held to the hard rules: more than are judged, for they hold for every one. */
const listed = 50;

export interface Judgement {
  readonly question: JudgedQuestion;
  /** `undefined`: there is nothing to find. */
  readonly ndcg: number | undefined;
  readonly listed: number;
  readonly violations: readonly { readonly name: string; readonly rule: HardRule }[];
  /** How many services meet a need within reach and are kept away by another hard rule: without them, keeping the rules would prove nothing. */
  readonly keptAway: number;
  /** Of several needs: for how many something good (grade 2 or 3) could be found, and how many of those the search's small set covers well. */
  readonly coverable: number;
  readonly coveredTogether: number;
  /** The first ten: their names and grades. */
  readonly shown: readonly string[];
  /** What the rules would have put there. */
  readonly wanted: readonly string[];
}

/** What is asked of the search for a person. What they wish is a wish: what has it not is listed lower. */
export function questionFor({ postcode, age, practice, needs, says, wishes = {}, withinMetres }: JudgedQuestion, vocabulary: Vocabulary): SupportQuestion {
  const understood = says === undefined ? undefined : understand({ need: says, near: postcode }, vocabulary);
  const { languages, access, weekday, part, free } = wishes;
  return {
    near: postcode,
    needs: understood?.needs ?? needs.map(({ term, priority }) => ({ termId: term as NeedTermId, priority })),
    words: understood?.words ?? [],
    withinMetres: withinMetres ?? usualDistanceMetres,
    ...(age === undefined ? {} : { age }),
    ...(practice === undefined ? {} : { registeredWith: practice }),
    filters: { ...(languages ? { languages } : {}), ...(access ? { access } : {}), ...(weekday ? { weekday } : {}), ...(part ? { part } : {}), ...(free ? { freeOnly: true } : {}) },
    filtersAre: 'wishes',
  };
}

export async function judge(unit: UnitOfWork, findSupport: FindSupport, vocabulary: Vocabulary, question: JudgedQuestion, home: Home, facts: ReadonlyMap<string, ServiceFacts>): Promise<Judgement> {
  const found = await findSupport.run(unit, questionFor(question, vocabulary), { first: listed });
  if (!found.ok) throw new Error(`${question.person}, ${question.postcode}: ${found.refusal.message}`);
  const services = found.value.items.map(({ serviceId }) => {
    const service = facts.get(serviceId);
    if (!service) throw new Error(`A service was listed that the directory does not hold: ${serviceId}`);
    return service;
  });
  const priorities = question.needs.map(({ priority }) => priority);
  const all = [...facts.values()].map((service) => ({ service, grades: gradesFor(question, home, service) }));
  const best = bestList(all, priorities);
  const gradesOf = new Map(all.map(({ service, grades }) => [service.id, grades]));
  const list = services.map((service) => ({ service, grades: gradesOf.get(service.id) ?? [] }));
  const isGood = (service: { readonly grades: readonly number[] }, need: number) => (service.grades[need] ?? 0) >= covers;
  const coverable = question.needs.length < 2 ? [] : question.needs.map((_, need) => need).filter((need) => all.some((each) => isGood(each, need)));
  // One service for all of them needs no set: the list begins with it.
  const together = found.value.together.length > 0 ? found.value.together.map(({ serviceId }) => serviceId) : services.slice(0, 1).map(({ id }) => id);
  return {
    question,
    coverable: coverable.length,
    coveredTogether: coverable.filter((need) => together.some((id) => isGood({ grades: gradesOf.get(id) ?? [] }, need))).length,
    ndcg: ndcg(list, best, priorities),
    listed: services.length,
    violations: services.flatMap((service) => {
      const rule = brokenRule(question, home, service);
      return rule === undefined ? [] : [{ name: service.name, rule }];
    }),
    keptAway: all.filter(({ service }) => isTempting(question, home, service)).length,
    shown: list.slice(0, cutoff).map(inWords),
    wanted: best.map(inWords),
  };
}

const inWords = ({ service, grades }: Graded & { readonly service: ServiceFacts }): string => `${grades.join('/')} ${service.name}`;
