import type { Quarter } from '@linkwell/evaluation-domain';

/** Whole cohorts, from the first quarter to the last, both included. */
export interface Period {
  readonly first: Quarter;
  readonly last: Quarter;
}
