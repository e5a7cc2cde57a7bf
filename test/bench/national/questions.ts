import type { Place } from '@linkwell/geography-api';
import { seededRandom, type Random } from '@linkwell/kernel';
import type { SupportQuestion } from '@linkwell/matching-api';
import { needTerms } from '@linkwell/taxonomy-domain';
import { Client } from 'pg';

/** Somebody's question: where people live, as services do; one or two needs; 2 to 50 km, most of them short. */
export interface NationalQuestion extends SupportQuestion {
  readonly near: Place;
  readonly withinMetres: number;
}

const fewest = 2_000;
const most = 50_000;

export const pick = <T>(random: Random, choices: readonly T[]): T => choices[Math.floor(random.next() * choices.length)] as T;

/** So many questions, the same every time for one directory. */
export async function nationalQuestions(adminUrl: string, count: number): Promise<readonly NationalQuestion[]> {
  const random = seededRandom(20_261_123);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ x: number; y: number }>(`select x, y from matching.search_entry where family = 0 and band >= 0 order by md5(place_id::text) limit $1`, [count]);
  await client.end();
  return rows.map(({ x, y }) => ({
    near: { label: 'somewhere', easting: x + Math.round(random.next() * 2_000 - 1_000), northing: y + Math.round(random.next() * 2_000 - 1_000), longitude: 0, latitude: 0, approximate: false, precision: 'postcode' as const },
    needs: Array.from({ length: random.next() < 0.7 ? 1 : 2 }, () => ({ termId: pick(random, needTerms).id, priority: pick(random, [1, 2, 3] as const) })),
    withinMetres: Math.round(fewest * (most / fewest) ** random.next()),
  }));
}
