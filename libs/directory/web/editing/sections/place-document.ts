import { graphql } from '@linkwell/web-kit';

export const PlaceOfListingQuery = graphql(`
  query PlaceOfListing($text: String!) {
    place(text: $text) {
      ... on Place {
        label
        approximate
      }
      ... on Refusal {
        message
      }
    }
  }
`);
