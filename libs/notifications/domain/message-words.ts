/** What a message says, in plain words. The same shape as the `MessageContent` that features hand to the messenger. */
export interface MessageWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
  readonly action?: { readonly label: string; readonly path: string };
  readonly footer?: string;
}

export interface RenderedMessage {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** To whom it is rendered: their name, where it is known, and the address that links stand after. */
export interface Envelope {
  readonly name?: string;
  readonly publicUrl: string;
}

const longestSubject = 150;

/** A subject on one line: a line break in it would begin a header of the sender's choosing (RFC 5322, section 2.2). */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, longestSubject);

/** A link into the installation. Throws for a path that would lead elsewhere. */
export function linkTo(publicUrl: string, path: string): string {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(path)) throw new Error('The path of a message’s link must begin with one slash and stay on this site.');
  return publicUrl.replace(/\/+$/, '') + path;
}
