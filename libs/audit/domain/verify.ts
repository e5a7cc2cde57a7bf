import type { TrailEvent } from './event';
import { hashOfEvent, hashOfSeal, noHash, type Seal, type Sha256 } from './seal';

export type FindingKind =
  | 'edited' | 'deleted' | 'inserted' | 'backdated' | 'batch_changed' | 'batch_missing' | 'chain_broken'
  | 'tail_cut' | 'anchor_differs' | 'anchor_missing' | 'anchor_unreadable';

/** Something that is not as it was sealed, with words that say where. */
export interface Finding {
  readonly kind: FindingKind;
  readonly words: string;
}

/** A transaction that holds an entry back longer than this is none of ours: an entry that is so much older than the batch before its own was put in behind. */
const latestCommit = 24 * 60 * 60 * 1000;

/**
 * Judges one batch by the entries that are stored under its numbers and by the batch before it in the database (`undefined` for none).
 * No findings: every entry is there as it was sealed, and the batch follows on the one before.
 */
export function checkSeal(seal: Seal, events: ReadonlyMap<string, TrailEvent>, before: Seal | undefined, sha256: Sha256): Finding[] {
  const findings: Finding[] = [];
  const due = (before?.sequence ?? 0) + 1;
  if (seal.sequence !== due) findings.push({ kind: 'batch_missing', words: missing(due, seal.sequence - 1) });
  else if (seal.previousHash !== (before?.hash ?? noHash)) {
    findings.push({ kind: 'chain_broken', words: `Batch ${seal.sequence} does not follow on batch ${seal.sequence - 1}: one of the two was replaced.` });
  }
  if (hashOfSeal(seal, sha256) !== seal.hash) findings.push({ kind: 'batch_changed', words: `Batch ${seal.sequence}, sealed ${seal.sealedAt}, was changed: it no longer has the hash that it was sealed with.` });
  seal.eventIds.forEach((id, place) => {
    const event = events.get(id);
    const where = `Entry ${id} of batch ${seal.sequence}`;
    if (!event) findings.push({ kind: 'deleted', words: `${where} is missing: it was deleted after it was sealed at ${seal.sealedAt}.` });
    else if (hashOfEvent(event, sha256) !== seal.rowHashes[place]) findings.push({ kind: 'edited', words: `${where} was edited after it was sealed at ${seal.sealedAt}.` });
    else if (before && Date.parse(event.occurredAt) < Date.parse(before.sealedAt) - latestCommit) {
      findings.push({ kind: 'backdated', words: `${where} says ${event.occurredAt}, long before the batch before it was sealed: it was put in behind.` });
    }
  });
  return findings;
}

const missing = (first: number, last: number): string => (first >= last ? `Batch ${first} is missing.` : `Batches ${first} to ${last} are missing.`);

/** Entries that no batch holds and that do not wait for one either. */
export const insertedBehind = (id: string): Finding => ({ kind: 'inserted', words: `Entry ${id} was put in behind the sealer: no batch holds it, and it does not wait for one.` });

export const deletedWaiting = (id: string): Finding => ({ kind: 'deleted', words: `Entry ${id} was deleted before it was sealed.` });
