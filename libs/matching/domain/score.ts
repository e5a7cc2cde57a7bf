import { capacityOn, freshnessOn, isOpenIn, type OpeningTime } from '@linkwell/directory-domain';
import type { CalendarDate } from '@linkwell/kernel';
import { needsMet } from './need-fit';
import type { MatchCandidate, MatchQuestion, TimeWanted } from './question';
import type { MatchWeights } from './weights';

/** The points of a service, part by part, so that a rank can be explained. */
export interface ScoreParts {
  readonly needs: number;
  readonly nearness: number;
  readonly times: number;
  readonly language: number;
  readonly access: number;
  readonly cost: number;
  readonly freshness: number;
  readonly capacity: number;
  /** Below 0 for a service that is often silent. */
  readonly answers: number;
}

export function scoreParts(question: MatchQuestion, candidate: MatchCandidate, weights: MatchWeights, today: CalendarDate): ScoreParts {
  const met = needsMet(question.needs, candidate);
  const freshness = freshnessOn(today, candidate.confirmedOn);
  const capacity = capacityOn(today, candidate.capacity).state;
  return {
    needs: sum(met.map(({ asked, fit }) => weights.need * weights.priority[asked.priority] * weights.fit[fit])),
    nearness: weights.nearness * nearness(candidate.distanceMetres, weights),
    times: weights.times * shareOfTimes(question.times ?? [], candidate.openingTimes),
    language: spokenLanguages(question, candidate).length > 0 ? weights.language : 0,
    access: weights.access * shareOfAccess(question, candidate),
    cost: question.freeOnly && candidate.cost === 'free' ? weights.cost : 0,
    freshness: freshness === 'hidden' ? 0 : weights.freshness * weights.freshnessShare[freshness],
    capacity: capacity === 'closed' ? 0 : weights.capacity * weights.capacityShare[capacity],
    answers: weights.answers * (candidate.trackRecord?.lift ?? 0),
  };
}

/** Points to two decimals: a difference too small to matter is a tie, and ties are broken by id. Never below 0. */
export const totalOf = (parts: ScoreParts): number => Math.max(0, Math.floor(sum(Object.values(parts)) * 100 + 0.5)) / 100;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** From 1 at the door towards 0, without a step: 100 metres never decide alone. */
const nearness = (metres: number | null, weights: MatchWeights): number => (metres === null ? weights.remoteShare : 2 ** (-Math.max(0, metres) / weights.halvingMetres));

export const isOpenWhen = (time: OpeningTime, wanted: TimeWanted): boolean => (wanted.weekday === undefined || time.weekday === wanted.weekday) && (wanted.part === undefined || isOpenIn(time, wanted.part));

const shareOfTimes = (wanted: readonly TimeWanted[], times: readonly OpeningTime[]): number =>
  wanted.length === 0 ? 0 : wanted.filter((each) => times.some((time) => isOpenWhen(time, each))).length / wanted.length;

const shareOfAccess = ({ access = [] }: MatchQuestion, { accessFeatures = [] }: MatchCandidate): number =>
  access.length === 0 ? 0 : access.filter((feature) => accessFeatures.includes(feature)).length / access.length;

/** The languages asked for that the service speaks, as it writes them. */
export function spokenLanguages(question: MatchQuestion, candidate: MatchCandidate): readonly string[] {
  const asked = new Set(question.languages?.map((language) => language.toLowerCase()));
  return candidate.languages.filter((language) => asked.has(language.toLowerCase()));
}
