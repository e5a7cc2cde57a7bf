import type { ReadsAhead } from '@linkwell/graphql';
import { placeRead } from '@linkwell/geography-api';
import { vocabularyVersion } from '@linkwell/taxonomy-api';

/** What a search reads before it can be made: the words' version, and a place that is typed apart. All of it is public. */
export const matchingReadsAhead: ReadsAhead = {
  searchServices: ({ near }) => {
    const place = typeof near === 'string' ? placeRead(near.trim()) : undefined;
    return place ? [vocabularyVersion, place] : [vocabularyVersion];
  },
};
