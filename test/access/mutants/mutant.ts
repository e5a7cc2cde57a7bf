/** One policy or guard taken away, and whether a cell that names it noticed. */
export interface Mutant {
  readonly name: string;
  /** The first cell that failed; a mutant without one survives. */
  readonly killedBy: string | null;
}
