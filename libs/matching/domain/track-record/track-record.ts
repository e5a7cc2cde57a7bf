import type { ServiceId } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';

/** What became of the referrals that one service was sent. Signposts and what was entered in error are not among them. */
export interface ReferralCounts {
  readonly serviceId: ServiceId;
  /**
   * Referrals that can be judged: answered, or silent past the response target. One that is still within its target, or was withdrawn
   * within it, says nothing yet.
   */
  readonly asked: number;
  /** Of these, answered within the target: accepted, waitlisted and declined alike. */
  readonly answeredInTime: number;
  /** Accepted, and the person came. */
  readonly attended: number;
  /** Accepted and closed because the person did not come. */
  readonly didNotAttend: number;
  /** Working days from sending to the answer, one for each referral that was answered, late ones too. */
  readonly answerDays: readonly number[];
}

/** A service's counts with the top needs that it answers: what it is compared with. */
export interface JudgedService extends ReferralCounts {
  readonly categories: readonly NeedTermId[];
}

export interface TrackRecord {
  readonly serviceId: ServiceId;
  /** From −1 to 1: how much likelier than others of its category it is to answer in time and to be gone to; 0 is like them, or nothing known. */
  readonly lift: number;
  /** The median of working days to an answer; `null` where fewer than `trackRecordRules.fewestAnswers` are known. */
  readonly usualAnswerDays: number | null;
}

/** docs/adr/0013-track-record.md says why. */
export const trackRecordRules = {
  /**
   * How many referrals the category's mean weighs as much as: the "prior strength" of a beta-binomial estimate (Efron and Morris 1975;
   * chosen, not fitted, since a small directory has too few services to fit it). Three referrals can move a share by 3/23 at most.
   */
  priorReferrals: 20,
  /** Shares of the lift. Whether an answer comes is the service's own doing; whether a person comes is so in part only. */
  answering: 2 / 3,
  attendance: 1 / 3,
  fewestAnswers: 10,
} as const;

interface Share {
  readonly of: number;
  readonly yes: number;
}

const nothing: Share = { of: 0, yes: 0 };
const answering = ({ asked, answeredInTime }: ReferralCounts): Share => ({ of: asked, yes: answeredInTime });
const attendance = ({ attended, didNotAttend }: ReferralCounts): Share => ({ of: attended + didNotAttend, yes: attended });
const plus = (a: Share, b: Share): Share => ({ of: a.of + b.of, yes: a.yes + b.yes });
const minus = (a: Share, b: Share): Share => ({ of: a.of - b.of, yes: a.yes - b.yes });

/** The track record of every service, in the order given. Throws a RangeError for counts that cannot be. */
export function trackRecords(services: readonly JudgedService[]): readonly TrackRecord[] {
  services.forEach(check);
  const liftsOf = (share: (counts: ReferralCounts) => Share) => {
    const others = sharesOfOthers(services, share);
    return services.map((service) => liftOf(share(service), others(service)));
  };
  const [byAnswering, byAttendance] = [liftsOf(answering), liftsOf(attendance)];
  return services.map(({ serviceId, answerDays }, at) => ({
    serviceId,
    lift: trackRecordRules.answering * (byAnswering[at] ?? 0) + trackRecordRules.attendance * (byAttendance[at] ?? 0),
    usualAnswerDays: usualAnswerDays(answerDays),
  }));
}

/**
 * A service's share shrunk towards the mean of others, less that mean: `(yes − of × mean) / (of + prior)`. The mean is of the *other* services
 * of its categories, so that a service's own answer never moves what it is measured by: hence one more timely answer never lowers the lift
 * (its change has the sign of `(of − yes) + prior × (1 − mean)`), and one more silence never raises it.
 */
function liftOf({ of, yes }: Share, others: Share): number {
  return others.of === 0 ? 0 : (yes - of * (others.yes / others.of)) / (of + trackRecordRules.priorReferrals);
}

/**
 * The referrals of the others of a service's categories, together with those of everybody else in as far as the category has few:
 * a category's mean is itself shrunk towards the directory's, by the same prior. Who shares two categories counts in both.
 */
function sharesOfOthers(services: readonly JudgedService[], share: (counts: ReferralCounts) => Share): (service: JudgedService) => Share {
  const byCategory = new Map<NeedTermId, Share>();
  for (const service of services) for (const category of new Set(service.categories)) byCategory.set(category, plus(byCategory.get(category) ?? nothing, share(service)));
  const everybody = services.map(share).reduce(plus, nothing);
  return (service) => {
    const own = share(service);
    const elsewhere = minus(everybody, own);
    if (elsewhere.of === 0) return nothing;
    const alike = [...new Set(service.categories)].map((category) => minus(byCategory.get(category) ?? nothing, own)).reduce(plus, nothing);
    const prior = trackRecordRules.priorReferrals;
    return { of: alike.of + prior, yes: alike.yes + prior * (elsewhere.yes / elsewhere.of) };
  };
}

/** Half of the answers came within so many working days; between two middle ones the later, which promises less. */
function usualAnswerDays(days: readonly number[]): number | null {
  if (days.length < trackRecordRules.fewestAnswers) return null;
  return [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? null;
}

function check({ asked, answeredInTime, attended, didNotAttend, answerDays }: ReferralCounts): void {
  const counts = [asked, answeredInTime, attended, didNotAttend, ...answerDays];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0) || answeredInTime > asked) throw new RangeError('Referrals are counted in whole numbers, and those answered in time are among those asked.');
}
