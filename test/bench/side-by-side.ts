/** Milliseconds of one side of a comparison, at one connection. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

export interface SideBySide {
  readonly ours: Latency;
  readonly naive: Latency;
}

type Ask<Question> = (question: Question) => Promise<unknown>;

/**
 * Asks every question of both sides, one straight after the other and each going first in turn, so that whatever else the machine does
 * falls on both alike.
 */
export async function interleave<Question>(questions: readonly Question[], rounds: number, ours: Ask<Question>, naive: Ask<Question>): Promise<SideBySide> {
  const took = { ours: [] as number[], naive: [] as number[] };
  const time = async (side: keyof typeof took, ask: Ask<Question>, question: Question) => {
    const start = performance.now();
    await ask(question);
    took[side].push(performance.now() - start);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, question] of questions.entries()) {
      const oursFirst = (index + round) % 2 === 0;
      if (oursFirst) await time('ours', ours, question);
      await time('naive', naive, question);
      if (!oursFirst) await time('ours', ours, question);
    }
  }
  return { ours: latencyOf(took.ours), naive: latencyOf(took.naive) };
}

const latencyOf = (took: readonly number[]): Latency => ({ p50: quantile(took, 0.5), p99: quantile(took, 0.99) });

/** The least of the values that at least this share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Questions answered a second when so many ask at once, until each has been asked. */
export async function perSecond<Question>(questions: readonly Question[], connections: number, ask: Ask<Question>): Promise<number> {
  const waiting = [...questions];
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, async () => {
    for (let question = waiting.shift(); question !== undefined; question = waiting.shift()) await ask(question);
  }));
  return (1_000 * questions.length) / (performance.now() - start);
}
