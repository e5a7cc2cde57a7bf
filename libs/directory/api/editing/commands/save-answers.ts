import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { answerSection, isBeingWritten, isService, mayBeKept, postcodeOf, type ListingDocument, type ListingKind, type SectionId } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { findNeedTerm } from '../need-labels';
import { alreadyOpen, changedMeanwhile, noSuchListing, notInState } from '../refusals';
import type { DraftRow } from '../store/draft-row';
import { EditableListings, type EditableListing } from '../store/editable-listings';
import { beginFromPublished, writePage } from '../store/write-drafts';

export interface AnswersToSave {
  readonly kind: ListingKind;
  readonly id: string;
  /** Of the draft that the page was read from; 0 when there was none. */
  readonly version: number;
  readonly section: SectionId;
  /** `null` forgets what was typed on the page and not finished. */
  readonly answers?: unknown;
  /** False while somebody is typing: the answers are kept as they are. */
  readonly finished: boolean;
}

/** The same page was written by somebody else since it was read: what they wrote, and what was not saved. */
export class PageChangedMeanwhile {
  constructor(
    readonly listing: EditableListing & { readonly draft: DraftRow },
    readonly section: SectionId,
    readonly theirs: ListingDocument,
    /** The document with the answers that were not saved; `null` when these are not right. */
    readonly yours: ListingDocument | null,
  ) {}
}

/**
 * Keeps what an editor answers on one page of a listing, in the draft that is begun with the first of it. Two editors on two pages do not disturb each
 * other; two on one page are told, and nothing of either is lost.
 */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly listings: EditableListings,
    private readonly places: PlaceFinder,
  ) {}

  async run(unit: UnitOfWork, input: AnswersToSave): Promise<Result<EditableListing | PageChangedMeanwhile, Refusal>> {
    const found = await this.withDraft(unit, input);
    if (!found.ok) return found;
    const listing = found.value;
    const { draft, document } = listing;
    if (!isBeingWritten(draft.state)) return refused(notInState(draft.state));
    if (draft.intent !== 'publish') return refused(alreadyOpen);
    if (input.version > draft.version) return refused(changedMeanwhile);
    const touch = draft.touched[input.section];
    if (touch && touch.version > input.version) return ok(this.conflict(listing, input));

    const { [input.section]: before, ...rest } = draft.unfinished;
    if (input.answers === null || input.answers === undefined) {
      await writePage(unit, draft, { section: input.section, document: draft.document, unfinished: rest });
      await this.trail(unit, listing, input.section);
    } else if (!input.finished) {
      const kept = mayBeKept(document, input.section, input.answers);
      if (!kept.ok) return kept;
      await writePage(unit, draft, { section: input.section, document: draft.document, unfinished: { ...rest, [input.section]: kept.value } });
      if (before === undefined || touch?.by !== unit.user.id) await this.trail(unit, listing, input.section);
    } else {
      const answered = answerSection(draft.document, input.section, input.answers, randomUUID);
      if (!answered.ok) return answered;
      const known = await this.check(unit, draft.document, answered.value);
      if (!known.ok) return known;
      await writePage(unit, draft, { section: input.section, document: answered.value, unfinished: rest });
      await this.trail(unit, listing, input.section);
    }
    const saved = await this.listings.mine(unit, input.kind, input.id);
    return saved ? ok(saved) : refused(noSuchListing);
  }

  private async withDraft(unit: UnitOfWork, { kind, id, version }: AnswersToSave): Promise<Result<EditableListing & { readonly draft: DraftRow }, Refusal>> {
    const listing = await this.listings.mine(unit, kind, id, { lock: true });
    if (!listing) return refused(noSuchListing);
    if (listing.draft) return ok({ ...listing, draft: listing.draft });
    if (version !== 0) return refused(changedMeanwhile);
    await beginFromPublished(unit, listing);
    const begun = await this.listings.mine(unit, kind, id, { lock: true });
    return begun?.draft ? ok({ ...begun, draft: { ...begun.draft } }) : refused(noSuchListing);
  }

  private conflict(listing: EditableListing & { readonly draft: DraftRow }, { section, answers }: AnswersToSave): PageChangedMeanwhile {
    const unfinished = listing.draft.unfinished[section];
    const written = unfinished === undefined ? undefined : answerSection(listing.document, section, unfinished, randomUUID);
    const yours = answerSection(listing.document, section, answers, randomUUID);
    return new PageChangedMeanwhile(listing, section, written?.ok ? written.value : listing.document, yours.ok ? yours.value : null);
  }

  /** What only the database knows: terms of the taxonomy, and whether a new postcode's district is known. */
  private async check(unit: UnitOfWork, before: ListingDocument, now: ListingDocument): Promise<Result<true, Refusal>> {
    if (!isService(now)) return ok(true);
    if (now.ours.needTermIds.some((id) => !findNeedTerm(id))) return refused(refusal('ANSWER_INVALID', 'Choose from the list', 'needTermIds'));
    const known = new Set(isService(before) ? before.locations.map(postcodeOf) : []);
    for (const [index, location] of now.locations.entries()) {
      const postcode = postcodeOf(location);
      if (postcode === '' || known.has(postcode)) continue;
      const place = await this.places.find(unit, postcode);
      if (!place.ok) return refused(refusal(place.refusal.code, place.refusal.message, `places.${index}.postcode`));
    }
    return ok(true);
  }

  private trail(unit: UnitOfWork, { kind, id }: EditableListing, section: SectionId): Promise<void> {
    return unit.audit({ action: 'listing.draft-written', subjectType: kind, subjectIds: [id], detail: section });
  }
}
