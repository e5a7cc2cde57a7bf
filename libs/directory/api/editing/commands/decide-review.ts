import type { UnitOfWork } from '@linkwell/database';
import { draftMayBecome, plainText } from '@linkwell/directory-domain';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PublishDraft } from '../publish-draft';
import { changedMeanwhile, hasEnded, movedOn, noSuchDraft, notInState } from '../refusals';
import type { DraftRow } from '../store/draft-row';
import { EditableListings, type EditableListing } from '../store/editable-listings';
import { moveDraft, rebaseDraft } from '../store/write-drafts';
import { TellEditor, type Decision } from '../tell-editor';

export interface ReviewToDecide {
  readonly id: string;
  readonly version: number;
  /** The mark of what was published, as the steward saw it. */
  readonly seen: string;
  /** For the editor: why, or what is still to be done. Needed unless it is approved. */
  readonly note: string | null;
}

const longestNote = 2000;
const missing: Readonly<Record<Decision, string>> = {
  approved: '',
  changes_asked: 'Say what should be changed: the editor reads it',
  rejected: 'Say why it is not accepted: the editor reads it',
};

/** A steward's word on a submitted change. It is given once, on exactly what the steward saw. */
@Injectable()
export class DecideReview {
  constructor(
    private readonly listings: EditableListings,
    private readonly publish: PublishDraft,
    private readonly editor: TellEditor,
  ) {}

  async run(unit: UnitOfWork, { id, version, seen, note }: ReviewToDecide, decision: Decision): Promise<Result<string, Refusal>> {
    const listing = await this.listings.ofDraft(unit, id, { lock: true });
    if (!listing) return refused(noSuchDraft);
    const mayBe = mayDecide(listing, version, seen, decision);
    if (!mayBe.ok) return mayBe;
    const words = plainText(note ?? '', longestNote);
    if (!words.ok) return refused(refusal('NOTE_INVALID', `What you wrote ${words.refusal}`, 'note'));
    if (words.value === '' && decision !== 'approved') return refused(refusal('REASON_MISSING', missing[decision], 'note'));
    const said = words.value || null;

    if (decision === 'approved') {
      await rebaseDraft(unit, listing);
      await this.publish.run(unit, listing, listing.draft.restoredFrom === null ? 'editor' : 'restore');
    }
    await moveDraft(unit, listing.draft, { to: decision, note: said });
    await this.editor.ofDecision(unit, listing, decision, said);
    await unit.audit({ action: `listing.${decision.replace('_', '-')}`, subjectType: listing.kind, subjectIds: [listing.id], detail: listing.draft.intent });
    return ok(id);
  }
}

function mayDecide(listing: EditableListing & { readonly draft: DraftRow }, version: number, seen: string, decision: Decision): Result<true, Refusal> {
  const { draft, published, mark } = listing;
  if (draft.state !== 'in_review' || !draftMayBecome(draft.state, decision)) return refused(notInState(draft.state));
  if (draft.version !== version) return refused(changedMeanwhile);
  if (decision === 'approved' && mark !== seen) return refused(movedOn);
  if (decision === 'approved' && published?.life === 'defunct') return refused(hasEnded);
  return ok(true);
}
