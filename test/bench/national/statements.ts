import { Database, UnitOfWork } from '@linkwell/database';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer } from '@linkwell/kernel';
import { FindSupport, type SupportQuestion } from '@linkwell/matching-api';
import { FixedClock } from '@linkwell/testing';

/** A statement as the product sends it, to be sent again and again. */
export interface Sent {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export const page = 20;
export const findSupport = new FindSupport(new PlaceFinder(), new FixedClock(new Date('2026-05-20T09:00:00Z')));

/** The one statement by which the product answers each question. */
export async function statementsOf(database: Database, questions: readonly SupportQuestion[]): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (const question of questions) {
    await database.within(publicViewer, async (unit) => {
      const listening = new Proxy(unit, {
        get: (target, property) => {
          if (property === 'read') return (name: string, text: string, values: readonly unknown[]) => (sent.push({ name, text, values }), target.read(name, text, values));
          const value: unknown = Reflect.get(target, property);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
      await findSupport.run(listening as UnitOfWork, question, { first: page });
    });
  }
  if (sent.length !== questions.length) throw new Error('A question was answered by another number of statements than one.');
  return sent;
}

const ours = /from unnest\((\$\d+::smallint\[\])\) as asked \(family\)\s+cross join unnest\((\$\d+::smallint\[\]), (\$\d+::int\[\]), (\$\d+::int\[\])\) as strip \(band, lowest, highest\)\s+join matching\.search_entry as entry on .*\n/;
const point = /\(entry\.x - (\$\d+::float8)\) \^ 2 \+ \(entry\.y - (\$\d+::float8)\) \^ 2 <= (\$\d+::float8) \^ 2/;

/**
 * The same search as everybody begins: `ST_DWithin` on a `geography` index over the wide table. Rules, points, order and page are the same text; only how
 * the services near a place and for a need are found differs. True metres differ from the grid's by up to 0.06 %, so it takes 0.1 % more and the text's own check of the grid's distance decides.
 */
export function naively({ name, text, values }: Sent): Sent {
  const [found, families, bands, lowest, highest] = ours.exec(text) ?? [];
  const [, easting, northing, metres] = point.exec(text) ?? [];
  if (!found || !metres) throw new Error('The search’s statement is not what this benchmark knows.');
  const mask = `(select bit_or(1 << (no - 1)) from unnest(${families}) as no)`;
  const wide = `
    from (select * from bench.wide where st_dwithin(geog, st_transform(st_setsrid(st_makepoint(${easting}, ${northing}), 27700), 4326)::geography, ${metres} * 1.001) and families & ${mask} <> 0
      union all select * from bench.wide where band < 0 and families & ${mask} <> 0) as entry
    cross join (select ${bands}, ${lowest}, ${highest}) as unused (bands, lowest, highest)
`;
  return { name: `naive-${name}`, text: text.replace(found, wide), values };
}
