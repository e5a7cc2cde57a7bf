/** What a page of A4 holds, measured in lines of the print: at each size of type so many characters a line, so many lines. */
const sizes = [
  { size: 'roomy', characters: 74, lines: 40 },
  { size: 'close', characters: 88, lines: 52 },
] as const;
export type PrintSize = (typeof sizes)[number]['size'];

interface Printed {
  readonly words: string;
  readonly steps: readonly { readonly words: string; readonly done: boolean }[];
}

export interface OnePage<Goal> {
  readonly size: PrintSize;
  readonly goals: readonly Goal[];
  /** Steps for which there was no room: the page says how many. */
  readonly leftOut: number;
}

const linesOf = (words: string, characters: number): number => Math.max(1, Math.ceil(words.length / characters));
// A goal stands in larger type, with room about it; beside a step stand who does it and by when.
const heightOf = ({ words, steps }: Printed, characters: number): number =>
  linesOf(words, characters * 0.8) * 1.4 + 1.6 + steps.reduce((height, step) => height + linesOf(step.words, characters * 0.66) + 0.35, 0);
const fits = (goals: readonly Printed[], { characters, lines }: (typeof sizes)[number]): boolean => goals.reduce((height, goal) => height + heightOf(goal, characters), 0) <= lines;

/**
 * The plan as one side of A4: in large type where it fits, else in smaller, else with fewer steps. What is done goes first, then the last step of the
 * goal with most: every goal keeps at least its first step.
 */
export function onOnePage<Goal extends Printed>(goals: readonly Goal[]): OnePage<Goal> {
  const size = sizes.find((candidate) => fits(goals, candidate));
  if (size) return { size: size.size, goals, leftOut: 0 };
  const smallest = sizes[1];
  let shown = goals.map((goal) => ({ ...goal, steps: [...goal.steps].sort((one, other) => Number(one.done) - Number(other.done)) }));
  const count = (list: readonly Printed[]) => list.reduce((sum, { steps }) => sum + steps.length, 0);
  while (!fits(shown, smallest)) {
    const most = Math.max(...shown.map(({ steps }) => steps.length));
    if (most <= 1) break;
    const from = shown.findLastIndex(({ steps }) => steps.length === most);
    shown = shown.map((goal, place) => (place === from ? { ...goal, steps: goal.steps.slice(0, -1) } : goal));
  }
  return { size: smallest.size, goals: shown, leftOut: count(goals) - count(shown) };
}
