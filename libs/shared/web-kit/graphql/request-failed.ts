/** Codes of this side; every other code is the server's `extensions.code`. */
export type FailureCode = 'NETWORK' | 'BAD_RESPONSE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CONFLICT' | 'TOO_MANY_REQUESTS' | 'OPERATION_UNKNOWN' | (string & {});

/** The server could not be asked, or answered with an error that is not an expected refusal. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';

  constructor(
    readonly code: FailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const words: Record<string, string> = {
  NETWORK: 'We could not reach Linkwell. Check your connection, then try again.',
  BAD_RESPONSE: 'Linkwell did not answer properly. Try again in a minute.',
  UNAUTHENTICATED: 'You have been signed out. Sign in again to carry on.',
  FORBIDDEN: 'Your account is not allowed to do this.',
  NOT_FOUND: 'We could not find this. It may have been removed, or you may not be able to see it.',
  BAD_USER_INPUT: 'Linkwell did not understand what was sent. Check it, then try again.',
  CONFLICT: 'Someone else changed this while you had it open. Load it again and check before you save.',
  OPERATION_UNKNOWN: 'Linkwell has been updated: load the page again.',
  TRY_AGAIN: 'Linkwell is busy and could not finish this. Nothing was changed: try again.',
  OUTCOME_UNKNOWN: 'We could not make sure that this was saved. Send it again: it is saved once.',
  TOO_MANY_REQUESTS: 'There have been too many tries. Wait a minute, then try again.',
};

/** A read of something that is not there for this reader: no record has the address's id, or the address holds no id at all. */
export const isMissing = (error: unknown): boolean => error instanceof RequestFailed && (error.code === 'NOT_FOUND' || error.code === 'BAD_USER_INPUT');

/** What went wrong, in words for the person who asked; never the server's own message, which is written for developers. */
export const failureWords = (error: unknown): string =>
  (error instanceof RequestFailed ? words[error.code] : undefined) ?? 'Something went wrong on our side. Try again in a minute.';
