export type UnusableFeedCode =
  | 'NO_SUCH_FILE' | 'EMPTY' | 'NOT_UTF8' | 'NOT_JSON' | 'TOO_LARGE' | 'NOT_A_FEED' | 'BAD_ADDRESS' | 'UNREACHABLE' | 'BUSY' | 'REFUSED' | 'REDIRECTED_AWAY' | 'ENDLESS'
  | 'BAD_SOURCE' | 'TAKEN_OVER';

/** A feed that cannot be read as a whole: which part of it, what is wrong and what to do. What was read before is kept for `--resume`; no listing was changed. */
export class UnusableFeed extends Error {
  override readonly name = 'UnusableFeed';

  constructor(
    readonly code: UnusableFeedCode,
    readonly place: string,
    problem: string,
  ) {
    super(`${place}: ${problem}`);
  }
}
