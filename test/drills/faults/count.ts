/** A transition that the api said was done. */
export interface Acknowledged {
  readonly referralId: string;
  readonly type: string;
  /** The referral's version after it, which is how many events it then has. */
  readonly version: number;
}

/** What is in the database about one referral that was sent during the drill. */
export interface StoredReferral {
  readonly id: string;
  readonly version: number;
  /** Types in their order. */
  readonly events: readonly string[];
  /** Entries of the trail that say that something was done to it. */
  readonly trailed: number;
}

export interface TransitionCount {
  /** Acknowledged and not there, or not as the version that was said. */
  readonly lost: number;
  /** There without an acknowledgement, or more than once. */
  readonly duplicated: number;
  /** Referrals whose version is not that of their last event, or whose trail tells of more or less than happened. */
  readonly untrue: number;
}

/** Compares what was acknowledged with what is stored, event by event. Writers ask until they are answered, so nothing may be there that nobody was told of. */
export function countTransitions(acknowledged: readonly Acknowledged[], stored: readonly StoredReferral[]): TransitionCount {
  const byId = new Map(stored.map((referral) => [referral.id, referral]));
  const told = new Map<string, Set<number>>();
  let [lost, duplicated] = [0, 0];
  for (const { referralId, type, version } of acknowledged) {
    const versions = told.get(referralId) ?? new Set();
    if (versions.has(version)) duplicated += 1;
    told.set(referralId, versions.add(version));
    if (byId.get(referralId)?.events[version - 1] !== type) lost += 1;
  }
  for (const { id, events } of stored) duplicated += events.filter((_, index) => !told.get(id)?.has(index + 1)).length;
  const untrue = stored.filter(({ version, events, trailed }) => version !== events.length || trailed !== events.length).length;
  return { lost, duplicated, untrue };
}

/** A message that an acknowledged transition owes: to whom, and how its key begins. */
export interface Owed {
  readonly key: string;
  readonly userId: string;
}

export interface StoredMessage {
  readonly id: string;
  readonly key: string;
  readonly userId: string | null;
  /** The digest that it went with. */
  readonly digestId: string | null;
}

/** How many of the owed messages no mail carried. `received`: the ids of mails that the mail server took, each as often as it came. */
export function countLostMessages(owed: readonly Owed[], messages: readonly StoredMessage[], received: ReadonlySet<string>): number {
  const arrived = new Set(messages.filter(({ id, digestId }) => received.has(digestId ?? id)).map(({ key, userId }) => `${key.slice(0, key.lastIndexOf(':'))} ${userId ?? ''}`));
  return owed.filter(({ key, userId }) => !arrived.has(`${key} ${userId}`)).length;
}
