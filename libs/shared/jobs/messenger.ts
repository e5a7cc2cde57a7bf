import type { UnitOfWork } from '@linkwell/database';

/**
 * To whom: a person with an account, everyone who keeps an organisation's listings (its active editors and managers, each a message of
 * their own), an address that an organisation published or a patient gave, or a mobile number (+447…) by text message.
 */
export type Recipient = { readonly userId: string } | { readonly organisationId: string } | { readonly email: string; readonly name?: string } | { readonly mobile: string };

/** What a message says, as plain words; notifications makes the text and the HTML of it; a text message is its paragraphs. Nothing about a patient ever stands here. */
export interface MessageContent {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** A list within it, such as the names of listings. */
  readonly items?: readonly string[];
  /** The one thing to press: its path begins with `/` and stands after the installation's public address. */
  readonly action?: { readonly label: string; readonly path: string };
  /** Why the reader gets this, and how to stop it. */
  readonly footer?: string;
}

export interface MessageToSend {
  /** Which kind of message, for the operator's list: `directory.freshness-ask`. */
  readonly kind: string;
  readonly to: Recipient;
  readonly content: MessageContent;
  /** The same key is sent once to the same recipient, and never again. */
  readonly key: string;
  /** `digest`: waits for the recipient's one message of the day; `now`: goes at once. */
  readonly when: 'now' | 'digest';
  /** After this moment it is of no use, and is not sent: the beginning of what it reminds of. */
  readonly notAfter?: Date;
}

/** Puts messages out within the unit of work that gave cause for them: no commit, no message. Notifications provides it. */
export abstract class Messenger {
  /** By what patients may be reminded from this installation. None is offered that is not set up. */
  get waysToRemind(): readonly ('email' | 'sms')[] {
    return [];
  }

  abstract send(unit: UnitOfWork, message: MessageToSend): Promise<void>;
}
