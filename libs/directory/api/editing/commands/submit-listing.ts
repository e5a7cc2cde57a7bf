import type { UnitOfWork } from '@linkwell/database';
import { isBeingWritten, problemsOf, saysTheSame, titleOfSection, type ListingKind, type SectionId } from '@linkwell/directory-domain';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PublishDraft } from '../publish-draft';
import { changedMeanwhile, movedOn, noSuchListing, nothingChanged, notInState } from '../refusals';
import type { DraftRow } from '../store/draft-row';
import { EditableListings, hasMovedOn, type EditableListing } from '../store/editable-listings';
import { moveDraft, rebaseDraft } from '../store/write-drafts';
import { TellStewards } from '../tell-stewards';

export interface ListingSeen {
  readonly kind: ListingKind;
  readonly id: string;
  /** Of the draft as it was shown. */
  readonly version: number;
  /** The mark of what was published, as it was shown. */
  readonly seen: string;
}

/** Hands a change over: to a steward's review, or, from an organisation that is trusted, to everybody at once. */
@Injectable()
export class SubmitListing {
  constructor(
    private readonly listings: EditableListings,
    private readonly publish: PublishDraft,
    private readonly stewards: TellStewards,
  ) {}

  async run(unit: UnitOfWork, { kind, id, version, seen }: ListingSeen): Promise<Result<string, Refusal>> {
    const listing = await this.listings.mine(unit, kind, id, { lock: true });
    if (!listing) return refused(noSuchListing);
    if (!listing.draft) return refused(nothingChanged);
    const mayBe = maySubmit(listing, listing.draft, version, seen);
    if (!mayBe.ok) return mayBe;
    return this.handOver(unit, { ...listing, draft: listing.draft });
  }

  /** `listing.draft` may be submitted, and this unit holds it locked. */
  async handOver(unit: UnitOfWork, listing: EditableListing & { readonly draft: DraftRow }): Promise<Result<string, Refusal>> {
    const { draft, kind, id, organisation } = listing;
    await rebaseDraft(unit, listing);
    if (organisation.trusted) {
      await this.publish.run(unit, listing, draft.restoredFrom === null ? 'editor' : 'restore');
      await moveDraft(unit, draft, { to: 'approved', note: null });
      await unit.audit({ action: 'listing.published', subjectType: kind, subjectIds: [id], detail: draft.intent });
    } else {
      await moveDraft(unit, draft, { to: 'in_review' });
      await this.stewards.ofSubmission(unit, listing);
      await unit.audit({ action: 'listing.submitted', subjectType: kind, subjectIds: [id], detail: draft.intent });
    }
    return ok(id);
  }
}

function maySubmit(listing: EditableListing, draft: DraftRow, version: number, seen: string): Result<true, Refusal> {
  if (!isBeingWritten(draft.state)) return refused(notInState(draft.state));
  if (draft.version !== version) return refused(changedMeanwhile);
  if (hasMovedOn(listing) && listing.mark !== seen) return refused(movedOn);
  const [unfinished] = Object.keys(draft.unfinished) as SectionId[];
  if (unfinished) return refused(refusal('PAGE_UNFINISHED', `“${titleOfSection(unfinished)}” was begun and not finished. Open it and press Continue, or undo what was typed there.`, unfinished));
  const [problem] = problemsOf(listing.document);
  if (problem) return refused(refusal('ANSWER_INVALID', `${titleOfSection(problem.section)}: ${problem.message}.`, problem.section));
  const { published } = listing;
  if (published?.life === 'published' && saysTheSame(published.document, listing.document)) return refused(nothingChanged);
  return ok(true);
}
