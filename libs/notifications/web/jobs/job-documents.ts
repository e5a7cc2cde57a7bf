import { graphql } from '@linkwell/web-kit';

export const JobQueueQuery = graphql(`
  query JobQueue {
    jobQueue {
      inOutbox
      jobs {
        job
        waiting
        running
        retrying
        dead
      }
      workers {
        slot
        startedAt
        seenAt
      }
    }
  }
`);

export const DeadLettersQuery = graphql(`
  query DeadLetters($first: Int, $after: String) {
    deadLetters(first: $first, after: $after) {
      edges {
        node {
          id
          job
          attempts
          reason
          createdAt
          failedAt
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

export const ReplayJobsMutation = graphql(`
  mutation ReplayJobs($input: DeadLettersInput!) {
    replayJobs(input: $input) {
      ids
    }
  }
`);

export const DiscardJobsMutation = graphql(`
  mutation DiscardJobs($input: DeadLettersInput!) {
    discardJobs(input: $input) {
      ids
    }
  }
`);
