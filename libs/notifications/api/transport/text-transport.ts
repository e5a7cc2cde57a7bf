/** A text message to a mobile of the United Kingdom. */
export interface Text {
  /** Stays the same when it is sent again. */
  readonly id: string;
  /** `+447…` */
  readonly to: string;
  readonly text: string;
}

/** The way out to telephones. Resolves once the other side has taken the text; throws `MailRefused`. */
export abstract class TextTransport {
  abstract send(text: Text): Promise<void>;
}
