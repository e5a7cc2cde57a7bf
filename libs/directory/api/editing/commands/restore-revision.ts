import type { UnitOfWork } from '@linkwell/database';
import { problemsOf, type ListingKind } from '@linkwell/directory-domain';
import { ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { ListHistory } from '../queries/list-history';
import { alreadyOpen, hasEnded, movedOn, noSuchListing } from '../refusals';
import { EditableListings } from '../store/editable-listings';
import { beginFromPublished } from '../store/write-drafts';
import { SubmitListing } from './submit-listing';

export interface RevisionToRestore {
  readonly kind: ListingKind;
  readonly id: string;
  /** As the history numbers it. */
  readonly number: number;
  readonly seen: string;
}

/** Brings back the words of an earlier revision: published at once by an organisation that is trusted, else as a draft to check and submit. */
@Injectable()
export class RestoreRevision {
  constructor(
    private readonly listings: EditableListings,
    private readonly history: ListHistory,
    private readonly submit: SubmitListing,
  ) {}

  async run(unit: UnitOfWork, { kind, id, number, seen }: RevisionToRestore): Promise<Result<string, Refusal>> {
    const listing = await this.listings.mine(unit, kind, id, { lock: true });
    if (!listing?.published) return refused(noSuchListing);
    if (listing.draft) return refused(alreadyOpen);
    if (listing.published.life === 'defunct') return refused(hasEnded);
    if (listing.mark !== seen) return refused(movedOn);
    const document = await this.history.documentAt(unit, kind, id, number);
    if (!document) return refused(noSuchListing);
    await beginFromPublished(unit, listing, { document, restoredFrom: number });
    await unit.audit({ action: 'listing.revision-restored', subjectType: kind, subjectIds: [id], detail: String(number) });
    if (!listing.organisation.trusted || problemsOf(document).length > 0) return ok(id);
    const begun = await this.listings.mine(unit, kind, id, { lock: true });
    return begun?.draft ? this.submit.handOver(unit, { ...begun, draft: begun.draft }) : refused(alreadyOpen);
  }
}
