import type { UnitOfWork } from '@linkwell/database';
import { isBeingWritten, type ListingKind } from '@linkwell/directory-domain';
import { ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { changedMeanwhile, noSuchListing, nothingChanged, notInState } from '../refusals';
import type { DraftRow } from '../store/draft-row';
import { EditableListings, type EditableListing } from '../store/editable-listings';
import { moveDraft } from '../store/write-drafts';

export interface DraftSeen {
  readonly kind: ListingKind;
  readonly id: string;
  readonly version: number;
}

/** Lets a change go, or takes it back out of review to go on with it. */
@Injectable()
export class LeaveDraft {
  constructor(private readonly listings: EditableListings) {}

  /** Says whether the listing is in the directory all the same. */
  async discard(unit: UnitOfWork, seen: DraftSeen): Promise<Result<{ readonly id: string; readonly stillListed: boolean }, Refusal>> {
    const found = await this.find(unit, seen);
    if (!found.ok) return found;
    const { draft, published } = found.value;
    if (!isBeingWritten(draft.state)) return refused(notInState(draft.state));
    await moveDraft(unit, draft, { to: 'discarded' });
    await unit.audit({ action: 'listing.draft-discarded', subjectType: seen.kind, subjectIds: [seen.id] });
    return ok({ id: seen.id, stillListed: published !== null });
  }

  /** A request to take a listing down holds nothing to go on with: taken back, it is gone. */
  async takeBack(unit: UnitOfWork, seen: DraftSeen): Promise<Result<string, Refusal>> {
    const found = await this.find(unit, seen);
    if (!found.ok) return found;
    const { draft } = found.value;
    if (draft.state !== 'in_review') return refused(notInState(draft.state));
    await moveDraft(unit, draft, { to: 'editing' });
    if (draft.intent !== 'publish') await moveDraft(unit, { ...draft, state: 'editing' }, { to: 'discarded' });
    await unit.audit({ action: 'listing.taken-back', subjectType: seen.kind, subjectIds: [seen.id] });
    return ok(seen.id);
  }

  private async find(unit: UnitOfWork, { kind, id, version }: DraftSeen): Promise<Result<EditableListing & { readonly draft: DraftRow }, Refusal>> {
    const listing = await this.listings.mine(unit, kind, id, { lock: true });
    if (!listing) return refused(noSuchListing);
    if (!listing.draft) return refused(nothingChanged);
    return listing.draft.version === version ? ok({ ...listing, draft: listing.draft }) : refused(changedMeanwhile);
  }
}
