/** Milliseconds at one connection. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
}

type Ask<Question> = (question: Question) => Promise<unknown>;

/**
 * Asks every question of all sides, one straight after the other and each going first in turn, so that whatever else the machine does falls on all alike.
 */
export async function interleave<Question, Side extends string>(questions: readonly Question[], rounds: number, sides: Readonly<Record<Side, Ask<Question>>>): Promise<Readonly<Record<Side, Latency>>> {
  const names = Object.keys(sides) as Side[];
  const took = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, question] of questions.entries()) {
      for (let turn = 0; turn < names.length; turn += 1) {
        const name = names[(turn + index + round) % names.length] as Side;
        const start = performance.now();
        await sides[name](question);
        took.get(name)?.push(performance.now() - start);
      }
    }
  }
  return Object.fromEntries(names.map((name) => [name, latencyOf(took.get(name) ?? [])])) as Record<Side, Latency>;
}

export const latencyOf = (took: readonly number[]): Latency => ({ p50: quantile(took, 0.5), p99: quantile(took, 0.99), mean: took.reduce((sum, each) => sum + each, 0) / took.length });

/** The least of the values that at least this share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
