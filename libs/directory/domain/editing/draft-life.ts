import type { Transitions } from '@linkwell/kernel';

/** What a draft is about. */
export const listingKinds = ['service', 'organisation'] as const;
export type ListingKind = (typeof listingKinds)[number];

/** Where a change to a listing stands. The words that are published stay as they are until it is approved. */
export const draftStates = ['editing', 'in_review', 'changes_asked', 'approved', 'rejected', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** A trusted organisation's change goes from `editing` to `approved` at once; `in_review` goes back to `editing` when its editor takes it back. */
export const nextDraftStates = {
  editing: ['in_review', 'approved', 'discarded'],
  in_review: ['editing', 'changes_asked', 'approved', 'rejected'],
  changes_asked: ['in_review', 'approved', 'discarded'],
  approved: [],
  rejected: [],
  discarded: [],
} as const satisfies Transitions<DraftState>;

export const draftMayBecome = (from: DraftState, to: DraftState): boolean => (nextDraftStates[from] as readonly DraftState[]).includes(to);

/** Those in which an editor may write. */
export const isBeingWritten = (state: DraftState): boolean => state === 'editing' || state === 'changes_asked';
export const isOpen = (state: DraftState): boolean => nextDraftStates[state].length > 0;

export const draftStateLabels: Readonly<Record<DraftState, string>> = {
  editing: 'Draft',
  in_review: 'In review',
  changes_asked: 'Changes asked for',
  approved: 'Published',
  rejected: 'Not accepted',
  discarded: 'Discarded',
};

/** What is to become of the listing: its new words are published, it is taken down for now, or it has ended. */
export const draftIntents = ['publish', 'unpublish', 'end'] as const;
export type DraftIntent = (typeof draftIntents)[number];
