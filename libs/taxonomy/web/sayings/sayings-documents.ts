import { graphql } from '@linkwell/web-kit';

export const SayingsQuery = graphql(`
  query Sayings($first: Int, $after: String) {
    sayings(first: $first, after: $after) {
      edges {
        node {
          text
          needs {
            id
            label
          }
          addedAt
          addedByHand
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const AddSayingMutation = graphql(`
  mutation AddSaying($text: String!, $termIds: [ID!]!) {
    addSaying(text: $text, termIds: $termIds) {
      ... on Saying {
        text
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RemoveSayingMutation = graphql(`
  mutation RemoveSaying($text: String!) {
    removeSaying(text: $text) {
      ... on Saying {
        text
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);
