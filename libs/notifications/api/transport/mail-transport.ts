import type { RenderedMessage } from '@linkwell/notifications-domain';

export interface Mail extends RenderedMessage {
  /** Stays the same when it is sent again, so that a reader's program sees one message. */
  readonly id: string;
  readonly to: { readonly email: string; readonly name?: string };
}

/** Why a mail was not taken, by code: never with an address. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  constructor(
    readonly code: string,
    /** Trying again cannot help. */
    readonly permanent: boolean,
  ) {
    super(code);
  }
}

/** The way out. Resolves once the other side has taken the mail; throws `MailRefused`. */
export abstract class MailTransport {
  abstract send(mail: Mail): Promise<void>;
}
