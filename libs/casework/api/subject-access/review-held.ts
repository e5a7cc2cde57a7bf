import { randomUUID } from 'node:crypto';
import { withhold, type Decided, type HeldItem, type HeldSection, type WithholdingAsked, type WithholdingGround } from '@linkwell/casework-domain';
import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { loadOpenRequest, type RequestToChange } from './access-requests';
import { decisionsOf, putDecision } from './access.sql';
import { GatherHeld } from './gather-held';

export interface Decision {
  readonly decided: Decided;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

/** An entry with what was decided about it as it stands now; null where that is still to be done, or it has changed since. */
export interface ReviewedItem {
  readonly section: string;
  readonly item: HeldItem;
  /** What was seen, the entry and what was decided about it: sent back with the decision, so that nobody decides about what they have not seen, nor gives what another withheld. */
  readonly mark: string;
  readonly decision: Decision | null;
}

interface DecisionRow {
  readonly id: string;
  readonly key: string;
  readonly mark: Buffer;
  readonly give: boolean;
  readonly ground: WithholdingGround | null;
  readonly parts: readonly string[];
  readonly words: string | null;
  readonly opinion: string | null;
  readonly decidedAt: Date;
  readonly decidedBy: string;
}

export interface ItemSeen {
  readonly key: string;
  readonly mark: string;
}

const notSeen = refusal('CHANGED_SINCE', 'An entry has changed, or is not there any more, since you looked at it. Load the page again.', 'items');
const noSuchPart = refusal('NO_SUCH_PART', 'Choose parts that this entry has.', 'parts');

/** A lead goes through everything that is held about somebody, entry by entry. */
@Injectable()
export class ReviewHeld {
  constructor(
    private readonly held: GatherHeld,
    private readonly fields: PatientFields,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  async items(unit: UnitOfWork, requestId: string, patientId: string): Promise<{ readonly sections: readonly HeldSection[]; readonly items: readonly ReviewedItem[] }> {
    const sections = await this.held.run(unit, patientId);
    const decisions = new Map((await unit.query<DecisionRow>(decisionsOf, [requestId])).map((row) => [row.key, row]));
    const items = sections.flatMap(({ title, items: all }) => all.map((item): ReviewedItem => {
      const mark = this.markOf(item);
      const row = decisions.get(item.key);
      const decision = row && row.mark.equals(mark) ? this.read(row) : null;
      return { section: title, item, mark: `${mark.toString('base64url')}.${decision?.decidedAt.getTime() ?? ''}`, decision };
    }));
    return { sections, items };
  }

  /** Gives these entries as they stand. Returns the request's id. */
  async give(unit: UnitOfWork, { requestId, items }: { readonly requestId: string; readonly items: readonly ItemSeen[] }): Promise<Result<string, Refusal>> {
    return this.decide(unit, requestId, items, () => ok({ give: true }));
  }

  /** Withholds one entry, or parts of it. Returns the request's id. */
  async withhold(unit: UnitOfWork, { requestId, item, ...asked }: { readonly requestId: string; readonly item: ItemSeen } & WithholdingAsked): Promise<Result<string, Refusal>> {
    return this.decide(unit, requestId, [item], ({ facts }) => (asked.parts.every((part) => facts.some(({ label }) => label === part)) ? withhold(asked) : refused(noSuchPart)));
  }

  private async decide(unit: UnitOfWork, requestId: string, seen: readonly ItemSeen[], about: (item: HeldItem) => Result<Decided, Refusal>): Promise<Result<string, Refusal>> {
    const loaded = await loadOpenRequest(unit, requestId);
    if (!loaded.ok) return loaded;
    const { items } = await this.items(unit, requestId, loaded.value.patientId);
    const byKey = new Map(items.map((each) => [each.item.key, each]));
    for (const { key, mark } of seen) {
      const found = byKey.get(key);
      if (!found || found.mark !== mark) return refused(notSeen);
      const decided = about(found.item);
      if (!decided.ok) return decided;
      await this.put(unit, loaded.value, found.item, decided.value);
    }
    await unit.audit({ action: 'access_request.reviewed', subjectType: 'patient', subjectIds: [loaded.value.patientId], detail: requestId });
    return ok(requestId);
  }

  private async put(unit: UnitOfWork, { id: requestId, teamId, patientId }: RequestToChange, item: HeldItem, decided: Decided): Promise<void> {
    const [existing] = await unit.query<{ id: string }>(`select id from casework.access_decision where request_id = $1 and item_key = $2`, [requestId, item.key]);
    const id = existing?.id ?? randomUUID();
    const withheld = decided.give ? null : decided;
    await unit.query(putDecision, [id, teamId, patientId, requestId, item.key, this.markOf(item), decided.give, withheld?.ground ?? null, withheld?.parts ?? [],
      this.fields.sealWords('access_decision.words', id, withheld?.words), this.fields.sealWords('access_decision.opinion', id, withheld?.opinion), this.clock.now(), unit.user.id]);
  }

  private read({ id, give, ground, parts, words, opinion, decidedBy, decidedAt }: DecisionRow): Decision {
    const decided: Decided = give || ground === null
      ? { give: true }
      : { give: false, ground, parts, words: this.fields.openWords('access_decision.words', id, words) ?? '', opinion: this.fields.openWords('access_decision.opinion', id, opinion) };
    return { decided, decidedBy, decidedAt };
  }

  private markOf(item: HeldItem): Buffer {
    return this.cipher.hash('casework.access_item', JSON.stringify(item));
  }
}
