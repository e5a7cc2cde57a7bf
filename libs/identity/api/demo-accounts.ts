import type { DemoAccount } from './graphql/session.type';

/** The demonstration's accounts with their published passwords. Empty, but for what the demonstration puts in. */
export class DemoAccounts {
  list: readonly DemoAccount[] = [];
}
