import { Database } from '@linkwell/database';
import { publicViewer } from '@linkwell/kernel';
import type { SupportQuestion } from '@linkwell/matching-api';
import { interleave } from '../side-by-side';
import type { NationalDirectory } from './directories';
import { nationalQuestions } from './questions';
import { findSupport, page } from './statements';

const words = ['lantern choir', 'harbour', 'repair shed', 'swimming', 'orchard gard', 'memory cafe', 'kestrel', 'knitting'];
const slips = ['lanturn', 'harbuor', 'repiar', 'swiming', 'orchrad', 'memroy', 'kestral', 'kniting'];

/** The product's own search, whole (a unit of work, statement, reasons), in its several kinds; the plain one is by need and place, nearest first, without counts of further choices. */
export async function kindsOfSearch({ url, adminUrl }: NationalDirectory, count: number, rounds: number) {
  const questions = (await nationalQuestions(adminUrl, count)).map((question, index) => ({ question, index }));
  const database = await Database.connect(url, [], 1);
  type Asked = (typeof questions)[number];
  const ask = (change: (asked: Asked) => Partial<SupportQuestion>) => async (asked: Asked) => {
    const found = await database.within(publicViewer, (unit) => findSupport.run(unit, { ...asked.question, ...change(asked) }, { first: page }));
    if (!found.ok) throw new Error(found.refusal.message);
    return found.value.total;
  };
  const kinds = {
    plain: ask(({ question }) => ({ needs: question.needs.slice(0, 1), sort: 'distance' })),
    facets: ask(({ question }) => ({ needs: question.needs.slice(0, 1), sort: 'distance', filters: {} })),
    match: ask(() => ({ age: 40, filters: { languages: ['Urdu'], weekday: 2, freeOnly: true }, filtersAre: 'wishes' })),
    words: ask(({ index }) => ({ needs: [], words: (words[index % words.length] as string).split(' '), sort: 'distance' })),
    typos: ask(({ index }) => ({ needs: [], words: [slips[index % slips.length] as string], sort: 'distance' })),
  };
  try {
    for (const { question, index } of questions.slice(0, 30)) for (const kind of Object.values(kinds)) await kind({ question, index });
    return await interleave(questions, rounds, kinds);
  } finally {
    await database.close();
  }
}
