import { pointerTo } from './problem';

const deepest = 32;

/** A value and its way from the document's root, linked back rather than copied. */
interface Step {
  readonly value: unknown;
  readonly key: PropertyKey;
  readonly from: Step | null;
  readonly depth: number;
}

/**
 * What in a value PostgreSQL could not keep as it came: nesting beyond 32 levels, and texts with a NUL or half a surrogate pair, which JSON can
 * write and `jsonb` refuses. Goes through the value in a loop, so that no depth of nesting ends it.
 */
export function findUnstorable(document: unknown): { readonly pointer: string; readonly message: string } | undefined {
  const waiting: Step[] = [{ value: document, key: '', from: null, depth: 0 }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const problem = problemOf(step);
    if (problem) return { pointer: pointerTo(...wayTo(step)), message: problem };
    if (typeof step.value !== 'object' || step.value === null) continue;
    for (const [key, value] of Object.entries(step.value)) {
      if (unkeepable(key)) return { pointer: pointerTo(...wayTo(step)), message: 'has a field whose name holds a character that cannot be kept' };
      waiting.push({ value, key, from: step, depth: step.depth + 1 });
    }
  }
  return undefined;
}

function problemOf({ value, depth }: Step): string | undefined {
  if (depth > deepest) return `is nested more than ${deepest} levels deep`;
  return typeof value === 'string' && unkeepable(value) ? 'holds a character that cannot be kept (a NUL, or half of a surrogate pair)' : undefined;
}

const unkeepable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

function wayTo(step: Step): readonly PropertyKey[] {
  const way: PropertyKey[] = [];
  for (let at: Step | null = step; at?.from; at = at.from) way.unshift(at.key);
  return way;
}
