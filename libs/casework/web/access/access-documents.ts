import { graphql, type DataOf } from '@linkwell/web-kit';

export const BreakGlassMutation = graphql(`
  mutation BreakGlass($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      ... on OpeningDone {
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

export const OpenedPatientQuery = graphql(`
  query OpenedPatient($id: ID!) {
    openedPatient(id: $id) {
      id
      reason
      openedAt
      expiresAt
      version
      patient {
        id
        forename
        surname
        dateOfBirth
        age
        nhsNumber
        nhsNumberStatus
        postcode
        phone
        safeContact {
          number
          times
          leaveMessages
          email
          preferred
        }
        flags {
          id
          kind
          precautions
          visitWords
        }
        site {
          name
        }
        team {
          name
        }
        episode {
          state
          reason
        }
        needs {
          id
          term {
            label
          }
          urgency
          status
          patientsWords
          confidential
        }
        contacts {
          id
          on
          minutes
          mode
          outcome
          kind
          note
          nextStep
          recordedBy
        }
      }
    }
  }
`);
export type OpenedPatient = DataOf<typeof OpenedPatientQuery>['openedPatient'];

export const MyOpeningsQuery = graphql(`
  query MyOpenings($after: String) {
    myOpenings(first: 25, after: $after) {
      edges {
        node {
          id
          reason
          words
          teamName
          openedAt
          isOpen
          finding
          findingWords
          version
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

export const OpenedRecordsQuery = graphql(`
  query OpenedRecords($after: String, $waiting: Boolean) {
    openedRecords(first: 25, after: $after, waiting: $waiting) {
      edges {
        node {
          id
          reason
          words
          patientName
          openedBy
          teamName
          openedAt
          expiresAt
          endedAt
          isOpen
          finding
          findingWords
          reviewedBy
          reviewedAt
          version
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
export type OpenedRecord = DataOf<typeof OpenedRecordsQuery>['openedRecords']['edges'][number]['node'];

export const EndOpeningMutation = graphql(`
  mutation EndOpening($input: EndOpeningInput!) {
    endOpening(input: $input) {
      ... on OpeningDone {
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

export const ReviewOpeningMutation = graphql(`
  mutation ReviewOpening($input: ReviewOpeningInput!) {
    reviewOpening(input: $input) {
      ... on OpeningDone {
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
