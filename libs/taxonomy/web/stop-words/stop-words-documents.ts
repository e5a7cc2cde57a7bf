import { graphql } from '@linkwell/web-kit';

export const StopWordsQuery = graphql(`
  query StopWords($first: Int, $after: String) {
    stopWords(first: $first, after: $after) {
      edges {
        node {
          word
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

export const AddStopWordMutation = graphql(`
  mutation AddStopWord($word: String!) {
    addStopWord(word: $word) {
      ... on StopWord {
        word
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RemoveStopWordMutation = graphql(`
  mutation RemoveStopWord($word: String!) {
    removeStopWord(word: $word) {
      ... on StopWord {
        word
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);
