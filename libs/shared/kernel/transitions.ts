/** A life as data: for each state, the states that may follow it. */
export type Transitions<State extends string> = { readonly [S in State]: readonly State[] };

/** Every state that can be reached from `start`, itself included. */
export function reachable<State extends string>(next: Transitions<State>, start: State): ReadonlySet<State> {
  const seen = new Set<State>([start]);
  for (const state of seen) next[state].forEach((following) => seen.add(following));
  return seen;
}
