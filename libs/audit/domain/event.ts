/** One entry of the trail as it is stored. */
export interface TrailEvent {
  /** Whole number as text: PostgreSQL's are larger than JavaScript's. */
  readonly id: string;
  /** UTC with microseconds, `2026-11-29T07:39:57.123456Z`. */
  readonly occurredAt: string;
  readonly principalKind: string;
  readonly userId: string | null;
  readonly jobName: string | null;
  readonly linkId: string | null;
  readonly action: string;
  readonly subjectType: string | null;
  readonly subjectIds: readonly string[];
  readonly outcome: string;
  readonly detail: string | null;
}
