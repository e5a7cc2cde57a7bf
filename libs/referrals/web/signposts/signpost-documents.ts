import { graphql } from '@linkwell/web-kit';
import type { DataOf } from '../documents';

export const SignpostFormQuery = graphql(`
  query SignpostForm($patientId: ID!, $serviceId: ID!) {
    signpostForm(patientId: $patientId, serviceId: $serviceId) {
      patientId
      patientName
      serviceId
      serviceName
      needs {
        id
        label
      }
    }
  }
`);

export const RecordSignpostMutation = graphql(`
  mutation RecordSignpost($input: RecordSignpostInput!) {
    recordSignpost(input: $input) {
      ... on Signpost {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const SignpostsOfPatientQuery = graphql(`
  query SignpostsOfPatient($patientId: ID!, $first: Int!, $after: String) {
    signpostsOfPatient(patientId: $patientId, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          serviceId
          serviceSlug
          serviceName
          organisationName
          needs
          on
          way
          recordedBy
          outcome
          outcomeAt
          version
        }
      }
    }
  }
`);

export const SayWhatCameOfSignpostMutation = graphql(`
  mutation SayWhatCameOfSignpost($input: SayWhatCameOfSignpostInput!) {
    sayWhatCameOfSignpost(input: $input) {
      ... on Signpost {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export type Signposted = DataOf<typeof SignpostsOfPatientQuery>['signpostsOfPatient']['edges'][number]['node'];
