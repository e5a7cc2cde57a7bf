import type { DraftState } from '@linkwell/directory-domain';
import { refusal, type Refusal } from '@linkwell/kernel';

/** Also said of another organisation's: they must not be told apart. */
export const noSuchListing: Refusal = refusal('NOT_FOUND', 'There is no such listing, or it is not yours to change.', 'id');
export const noSuchDraft: Refusal = refusal('NOT_FOUND', 'There is nothing of this kind to review.', 'id');
export const changedMeanwhile: Refusal = refusal('CONFLICT', 'Somebody else changed this meanwhile. Load it again and check before you go on.', 'version');
export const movedOn: Refusal = refusal('BASE_MOVED', 'The published listing was changed while you looked at this. Look at both changes again before you go on.', 'seen');
export const nothingChanged: Refusal = refusal('NOTHING_CHANGED', 'Nothing is changed yet.');
export const alreadyOpen: Refusal = refusal('DRAFT_OPEN', 'There are changes under way for this listing. Submit or discard them first.', 'id');

const notNow: Readonly<Record<DraftState, string>> = {
  editing: 'These changes have not been submitted yet.',
  in_review: 'This is being reviewed. Take it back first to change it.',
  changes_asked: 'The steward has asked for changes and waits for them.',
  approved: 'This has been approved and published already.',
  rejected: 'This has been decided already: it was not accepted.',
  discarded: 'These changes were discarded.',
};
export const notInState = (state: DraftState): Refusal => refusal('NOT_IN_THIS_STATE', notNow[state], 'id');
export const hasEnded: Refusal = refusal('HAS_ENDED', 'This service has ended, and its listing is closed. Propose a new listing if it begins again.', 'id');
