import {
  checkAnchor, checkSeal, deletedWaiting, insertedBehind,
  type AnchoredHead, type Finding, type Seal, type TrailEvent,
} from '@linkwell/audit-domain';
import type { Database, UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';
import { AnchorFile } from './anchor-file';
import { newestSeal, sealsAfter } from './seals';
import { sha256 } from './sha256';
import { eventsByNumber, lostFromQueue, strayEvents, waitingEvents } from './trail.sql';

const batchesAtOnce = 10;
/** Words are kept for so many; the rest is counted. */
export const mostFindings = 100;
const verifier = { kind: 'job', name: 'audit.verify' } as const;

export interface Verification {
  readonly batches: number;
  readonly events: number;
  /** Entries that no batch holds yet. They are sealed within a minute where a worker runs. */
  readonly waiting: number;
  readonly head: AnchoredHead | null;
  /** How many lines of the anchor file were compared; null when it was left out. */
  readonly anchored: number | null;
  readonly breaks: number;
  /** The first of them, at most 100. */
  readonly findings: readonly Finding[];
}

export interface VerifyOptions {
  /** A head that somebody kept elsewhere. */
  readonly head?: AnchoredHead | undefined;
  readonly withoutAnchor?: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: (batches: number, total: number, events: number) => void;
}

/** Reads the whole trail again, batch by batch, and says what is not as it was sealed. It may run beside writers and the sealer. */
@Injectable()
export class VerifyTrail {
  constructor(private readonly anchor: AnchorFile) {}

  async run(database: Database, options: VerifyOptions = {}): Promise<Verification> {
    const findings = new Findings();
    // Before the database: what is anchored while we read it must not look as if it were missing.
    const lines = options.withoutAnchor ? undefined : await this.anchor.read();
    const look = <T>(work: (unit: UnitOfWork) => Promise<T>) => database.within(verifier, work, 'linkwell_job');
    const head = await look(newestSeal);
    const newest = head?.sequence ?? 0;
    const anchored = [...(lines?.heads ?? []), ...(options.head ? [options.head] : [])];
    const wanted = new Set(anchored.map(({ sequence }) => sequence));
    const stored = new Map<number, string>();

    let before: Seal | undefined;
    let [batches, events] = [0, 0];
    for (;;) {
      if (options.signal?.aborted) throw new Error('The verification was stopped.');
      const page = await look(async (unit) => {
        const seals = await sealsAfter(unit, before?.sequence ?? 0, newest, batchesAtOnce);
        const rows = await unit.query<TrailEvent>(eventsByNumber, [seals.flatMap(({ eventIds }) => eventIds)]);
        return { seals, byId: new Map(rows.map((row) => [row.id, row])) };
      });
      for (const seal of page.seals) {
        findings.add(checkSeal(seal, page.byId, before, sha256));
        if (wanted.has(seal.sequence)) stored.set(seal.sequence, seal.hash);
        before = seal;
        batches += 1;
        events += seal.eventIds.length;
      }
      options.progress?.(batches, newest, events);
      if (page.seals.length < batchesAtOnce) break;
    }

    findings.add(anchored.flatMap((one) => checkAnchor(one, stored.get(one.sequence), newest) ?? []));
    findings.add((lines?.unreadable ?? []).map((line) => ({ kind: 'anchor_unreadable', words: `Line ${line} of the anchor file cannot be read.` })));
    if (!options.withoutAnchor && !lines && newest > 0) findings.add([{ kind: 'anchor_missing', words: `The anchor file ${this.anchor.path} is not there, and without it a cut tail is not seen.` }]);
    const waiting = await look((unit) => this.unsealed(unit, findings));
    const result = { batches, events, waiting, head: head ? { sequence: head.sequence, hash: head.hash } : null, anchored: lines ? lines.heads.length : null, breaks: findings.count, findings: findings.first };
    await look((unit) => keep(unit, result));
    return result;
  }

  private async unsealed(unit: UnitOfWork, findings: Findings): Promise<number> {
    const [waiting] = await unit.query<{ count: number }>(waitingEvents);
    for (const [statement, words] of [[strayEvents, insertedBehind], [lostFromQueue, deletedWaiting]] as const) {
      const rows = await unit.query<{ id: string; count: number }>(statement, [mostFindings]);
      findings.add(rows.map(({ id }) => words(id)), rows[0]?.count ?? 0);
    }
    return waiting?.count ?? 0;
  }
}

class Findings {
  count = 0;
  readonly first: Finding[] = [];

  /** `count`: where not all of them are given. */
  add(found: readonly Finding[], count = found.length): void {
    this.count += count;
    this.first.push(...found.slice(0, mostFindings - this.first.length));
  }
}

async function keep(unit: UnitOfWork, { batches, events, waiting, breaks, findings }: Verification): Promise<void> {
  await unit.query(`insert into audit.verification (batches, events, waiting, breaks, findings) values ($1, $2, $3, $4, $5)`, [batches, events, waiting, breaks, findings.map(({ words }) => words)]);
  await unit.audit({ action: 'trail.verified', detail: `${breaks} breaks` });
}
