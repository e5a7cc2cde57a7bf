import { seededRandom, type Random } from '@linkwell/kernel';

/** Makes the generator's choices. The same seed and topic give the same choices, and one topic's do not disturb another's. */
export class Chooser {
  private readonly random: Random;

  constructor(seed: number, topic: string) {
    this.random = seededRandom([...topic].reduce((mixed, letter) => Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193), seed ^ 0x811c9dc5));
  }

  /** True in `share` of cases, 0 to 1. */
  chance(share: number): boolean {
    return this.random.next() < share;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.random.next() * (most - least + 1));
  }

  /** Throws a RangeError for an empty list. */
  oneOf<T>(list: readonly T[]): T {
    const chosen = list[this.between(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
    return chosen;
  }

  /** Up to `count` different entries, in the order of the choice. */
  someOf<T>(list: readonly T[], count: number): readonly T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.between(0, left.length - 1), 1)).flat();
  }

  /** One entry, each as often as its weight says. */
  weighted<T>(entries: readonly (readonly [entry: T, weight: number])[]): T {
    let mark = this.random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [entry, weight] of entries) {
      mark -= weight;
      if (mark < 0) return entry;
    }
    return this.oneOf(entries)[0];
  }
}
