/** Something about a document that breaks the standard or cannot be taken in. */
export interface Problem {
  /** The file or address that it stands in. */
  readonly file: string;
  /** Where in it: a JSON Pointer (RFC 6901), empty for the whole document. */
  readonly pointer: string;
  readonly message: string;
}

export const pointerTo = (...path: readonly PropertyKey[]): string => path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
