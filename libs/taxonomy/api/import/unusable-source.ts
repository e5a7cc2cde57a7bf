/** What was to be read cannot be: the message says why, and the remedy, for whoever asked. */
export class UnusableSource extends Error {
  override readonly name = 'UnusableSource';
}
