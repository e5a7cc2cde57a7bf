import { graphql } from '@linkwell/web-kit';

export const HistoryShown = graphql(`
  fragment HistoryShown on ListingHistory {
    name
    life
    hasOpenDraft
    publishesAtOnce
    seen
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        number
        madeAt
        cause
        intent
        reason
        madeBy
        approvedBy
        differences {
          ...DifferenceShown
        }
      }
    }
  }
`);

export const ListingHistoryQuery = graphql(`
  query ListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {
    listingHistory(kind: $kind, id: $id, first: $first, after: $after) {
      ...HistoryShown
    }
  }
`);

export const AnyListingHistoryQuery = graphql(`
  query AnyListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {
    anyListingHistory(kind: $kind, id: $id, first: $first, after: $after) {
      ...HistoryShown
    }
  }
`);

export const RestoreListingMutation = graphql(`
  mutation RestoreListing($input: RestoreListingInput!) {
    restoreListing(input: $input) {
      ... on ListingToEdit {
        id
        draft {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
