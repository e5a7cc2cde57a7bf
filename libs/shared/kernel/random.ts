/** A source of randomness, passed in by constructor so that a decision can be repeated. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
}

/** A small seeded generator (mulberry32): the same seed gives the same sequence. Never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
  };
}
