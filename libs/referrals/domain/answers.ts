export const declineReasons = [
  { id: 'no_capacity', label: 'We have no capacity' },
  { id: 'not_eligible', label: 'The person is not eligible' },
  { id: 'out_of_area', label: 'Out of our area' },
  { id: 'need_not_suited', label: 'The need does not suit our service' },
  { id: 'risk_we_cannot_manage', label: 'There is a risk we cannot manage' },
  { id: 'could_not_contact', label: 'We could not contact the person' },
  { id: 'information_missing', label: 'Information is missing' },
  { id: 'duplicate', label: 'We already have this referral' },
  { id: 'other', label: 'Another reason' },
] as const;
export type DeclineReason = (typeof declineReasons)[number]['id'];

/** "Other" means nothing without words. */
export type Decline =
  | { readonly reason: Exclude<DeclineReason, 'other'>; readonly words?: string }
  | { readonly reason: 'other'; readonly words: string };

/** What happened, said on closing. It never says whether the person was helped: that is answered apart. */
export const closings = [
  { id: 'attended', label: 'Attended', fhir: 'completed' },
  { id: 'did_not_attend', label: 'Did not attend', fhir: 'failed' },
  { id: 'could_not_contact', label: 'Could not be contacted', fhir: 'failed' },
  { id: 'accepted_without_attendance_needed', label: 'Accepted, attendance was not needed', fhir: 'completed' },
] as const;
export type WhatHappened = (typeof closings)[number]['id'];
