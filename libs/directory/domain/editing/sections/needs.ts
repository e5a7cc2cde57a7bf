import { z } from 'zod';
import type { ServiceListing } from '../../listing/listing-document';
import { section, typedList } from '../section';

const shape = z.object({ needTermIds: typedList });

/** More would say that it helps with everything, and help nobody to choose. */
export const mostNeeds = 12;

export const needsSection = section<ServiceListing, z.infer<typeof shape>>({
  title: 'What it helps with',
  shape,
  check({ needTermIds }, wrong) {
    if (needTermIds.length === 0) wrong('needTermIds', 'Choose at least one thing that it helps with');
    if (needTermIds.length > mostNeeds) wrong('needTermIds', `Choose at most ${mostNeeds}: those that it helps with most`);
  },
  read: ({ ours }) => ({ needTermIds: [...ours.needTermIds] }),
  write: (listing, { needTermIds }) => ({ ...listing, ours: { ...listing.ours, needTermIds: [...new Set(needTermIds)] } }),
});
