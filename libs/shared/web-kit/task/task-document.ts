import { graphql } from '../graphql/generated';

export const WatchedTaskQuery = graphql(`
  query WatchedTask($id: ID!) {
    task(id: $id) {
      id
      title
      state
      done
      total
      words
      result
      reason
    }
  }
`);

export const CancelTaskMutation = graphql(`
  mutation CancelTask($id: ID!) {
    cancelTask(id: $id) {
      ... on Task {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);
