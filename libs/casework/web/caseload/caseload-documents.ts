import { graphql } from '@linkwell/web-kit';

export const CaseloadQuery = graphql(`
  query Caseload($first: Int, $after: String, $filter: CaseloadFilter) {
    caseload(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          id
          forename
          surname
          dateOfBirth
          age
          siteName
          episodeState
          episodeVersion
          worker {
            id
            name
          }
          lastContactOn
          nextDueOn
          nextAppointmentAt
          awaitedSince
          lastActivityAt
          needs {
            id
            status
            urgency
            term {
              id
              label
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      counts {
        all
        due_today
        new
        waiting
        quiet
        appointments
        overdue
      }
      workload {
        running
        inYear
        normLeast
        normMost
      }
      quietAfterDays
    }
  }
`);

export const ColleaguesQuery = graphql(`
  query Colleagues {
    colleagues {
      id
      name
    }
  }
`);

export const TransferPatientsMutation = graphql(`
  mutation TransferPatients($input: TransferPatientsInput!) {
    transferPatients(input: $input) {
      ... on Transferred {
        toUserId
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RecordGroupContactMutation = graphql(`
  mutation RecordGroupContact($input: RecordGroupContactInput!) {
    recordGroupContact(input: $input) {
      ... on GroupContactRecorded {
        people
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

/** Where somebody can be added: the viewer's teams with the practices they serve. */
export const PlacesOfWorkQuery = graphql(`
  query MyPlacesOfWork {
    session {
      id
      teams {
        id
        name
        sites {
          id
          name
        }
      }
    }
  }
`);
