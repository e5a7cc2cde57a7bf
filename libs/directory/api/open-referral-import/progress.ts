/** How an import tells where it is; `apps/cli/progress.ts` draws it. */
export interface ImportProgress {
  /** The whole amount of work that is known by now, in bytes, answers and records. */
  expect(total: number): void;
  advance(amount: number): void;
  /** Records read or taken in since the last call. */
  count(records: number): void;
  say(note: string): void;
}

export const silent: ImportProgress = { expect: () => undefined, advance: () => undefined, count: () => undefined, say: () => undefined };

/** Work becomes known piece by piece: this keeps the sum. */
export class Work {
  private total = 0;

  constructor(readonly progress: ImportProgress) {}

  add(amount: number): void {
    this.total += amount;
    this.progress.expect(this.total);
  }
}
