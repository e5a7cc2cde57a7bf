import type { Transitions } from '@linkwell/kernel';

/** Whether the service itself runs (Open Referral UK `service.status`). Where a listing stands in its review is its `ListingState`. */
export const serviceStatuses = ['active', 'inactive', 'temporarily_closed', 'defunct'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];

export const serviceStatusLabels: Readonly<Record<ServiceStatus, string>> = {
  active: 'Running',
  inactive: 'Not running',
  temporarily_closed: 'Closed for now',
  defunct: 'Has ended',
};

export const listingStates = ['draft', 'in_review', 'published', 'unpublished', 'defunct'] as const;
export type ListingState = (typeof listingStates)[number];

/** A listing's life. A change to a published one is a revision with a review of its own; the old words stay published meanwhile. */
export const nextListingStates = {
  draft: ['in_review', 'defunct'],
  in_review: ['draft', 'published'],
  published: ['unpublished', 'defunct'],
  unpublished: ['in_review', 'defunct'],
  defunct: [],
} as const satisfies Transitions<ListingState>;

export const mayBecome = (from: ListingState, to: ListingState): boolean => (nextListingStates[from] as readonly ListingState[]).includes(to);
