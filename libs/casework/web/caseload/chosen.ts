/** Somebody who was ticked in the caseload. */
export interface Chosen {
  readonly patientId: string;
  readonly episodeVersion: number;
  /** For the screen alone. */
  readonly name: string;
}
