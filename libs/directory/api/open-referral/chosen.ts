/** Conditions of a statement as they gather, and the values of its numbered parameters. */
export class Chosen {
  readonly values: unknown[] = [];
  private readonly conditions: string[] = [];

  /** Keeps a value; the answer stands for it in the statement. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Also this must hold. Only words of ours may be in it: what somebody typed goes through `value`. */
  where(condition: string): void {
    this.conditions.push(condition);
  }

  get all(): string {
    return this.conditions.length === 0 ? 'true' : this.conditions.map((condition) => `(${condition})`).join(' and ');
  }
}
