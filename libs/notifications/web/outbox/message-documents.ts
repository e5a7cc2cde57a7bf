import { graphql } from '@linkwell/web-kit';

export const MessagesQuery = graphql(`
  query Messages($first: Int, $after: String, $state: MessageState) {
    messages(first: $first, after: $after, state: $state) {
      edges {
        node {
          id
          kind
          state
          attempts
          lastError
          createdAt
          sentAt
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

export const MessageQuery = graphql(`
  query Message($id: ID!) {
    message(id: $id) {
      id
      kind
      state
      attempts
      lastError
      createdAt
      sentAt
      body {
        to
        subject
        text
      }
    }
  }
`);
