import { SystemClock } from '@linkwell/config';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer } from '@linkwell/kernel';
import { FindSupport } from '@linkwell/matching-api';
import { Vocabularies } from '@linkwell/taxonomy-api';
import { readFacts, readHome } from '../relevance/facts';
import { judge, type Judgement } from '../relevance/judge';
import { openDemonstration, openGreaterManchester, type JudgedSet } from '../relevance/sets';

const say = (line: string) => process.stdout.write(`${line}\n`);
const leastNdcg = 0.85;
const worstShown = 8;
/** Of a quick drill: every so many questions of a set. */
const quickStep = 4;

interface SetFigures {
  readonly questions: number;
  readonly nothingToFind: number;
  readonly ndcg10: number;
  readonly worst: number;
  readonly listed: number;
  readonly violations: number;
  readonly violationShare: number;
  /** Services that would have been a violation, summed over the questions. */
  readonly keptAway: number;
  /** Of the needs of those who have several, and for which something good is there: the share that the search's small set covers well. */
  readonly coveredTogether: number;
}

/**
 * Asks the search for judged persons over the demonstration and over the published lists of Greater Manchester, and holds what it lists to rules
 * written apart from it (test/relevance/README.md): the order by nDCG at ten, the hard exclusions one by one. `quick`: every fourth question.
 */
export async function relevanceDrill(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const sets: Record<string, SetFigures> = {};
  const notRun: string[] = [];
  for (const [name, open] of Object.entries({ demonstration: openDemonstration, greaterManchester: openGreaterManchester })) {
    const set = await open(say);
    if (!set) {
      notRun.push(name);
      continue;
    }
    sets[set.name] = await judgeSet(set, quick);
    await set.db.drop();
  }
  const all = Object.values(sets);
  const sum = (of: (set: SetFigures) => number) => all.reduce((total, set) => total + of(set), 0);
  const judged = sum(({ questions, nothingToFind }) => questions - nothingToFind);
  const ndcg10 = rounded(sum(({ questions, nothingToFind, ndcg10: mean }) => mean * (questions - nothingToFind)) / judged);
  const violations = sum((set) => set.violations);
  const figures = { drill: 'relevance', questions: sum((set) => set.questions), ndcg10, violations, violationShare: violations / sum((set) => set.listed), notRun, ...sets };
  return { figures, passed: violations === 0 && all.every((set) => set.ndcg10 >= leastNdcg) };
}

async function judgeSet({ name, db, questions }: JudgedSet, quick: boolean): Promise<SetFigures> {
  const facts = new Map((await readFacts(db)).map((service) => [service.id, service]));
  const findSupport = new FindSupport(new PlaceFinder(), new SystemClock());
  const vocabularies = new Vocabularies();
  const asked = questions.filter((_, number) => !quick || number % quickStep === 0);
  const judgements: Judgement[] = [];
  for (const question of asked) {
    const home = await readHome(db, question.postcode);
    judgements.push(await db.database.within(publicViewer, async (unit) => judge(unit, findSupport, await vocabularies.current(unit), question, home, facts)));
  }
  const scored = judgements.flatMap((each) => (each.ndcg === undefined ? [] : [{ ...each, ndcg: each.ndcg }])).sort((a, b) => a.ndcg - b.ndcg);
  show(name, scored, judgements);
  const listed = judgements.reduce((total, each) => total + each.listed, 0);
  const violations = judgements.reduce((total, each) => total + each.violations.length, 0);
  return {
    questions: judgements.length, nothingToFind: judgements.length - scored.length, ndcg10: rounded(scored.reduce((total, { ndcg }) => total + ndcg, 0) / scored.length), worst: rounded(scored[0]?.ndcg ?? 1),
    listed, violations, violationShare: listed === 0 ? 0 : violations / listed, keptAway: judgements.reduce((total, each) => total + each.keptAway, 0),
    coveredTogether: rounded(judgements.reduce((total, each) => total + each.coveredTogether, 0) / Math.max(1, judgements.reduce((total, each) => total + each.coverable, 0))),
  };
}

function show(name: string, scored: readonly (Judgement & { readonly ndcg: number })[], judgements: readonly Judgement[]): void {
  say(`${name}: the worst of ${judgements.length} questions`);
  for (const { ndcg, question, shown, wanted } of scored.slice(0, worstShown)) {
    say(`  ${ndcg.toFixed(3)}  ${question.person}, ${question.postcode}: ${question.says ?? question.needs.map(({ term }) => term).join(', ')}`);
    say(`         listed: ${shown.join(' · ')}`);
    say(`         wanted: ${wanted.join(' · ')}`);
  }
  for (const { question, violations } of judgements) for (const { name: service, rule } of violations) say(`VIOLATION ${question.person}, ${question.postcode}: ${service} (${rule})`);
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
