import { graphql } from '@linkwell/web-kit';

export const AddPatientMutation = graphql(`
  mutation AddPatient($input: AddPatientInput!) {
    addPatient(input: $input) {
      ... on Patient {
        id
        episode {
          id
          state
        }
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const SamePersonQuery = graphql(`
  query SamePerson($search: String!) {
    caseload(first: 5, filter: { standing: all, search: $search }) {
      edges {
        node {
          id
          forename
          surname
          dateOfBirth
          siteName
          episodeState
        }
      }
    }
  }
`);
