/** One field that two documents say differently, as the server words it. */
export interface ShownDifference {
  readonly field: string;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly note?: string | null;
}
