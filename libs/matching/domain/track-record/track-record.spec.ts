import { describe, expect, it } from '@jest/globals';
import type { ServiceId } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import fc from 'fast-check';
import { trackRecordRules, trackRecords, type JudgedService } from './track-record';

const service = (name: string, change: Partial<JudgedService> = {}): JudgedService =>
  ({ serviceId: name as ServiceId, categories: ['money-and-debt' as NeedTermId], asked: 0, answeredInTime: 0, attended: 0, didNotAttend: 0, answerDays: [], ...change });

const usual = service('usual', { asked: 100, answeredInTime: 70, attended: 40, didNotAttend: 20 });
const liftOf = (judged: JudgedService, others: readonly JudgedService[] = [usual]) => trackRecords([judged, ...others])[0]?.lift ?? NaN;

const count = fc.nat({ max: 300 });
const counts = fc.record({ asked: count, share: fc.double({ min: 0, max: 1, noNaN: true }), attended: count, didNotAttend: count });
const categories = fc.subarray(['money-and-debt', 'housing', 'food'] as NeedTermId[], { minLength: 1 });
const anyService = (name: string) =>
  fc.tuple(counts, categories).map(([{ asked, share, attended, didNotAttend }, its]) => service(name, { categories: its, asked, answeredInTime: Math.round(asked * share), attended, didNotAttend }));
const others = fc.array(fc.nat(), { maxLength: 8 }).chain((each) => fc.tuple(...each.map((_, at) => anyService(`other ${at}`))));

describe('a track record', () => {
  it('of a service that was never asked is like its category', () => {
    expect(liftOf(service('new'))).toBe(0);
  });

  it('of the only service with referrals compares with nobody, and is 0', () => {
    expect(liftOf(service('alone', { asked: 50, answeredInTime: 1 }), [])).toBe(0);
  });

  it('rises with answers in time and falls with silence, by what the referrals weigh against the prior', () => {
    const [prompt, silent] = [liftOf(service('prompt', { asked: 40, answeredInTime: 40 })), liftOf(service('silent', { asked: 40, answeredInTime: 4 }))];
    // 40 of 40 against 7 of 10: 40 × 0.3 / 60, of which answering has two thirds.
    expect(prompt).toBeCloseTo((2 / 3) * (12 / 60), 10);
    expect(silent).toBeCloseTo((2 / 3) * (-24 / 60), 10);
  });

  it('compares with the services of its own category before others', () => {
    const housing = service('housing', { categories: ['housing' as NeedTermId], asked: 400, answeredInTime: 40 });
    const judged = service('judged', { asked: 40, answeredInTime: 28 });
    expect(Math.abs(liftOf(judged, [usual, housing]))).toBeLessThan(0.05);
    expect(liftOf({ ...judged, categories: ['housing' as NeedTermId] }, [usual, housing])).toBeGreaterThan(0.2);
  });

  it('says how many working days an answer usually takes once ten are known, the later of two middle ones', () => {
    const days = [1, 1, 2, 2, 2, 3, 3, 3, 9];
    expect(trackRecords([service('few', { answerDays: days })])[0]?.usualAnswerDays).toBeNull();
    expect(trackRecords([service('enough', { answerDays: [...days, 30] })])[0]?.usualAnswerDays).toBe(3);
  });

  it('refuses counts that cannot be', () => {
    expect(() => trackRecords([service('wrong', { asked: 1, answeredInTime: 2 })])).toThrow(RangeError);
    expect(() => trackRecords([service('wrong', { asked: -1 })])).toThrow(RangeError);
  });

  describe('whatever the counts', () => {
    const holds = (claim: (judged: JudgedService, those: readonly JudgedService[]) => boolean) =>
      fc.assert(fc.property(anyService('judged'), others, claim));
    const slack = 1e-12;

    it('lies between −1 and 1', () => holds((judged, those) => Math.abs(liftOf(judged, those)) <= 1));

    it('is moved by three referrals by 3/23 at most', () => {
      fc.assert(fc.property(fc.nat({ max: 3 }), fc.nat({ max: 3 }), others, (answered, came, those) => {
        const lift = liftOf(service('judged', { asked: 3, answeredInTime: answered, attended: came, didNotAttend: 3 - came }), those);
        return Math.abs(lift) <= 3 / (3 + trackRecordRules.priorReferrals) + slack;
      }));
    });

    it('is never lowered by an honest decline', () => holds((judged, those) => {
      const declined = { ...judged, asked: judged.asked + 1, answeredInTime: judged.answeredInTime + 1 };
      return liftOf(declined, those) >= liftOf(judged, those) - slack;
    }));

    it('is higher for a decline than for silence in its place', () => holds((judged, those) => {
      const silence = { ...judged, asked: judged.asked + 1 };
      return liftOf({ ...silence, answeredInTime: silence.answeredInTime + 1 }, those) >= liftOf(silence, those);
    }));

    it('is never raised by more silence', () => holds((judged, those) => liftOf({ ...judged, asked: judged.asked + 1 }, those) <= liftOf(judged, those) + slack));

    it('does not depend on the order of services or of their answers', () => {
      fc.assert(fc.property(others, fc.array(fc.nat({ max: 30 }), { maxLength: 20 }), (those, days) => {
        const given = [...those, service('judged', { answerDays: days })];
        const turned = [...given].reverse().map((each) => ({ ...each, answerDays: [...each.answerDays].reverse(), categories: [...each.categories].reverse() }));
        const back = [...trackRecords(turned)].reverse();
        return trackRecords(given).every(({ lift, usualAnswerDays }, at) => Math.abs(lift - (back[at]?.lift ?? NaN)) < 1e-9 && usualAnswerDays === back[at]?.usualAnswerDays);
      }));
    });
  });
});
