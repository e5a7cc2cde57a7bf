/** How one kind of happening reads in a patient's timeline. The feature that brings the happening brings its words. */
export interface TimelineWords {
  /** As the server names it. */
  readonly kind: string;
  /** Of the filter: "Contacts". */
  readonly label: string;
  /** `what`: the parts of the code that the server gave; `about`: what it was about. */
  readonly title: (what: readonly string[], about: string | null) => string;
  /** Where the record stands that tells more. */
  readonly link?: (subjectId: string, patientId: string) => string;
}

/** A code whose words are not known here, as it is: better than nothing at all. */
export const asWritten = (code: string | undefined): string => (code ?? '').replaceAll('_', ' ');
