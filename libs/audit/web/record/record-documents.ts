import { graphql, type DataOf } from '@linkwell/web-kit';

export const WhoseRecordQuery = graphql(`
  query WhoseRecord($id: ID!) {
    patient(id: $id) {
      id
      forename
      surname
    }
  }
`);

export const RecordTrailQuery = graphql(`
  query RecordTrail($patientId: ID!, $lists: Boolean!, $first: Int!, $after: String) {
    recordTrail(patientId: $patientId, lists: $lists, first: $first, after: $after) {
      edges {
        node {
          id
          at
          who
          role
          what
          outcome
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

export type Look = DataOf<typeof RecordTrailQuery>['recordTrail']['edges'][number]['node'];
