/** One mistake: the dotted path of its field (none when it belongs to the whole form) and the words beside the field and in the summary alike. */
export interface Problem {
  readonly field: string | undefined;
  readonly message: string;
}

/** The id of a field's control; of a group (radios, checkboxes, date) the id of its first control. */
export const fieldId = (name: string): string => name.replaceAll('.', '-');
