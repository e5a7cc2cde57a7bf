import { Pool } from 'pg';
import { quantile } from './side-by-side';
import type { Sent } from './national/statements';

/** Answers as they come over the wire: what a client makes of them is no part of the comparison. */
const asText = { getTypeParser: () => (value: unknown) => value } as unknown as NonNullable<ConstructorParameters<typeof Pool>[0]>['types'];

/** A number of connections to a database that send statements by name. */
export class Connections {
  private readonly pool: Pool;

  constructor(url: string, count: number, planning: 'auto' | 'force_generic_plan') {
    this.pool = new Pool({ connectionString: url, max: count, ...(asText ? { types: asText } : {}), options: `-c role=linkwell_app -c plan_cache_mode=${planning} -c jit=off` });
  }

  /** The answer's text. */
  async ask({ name, text, values }: Sent): Promise<string> {
    const { rows } = await this.pool.query({ name, text, values: [...values] });
    return JSON.stringify(rows);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/** Asked a second at so many connections, over and over until the time is up. */
export async function rateOf<T>(questions: readonly T[], connections: number, seconds: number, ask: (question: T) => Promise<unknown>): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  const start = performance.now();
  let asked = 0;
  await Promise.all(Array.from({ length: connections }, async (_, place) => {
    for (let index = place; performance.now() < until; index += connections) {
      await ask(questions[index % questions.length] as T);
      asked += 1;
    }
  }));
  return asked / ((performance.now() - start) / 1_000);
}

/** Milliseconds that questions took, sent at an even rate whether or not the ones before are answered. */
export async function tookAtRate<T>(questions: readonly T[], perSecond: number, seconds: number, ask: (question: T) => Promise<unknown>): Promise<{ readonly p50: number; readonly p95: number }> {
  const took: number[] = [];
  const running: Promise<void>[] = [];
  const start = performance.now();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = start + (index * 1_000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    running.push(ask(questions[index % questions.length] as T).then(() => void took.push(performance.now() - due)));
  }
  await Promise.all(running);
  return { p50: quantile(took, 0.5), p95: quantile(took, 0.95) };
}

export const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;
