import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemClock } from '@linkwell/config';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer } from '@linkwell/kernel';
import { FindSupport, type SupportMatch, type SupportQuestion } from '@linkwell/matching-api';
import { firstVocabulary, needTerm, type NeedTermId } from '@linkwell/taxonomy-domain';
import fc from 'fast-check';
import { demonstrationQuestions } from './demonstration-questions';
import { questionFor } from './judge';
import { openDemonstration, type JudgedSet } from './sets';

const everything = 100;
const runs = { numRuns: 25 };

/** The domain's properties (libs/matching/domain/matching.property.spec.ts) once more, of the search itself, over the demonstration directory. */
describe('the search', () => {
  let set: JudgedSet;
  const findSupport = new FindSupport(new PlaceFinder(), new SystemClock());
  beforeAll(async () => {
    set = await openDemonstration(() => undefined);
  }, 120_000);
  afterAll(() => set.db.drop());

  async function list(question: SupportQuestion, first = everything, after?: string | null): Promise<{ items: readonly SupportMatch[]; endCursor: string | null }> {
    const found = await set.db.database.within(publicViewer, (unit) => findSupport.run(unit, question, { first, after }));
    if (!found.ok) throw new Error(found.refusal.message);
    return found.value;
  }
  const names = (items: readonly SupportMatch[]) => items.map(({ name }) => name);
  const anyQuestion = fc.constantFrom(...demonstrationQuestions).map((question) => questionFor(question, firstVocabulary));

  it('gives two equal persons the same list, whole or page by page, and in whatever order their needs are written', async () => {
    await fc.assert(fc.asyncProperty(anyQuestion, fc.integer({ min: 3, max: 9 }), async (question, size) => {
      const { items } = await list(question);
      expect(names((await list({ ...question, needs: question.needs.toReversed() })).items)).toEqual(names(items));
      const pages: SupportMatch[] = [];
      for (let after: string | null | undefined; pages.length < items.length;) {
        const page = await list(question, size, after);
        if (page.items.length === 0) break;
        pages.push(...page.items);
        after = page.endCursor;
      }
      expect(names(pages)).toEqual(names(items));
    }), runs);
  }, 60_000);

  it('never lists a service lower, beside one that does not meet it, because one need more is asked', async () => {
    const terms = ['food-parcels', 'social-groups', 'debt-advice', 'counselling', 'walking-groups', 'carers-support'] as readonly string[] as readonly NeedTermId[];
    await fc.assert(fc.asyncProperty(anyQuestion, fc.constantFrom(...terms), fc.constantFrom(1 as const, 2 as const, 3 as const), async (question, termId, priority) => {
      fc.pre(!question.needs.some((need) => need.termId === termId) && question.needs.length > 0);
      const before = (await list(question)).items;
      const after = (await list({ ...question, needs: [...question.needs, { termId, priority }] })).items;
      const place = (items: readonly SupportMatch[], { serviceId }: SupportMatch) => items.findIndex((each) => each.serviceId === serviceId);
      const rows = await set.db.look<{ id: string; needs: string[] }>(`select service_id as id, array_agg(need_term_id) as needs from directory.service_need group by 1`);
      const family = (id: string) => needTerm(id)?.parentId ?? id;
      const meets = new Set(rows.filter(({ needs }) => needs.some((each) => family(each) === family(termId))).map(({ id }) => id));
      const helpers = before.filter(({ serviceId }) => meets.has(serviceId));
      for (const helper of helpers) {
        expect(after[place(after, helper)]?.score).toBeGreaterThanOrEqual(helper.score);
        const passedBy = before.filter((other) => !meets.has(other.serviceId) && place(before, helper) < place(before, other) && place(after, other) >= 0 && place(after, other) < place(after, helper));
        expect([helper.name, names(passedBy)]).toEqual([helper.name, []]);
      }
    }), runs);
  }, 60_000);

  it('lists a service no lower once it has moved nearer, at once', async () => {
    const question: SupportQuestion = { near: 'QX5 1AY', needs: [{ termId: 'social-groups' as NeedTermId, priority: 1 }] };
    const before = (await list(question)).items;
    const moved = before.findLast(({ distanceMetres }) => distanceMetres !== null)!;
    await set.db.look(
      `update directory.location set geom = st_translate(location.geom, (st_x(home.geom) - st_x(location.geom)) * 0.6, (st_y(home.geom) - st_y(location.geom)) * 0.6)
       from geography.postcode as home where home.postcode = 'QX5 1AY' and location.id = (select location_id from directory.service_at_location where service_id = $1 limit 1)`, [moved.serviceId]);
    const after = (await list(question)).items;
    const is = after.find(({ serviceId }) => serviceId === moved.serviceId)!;
    expect(is.distanceMetres).toBeLessThan(moved.distanceMetres!);
    expect(is.score).toBeGreaterThanOrEqual(moved.score);
    expect(after.indexOf(is)).toBeLessThanOrEqual(before.indexOf(moved));
  });
});
