import { graphql, type DataOf } from '@linkwell/web-kit';

export const TrailQuery = graphql(`
  query Trail($filter: TrailFilter, $first: Int!, $after: String) {
    trail(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          at
          who
          action
          outcome
          subjectType
          subjectIds
          detail
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

export const SealingQuery = graphql(`
  query Sealing {
    sealing {
      batches
      waiting
      waitingSince
      head
      sealedAt
      anchoredBatch
      lastVerification {
        at
        batches
        events
        breaks
        findings
      }
    }
  }
`);

export type Entry = DataOf<typeof TrailQuery>['trail']['edges'][number]['node'];
export type Sealing = DataOf<typeof SealingQuery>['sealing'];
