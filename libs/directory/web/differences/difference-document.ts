import { graphql } from '@linkwell/web-kit';

/** Asked for wherever differences are shown. */
export const DifferenceShown = graphql(`
  fragment DifferenceShown on ListingDifference {
    field
    section
    label
    before
    after
    note
  }
`);
