import type { UnitOfWork } from '@linkwell/database';
import { isService, plainText, type DraftIntent } from '@linkwell/directory-domain';
import { refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { hasEnded, alreadyOpen, movedOn, noSuchListing, nothingChanged } from '../refusals';
import { EditableListings } from '../store/editable-listings';
import { beginFromPublished } from '../store/write-drafts';
import { SubmitListing } from './submit-listing';

export interface ListingToEnd {
  readonly id: string;
  readonly how: Exclude<DraftIntent, 'publish'>;
  readonly reason: string;
  readonly seen: string;
}

const longestReason = 1000;

/** Takes a service's listing down, for now or because the service has ended: at once from an organisation that is trusted, else when a steward agrees. */
@Injectable()
export class EndListing {
  constructor(
    private readonly listings: EditableListings,
    private readonly submit: SubmitListing,
  ) {}

  async run(unit: UnitOfWork, { id, how, reason, seen }: ListingToEnd): Promise<Result<string, Refusal>> {
    const listing = await this.listings.mine(unit, 'service', id, { lock: true });
    if (!listing?.published || !isService(listing.published.document)) return refused(noSuchListing);
    if (listing.draft) return refused(alreadyOpen);
    if (listing.published.life === 'defunct') return refused(hasEnded);
    if (how === 'unpublish' && listing.published.life !== 'published') return refused(nothingChanged);
    if (listing.mark !== seen) return refused(movedOn);
    const why = plainText(reason, longestReason);
    if (!why.ok || why.value === '') return refused(refusal('REASON_MISSING', why.ok ? 'Say why, in a few words' : `The reason ${why.refusal}`, 'reason'));
    const { document } = listing.published;
    const ended = how === 'end' ? { ...document, service: { ...document.service, status: 'defunct' as const } } : document;
    await beginFromPublished(unit, listing, { document: ended, intent: how, reason: why.value });
    const begun = await this.listings.mine(unit, 'service', id, { lock: true });
    return begun?.draft ? this.submit.handOver(unit, { ...begun, draft: begun.draft }) : refused(alreadyOpen);
  }
}
