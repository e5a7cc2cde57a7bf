import type { TrailEvent } from './event';

/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lower-case hexadecimal digits. Given from outside, as the clock is. */
export type Sha256 = (text: string) => string;

/** What the first batch has before it. */
export const noHash = '0'.repeat(64);

/** A batch of the trail, sealed. */
export interface Seal {
  /** 1, 2, 3 …, without a gap. */
  readonly sequence: number;
  /** The entries in the order in which they were sealed: neither that of their numbers nor that of their commits. */
  readonly eventIds: readonly string[];
  /** `hashOfEvent` of each, in the same order: they tell which entry was changed. */
  readonly rowHashes: readonly string[];
  readonly previousHash: string;
  readonly hash: string;
  /** UTC with milliseconds, `2026-11-29T07:40:00.000Z`. */
  readonly sealedAt: string;
}

/**
 * What is hashed of an entry: its eleven columns as one JSON array of texts, nulls and the list of subjects, in this order, as `JSON.stringify` writes it
 * (ECMA-262; for such values the same as RFC 8785). Nothing in it depends on a setting of the database or the machine.
 */
export const canonicalEvent = (event: TrailEvent): string =>
  JSON.stringify([
    event.id, event.occurredAt, event.principalKind, event.userId, event.jobName, event.linkId,
    event.action, event.subjectType, event.subjectIds, event.outcome, event.detail,
  ]);

export const hashOfEvent = (event: TrailEvent, sha256: Sha256): string => sha256(canonicalEvent(event));

/** What is hashed of a batch: a name and version of this form, its number, the hash before it, its moment, and every entry's number and hash. */
export const canonicalSeal = ({ sequence, previousHash, sealedAt, eventIds, rowHashes }: Omit<Seal, 'hash'>): string =>
  JSON.stringify(['linkwell-seal-1', sequence, previousHash, sealedAt, eventIds, rowHashes]);

export const hashOfSeal = (seal: Omit<Seal, 'hash'>, sha256: Sha256): string => sha256(canonicalSeal(seal));

/** Seals entries as the batch after `head`, or as the first. */
export function sealEvents(events: readonly TrailEvent[], head: Pick<Seal, 'sequence' | 'hash'> | undefined, sealedAt: string, sha256: Sha256): Seal {
  const unsigned = {
    sequence: (head?.sequence ?? 0) + 1,
    eventIds: events.map(({ id }) => id),
    rowHashes: events.map((event) => hashOfEvent(event, sha256)),
    previousHash: head?.hash ?? noHash,
    sealedAt,
  };
  return { ...unsigned, hash: hashOfSeal(unsigned, sha256) };
}
